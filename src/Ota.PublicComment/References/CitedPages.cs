namespace Ota.PublicComment.References;

/// <summary>Pages, and lines on them, that a citation prints: 素案59ページ, P120 L14-P121 L6.</summary>
public sealed record CitedPages
{
    /// <summary>The version or volume the pages belong to, as printed (素案, 最終案, 本編, 資料編); null when none is printed.</summary>
    public string? Version { get; init; }

    /// <summary>The pages.</summary>
    public required NumberRange Pages { get; init; }

    /// <summary>The line on the first page, 1-based; null when none is printed.</summary>
    public int? FirstLine { get; init; }

    /// <summary>
    /// The line on the last page, 1-based; equal to <see cref="FirstLine"/> for a single line; null when none is printed.
    /// </summary>
    public int? LastLine { get; init; }

    /// <summary>Whether the lines are counted from the foot of the page (下から3行目).</summary>
    public bool LinesFromEnd { get; init; }

    /// <summary>The pages with their version and lines as written, in the text of the place's field.</summary>
    public TextSpan Span { get; init; }
}

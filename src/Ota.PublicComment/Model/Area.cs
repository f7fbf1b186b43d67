namespace Ota.PublicComment;

/// <summary>The part of the plan an opinion is about (分野, 該当箇所).</summary>
public sealed record Area
{
    /// <summary>The text as repaired.</summary>
    public required string Text { get; init; }

    /// <summary>How much of the plan it names.</summary>
    public AreaScope Scope { get; init; }

    /// <summary>The chapter; null when none is named.</summary>
    public PlanHeading? Chapter { get; init; }

    /// <summary>The section under the chapter; null when none is named.</summary>
    public PlanHeading? Section { get; init; }

    /// <summary>The printed pages; null when none are named.</summary>
    public NumberRange? Pages { get; init; }

    /// <summary>The volume (本編, 資料編, 別冊); null when none is named.</summary>
    public string? Volume { get; init; }

    /// <summary>The text as printed, when the title of a chapter was completed from the rest of the document; null otherwise.</summary>
    public string? CompletedFrom { get; init; }
}

namespace Ota.PublicComment.References;

/// <summary>The other opinion that a citation names: No.3, №5~7, 同上.</summary>
public sealed record CitedOpinion
{
    /// <summary>The number, or the first of a range; null for a relative one (上記, 同上).</summary>
    public OutlineNumber? Number { get; init; }

    /// <summary>The last number of a range; null for a single number.</summary>
    public OutlineNumber? LastNumber { get; init; }

    /// <summary>The group of opinions whose number is meant, as printed (「1 全体について」のNo.1); null when none is named.</summary>
    public string? Group { get; init; }

    /// <summary>Whether the opinion itself is meant (の意見, のご意見) and not its answer.</summary>
    public bool MeansOpinion { get; init; }
}

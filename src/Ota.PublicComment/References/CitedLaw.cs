namespace Ota.PublicComment.References;

/// <summary>The law (法令) or ordinance (条例) that a citation names, with its provisions.</summary>
public sealed record CitedLaw
{
    /// <summary>The full name: as printed, or that of the antecedent or definition (同法, 「法」とは … をいう); null when there is none.</summary>
    public string? Name { get; init; }

    /// <summary>The number of the law (平成15年法律第57号) as printed; null when none is.</summary>
    public string? LawNumber { get; init; }

    /// <summary>The part of it that counts by itself, as printed (附則, 別表第2); null when none is.</summary>
    public string? Annex { get; init; }

    /// <summary>The provision, or the first of a range; null when the whole law is meant.</summary>
    public CitedProvision? Provision { get; init; }

    /// <summary>The last provision of a range (第3条から第5条まで); null for a single one.</summary>
    public CitedProvision? LastProvision { get; init; }
}

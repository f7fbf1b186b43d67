namespace Ota.PublicComment.References;

/// <summary>What is odd about a citation.</summary>
[Flags]
public enum CitationFlags
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The printed title is not that of the target.</summary>
    Title = 1,

    /// <summary>The printed page is not one of the target's.</summary>
    Page = 2,

    /// <summary>The printed number is not that of the target.</summary>
    Number = 4,

    /// <summary>The printed title is a variant of the target's: a slip or a cut.</summary>
    Variant = 8,

    /// <summary>An opinion or answer cites itself.</summary>
    Self = 16,

    /// <summary>A part that is not printed comes from what stands before: 同法, 同章, 第3条 behind a law.</summary>
    Inherited = 32,

    /// <summary>Its date lies outside the era it names (平成32年).</summary>
    EraBoundary = 64,

    /// <summary>It is part of a circle of answers that cite each other.</summary>
    Cyclic = 128,
}

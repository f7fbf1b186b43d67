namespace Ota.PublicComment.Reading.Facts;

/// <summary>How a fact is printed; the higher wins.</summary>
internal enum FactRank
{
    /// <summary>As a total without a list: it may sum up what stands above it and not the whole.</summary>
    LoneTotal,

    /// <summary>As the total of a list.</summary>
    Total,

    /// <summary>In a sentence.</summary>
    Prose,

    /// <summary>Behind its label.</summary>
    Labelled,
}

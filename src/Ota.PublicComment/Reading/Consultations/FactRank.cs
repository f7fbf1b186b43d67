namespace Ota.PublicComment.Reading.Consultations;

/// <summary>How a fact is printed; the higher wins.</summary>
internal enum FactRank
{
    /// <summary>As the total of a list.</summary>
    Total,

    /// <summary>In a sentence.</summary>
    Prose,

    /// <summary>Behind its label.</summary>
    Labelled,
}

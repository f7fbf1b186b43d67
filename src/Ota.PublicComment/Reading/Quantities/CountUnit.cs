namespace Ota.PublicComment.Reading.Quantities;

/// <summary>What a printed number counts.</summary>
internal enum CountUnit
{
    /// <summary>No unit is printed.</summary>
    None,

    /// <summary>人, 名, 者, 団体.</summary>
    Submitters,

    /// <summary>通.</summary>
    Submissions,

    /// <summary>件.</summary>
    Opinions,
}

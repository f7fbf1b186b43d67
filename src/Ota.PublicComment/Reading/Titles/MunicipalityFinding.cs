namespace Ota.PublicComment.Reading.Titles;

/// <summary>Who published a document, as far as it can be told.</summary>
internal sealed record MunicipalityFinding
{
    public static MunicipalityFinding None { get; } = new();

    /// <summary>The body; null when nothing or more than one is named.</summary>
    public Municipality? Municipality { get; init; }

    /// <summary>The name that several bodies have (OPC1019); null otherwise.</summary>
    public string? AmbiguousName { get; init; }

    /// <summary>Those bodies.</summary>
    public ValueList<Municipality> Candidates { get; init; }

    /// <summary>The host's code that is not in the table (OPC1022); null otherwise.</summary>
    public string? UnknownCode { get; init; }
}

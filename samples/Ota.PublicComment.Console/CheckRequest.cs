
namespace Ota.PublicComment.Samples;

/// <summary>What one call of <c>check</c> asks for.</summary>
internal sealed record CheckRequest
{
    /// <summary>The path of the file; <c>-</c> for standard input.</summary>
    public required string Path { get; init; }

    /// <summary>The name findings show.</summary>
    public required string ShownName { get; init; }

    public required CheckOptions Options { get; init; }

    public required MessageLanguage Language { get; init; }

    /// <summary>The least severity that is listed.</summary>
    public required DiagnosticSeverity Show { get; init; }

    /// <summary>Whether no report is written: the exit code says it.</summary>
    public bool Quiet { get; init; }

    /// <summary>How and where the list of findings goes; null where none is wanted.</summary>
    public ListOutput? Findings { get; init; }

    /// <summary>Where the findings go as SARIF; null for nowhere.</summary>
    public string? Sarif { get; init; }

    /// <summary>Where the copy without personal data goes; null for nowhere.</summary>
    public string? Mask { get; init; }

    /// <summary>Where the findings go that shall be accepted from now on; null for nowhere.</summary>
    public string? WriteBaseline { get; init; }

    /// <summary>How many columns the terminal has that shows the report; null where there is none.</summary>
    public int? Columns { get; init; }
}

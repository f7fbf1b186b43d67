using Ota.PublicComment.Validation;

namespace Ota.PublicComment.Samples;

/// <summary>What one call of <c>read</c> asks for.</summary>
internal sealed record ReadRequest
{
    /// <summary>The path of the file; <c>-</c> for standard input.</summary>
    public required string Path { get; init; }

    /// <summary>The name findings show.</summary>
    public required string ShownName { get; init; }

    /// <summary>The path the suggested next command names.</summary>
    public required string SuggestedPath { get; init; }

    public required ReadOptions Options { get; init; }

    public required MessageLanguage Language { get; init; }

    /// <summary>The name of the publisher that is wanted; null for the report.</summary>
    public string? To { get; init; }

    /// <summary>Whether the texts of opinions are written.</summary>
    public bool WithOpinionText { get; init; } = true;

    /// <summary>The files that the call names itself, not by their folder.</summary>
    public IReadOnlyList<string> Named { get; init; } = [];

    /// <summary>Whether tables begin with the mark by which Excel knows UTF-8.</summary>
    public bool WithByteOrderMark { get; init; }

    /// <summary>Where the result goes; null for standard output.</summary>
    public string? Out { get; init; }

    /// <summary>Where the plan stands on the web; null when that is not said.</summary>
    public Uri? PlanAddress { get; init; }

    /// <summary>How many columns the terminal has that shows the report; null where there is none.</summary>
    public int? Columns { get; init; }

    /// <summary>Corrections to apply to what was read.</summary>
    public CorrectionSet Corrections { get; init; } = CorrectionSet.None;

    /// <summary>Whether the report lists every repair.</summary>
    public bool ListRepairs { get; init; }
}

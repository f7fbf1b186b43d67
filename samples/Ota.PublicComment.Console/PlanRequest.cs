namespace Ota.PublicComment.Samples;

/// <summary>What one call of <c>plan</c> asks for.</summary>
internal sealed record PlanRequest
{
    /// <summary>The path of the file; <c>-</c> for standard input.</summary>
    public required string Path { get; init; }

    /// <summary>The name findings show.</summary>
    public required string ShownName { get; init; }

    public required ReadOptions Options { get; init; }

    public required MessageLanguage Language { get; init; }

    /// <summary>The form of the data; null for the outline.</summary>
    public PlanFormat? Format { get; init; }

    /// <summary>Where the result goes; null for standard output.</summary>
    public string? Out { get; init; }
}

/// <summary>The forms in which a plan is written.</summary>
internal enum PlanFormat
{
    Json,
    Csv,
}

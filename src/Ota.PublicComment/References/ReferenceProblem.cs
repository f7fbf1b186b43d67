namespace Ota.PublicComment.References;

/// <summary>
/// Something malformed that was met while citations were looked for: a number that is none, a stray bracket. Validation reports it.
/// </summary>
internal sealed record ReferenceProblem
{
    /// <summary>What it is.</summary>
    public required DiagnosticDescriptor Descriptor { get; init; }

    /// <summary>Where it is written.</summary>
    public required TextPlace Place { get; init; }

    /// <summary>The characters there.</summary>
    public required string Text { get; init; }
}

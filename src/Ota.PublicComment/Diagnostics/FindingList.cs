namespace Ota.PublicComment.Diagnostics;

/// <summary>What every result answers from its findings.</summary>
internal static class FindingList
{
    public static bool HasErrors(this ValueList<Diagnostic> diagnostics) => diagnostics.FirstError() is not null;

    public static Diagnostic? FirstError(this ValueList<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            if (diagnostic.Severity == DiagnosticSeverity.Error)
            {
                return diagnostic;
            }
        }

        return null;
    }

    /// <summary>Why there is nothing to give.</summary>
    public static InvalidOperationException Nothing(this ValueList<Diagnostic> diagnostics, string what)
        => new($"No {what} could be read: {diagnostics.FirstError()?.ToString() ?? "no finding tells why."}");
}

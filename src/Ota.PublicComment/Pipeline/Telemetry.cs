using System.Diagnostics;

namespace Ota.PublicComment.Pipeline;

/// <summary>
/// One activity for each run, for hosts that trace (OpenTelemetry listens to <see cref="PublicCommentPipeline.ActivitySourceName"/>). It
/// holds figures only: no text, no name of a file.
/// </summary>
internal static class Telemetry
{
    private static readonly ActivitySource Source = new(PublicCommentPipeline.ActivitySourceName);

    /// <summary>Null where nobody listens.</summary>
    public static Activity? Start(string what, int bytes) => Source.StartActivity(what)?.SetTag("opc.bytes", bytes);

    public static void Tell(Activity? activity, PublicCommentDocument? document, ValueList<Diagnostic> diagnostics, Outcome outcome)
    {
        if (activity is null)
        {
            return;
        }

        activity.SetTag("opc.outcome", outcome.ToString());
        activity.SetTag("opc.opinions", document?.Opinions.Count ?? 0);
        activity.SetTag("opc.errors", diagnostics.Count(static d => d.Severity == DiagnosticSeverity.Error));
        activity.SetTag("opc.warnings", diagnostics.Count(static d => d.Severity == DiagnosticSeverity.Warning));
        activity.SetStatus(outcome == Outcome.Failed ? ActivityStatusCode.Error : ActivityStatusCode.Ok);
    }
}

using Ota.PublicComment.Validation;

namespace Ota.PublicComment.Samples.Extending;

/// <summary>A rule of a host's own: an answer that promises haste must say until when.</summary>
internal sealed class NoHaste : DocumentRule
{
    private const string Promise = "早急に";

    private static readonly DiagnosticDescriptor Found = new(
        "CITY0001", DiagnosticSeverity.Warning, en: "The answer promises haste and names no date.", ja: "回答に「早急に」とありますが、期日がありません。");

    public override ValueList<DiagnosticDescriptor> Descriptors => [Found];

    public override void CheckResponse(Response response, RuleContext context)
    {
        if (response.Text.IndexOf(Promise, StringComparison.Ordinal) is >= 0 and var at)
        {
            context.Report(Found, response, new TextSpan(at, Promise.Length));
        }
    }
}

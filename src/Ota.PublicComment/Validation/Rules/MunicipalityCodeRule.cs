using Ota.PublicComment.Diagnostics;

namespace Ota.PublicComment.Validation.Rules;

/// <summary>The check digit of the municipality's code.</summary>
internal sealed class MunicipalityCodeRule() : BuiltInRule(RuleScope.Document, Catalogue.MunicipalityCode)
{
    private const int Digits = 5;

    public override void CheckDocument(PublicCommentDocument document, RuleContext context)
    {
        if (document.Municipality?.Code is not { } code)
        {
            return;
        }

        var isCode = code.Length == Digits + 1 && !code.AsSpan().ContainsAnyExceptInRange('0', '9');
        if (!isCode || OfficialGovernments.CheckDigit(code.AsSpan(0, Digits)) != code[Digits])
        {
            var expected = code.Length >= Digits && !code.AsSpan(0, Digits).ContainsAnyExceptInRange('0', '9')
                ? OfficialGovernments.CheckDigit(code.AsSpan(0, Digits)).ToString()
                : "?";
            context.Report(Catalogue.MunicipalityCode, code, expected);
        }
    }
}

using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Validation.Rules;

/// <summary>
/// Brackets without a partner: a Warning in responses, an Info in the words of citizens. What was just read from a source the reader has
/// told itself.
/// </summary>
internal sealed class BracketRule() : BuiltInRule(RuleScope.Opinion | RuleScope.Response, Catalogue.StrayBracket)
{
    public override void CheckOpinion(Opinion opinion, RuleContext context)
    {
        if (!context.Traits.BracketsDiffer || context.Subject.IsFromSource || opinion.Text is not { } text)
        {
            return;
        }

        if (BracketBalance.Find(text) is { Count: > 0 } strays)
        {
            var place = new TextPlace { Node = opinion.Id, Field = TextField.OpinionText, Span = new TextSpan(strays[0].Offset, 1) };
            context.ReportAs(DiagnosticSeverity.Info, Catalogue.StrayBracket, place, strays[0].Bracket.ToString(),
                Excerpt.Around(text, strays[0].Offset));
        }
    }

    public override void CheckResponse(Response response, RuleContext context)
    {
        if (!context.Traits.BracketsDiffer || context.Subject.IsFromSource)
        {
            return;
        }

        // The paragraphs are joined first: a closer may stand at the head of the next.
        var text = response.Text;
        if (BracketBalance.Find(text) is { Count: > 0 } strays)
        {
            context.Report(
                Catalogue.StrayBracket, response, new TextSpan(strays[0].Offset, 1), strays[0].Bracket.ToString(),
                Excerpt.Around(text, strays[0].Offset));
        }
    }
}

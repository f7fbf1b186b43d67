using System.Globalization;
using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Validation.Rules;

/// <summary>A run of text that stands twice in a row in one cell. What was just read from a source the reader has told itself.</summary>
internal sealed class RepeatedTextRule() : BuiltInRule(RuleScope.Opinion | RuleScope.Response, Catalogue.TextTwice)
{
    public override void CheckOpinion(Opinion opinion, RuleContext context)
    {
        if (!context.Subject.IsFromSource && opinion.Text is { } text && Repetition.MayStandIn(text)
            && RepeatedRunFinder.Find(text, TextRole.Summary) is { Count: > 0 } runs)
        {
            context.Report(Catalogue.TextTwice, opinion, new TextSpan(runs[0].Start, runs[0].Length), Arguments(text, runs[0]));
        }
    }

    public override void CheckResponse(Response response, RuleContext context)
    {
        if (context.Subject.IsFromSource)
        {
            return;
        }

        for (var i = 0; i < response.Paragraphs.Count; i++)
        {
            var text = response.Paragraphs[i].Text;
            if (Repetition.MayStandIn(text) && RepeatedRunFinder.Find(text, TextRole.Response) is { Count: > 0 } runs)
            {
                context.Report(Catalogue.TextTwice, ResponseText.Place(response, i, new TextSpan(runs[0].Start, runs[0].Length)),
                    Arguments(text, runs[0]));
            }
        }
    }

    private static string[] Arguments(string text, RepeatedRun run)
        => [run.Length.ToString(CultureInfo.InvariantCulture), Excerpt.Of(text.Substring(run.Start, run.Length))];
}

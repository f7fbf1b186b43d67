using Ota.PublicComment.Diagnostics;

namespace Ota.PublicComment.Validation.Rules;

/// <summary>Lost and cut texts, as the model marks them. What was just read from a source the reader has told itself.</summary>
internal sealed class TextStateRule() : BuiltInRule(
    RuleScope.Opinion | RuleScope.Response, Catalogue.OpinionTextMissing, Catalogue.CutAtStart, Catalogue.CutAtEnd, Catalogue.CutAtBoth)
{
    public override void CheckOpinion(Opinion opinion, RuleContext context)
    {
        if (context.Subject.IsFromSource || (opinion.TextState == TextState.Complete && opinion.Text is { Length: > 0 }))
        {
            return;
        }

        // Complete without a text: somebody deleted the text in the JSON, and not the mark.
        if (string.IsNullOrWhiteSpace(opinion.Text) && opinion.TextState is TextState.Missing or TextState.Complete)
        {
            context.Report(Catalogue.OpinionTextMissing, opinion);
        }
        else if (opinion.Text is { Length: > 0 } text && Cut(opinion.TextState) is { } descriptor)
        {
            var isAtEnd = opinion.TextState == TextState.SuspectedCutAtEnd;
            context.Report(descriptor, opinion, new TextSpan(isAtEnd ? text.Length - 1 : 0, 1),
                isAtEnd ? Excerpt.Tail(text) : Excerpt.Head(text));
        }
    }

    public override void CheckResponse(Response response, RuleContext context)
    {
        if (response.TextState == TextState.Complete || context.Subject.IsFromSource || Cut(response.TextState) is not { } descriptor)
        {
            return;
        }

        var isAtEnd = response.TextState == TextState.SuspectedCutAtEnd;
        var text = response.Text;
        if (text.Length > 0)
        {
            context.Report(descriptor, response, new TextSpan(isAtEnd ? text.Length - 1 : 0, 1),
                isAtEnd ? Excerpt.Tail(text) : Excerpt.Head(text));
        }
    }

    private static DiagnosticDescriptor? Cut(TextState state) => state switch
    {
        TextState.SuspectedCutAtStart => Catalogue.CutAtStart,
        TextState.SuspectedCutAtEnd => Catalogue.CutAtEnd,
        TextState.SuspectedCutAtBoth => Catalogue.CutAtBoth,
        _ => null,
    };
}

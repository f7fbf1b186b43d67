using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Validation.Rules;

/// <summary>
/// An opinion or a response that is only punctuation. In other columns a dash says "none"; here it says that something is lost.
/// </summary>
internal sealed class PunctuationOnlyRule() : BuiltInRule(RuleScope.Opinion | RuleScope.Response, Catalogue.PunctuationOnly)
{
    private const int Longest = 20;

    public override void CheckOpinion(Opinion opinion, RuleContext context)
    {
        if (opinion.Text is { Length: > 0 and <= Longest } text && IsOnlyPunctuation(text))
        {
            context.Report(Catalogue.PunctuationOnly, opinion, new TextSpan(0, text.Length), text);
        }
    }

    public override void CheckResponse(Response response, RuleContext context)
    {
        if (response.Paragraphs is { Count: 1 } paragraphs && paragraphs[0].Text is { Length: > 0 and <= Longest } text
            && IsOnlyPunctuation(text))
        {
            context.Report(Catalogue.PunctuationOnly, response, new TextSpan(0, text.Length), text);
        }
    }

    // A circle or a cross is an answer, and a mark like 〃 is one too.
    private static bool IsOnlyPunctuation(string text)
    {
        foreach (var c in text)
        {
            if (!CharacterClasses.IsSpace(c) && !CharacterClasses.IsClosing(c) && !CharacterClasses.IsOpening(c)
                && !CharacterCodes.IsDash(c) && !"。、，．,.・：:；;！!？?…‥~～〜/／｡､".Contains(c, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }
}

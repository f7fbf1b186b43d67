using System.Buffers;
using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Validation.Rules;

/// <summary>
/// A text of a draft that stands in for one that is still to come: （調整中）, ○○課に確認中, ●月●日. A published result says such things only on
/// purpose.
/// </summary>
internal sealed class PlaceholderRule() : BuiltInRule(RuleScope.Opinion | RuleScope.Response, Catalogue.Placeholder)
{
    private const int LongestNote = 24;
    private const int FewestSigns = 2;

    private static readonly SearchValues<char> Signs = SearchValues.Create(PlaceholderWords.Signs);

    public override void CheckOpinion(Opinion opinion, RuleContext context)
    {
        // Citizens write ○○町 and mean it: only a whole note counts.
        if (context.Subject.IsDraft && opinion.Text is { } text && IsNote(text))
        {
            context.Report(Catalogue.Placeholder, opinion, new TextSpan(0, text.Length), text);
        }
    }

    public override void CheckResponse(Response response, RuleContext context)
    {
        if (!context.Subject.IsDraft)
        {
            return;
        }

        var text = response.Text;
        if (IsNote(text))
        {
            context.Report(Catalogue.Placeholder, response, new TextSpan(0, text.Length), text);
        }
        else if (Blank(text, response, context) is { } blank)
        {
            context.Report(Catalogue.Placeholder, response, blank, Around(text, blank));
        }
    }

    // A note is short, ends no sentence and says nothing else: 道路課に照会中, ※要確認（10/5）.
    private static bool IsNote(string text)
        => text.Length is > 0 and <= LongestNote && !CharacterClasses.IsSentenceEnd(text[^1])
            && Array.Exists(PlaceholderWords.Notes, n => text.Contains(n, StringComparison.OrdinalIgnoreCase));

    // ●●年度, ○○課, △△円: two signs of one kind side by side, and a day or month of one: ●月●日.
    private static TextSpan? Blank(string text, Response response, RuleContext context)
    {
        for (var i = Next(text, 0); i >= 0;)
        {
            var end = i + 1;
            while (end < text.Length && text[end] == text[i])
            {
                end++;
            }

            var isDay =
                end - i == 1 && end < text.Length && text[end] is '月' or '日'
                    && PlaceholderWords.DaySigns.Contains(text[i], StringComparison.Ordinal);
            if ((isDay || (end - i >= FewestSigns && (end >= text.Length || !CharacterClasses.IsSpace(text[end]))))
                && !IsQuoted(text, i, end, response, context))
            {
                return TextSpan.FromBounds(i, end);
            }

            i = Next(text, end);
        }

        return null;
    }

    // ○○町 that the opinion names is named on purpose: the answer takes up its words.
    private static bool IsQuoted(string text, int start, int end, Response response, RuleContext context)
    {
        var words = text.AsSpan(start, Math.Min(text.Length, end + 1) - start);
        foreach (var target in response.Answers)
        {
            if (context.Index.FindOpinion(target.Opinion)?.Text.AsSpan().Contains(words, StringComparison.Ordinal) == true)
            {
                return true;
            }
        }

        return false;
    }

    private static int Next(string text, int from) => text.AsSpan(from).IndexOfAny(Signs) is >= 0 and var next ? from + next : -1;

    private static string Around(string text, TextSpan blank)
        => text[Math.Max(0, text.LastIndexOfAny(['\n', '。', '、'], blank.Start) + 1)..Math.Min(text.Length, blank.End + 4)];
}

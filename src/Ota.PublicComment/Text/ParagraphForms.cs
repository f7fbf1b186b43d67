namespace Ota.PublicComment.Text;

/// <summary>Tells the form of a paragraph outside reference blocks.</summary>
internal static class ParagraphForms
{
    private const int LongestHeading = 40;
    private static readonly string BeforeLabel = BracketSet.Label.Opening + "・○■◆●※";

    private static readonly string[] ChangeLabels =
        ["原文", "修正前", "修正後", "修正案", "変更前", "変更後", "改正前", "改正後", "訂正前", "訂正後", "修正", "変更", "訂正", "現行"];

    private static readonly string[] ChangeTails = ["の修正", "の修正内容", "の修正箇所", "修正内容", "修正箇所", "の変更", "変更内容", "の追記", "追記内容", "の訂正"];

    private static readonly string[] HeadingTails = ["について", "に関して", "に関すること", "に対して", "の件", "こと"];

    /// <summary>The form of a paragraph.</summary>
    public static ParagraphForm Of(ReadOnlySpan<char> paragraph)
    {
        if (IsRevision(paragraph))
        {
            return ParagraphForm.Revision;
        }

        return IsHeading(paragraph) ? ParagraphForm.Heading : IsQuote(paragraph) ? ParagraphForm.Quote : ParagraphForm.Body;
    }

    // 原文 … , （修正後）…, or an arrow between two wordings that is no sentence.
    private static bool IsRevision(ReadOnlySpan<char> text)
    {
        var rest = text.TrimStart(BeforeLabel);
        foreach (var label in ChangeLabels)
        {
            if (rest.Length > label.Length && rest[0] == label[0] && rest.StartsWith(label, StringComparison.Ordinal))
            {
                var next = rest[label.Length];
                return next is ':' or '：' or '」' || CharacterClasses.IsSpace(next)
                    || (CharacterClasses.IsClosing(next) && rest.Length > label.Length + 1);
            }
        }

        if (IsBracketedChange(text))
        {
            return true;
        }

        var arrow = text.IndexOfAny('⇒', '→');
        return arrow > 0 && arrow + 1 < text.Length && !text.TrimEnd("」』）)").EndsWith('。');
    }

    // 【計画案の修正】P38 …: brackets that name a change of the draft, and behind them what it is.
    private static bool IsBracketedChange(ReadOnlySpan<char> text)
    {
        var close = BracketSet.Heading.CloseOf(text[..Math.Min(text.Length, LongestHeading)]);
        if (close < 2 || close + 1 >= text.Length)
        {
            return false;
        }

        var label = text[1..close].Trim();
        foreach (var tail in ChangeTails)
        {
            if (label.EndsWith(tail, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsHeading(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestHeading || text.IndexOfAny('。', '、') >= 0)
        {
            return false;
        }

        if (text.Length > 2 && BracketSet.Heading.Opens(text[0]))
        {
            return BracketSet.Heading.Enclose(text);
        }

        // （バスについて） alone on its line.
        if (text.Length > 2 && text[0] is '(' or '（' && text[^1] is ')' or '）' && EndsAsHeading(text[1..^1]))
        {
            return true;
        }

        return ParagraphMarks.LengthAt(text, 0) is > 0 and var mark && mark < text.Length && EndsAsHeading(text[mark..]);
    }

    private static bool EndsAsHeading(ReadOnlySpan<char> text)
    {
        foreach (var tail in HeadingTails)
        {
            if (text.EndsWith(tail, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    // One pair of quotation marks from the first unit to the last.
    private static bool IsQuote(ReadOnlySpan<char> text)
    {
        var body = text.TrimEnd('。');
        if (body.Length < 3 || body[0] is not ('「' or '『'))
        {
            return false;
        }

        var closer = body[0] == '「' ? '」' : '』';
        var depth = 0;
        for (var i = 0; i < body.Length; i++)
        {
            depth += body[i] == body[0] ? 1 : body[i] == closer ? -1 : 0;
            if (depth == 0)
            {
                return i == body.Length - 1;
            }
        }

        return false;
    }
}

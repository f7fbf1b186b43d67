using Ota.PublicComment.Text;

namespace Ota.PublicComment.References.Scanning;

/// <summary>The wording before and after a change, as an announcement quotes it.</summary>
internal static class RevisionWording
{
    private static readonly string[] BeforeLabels = ["修正前", "変更前", "原文", "原案", "現行", "旧"];
    private static readonly string[] AfterLabels = ["修正後", "変更後", "修正案", "修正文", "修正", "変更", "新"];

    /// <summary>The quotations of an announcing sentence: 「A」を「B」に修正, 「B」を追加, 「A」を削除, 「A」→「B」.</summary>
    public static (string? Before, string? After) InSentence(string text, int start, int verb, RevisionAction action)
    {
        var quotes = Quotes(text, start, verb);
        if (quotes.Count == 0)
        {
            return (null, null);
        }

        var last = quotes[^1];
        var behind = last.End + 1 < text.Length ? text[last.End + 1] : '\0';
        if (action == RevisionAction.Delete)
        {
            return behind == 'を' ? (Slice(text, last), null) : (null, null);
        }

        // Between the last quotation and the verb stands its particle only: 「…」の記載を修正 quotes a place.
        if (behind is not ('に' or 'を' or 'と' or 'へ') || verb - last.End > 8)
        {
            return (null, null);
        }

        if (quotes.Count > 1 && action == RevisionAction.Replace && IsJoint(text, quotes[^2].End + 1, last.Start - 1))
        {
            return (Slice(text, quotes[^2]), Slice(text, last));
        }

        return action == RevisionAction.Replace && behind == 'を' ? (Slice(text, last), null) : (null, Slice(text, last));
    }

    /// <summary>The two sides of an arrow: 英仏→イギリス・フランス.</summary>
    public static (string Before, string After)? Arrow(string text)
    {
        var arrow = text.AsSpan().IndexOfAny('→', '⇒', '➡');
        if (arrow <= 0 || arrow >= text.Length - 1 || text.AsSpan(arrow + 1).IndexOfAny('→', '⇒', '➡') >= 0)
        {
            return null;
        }

        var (before, after) = (Bare(text[..arrow]), Bare(text[(arrow + 1)..]));
        return before.Length > 0 && after.Length > 0 ? (before, after) : null;
    }

    /// <summary>What a paragraph quotes as a whole; null when it is none.</summary>
    public static string? WholeQuotation(string text)
    {
        var trimmed = text.Trim();
        return trimmed.Length > 2 && trimmed[0] is '「' or '『' or '｢' or '“' or '”' or '"' ? Bare(trimmed) : null;
    }

    /// <summary>The label that opens the wording before (-1) or after (1) a change, and where the wording begins; 0 for neither.</summary>
    public static (int Side, int Start) Label(string text)
    {
        var at = 0;
        while (at < text.Length
            && (CharacterClasses.IsSpace(text[at]) || CharacterClasses.IsOpening(text[at]) || ParagraphMarks.IsBullet(text[at])))
        {
            at++;
        }

        return Match(text, at, BeforeLabels) is > 0 and var before ? (-1, before)
            : Match(text, at, AfterLabels) is > 0 and var after ? (1, after) : (0, 0);
    }

    private static int Match(string text, int at, string[] labels)
    {
        foreach (var label in labels)
        {
            if (text.AsSpan(at).StartsWith(label, StringComparison.Ordinal))
            {
                var end = at + label.Length;
                while (end < text.Length
                    && (CharacterClasses.IsClosing(text[end]) || text[end] is ':' or '：' || CharacterClasses.IsSpace(text[end])))
                {
                    end++;
                }

                return end > at + label.Length || end == text.Length ? end : -1;
            }
        }

        return -1;
    }

    private static bool IsJoint(string text, int start, int end)
    {
        var between = text.AsSpan(start, Math.Max(0, end - start)).Trim();
        return between
            is "を" or "から" or "について、" or "を、" or "は、" or "→" or "⇒" or "の部分を" or "の記載を" or "という表現を" or "の表記を" or "との記載を" or "と記載していたものを";
    }

    private static List<TextSpan> Quotes(string text, int start, int end)
    {
        var quotes = new List<TextSpan>();
        var (depth, open) = (0, 0);
        for (var i = start; i < end; i++)
        {
            var c = CompareFold.Of(text[i]);
            if (c == '「' && depth++ == 0)
            {
                open = i + 1;
            }
            else if (c == '」' && depth > 0 && --depth == 0)
            {
                quotes.Add(TextSpan.FromBounds(open, i));
            }
        }

        return quotes;
    }

    private static string Slice(string text, TextSpan span) => text.Substring(span.Start, span.Length);

    private static string Bare(string text)
    {
        var trimmed = text.Trim().TrimEnd('、', '。', '，').Trim();
        return trimmed.Length > 1 && trimmed[0] is '「' or '｢' or '“' or '”' or '"' or '『' && trimmed[^1] is '」' or '｣' or '”' or '"' or '』'
            ? trimmed[1..^1] : trimmed;
    }
}

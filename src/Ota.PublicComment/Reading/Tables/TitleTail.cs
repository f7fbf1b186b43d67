using System.Buffers;
using Ota.PublicComment.Reading.Surface;

namespace Ota.PublicComment.Reading.Tables;

/// <summary>What stands behind a chapter number, in the pieces that white space makes of it.</summary>
/// <param name="Tokens">The pieces.</param>
/// <param name="IsArea">Whether it stands in a place column.</param>
/// <param name="IsClosed">Whether a bracket, a section number or a page shows where the title ends.</param>
internal sealed record TitleTail(string[] Tokens, bool IsArea, bool IsClosed)
{
    private const int Longest = 80;
    private static readonly SearchValues<char> Ends = SearchValues.Create("」』】。、，\n\r");
    private static readonly string[] Drafts = ["計画素案", "素案", "原案", "最終案", "計画案", "本編", "案"];

    public static TitleTail OfArea(string text, int start)
    {
        var rest = text.AsSpan(start, Math.Min(text.Length - start, Longest)).ToString();
        return OfTokens(rest, isArea: true, isBracketed: false);
    }

    /// <summary>The tail of a citation in running text, or null where nothing shows that a title stands there.</summary>
    public static TitleTail? OfCitation(string text, ChapterMark mark)
    {
        var start = mark.Span.End;
        var window = text.AsSpan(start, Math.Min(text.Length - start, Longest));
        var isBracketed = mark.Span.Start > 0 && text[mark.Span.Start - 1] is '「' or '『' or '【';
        var end = window.IndexOfAny(Ends);
        if (isBracketed)
        {
            return end > 0 && window[end] is '」' or '』' or '】' ? OfTokens(window[..end].ToString(), false, true) : null;
        }

        if (window.Length == 0 || !char.IsWhiteSpace(window[0]))
        {
            return null;
        }

        var tail = OfTokens((end < 0 ? window : window[..end]).ToString(), false, false);
        return tail.IsClosed ? tail : null;
    }

    private static TitleTail OfTokens(string text, bool isArea, bool isBracketed)
    {
        var tokens = new List<string>();
        foreach (var token in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (StartsSection(token))
            {
                return new TitleTail([.. tokens], isArea, tokens.Count > 0);
            }

            var page = PageStart(token);
            if (page >= 0)
            {
                if (page > 0)
                {
                    tokens.Add(token[..page]);
                }

                return new TitleTail([.. tokens], isArea, tokens.Count > 0);
            }

            tokens.Add(token);
        }

        return new TitleTail([.. tokens], isArea, isBracketed && tokens.Count > 0);
    }

    // 2計画の体系, (1) …, 第2節, ① …
    private static bool StartsSection(string token)
        => OutlineNumberReader.NumeralAt(token, 0, out _, out _)
            || ((token[0] is '(' or '（' or '第') && token.Length > 1 && OutlineNumberReader.NumeralAt(token, 1, out _, out _));

    // 素案25ページ, also glued to the title before it; P12, p.12
    private static int PageStart(string token)
    {
        foreach (var draft in Drafts)
        {
            var at = token.IndexOf(draft, StringComparison.Ordinal);
            if (at >= 0 && at + draft.Length < token.Length && OutlineNumberReader.NumeralAt(token, at + draft.Length, out _, out _))
            {
                return at;
            }
        }

        var isPage = token[0] is 'P' or 'p' or 'Ｐ' or 'ｐ' && token.Length > 1
            && (token[1] is '.' or '．' || OutlineNumberReader.NumeralAt(token, 1, out _, out _));
        return isPage ? 0 : -1;
    }
}

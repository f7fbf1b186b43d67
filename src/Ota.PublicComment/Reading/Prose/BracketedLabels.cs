using System.Buffers;
using Ota.PublicComment.Reading.Headings;
using Ota.PublicComment.Reading.Lexicon;
using Ota.PublicComment.Reading.Surface;

namespace Ota.PublicComment.Reading.Prose;

/// <summary>Reads labels that brackets set apart: 【意見】, 1 [ご意見], 計画の目的について [ご意見].</summary>
internal sealed class BracketedLabels(HeadingMatcher headings)
{
    /// <summary>The brackets that open a label or a code in a line.</summary>
    public static readonly SearchValues<char> CodeOpeners = SearchValues.Create("【［[〔＜<");

    private const string Openers = "【[［（(〔＜<《≪〈「";
    private const string Closers = "】]］）)〕＞>》≫〉」";

    /// <summary>Whether a bracket opens right before the word of a label and closes at the end of its line: 【担当：福祉課】.</summary>
    public static bool HoldsValue(string text, TextSpan label)
        => label.Length > 2 && label.End < text.Length && text[label.End - 1] is ':' or '：'
            && Openers.IndexOf(text[label.Start], StringComparison.Ordinal) is >= 0 and var kind && text[^1] == Closers[kind]
            && text.IndexOf(Closers[kind], label.Start) == text.Length - 1;

    /// <summary>The label in brackets that open at a place; null where none is.</summary>
    public Label? At(string text, int start)
    {
        var kind = Openers.IndexOf(text[start], StringComparison.Ordinal);
        if (kind < 0)
        {
            return null;
        }

        var close = text.IndexOf(Closers[kind], start, Math.Min(LabelReader.Longest, text.Length - start));
        if (close < 0)
        {
            return null;
        }

        // 【意見（3件）】 closes behind the inner bracket; （意見（3件）） likewise.
        var inner = text.AsSpan(start + 1, close - start - 1);
        if (inner.Contains(Openers[kind]) && close + 1 < text.Length && text[close + 1] == Closers[kind])
        {
            close++;
        }

        if (start > 0 && text.AsSpan(close + 1).IsWhiteSpace() && DispositionWords.KindsOfCode(text[(start + 1)..close]).Count > 0)
        {
            // …入れてほしい。〔反映〕: what became of it, and no label over nothing.
            return null;
        }

        // （３件） says how many wrote it and opens nothing.
        if (LabelWord.CountAtEnd(text[start..(close + 1)]) is { Start: 0 })
        {
            return null;
        }

        var word = LabelWord.Read(text, start + 1, close, headings, isSetApart: true);

        // 「No.1」の回答のとおりです。: a quotation that the sentence goes on from.
        if (!word.IsKnown
            || (text[start] is '「' && close + 1 < text.Length && !char.IsWhiteSpace(text[close + 1])
                && text[close + 1] is not (':' or '：')))
        {
            return null;
        }

        var end = close + 1;
        // 【関連ページ】２４: the value of a label that counts nothing.
        var number = word.Number
            ?? (word.Reading.Role is ColumnRole.Page or ColumnRole.Count or ColumnRole.SubmitterCount or ColumnRole.Area ? null
            : NumberBehind(text, ref end));
        return LabelReader.Of(word with { Number = number }, start, AfterColon(text, end), LabelShape.Bracketed, isStrong: true);
    }

    // 【意見】１ at the end of a line.
    private static TextSpan? NumberBehind(string text, ref int end)
    {
        var at = end;
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        if (OutlineNumberReader.NumeralAt(text, at, out _, out var length) && text.AsSpan(at + length).IsWhiteSpace())
        {
            end = at + length;
            return new TextSpan(at, length);
        }

        return null;
    }

    private static int AfterColon(string text, int end)
    {
        var at = end;
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at < text.Length && text[at] is ':' or '：' ? at + 1 : end;
    }

    /// <summary>The label that ends a line: 計画の目的について [ご意見] says what the opinion is about first. Null where none does.</summary>
    public Label? AfterTopic(string text, int start)
    {
        var end = text.AsSpan().TrimEnd().Length;
        var length = Math.Min(LabelReader.Longest, end - start);
        return text.AsSpan(end - length, length).LastIndexOfAny(CodeOpeners) is >= 0 and var at && end - length + at is var opener
            && opener > start + 1 && char.IsWhiteSpace(text[opener - 1]) && !text.AsSpan(start, opener - start).Contains('。')
            && At(text, opener) is { Reading.Role: ColumnRole.Opinion } label && label.Span.End >= end ? label : null;
    }

    /// <summary>Whether brackets behind the number set a label apart: 1 [ご意見], as they do in [市の考え方].</summary>
    public static bool IsAfter(string text, TextSpan? number, int start, int end)
    {
        if (number is not { } n || n.Start != start)
        {
            return false;
        }

        var at = n.End;
        while (at < end && (char.IsWhiteSpace(text[at]) || text[at] is '.' or '．' or '、'))
        {
            at++;
        }

        return at < end && Openers.IndexOf(text[at], StringComparison.Ordinal) is >= 0 and var kind && text[end - 1] == Closers[kind];
    }
}

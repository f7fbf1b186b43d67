using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Lexicon;
using Ota.PublicComment.Reading.Sources;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Legends;

/// <summary>Takes dispositions from the heads of response cells where most rows of the column put them there.</summary>
internal static class DispositionHeads
{
    private const int LongestHead = 24;

    /// <summary>Whether a response heading says that the cells hold dispositions too: 反映状況・県の考え方.</summary>
    public static bool NamesDisposition(string? heading)
        => heading is not null
            && (heading.Contains("反映", StringComparison.Ordinal) || heading.Contains("区分", StringComparison.Ordinal)
            || heading.Contains("取扱", StringComparison.Ordinal));

    public static void Take(DraftDocument draft, DispositionLegend legend)
    {
        foreach (var table in draft.Tables())
        {
            // A cell of invisible characters only holds a response that has no text: no head either.
            if (table.Exists(r => r.Fields.ContainsKey(ColumnRole.Disposition))
                || table.FindAll(r => r.HasResponse && !r.IsHeading && !r.Response[0].IsBlank) is not { Count: > 0 } rows)
            {
                continue;
            }

            if (TakeNamed(draft, rows, legend))
            {
                continue;
            }

            var isNamed = NamesDisposition(rows[0].ResponseHeading);
            var heads = rows.ConvertAll(r => HeadLength(r.Response[0], legend, isNamed));
            var found = heads.Count(h => h > 0);
            if (found * 2 <= rows.Count || (found < 2 && !isNamed))
            {
                continue;
            }

            for (var i = 0; i < rows.Count; i++)
            {
                Take(draft, rows[i], heads[i]);
            }
        }
    }

    // 【区分Ｂ】計画的に植樹します。: the word in the brackets says what the letter is, so that no legend is needed.
    private static bool TakeNamed(DraftDocument draft, List<RecordDraft> rows, DispositionLegend legend)
    {
        var codes = rows.ConvertAll(r => NamedCode.In(r.Response[0].Text, legend));
        if (codes.Count(c => c is not null) is var found && (found < 2 || found * 2 <= rows.Count))
        {
            return false;
        }

        for (var i = 0; i < rows.Count; i++)
        {
            if (codes[i] is { } code)
            {
                TakeNamed(draft, rows[i], code);
            }
            else
            {
                Take(draft, rows[i], 0);
            }
        }

        return true;
    }

    private static void TakeNamed(DraftDocument draft, RecordDraft record, NamedCode named)
    {
        var text = record.Response[0];
        record.Fields[ColumnRole.Disposition] = text.Slice(named.Code);
        draft.Ledger.Structure(text.Slice(named.Span.Start, named.Code.Start - named.Span.Start), null);
        draft.Ledger.Structure(text.Slice(named.Code.End, named.Span.End - named.Code.End), null);
        Keep(record, (named.Span.Start == 0 ? text.Slice(named.Span.End, text.Length - named.Span.End)
            : text.Slice(0, named.Span.Start)).Trim());
    }

    private static void Take(DraftDocument draft, RecordDraft record, int length)
    {
        if (length == 0)
        {
            draft.Report(Catalogue.DispositionHeadMissing, record, record.Response[0].Slice(0, 1), record.NumberLabel);
            return;
        }

        var text = record.Response[0];
        record.Fields[ColumnRole.Disposition] = text.Slice(0, length);
        Keep(record, text.Slice(length, text.Length - length).Trim());
    }

    private static void Keep(RecordDraft record, TracedText rest)
    {
        if (rest.Length > 0)
        {
            record.Response.Set(0, rest);
        }
        else
        {
            record.Response.RemoveAt(0);
            record.IsDispositionOnly = record.Response.Count == 0;
        }
    }

    /// <summary>
    /// The codes at the head of a text: signs, numbers in one sign, single letters or digits, white space between and behind them.
    /// </summary>
    public static IEnumerable<TracedText> CodesAt(TracedText text)
    {
        var length = CodesLength(text.Text);
        return length == 0 ? [] : DispositionReader.Codes(text.Slice(0, length));
    }

    private static int HeadLength(TracedText text, DispositionLegend legend, bool isNamed)
    {
        var value = text.Text;
        if (BracketSet.Heading.Opens(value[0]))
        {
            var close = BracketSet.Heading.CloseOf(value.AsSpan(0, Math.Min(value.Length, LongestHead)));
            return close > 1 && IsDisposition(value[1..close], legend) ? close + 1 : 0;
        }

        var codes = CodesLength(value);
        if (codes > 0)
        {
            return isNamed || DispositionReader.Codes(text.Slice(0, codes)).TrueForAll(c => legend.Knows(c.Text)) ? codes : 0;
        }

        if (isNamed && SignsLength(text, legend) is > 0 and var signs)
        {
            return signs;
        }

        var end = value.AsSpan(0, Math.Min(value.Length, LongestHead)).IndexOfAny(isNamed ? "\n\r 　" : "\n\r");
        var head = end > 0 ? end : value.Length <= LongestHead && isNamed ? value.Length : 0;
        return head > 0 && !value.AsSpan(0, head).ContainsAny("。、，") && IsDisposition(value[..head], legend) ? head : 0;
    }

    // ②①直します。: signs that the legend explains need no white space behind them.
    private static int SignsLength(TracedText text, DispositionLegend legend)
    {
        var end = 0;
        while (end < text.Length && end < LongestHead && (DispositionCode.IsNumberSign(text.Text[end])
            || DispositionCode.IsSign(text.Text[end])) && legend.Knows(text.Text.Substring(end, 1)))
        {
            end++;
            while (end < text.Length && char.IsWhiteSpace(text.Text[end]))
            {
                end++;
            }
        }

        return text.Text.AsSpan(0, end).TrimEnd().Length;
    }

    private static bool IsDisposition(string words, DispositionLegend legend) => legend.Knows(words)
        || DispositionWords.KindsOfCode(words).Count > 0;

    private static int CodesLength(string text)
    {
        var end = 0;
        for (var i = 0; i < text.Length && i < LongestHead;)
        {
            var digits = i;
            while (digits < text.Length && CharacterClasses.IsDigit(text[digits]))
            {
                digits++;
            }

            var c = text[i];
            var isCode = DispositionCode.IsSign(c) || DispositionCode.IsNumberSign(c) || c is (>= 'A' and <= 'Z') or (>= 'Ａ' and <= 'Ｚ');
            var next = digits > i ? digits : i + 1;
            if ((!isCode && (digits == i || digits > i + 2)) || (next < text.Length && !char.IsWhiteSpace(text[next])
                && text[next] is not ('、' or '，' or '・')))
            {
                break;
            }

            end = next;
            i = next;
            while (i < text.Length && (char.IsWhiteSpace(text[i]) || text[i] is '、' or '，' or '・'))
            {
                i++;
            }
        }

        return end;
    }
}

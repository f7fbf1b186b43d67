using System.Globalization;
using System.Text;
using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Headings;
using Ota.PublicComment.Reading.Sources;

namespace Ota.PublicComment.Reading.Prose;

/// <summary>
/// A table whose cells lie mixed or column by column, so that nothing proves which line belongs where: kept as it is, and told.
/// </summary>
internal sealed class UnorderedLayout(HeadingMatcher headings) : ITextLayout
{
    // A finding quotes what a person needs to find the place; the notes hold all of it.
    private const int LongestQuote = 2000;
    private const int MostOver = 12;
    private const int MostLetters = 2;
    private const int LeastSentences = 2;

    public LayoutProposal? Propose(ProseText prose)
    {
        var row = HeadingLine.Find(prose, headings) ?? HeadingLine.FindPair(prose, headings);
        var first =
            CellHeadings.Find(prose, headings) is { } found
                ? found.Line : row?.Line ?? (HeadingsApart(prose) is >= 0 and var apart ? apart : WrappedHeadings.Find(prose, headings));
        while (first > 0 && first + 1 < prose.Lines.Count && EndsLegend(prose, first))
        {
            first++;
        }

        first = row?.Line == first ? first : NumberOver(prose, first);

        if (first < 0 || (row?.Line == first ? !HoldsCells(prose, row) : first + 2 >= prose.Lines.Count))
        {
            return null;
        }

        var text = new StringBuilder();
        for (var i = first; i < prose.Lines.Count && text.Length < LongestQuote; i++)
        {
            text.Append(text.Length > 0 ? " / " : "").Append(prose.Lines[i].Text);
        }

        var quote =
            text.Length > LongestQuote
                ? text.ToString(0, LongestQuote - (char.IsHighSurrogate(text[LongestQuote - 1]) ? 1 : 0)) + "…" : text.ToString();
        var count = (prose.Lines.Count - first).ToString(CultureInfo.InvariantCulture);
        var proposal = new LayoutProposal(prose);
        proposal.Report(Catalogue.TextNotInOrder, prose.Lines[first], count, quote);
        var end = EndOf(prose, first);
        var from = row?.Line == first ? row.Span.Start : 0;
        proposal.Left.AddRange(prose.Lines.Take(first));
        proposal.Left.AddRange(Whole(prose.Lines[first].Slice(0, from).Trim()));
        proposal.Unread.AddRange(Whole(prose.Lines[first].Slice(from, prose.Lines[first].Length - from).Trim()));
        proposal.Unread.AddRange(prose.Lines.Skip(first + 1).Take(end - first - 1));
        proposal.Left.AddRange(prose.Lines.Skip(end));
        return proposal;
    }

    // No. 該当箇所 / 1 / 2 / p1 / 基本方針 over 意見の概要: the numbers were printed before the other columns, and their heading above them.
    private int NumberOver(ProseText prose, int first)
    {
        for (var i = first - 1; i >= Math.Max(0, first - MostOver); i--)
        {
            var text = prose.Lines[i].Text;
            var end = text.AsSpan().IndexOfAny(' ', '\u3000') is > 0 and var gap ? gap : text.Length;
            if (end <= HeadingLine.LongestHeading
                && headings.Read(text[..end]) is { Role: ColumnRole.Number, Strength: > HeadingStrength.Ambiguous })
            {
                return i;
            }
        }

        return first;
    }

    // E:その他(参考意見) behind D:反映困難 is the last entry of a legend, though its words are those of a heading.
    private static bool EndsLegend(ProseText prose, int line)
        => LegendLine.Read(prose.Lines[line], []).Entries is [{ Kinds.Count: > 0 } entry]
            && LegendLine.Read(prose.Lines[line - 1], []).Entries is [{ Kinds.Count: > 0 } before]
            && entry.Code.Length == 1 && before.Code.Length == 1 && entry.Code[0] == before.Code[0] + 1;

    private static TracedText[] Whole(TracedText text) => text.Length > 0 ? [text] : [];

    // Facts of the document behind the table: 意見提出者数 3人 behind a break, or as its last lines.
    private static int EndOf(ProseText prose, int first)
    {
        for (var i = first + 2; i < prose.Lines.Count; i++)
        {
            if (prose.FollowsBreak(i) && TrailingFacts.IsFact(prose.Lines[i]))
            {
                return i;
            }
        }

        var end = prose.Lines.Count;
        while (end > first + 2 && TrailingFacts.IsFact(prose.Lines[end - 1]))
        {
            end--;
        }

        return end;
    }

    // One row under its headings is enough, if it is one: a sentence.
    private static bool HoldsCells(ProseText prose, HeadingLine row)
        => prose.Lines[row.Line].Text.IndexOf('。', row.Span.End) >= 0 || prose.Lines.Skip(row.Line + 1).Any(l => l.Text.Contains('。'));

    // 番号, 意見の概要 and 市の考え方 on lines of their own with the cells of each below; or ご意見 and, letter under letter, 回 / 答 over sentences.
    private int HeadingsApart(ProseText prose)
    {
        var number = FindHeading(prose, 0, ColumnRole.Number);
        var opinion = number < 0 ? -1 : FindHeading(prose, number + 1, ColumnRole.Opinion);
        if (opinion >= 0 && FindHeading(prose, opinion + 1, ColumnRole.Response) >= 0)
        {
            return number;
        }

        var first = FindHeading(prose, 0, ColumnRole.Opinion);
        return first >= 0 && FindHeading(prose, first + 1, ColumnRole.Response) is > 0 and var answer
            && prose.Lines.Skip(first + 1).Count(l => l.Text.Contains('。', StringComparison.Ordinal)) >= LeastSentences
            && prose.Lines[answer].Length <= MostLetters ? first : -1;
    }

    private int FindHeading(ProseText prose, int from, ColumnRole role)
    {
        for (var i = from; i < prose.Lines.Count; i++)
        {
            if ((prose.Lines[i].Length <= HeadingLine.LongestHeading && Means(prose.Lines[i].Text, role))
                || (prose.Lines[i].Length <= MostLetters && Means(LettersBelow(prose, i), role)))
            {
                return i;
            }
        }

        return -1;
    }

    private bool Means(string text, ColumnRole role)
        => headings.Read(text) is { Strength: > HeadingStrength.Ambiguous } reading && reading.Role == role;

    // 回 / 答: a heading set downwards, letter under letter.
    private static string LettersBelow(ProseText prose, int line)
        => line + 1 < prose.Lines.Count && prose.Lines[line + 1].Length <= MostLetters
            ? prose.Lines[line].Text + prose.Lines[line + 1].Text : "";
}

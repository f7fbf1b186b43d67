using System.Globalization;
using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Reading.Headings;
using Ota.PublicComment.Reading.Lexicon;
using Ota.PublicComment.Reading.Sources;
using Ota.PublicComment.Reading.Surface;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Prose;

/// <summary>
/// Rows of a table without numbers, one a line, whose two cells a wide gap parts: 意見（要旨） 回答 / 道が暗い。  街灯を設けます。
/// </summary>
/// <remarks>Read only where every line has that one gap, asks before it and answers behind it; the last answer may be cut off.
/// Anything else is no proof, and the table is left to be told.</remarks>
internal sealed class GapRowsLayout(HeadingMatcher headings) : ITextLayout
{
    private const int FewestRows = 2;

    public LayoutProposal? Propose(ProseText prose)
    {
        if (HeadingLine.Find(prose, headings) is not { Columns: [{ Role: ColumnRole.Opinion }, { Role: ColumnRole.Response }] } head
            || head.Span.Length < prose.Lines[head.Line].Length)
        {
            return null;
        }

        var proposal = new LayoutProposal(prose) { ResponseHeading = head.Columns[1].Heading };
        var (end, numbered) = (head.Line + 1, 0);
        for (; end < prose.Lines.Count && Cells(prose.Lines[end], isLast: end + 1 == prose.Lines.Count) is var (opinion, answer); end++)
        {
            var row = new LayoutRow(proposal);
            var number = NumberEnd(opinion.Text, proposal.Records.Count + 1);
            numbered += number > 0 ? 1 : 0;
            if (number > 0)
            {
                row.Number(opinion.Slice(0, number));
                opinion = opinion.Slice(number, opinion.Length - number).Trim();
            }

            row.Add(ColumnRole.Opinion, head.Columns[0].Heading, [opinion]);
            row.Add(ColumnRole.Response, head.Columns[1].Heading, [answer]);
            proposal.Records.Add(row.ToDraft(hasNumbers: number > 0, hasResponses: true));
        }

        // What stands below the last row stands apart, or it may be the rest of it; a second table may be that of another input.
        if (proposal.Records.Count < FewestRows || (numbered > 0 && numbered < proposal.Records.Count)
            || (end < prose.Lines.Count && !prose.FollowsBreak(end)) || prose.Lines.Skip(end).Any(l => HeadingLine.IsAt(l.Text, headings)))
        {
            return null;
        }

        proposal.Structure(prose.Lines[head.Line]);
        proposal.Report(Catalogue.FlatRowsSplit, prose.Lines[head.Line], proposal.Records.Count.ToString(CultureInfo.InvariantCulture));
        proposal.Left.AddRange(prose.Lines.Take(head.Line));
        proposal.Left.AddRange(prose.Lines.Skip(end));
        return proposal;
    }

    private static (TracedText Opinion, TracedText Answer)? Cells(TracedText line, bool isLast)
    {
        var text = line.Text;
        var gap = Gap(text, 0);
        var behind = CharacterClasses.AfterWhite(text, Math.Max(0, gap));

        // A line that begins or ends with blanks has no two cells.
        if (gap <= 0 || behind == text.Length)
        {
            return null;
        }

        var (opinion, answer) = (text[..gap], text[behind..]);
        return Gap(text, behind) < 0 && opinion[^1] is '。' or '？' or '！' or 'か' && !Voice.IsAnswer(opinion)
            && (isLast || (answer[^1] is '。' && (Voice.IsPolite(answer) || Voice.IsOfficial(answer))))
            ? (line.Slice(0, gap), line.Slice(behind, text.Length - behind)) : null;
    }

    // １　講座の時間を…: where the number ends that counts the rows; 0 where none does.
    private static int NumberEnd(string text, int expected)
        => OutlineNumberReader.NumeralAt(text, 0, out var value, out var length) && value == expected && length < text.Length
            && (char.IsWhiteSpace(text[length]) || text[length] is '.' or '．') ? length : 0;

    // Where two blanks stand in a row; -1 where none do.
    private static int Gap(string text, int from)
    {
        for (var i = from; i + 1 < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]) && char.IsWhiteSpace(text[i + 1]))
            {
                return i;
            }
        }

        return -1;
    }
}

using Ota.PublicComment.Reading.Headings;
using Ota.PublicComment.Reading.Sources;
using Ota.PublicComment.Reading.Surface;

namespace Ota.PublicComment.Reading.Prose;

/// <summary>
/// Tables whose cells a slash, a gap or single blanks part: 番号 / 意見の概要 / 市の考え方, and below it 1 / 道を直してください。 / 順次直します。
/// </summary>
/// <remarks>
/// Read only where every row has as many cells as there are headings: a slash or a gap inside a text leaves the table to be told.
/// Behind gaps the numbers must count the rows too, since a cell that is blank leaves no sign there; behind single blanks each text
/// must be a whole sentence.
/// </remarks>
/// <param name="headings">What headings mean.</param>
internal sealed class SeparatedRowsLayout(HeadingMatcher headings) : ITextLayout
{
    private const int LongestHeading = 20;
    private const int LongestCode = 8;
    private const int LeastColumns = 2;

    /// <summary>What parts the cells of a row.</summary>
    private enum Parting
    {
        Slash,
        Gap,
        Blank,
    }

    public LayoutProposal? Propose(ProseText prose)
    {
        for (var head = 0; head < prose.Lines.Count; head++)
        {
            var isHead = false;
            foreach (var parting in (ReadOnlySpan<Parting>)[Parting.Slash, Parting.Gap, Parting.Blank])
            {
                if (Columns(prose.Lines[head], parting) is not { } columns)
                {
                    continue;
                }

                isHead = true;
                if (ReadAll(prose, head, columns, parting) is { } proposal)
                {
                    return proposal;
                }
            }

            if (isHead)
            {
                // The first headings decide: a page of nothing but headings is looked at once.
                return null;
            }
        }

        return null;
    }

    // A table and those of the same make further down: each has its own headings, and what stands right over it groups its opinions.
    private LayoutProposal? ReadAll(ProseText prose, int first, (ColumnRole Role, string Heading)[] columns, Parting parting)
    {
        var proposal = new LayoutProposal(prose) { ResponseHeading = columns.First(c => c.Role == ColumnRole.Response).Heading };
        var taken = new HashSet<int>();
        var heads = new List<int> { first };
        for (var i = first + 1; i < prose.Lines.Count; i++)
        {
            if (Columns(prose.Lines[i], parting) is not null)
            {
                heads.Add(i);
            }
        }

        foreach (var head in heads)
        {
            var over = heads.Count > 1 && head > 0 && IsHeading(prose, head - 1, head == first)
                && !taken.Contains(head - 1) ? head - 1 : -1;
            var group = over >= 0 ? ValueList.Create<string>([prose.Lines[over].Text.Trim()]) : [];
            if (!Read(proposal, head, Columns(prose.Lines[head], parting)!, parting, group, taken))
            {
                return null;
            }

            if (over >= 0)
            {
                taken.Add(over);
                proposal.GroupHeadings.Add(prose.Lines[over]);
                proposal.Structure(prose.Lines[over]);
            }
        }

        proposal.LeaveAllBut(taken);
        return proposal.Records.Count > (parting == Parting.Blank ? 1 : 0) ? proposal : null;
    }

    // （１）説明会での意見, 表１ 計画全体について: what a table says of itself. Over the first one nothing proves it but its number.
    private static bool IsHeading(ProseText prose, int line, bool isFirst)
        => (prose.FactsOf(line).Kind == LoneLineKind.Group || prose.NumberAt(line) is { Rest.Length: > 1 })
            && !(isFirst && prose.Lines[line].Text.EndsWith('。'));

    private (ColumnRole Role, string Heading)[]? Columns(TracedText line, Parting parting)
    {
        if (line.Length > LongestHeading * LongestCode)
        {
            return null;
        }

        var cells = Cells(line, parting);
        if (cells.Count < (parting == Parting.Blank ? LeastColumns + 1 : LeastColumns)
            || cells.Exists(c => c.Length is 0 or > LongestHeading))
        {
            return null;
        }

        var columns = cells.ConvertAll(c => (headings.Read(c.Text).Role, c.Text)).ToArray();
        if (columns.Count(c => c.Role == ColumnRole.Opinion) != 1)
        {
            return null;
        }

        // 市の考え方 対応: beside the answers the doubtful word says what became of the opinion.
        var answers = columns.Count(c => c.Role == ColumnRole.Response);
        for (var i = 0; i < columns.Length && answers > 1; i++)
        {
            if (columns[i].Role == ColumnRole.Response
                && headings.Read(columns[i].Text) is { Strength: HeadingStrength.Ambiguous } doubtful)
            {
                columns[i].Role = doubtful.Alternative;
                answers--;
            }
        }

        return answers == 1 && (parting != Parting.Blank || columns[0].Role == ColumnRole.Number) ? columns : null;
    }

    private bool Read(
        LayoutProposal proposal, int head, (ColumnRole Role, string Heading)[] columns, Parting parting, ValueList<string> group,
        HashSet<int> taken)
    {
        var prose = proposal.Prose;
        var hasNumbers = columns[0].Role == ColumnRole.Number || columns.Any(c => c.Role == ColumnRole.Number);
        var before = proposal.Records.Count;

        // いただいた意見　考え方 over １　…。　…。: the numbers of the rows have no heading.
        var isUnheaded = parting == Parting.Gap && !hasNumbers;
        var width = columns.Length + (isUnheaded ? 1 : 0);
        var end = head + 1;
        for (; end < prose.Lines.Count && Cells(prose.Lines[end], parting) is { Count: > 1 } cells; end++)
        {
            // The headings printed again, at the head of a page.
            if (Columns(prose.Lines[end], parting) is not null)
            {
                break;
            }

            if (parting == Parting.Blank && !IsNumber(cells[0].Text, proposal.Records.Count - before + 1))
            {
                break;
            }

            var isCounted = parting == Parting.Slash || IsNumber(cells[0].Text, proposal.Records.Count - before + 1);
            if (cells.Count != width || !isCounted || (parting == Parting.Blank && !AreWhole(columns, cells)))
            {
                return false;
            }

            var row = new LayoutRow(proposal) { Group = group };
            if (isUnheaded)
            {
                row.Number(cells[0]);
            }

            for (var i = 0; i < columns.Length; i++)
            {
                Add(row, columns[i], cells[i + width - columns.Length]);
            }

            BookSigns(proposal, prose.Lines[end], cells);
            proposal.Records.Add(row.ToDraft(hasNumbers || isUnheaded, hasResponses: true));
        }

        // A line right below the last row may be the rest of it.
        if (parting != Parting.Slash && end < prose.Lines.Count && !prose.FollowsBreak(end))
        {
            return false;
        }

        proposal.Structure(prose.Lines[head]);
        taken.UnionWith(Enumerable.Range(head, end - head));
        return true;
    }

    // Single blanks stand inside texts too. A row of as many words as headings whose texts are whole sentences can be read in one way.
    private static bool AreWhole((ColumnRole Role, string Heading)[] columns, List<TracedText> cells)
        => columns.Zip(cells).All(p => p.First.Role switch
        {
            ColumnRole.Opinion or ColumnRole.Response => p.Second.Text[^1] is '。' or '？' or '！' or '」' or '）' or ')',
            ColumnRole.Count or ColumnRole.Number or ColumnRole.Disposition => p.Second.Length <= LongestCode,
            _ => p.Second.Text[^1] is not '。',
        });

    private static void Add(LayoutRow row, (ColumnRole Role, string Heading) column, TracedText cell)
    {
        if (column.Role == ColumnRole.Number && cell.Length > 0)
        {
            row.Number(cell);
        }
        else
        {
            row.Add(column.Role, column.Heading, cell.Length > 0 ? [cell] : []);
        }
    }

    private static void BookSigns(LayoutProposal proposal, TracedText line, List<TracedText> cells)
    {
        var at = 0;
        foreach (var cell in cells)
        {
            // A cell may begin with a slash of its own: 植樹 / //歩道側 / 検討します。
            var start = line.Text.IndexOf(cell.Text, at, StringComparison.Ordinal);
            proposal.Structure(line.Slice(at, start - at).Trim());
            at = start + cell.Length;
        }

        proposal.Structure(line.Slice(at, line.Length - at).Trim());
    }

    private static bool IsNumber(string text, int value)
        => NumberLine.Read(text, 0) is { Rest.Length: 0 } number && number.Value == value;

    // Two blanks or more.
    private static List<TracedText> CellsByGaps(TracedText line, int least)
    {
        var cells = new List<TracedText>();
        var words = HeadingLine.Words(line.Text).ToList();
        for (int i = 1, first = 0; i <= words.Count; i++)
        {
            if (i == words.Count || words[i].Start - words[i - 1].End > least)
            {
                cells.Add(line.Slice(TextSpan.FromBounds(words[first].Start, words[i - 1].End)));
                first = i;
            }
        }

        return cells;
    }

    // A slash with white space on both sides, or a wide one: 1/2 and 令和6/7年度 are text.
    private static List<TracedText> Cells(TracedText line, Parting parting)
    {
        if (parting != Parting.Slash)
        {
            return CellsByGaps(line, parting == Parting.Gap ? 1 : 0);
        }

        var cells = new List<TracedText>();
        var start = 0;
        for (var i = 0; i <= line.Length; i++)
        {
            if (i == line.Length || line.Text[i] == '／' || (line.Text[i] == '/' && i > 0 && char.IsWhiteSpace(line.Text[i - 1])
                && (i + 1 == line.Length || char.IsWhiteSpace(line.Text[i + 1]))))
            {
                cells.Add(line.Slice(start, i - start).Trim());
                start = i + 1;
            }
        }

        return cells;
    }
}

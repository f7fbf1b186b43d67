using Ota.PublicComment.Pdf.Joining;
using Ota.PublicComment.Pdf.Lines;
using Ota.PublicComment.Pdf.Tables;

namespace Ota.PublicComment.Pdf.Spacing;

/// <summary>
/// Finds the tables that have lines between their rows only, or none at all. Their columns are those of the whole document.
/// </summary>
internal static class SpaceTables
{
    private const double SameEnd = 4;
    private const int FewestLines = 6;
    private const int FewestRowLines = 3;
    private const int MostCrossing = 2;
    private const int FewestInOrder = 3;

    /// <summary>The pages with such tables taken out of their lines.</summary>
    public static List<PageLayout> Find(List<PageLayout> pages)
    {
        var withRules = FindRowLines(pages);
        if (withRules.Exists(p => p.Tables.Exists(t => t.Rows.Count > 3 && t.ColumnCount > 2)))
        {
            return withRules;
        }

        return FindWhiteSpace(withRules);
    }

    private static List<PageLayout> FindRowLines(List<PageLayout> pages)
    {
        var groups = pages.SelectMany(p => p.RowLines.Where(r => r.Length > 0.4 * p.Width))
            .GroupBy(r => (Math.Round(r.From / SameEnd), Math.Round(r.To / SameEnd)))
            .Where(g => g.Count() >= FewestRowLines).OrderByDescending(g => g.Count()).ToList();
        foreach (var group in groups)
        {
            var (from, to) = (group.Min(r => r.From), group.Max(r => r.To));
            var stretches = pages.ConvertAll(p => Stretch(p, from, to));
            var lines = stretches.SelectMany(s => s.Lines).ToList();
            var many = lines.FindAll(Gutters.HasGap);
            if (many.Count < 3 || Gutters.Find(many) is not { } gutters)
            {
                continue;
            }

            for (var i = 0; i < pages.Count; i++)
            {
                stretches[i] = (Extended(pages, stretches, i, gutters), stretches[i].Borders);
            }

            var table = Table(gutters, stretches.ConvertAll(s => s.Lines));
            return pages.Select((page, i) => stretches[i].Lines.Count == 0 ? page
                : With(page, table.Build(stretches[i].Lines, stretches[i].Borders, TableEvidence.RowLines), stretches[i].Lines)).ToList();
        }

        return pages;
    }

    // From the first line between rows to the last one.
    private static (List<Line> Lines, List<double> Borders) Stretch(PageLayout page, double from, double to)
    {
        var borders =
            page.RowLines.Where(r => Math.Abs(r.From - from) < 2 * SameEnd && Math.Abs(r.To - to) < 2 * SameEnd).Select(r => r.At).Order()
                .ToList();
        for (var i = borders.Count - 1; i > 0; i--)
        {
            if (borders[i] - borders[i - 1] < SameEnd)
            {
                borders.RemoveAt(i);
            }
        }

        return borders.Count < 2 ? ([], borders)
            : (page.Lines.FindAll(
                l => l.Baseline > borders[0] && l.Baseline - (0.38 * l.Size) < borders[^1] && l.Left > from - SameEnd
                    && l.Right < to + (2 * SameEnd)), borders);
    }

    // A row that is cut by the end of a page has no line there: its text goes on below the last line, and above the first one of the next
    // page.
    private static List<Line> Extended(List<PageLayout> pages, List<(List<Line> Lines, List<double> Borders)> stretches, int index,
        Gutters gutters)
    {
        var lines = pages[index].Lines;
        var own = stretches[index].Lines;
        var (first, last) = own.Count == 0 ? (-1, -1) : (lines.IndexOf(own[0]), lines.IndexOf(own[^1]));
        var follows = index > 0 && stretches[index - 1].Lines.Count > 0;
        if (own.Count == 0 && follows && lines.Count > 0 && IsInside(lines[0], gutters))
        {
            (first, last) = (0, 0);
        }

        if (first < 0)
        {
            return own;
        }

        if (index + 1 < pages.Count)
        {
            while (last + 1 < lines.Count && IsInside(lines[last + 1], gutters)
                && lines[last + 1].Baseline - lines[last].Baseline < 3 * lines[last].Size)
            {
                last++;
            }
        }

        var start = first;
        while (follows && start > 0 && IsInside(lines[start - 1], gutters))
        {
            start--;
        }

        return lines.GetRange(start == 0 ? 0 : first, last + 1 - (start == 0 ? 0 : first));
    }

    private static bool IsInside(Line line, Gutters gutters)
        => !gutters.IsCrossedBy(line) && (gutters.ColumnAt(line.Left) > 0 || Columns(line, gutters) > 1);

    private static List<PageLayout> FindWhiteSpace(List<PageLayout> printed)
    {
        var (pages, headings) = RepeatedHeadings.Remove(printed);
        var many = pages.SelectMany(p => p.Lines).Where(Gutters.HasGap).ToList();
        if (many.Count < FewestLines || Gutters.Find(many) is not { } gutters || !IsTable(gutters, many))
        {
            return printed;
        }

        var stretches = new List<List<List<Line>>>();
        var continues = false;
        foreach (var page in pages)
        {
            stretches.Add(Stretches(page, gutters, continues));
            continues = stretches[^1] is [.., var last] && ReferenceEquals(last[^1], page.Lines[^1]);
        }

        var table = Table(gutters, stretches.SelectMany(s => s).ToList(), headings);
        if (stretches.Find(s => s.Count > 0) is { } first)
        {
            first[0] = table.WithoutLeaders(first[0]);
        }

        var result = new List<PageLayout>();
        for (var i = 0; i < pages.Count; i++)
        {
            var page = pages[i];
            foreach (var stretch in stretches[i])
            {
                page = With(page, table.Build(stretch, [], TableEvidence.WhiteSpace), stretch);
            }

            result.Add(page);
        }

        return result;
    }

    // Contents with page numbers, labels with a value: two columns that are no table of texts.
    private static bool IsTable(Gutters gutters, List<Line> lines)
    {
        if (gutters.ColumnCount > 2)
        {
            return true;
        }

        var size = lines[0].Size;
        return lines.Count >= FewestLines + 2
            && Enumerable.Range(0, 2).All(c => gutters.Column(c) is var (left, right) && right - left > 8 * size);
    }

    private static List<List<Line>> Stretches(PageLayout page, Gutters gutters, bool continues)
    {
        var stretches = new List<List<Line>>();
        var (start, last, crossing) = (-1, -1, 0);
        for (var i = 0; i <= page.Lines.Count; i++)
        {
            var isCrossed = i < page.Lines.Count && gutters.IsCrossedBy(page.Lines[i]);
            crossing = isCrossed ? crossing + 1 : 0;
            if (i == page.Lines.Count || crossing > MostCrossing)
            {
                if (start >= 0 && last >= start)
                {
                    stretches.Add(page.Lines.GetRange(start, last + 1 - start));
                }

                (start, last) = (-1, -1);
                continue;
            }

            // A page may hold nothing but one column of a long row.
            if (!isCrossed && start < 0 && continues && i == 0 && gutters.ColumnAt(page.Lines[0].Left) > 0)
            {
                start = 0;
            }

            if (!isCrossed && Columns(page.Lines[i], gutters) >= 2 && start < 0)
            {
                start = Above(page, i, gutters);
            }

            last = start >= 0 && !isCrossed ? i : last;
        }

        return stretches;
    }

    // Centred cells: the first lines of a tall cell stand above the line that has several.
    private static int Above(PageLayout page, int first, Gutters gutters)
    {
        var start = first;
        while (start > 0 && !gutters.IsCrossedBy(page.Lines[start - 1]) && gutters.ColumnAt(page.Lines[start - 1].Left) > 0
            && page.Lines[start].Baseline - page.Lines[start - 1].Baseline < 1.9 * page.Lines[start].Size)
        {
            start--;
        }

        return start;
    }

    // Letters stand from left to right, and so do columns.
    private static int Columns(Line line, Gutters gutters)
    {
        var (columns, last) = (0, -1);
        foreach (var glyph in line.Glyphs)
        {
            if (!glyph.IsSpace && gutters.ColumnAt(glyph.Centre) is var column && column != last)
            {
                (columns, last) = (columns + 1, column);
            }
        }

        return columns;
    }

    private static SpaceTable Table(Gutters gutters, List<List<Line>> stretches, HashSet<Line>? headings = null)
    {
        var plain = new SpaceTable(gutters, null, 0, false, headings);
        var lines = stretches.SelectMany(s => s).Where(l => !gutters.IsCrossedBy(l)).ToList();
        var pitch = RowSplitter.Pitch(stretches.Select(s => plain.Fragments(s.Where(l => !gutters.IsCrossedBy(l)))));
        pitch = pitch > 0 ? pitch : 1.4 * lines.Select(l => l.Size).DefaultIfEmpty(10).Average();
        var number = NumberColumn(gutters, lines);
        var numbered = new SpaceTable(gutters, number, pitch, false, headings);
        var votes = stretches.Sum(s => RowSplitter.CentredVotes(numbered.Fragments(s.Where(l => !gutters.IsCrossedBy(l))), pitch));
        return new SpaceTable(gutters, number, pitch, votes > 0, headings);
    }

    private static int? NumberColumn(Gutters gutters, List<Line> lines)
    {
        for (var column = 0; column < Math.Min(3, gutters.ColumnCount); column++)
        {
            var texts =
                lines.Select(l => LineText.Of([.. l.Glyphs.Where(g => gutters.ColumnAt(g.Centre) == column)])).Where(t => t.Length > 0)
                    .ToList();
            var numbers = texts.Count(RowContinuation.IsNumber);
            // 提出方法, 郵送, No., 1, 2, 3: a small table may stand over it in the same columns.
            if (numbers >= 2 && (numbers * 4 >= texts.Count * 3 || (numbers * 2 >= texts.Count && CountOn(texts))))
            {
                return column;
            }
        }

        return null;
    }

    private static bool CountOn(List<string> texts)
    {
        var (run, last) = (0, -1);
        foreach (var text in texts)
        {
            if (RowContinuation.IsNumber(text) && PageNumber.Of(text) is { } number)
            {
                (run, last) = (number == last + 1 ? run + 1 : 1, number);
                if (run >= FewestInOrder)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static PageLayout With(PageLayout page, PageTable table, List<Line> taken)
    {
        var gone = new HashSet<Line>(taken, ReferenceEqualityComparer.Instance);
        return page with { Tables = [.. page.Tables.Append(table).OrderBy(t => t.Top)],
            Lines = page.Lines.FindAll(l => !gone.Contains(l)) };
    }
}

using System.Runtime.InteropServices;
using Ota.PublicComment.Pdf.Joining;
using Ota.PublicComment.Pdf.Lines;
using Ota.PublicComment.Pdf.Pages;
using Ota.PublicComment.Pdf.Tables;

namespace Ota.PublicComment.Pdf.Spacing;

/// <summary>Builds the rows of a table whose columns are parted by white space, on one page.</summary>
internal sealed class SpaceTable(Gutters gutters, int? numberColumn, double pitch, bool isCentred, HashSet<Line>? headings = null)
{
    private readonly List<Glyph> _between = [];
    private readonly List<Glyph> _own = [];

    /// <summary>The table in a stretch of lines; borders that are known (lines between rows) part it first.</summary>
    public PageTable Build(IReadOnlyList<Line> lines, IReadOnlyList<double> rowLines, TableEvidence evidence)
    {
        var rows = new List<PageRow>();
        var top = lines.Min(l => l.Top) - 1;
        foreach (var (band, bandTop, bandBottom) in Bands(lines, rowLines, top))
        {
            AddBand(rows, band, bandTop, bandBottom, evidence);
        }

        if (evidence == TableEvidence.WhiteSpace)
        {
            MergedTexts.Join(rows, pitch);
        }

        return new PageTable
        {
            Page = lines[0].Page,
            Sides = gutters.Sides,
            Rows = rows,
            Top = Math.Min(top, rowLines.Count == 0 ? top : rowLines[0]),
            Bottom = Math.Max(lines.Max(l => l.Bottom), rowLines.Count == 0 ? 0 : rowLines[^1]),
            Evidence = evidence,
        };
    }

    /// <summary>The lines from the headings on: what stands over them in the same columns is no row.</summary>
    public List<Line> WithoutLeaders(List<Line> lines)
    {
        if (headings is not null && lines.FindIndex(headings.Contains) is >= 0 and var known)
        {
            return lines.GetRange(known, lines.Count - known);
        }

        var blocks = RowSplitter.Blocks(Fragments(lines.Where(l => !gutters.IsCrossedBy(l))), pitch);
        var first = blocks.FindIndex(b => b.Exists(f => f.IsNumber));
        if (first < 2)
        {
            return lines;
        }

        var top = blocks[first - 1].Min(f => f.Baseline) - 1;
        return lines.FindAll(l => l.Baseline >= top);
    }

    private static IEnumerable<(List<Line> Lines, double Top, double Bottom)> Bands(IReadOnlyList<Line> lines,
        IReadOnlyList<double> rowLines, double top)
    {
        var next = 0;
        foreach (var border in rowLines.Append(double.MaxValue))
        {
            var band = new List<Line>();
            while (next < lines.Count && lines[next].Baseline - (0.38 * lines[next].Size) < border)
            {
                band.Add(lines[next++]);
            }

            if (band.Count > 0)
            {
                yield return (band, top, border == double.MaxValue ? band[^1].Bottom + 1 : border);
            }

            top = border;
        }
    }

    private void AddBand(List<PageRow> rows, List<Line> lines, double top, double bottom, TableEvidence evidence)
    {
        var run = new List<Line>();
        foreach (var line in lines)
        {
            if (headings?.Contains(line) == true)
            {
                AddHeading(rows, lines, line);
                top = line.Bottom;
            }
            else if (gutters.IsCrossedBy(line))
            {
                AddRun(rows, run, top, evidence);
                run.Clear();
                rows.Add(Across(line));
                top = line.Bottom;
            }
            else
            {
                run.Add(line);
            }
        }

        AddRun(rows, run, top, evidence);
    }

    // The row of headings, once: its lines follow each other.
    private void AddHeading(List<PageRow> rows, List<Line> lines, Line line)
    {
        var own = lines.FindAll(headings!.Contains);
        if (ReferenceEquals(own[0], line))
        {
            rows.Add(Row(line.Page, [.. own.SelectMany(l => l.Glyphs)], own[0].Top, own[^1].Bottom, true));
        }
    }

    // A heading between rows stands over all columns.
    private PageRow Across(Line line) => new()
    {
        Top = line.Top,
        Bottom = line.Bottom,
        Cells =
        [
            new PageCell
            {
                Column = 0, ExtraColumns = gutters.ColumnCount - 1, Left = gutters.Sides[0], Right = gutters.Sides[^1], Top = line.Top,
                Bottom = line.Bottom, Lines = [line],
            },
        ],
    };

    private void AddRun(List<PageRow> rows, List<Line> lines, double top, TableEvidence evidence)
    {
        if (lines.Count == 0)
        {
            return;
        }

        var fragments = Fragments(lines);
        var borders = evidence == TableEvidence.RowLines && fragments.Count(f => f.IsNumber) <= 1
            ? [(lines[^1].Bottom, true)]
            : new RowSplitter(fragments, pitch, isCentred).Split();
        foreach (var (border, isCertain) in borders)
        {
            var own = Between(lines, top - 0.01, border + 0.01);
            if (own.Count > 0)
            {
                var row = Row(lines[0].Page, own, top, border, isCertain);
                rows.Add(IsShortHeading(row) is { } line ? Across(line) : row);
            }

            top = border;
        }
    }

    private List<Glyph> Between(List<Line> lines, double top, double bottom)
    {
        var own = _between;
        own.Clear();
        foreach (var line in lines)
        {
            foreach (var glyph in line.Glyphs)
            {
                if (glyph.Middle > top && glyph.Middle <= bottom)
                {
                    own.Add(glyph);
                }
            }
        }

        return own;
    }

    // 5 その他: too short to cross the white between columns, but alone in its row and in the middle of the table.
    private Line? IsShortHeading(PageRow row)
    {
        var filled = row.Cells.FindAll(c => c.Lines.Count > 0);
        if (filled is not [{ Column: > 0, Lines: [var line] }] || gutters.ColumnCount < 3)
        {
            return null;
        }

        var middle = (gutters.Sides[0] + gutters.Sides[^1]) / 2;
        return Math.Abs(((line.Left + line.Right) / 2) - middle) < line.Size ? line : null;
    }

    public List<Fragment> Fragments(IEnumerable<Line> lines)
    {
        var fragments = new List<Fragment>();
        var own = _own;
        foreach (var line in lines)
        {
            for (var column = 0; column < gutters.ColumnCount; column++)
            {
                own.Clear();
                var (baselines, size) = (0.0, 0.0);
                foreach (var glyph in line.Glyphs)
                {
                    if (!glyph.IsSpace && gutters.ColumnAt(glyph.Centre) == column)
                    {
                        own.Add(glyph);
                        (baselines, size) = (baselines + glyph.Baseline, Math.Max(size, glyph.Size));
                    }
                }

                if (own.Count > 0)
                {
                    var isNumber = column == numberColumn && RowContinuation.IsNumber(LineText.Of(CollectionsMarshal.AsSpan(own)));
                    fragments.Add(new Fragment(column, baselines / own.Count, size, isNumber));
                }
            }
        }

        fragments.Sort(static (a, b) => a.Baseline != b.Baseline ? a.Baseline.CompareTo(b.Baseline) : a.Column.CompareTo(b.Column));
        return fragments;
    }

    private PageRow Row(int page, List<Glyph> glyphs, double top, double bottom, bool isCertain)
    {
        var counts = new int[gutters.ColumnCount];
        foreach (var glyph in glyphs)
        {
            counts[gutters.ColumnAt(glyph.Centre)]++;
        }

        var columns = Array.ConvertAll(counts, n => new Glyph[n]);
        for (var i = glyphs.Count - 1; i >= 0; i--)
        {
            var column = gutters.ColumnAt(glyphs[i].Centre);
            columns[column][--counts[column]] = glyphs[i];
        }

        var cells = new List<PageCell>(columns.Length);
        for (var c = 0; c < columns.Length; c++)
        {
            var (left, right) = gutters.Column(c);
            cells.Add(
                new PageCell { Column = c, Left = left, Right = right, Top = top, Bottom = bottom,
                    Lines = LineBuilder.Build(page, columns[c]) });
        }

        return new PageRow { Top = top, Bottom = bottom, Cells = cells, IsCertain = isCertain };
    }
}

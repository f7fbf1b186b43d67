using System.Globalization;
using Ota.PublicComment.Reading;

namespace Ota.PublicComment.OpenXml.Excel;

/// <summary>Makes blocks of a sheet: rows with one text over a table are lines, what stands together is a table, wherever on the sheet
/// it begins.</summary>
internal sealed class SheetBlocks
{
    // A column of labels and one of values say nothing of what goes on below a blank row.
    private const int FewestColumns = 3;

    private const int MostPlaces = 4_000_000;

    private readonly Sheet _sheet;
    private readonly FormatContext _context;
    private readonly MergedCells _merged;

    public SheetBlocks(Sheet sheet, FormatContext context)
    {
        _sheet = sheet;
        _context = context;
        _merged = new MergedCells(sheet);
    }

    public IEnumerable<SourceBlock> Read()
    {
        List<SheetRow>? table = null;
        var breaks = new HashSet<int>();
        foreach (var band in Bands())
        {
            var start = 0;
            if (table is not null && GoesOn(table, band))
            {
                breaks.Add(band[0].Number);
                table.AddRange(band);
                continue;
            }

            if (table is not null)
            {
                foreach (var part in SideBySide.Apart(table, _merged))
                {
                    yield return Table(part, breaks);
                }

                table = null;
            }

            for (; start < band.Count && band[start].Cells.Count == 1; start++)
            {
                foreach (var line in Lines(band[start], isFirst: start == 0))
                {
                    yield return line;
                }
            }

            if (start < band.Count)
            {
                table = band.GetRange(start, band.Count - start);
            }
        }

        foreach (var part in table is null ? [] : SideBySide.Apart(table, _merged))
        {
            yield return Table(part, breaks);
        }
    }

    // Rows without a blank row between them; a row that a merged cell covers is not blank.
    private IEnumerable<List<SheetRow>> Bands()
    {
        var band = new List<SheetRow>();
        foreach (var row in _merged.Rows)
        {
            if (band.Count > 0 && !_merged.AreJoined(band[^1].Number, row.Number))
            {
                yield return band;
                band = [];
            }

            band.Add(row);
        }

        if (band.Count > 0)
        {
            yield return band;
        }
    }

    // A blank row inside a table: below it the rows fill the same columns.
    private static bool GoesOn(List<SheetRow> table, List<SheetRow> band)
    {
        var (first, last) = Extent(table);
        return last - first + 1 >= FewestColumns && band.Exists(r => r.Cells.Count >= FewestColumns) && Extent(band) == (first, last);
    }

    private static (int First, int Last) Extent(List<SheetRow> rows)
    {
        var filled = rows.Where(r => r.Cells.Count > 1).ToList();
        return filled.Count == 0 ? (0, 0) : (filled.Min(r => r.Cells[0].Column), filled.Max(r => r.Cells[^1].Column));
    }

    private IEnumerable<SourceBlock> Lines(SheetRow row, bool isFirst)
    {
        var (column, text) = row.Cells[0];
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            yield return new SourceParagraph
            {
                Sheet = _sheet.Name,
                Text = new SourceCell { Text = line, Address = CellReference.Of(row.Number, column) },
                FollowsBreak = isFirst,
            };
            isFirst = false;
        }
    }

    private SourceTable Table(List<SheetRow> rows, HashSet<int> breaks)
    {
        var columns = ColumnsOf(rows);
        var made = new List<SourceRow>(rows.Count);
        for (var i = 0; i < rows.Count; i++)
        {
            // Rows that only a merged cell covers stand between.
            for (var n = i == 0 ? rows[i].Number : rows[i - 1].Number + 1; n < rows[i].Number; n++)
            {
                if (!breaks.Contains(rows[i].Number) && !_sheet.HiddenRows.Contains(n))
                {
                    made.Add(Row(new SheetRow(n), columns, false));
                }
            }

            made.Add(Row(rows[i], columns, breaks.Contains(rows[i].Number)));
        }

        // A merged cell may reach below the last text.
        for (var n = rows[^1].Number + 1; n <= _merged.LastRowOver(rows[^1]); n++)
        {
            if (!_sheet.HiddenRows.Contains(n))
            {
                made.Add(Row(new SheetRow(n), columns, false));
            }
        }

        return new SourceTable { Sheet = _sheet.Name, Rows = made.ToValueList(), HasMeantLines = true };
    }

    // The filled columns; between them one that is empty in every row is only a gap. A sheet of few texts far apart is no table of
    // millions of cells.
    private List<int> ColumnsOf(List<SheetRow> rows)
    {
        var filled = new SortedSet<int>(rows.SelectMany(r => r.Cells.Select(c => c.Column)));
        var most = Math.Min(_context.Limits.MaxColumns, Math.Max(1, MostPlaces / rows.Count));
        if (filled.Count > most)
        {
            _context.Report(
                Findings.TooManyColumns, filled.Count.ToString(CultureInfo.InvariantCulture), most.ToString(CultureInfo.InvariantCulture));
        }

        return [.. filled.Take(most)];
    }

    private SourceRow Row(SheetRow row, List<int> columns, bool followsBreak)
    {
        var cells = new List<SourceCell>(columns.Count);
        var at = 0;
        for (var i = 0; i < columns.Count; i++)
        {
            var column = columns[i];
            while (at < row.Cells.Count && row.Cells[at].Column < column)
            {
                at++;
            }

            var text = at < row.Cells.Count && row.Cells[at].Column == column ? row.Cells[at].Text : "";
            if (_merged.At(row.Number, column) is not { } range)
            {
                cells.Add(new SourceCell { Text = text, Address = CellReference.Of(row.Number, column) });
            }
            else if (_merged.IsFirst(range, row.Number, column) || text.Length > 0)
            {
                var width = 1;
                while (i + width < columns.Count && columns[i + width] <= range.LastColumn)
                {
                    width++;
                }

                cells.Add(new SourceCell
                {
                    Text = text,
                    Address = CellReference.Of(range.FirstRow, range.FirstColumn),
                    ExtraRows = _merged.RowsOf(range) - 1,
                    ExtraColumns = width - 1,
                });
            }
        }

        return new SourceRow { Cells = cells.ToValueList(), FollowsBreak = followsBreak };
    }
}

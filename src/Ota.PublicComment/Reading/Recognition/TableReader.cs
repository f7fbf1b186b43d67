using System.Globalization;
using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Reading.Tracing;

namespace Ota.PublicComment.Reading.Recognition;

/// <summary>Reads the tables of a source into drafts: headings, data rows, headings and notes between rows.</summary>
internal sealed class TableReader(DraftDocument draft, LayoutReader layouts, ColumnMap? map)
{
    private readonly GroupPath _groups = new();
    private readonly Dictionary<int, ColumnLayout?> _byWidth = [];
    private int _table;

    public void Read(SourceTable table)
    {
        _table++;
        _groups.Clear();
        var rows = new TableRows(draft.Ledger, table, _table);
        var layout = map is not null ? LayoutAnywhere(rows, table) : null;
        var headless = layout is { Columns: [{ Heading: null }, ..] } && Array.TrueForAll(layout.Columns, c => c.Heading is null);
        var start = draft.Records.Count;
        for (var i = 0; i < table.Rows.Count; i++)
        {
            var row = table.Rows[i];
            if (rows.IsBlank(i))
            {
                continue;
            }

            if (headless)
            {
                layout = LayoutOfWidth(rows.Width(i)) ?? layout;
            }

            var isRepeated = layout is not null && layout.IsRepeatedBy(row.Cells.AsSpan());
            if (!isRepeated && !headless && TryLayout(rows, table, i) is { } found)
            {
                layout = found;
                draft.TableCount++;
                draft.ResponseHeading ??= Array.Find(found.Columns, c => c.Role == ColumnRole.Response)?.Heading;
                rows.Book(i, null);
            }
            else if (rows.OnlyCell(i) is { } lone && (layout is null || layout.Columns.Length > 1) && !(layout is not null && IsPlaced(layout, rows, i)))
            {
                ReadLoneLine(lone, layout);
            }
            else if (layout is not null)
            {
                draft.Records.Add(RecordReader.Read(draft, layout, rows, i, _groups.Current, isRepeated));
            }
            else
            {
                rows.DeferRow(i);
            }
        }

        if (headless && draft.Records.Count > start)
        {
            draft.TableCount++;
        }

        ReportUnread(rows, table);
    }

    private ColumnLayout? LayoutAnywhere(TableRows rows, SourceTable table)
    {
        for (var i = 0; i < table.Rows.Count; i++)
        {
            if (!rows.IsBlank(i) && layouts.Read(table.Rows[i].Cells.AsSpan(), [], static (_, _, _) => { }) is not null)
            {
                return null;
            }
        }

        var width = 0;
        foreach (var row in table.Rows)
        {
            width = Math.Max(width, row.Cells.Count);
        }

        return layouts.ReadWithoutHeadings(width);
    }

    // Positions count from either end of each row: so rows that lost a cell in the middle still say what their ends are.
    private ColumnLayout? LayoutOfWidth(int width)
    {
        if (!_byWidth.TryGetValue(width, out var layout))
        {
            _byWidth.Add(width, layout = layouts.ReadWithoutHeadings(width));
        }

        return layout;
    }

    private ColumnLayout? TryLayout(TableRows rows, SourceTable table, int index)
    {
        var findings = new List<(DiagnosticDescriptor Descriptor, int Column, string[] Arguments)>();
        var cells = table.Rows[index].Cells;
        var found = layouts.Read(cells.AsSpan(), Below(table, index), (d, c, a) => findings.Add((d, c, a)));
        if (found is null)
        {
            return null;
        }

        foreach (var (descriptor, column, arguments) in findings)
        {
            draft.Report(descriptor, rows.Cell(index, column), arguments);
        }

        if (layouts.Missing(found) is { } missing)
        {
            draft.Report(Catalogue.ColumnMapMismatch, rows.Cell(index, 0), missing, string.Join(" | ", found.Columns.Select(c => c.Heading)));
        }

        return found;
    }

    private static IEnumerable<ValueList<SourceCell>> Below(SourceTable table, int index)
    {
        for (var i = index + 1; i < table.Rows.Count; i++)
        {
            yield return table.Rows[i].Cells;
        }
    }

    // A row that fills one cell of several: in the number column it is a row of its own only if it holds a number; elsewhere its column says what it is.
    private static bool IsPlaced(ColumnLayout layout, TableRows rows, int index)
    {
        if (rows.Width(index) == 1)
        {
            return false;
        }

        var column = rows.OnlyColumn(index);
        return layout.At(column).Role switch
        {
            ColumnRole.Number => OutlineNumberReader.Read(rows.Cell(index, column).Text) is { Parts.Count: > 0 } number && LoneLine.Classify(number.Label) == LoneLineKind.Unknown,
            ColumnRole.Other => false,
            _ => column > 0 || LoneLine.Classify(rows.Cell(index, column).Text) == LoneLineKind.Unknown,
        };
    }

    private void ReadLoneLine(TracedText line, ColumnLayout? layout)
    {
        if (layout is null)
        {
            draft.Lines.Add(line);
            return;
        }

        switch (LoneLine.Classify(line.Text))
        {
            case LoneLineKind.Group:
                _groups.Enter(line.Text);
                draft.GroupHeadings.Add(line);
                draft.Ledger.Structure(line, null);
                break;
            case LoneLineKind.Note:
                draft.Notes.Add(line);
                break;
            default:
                draft.LoneLines.Add(new LoneText(line));
                break;
        }
    }

    private void ReportUnread(TableRows rows, SourceTable table)
    {
        if (rows.Deferred.Count == 0)
        {
            return;
        }

        draft.UnreadTableCount++;
        draft.Report(
            Catalogue.HeadingsNotRecognised,
            rows.Deferred[0],
            table.Rows.Count.ToString(CultureInfo.InvariantCulture),
            Shortened.Of(rows.Deferred[0].Text));
        draft.Notes.AddRange(rows.Deferred);
    }
}

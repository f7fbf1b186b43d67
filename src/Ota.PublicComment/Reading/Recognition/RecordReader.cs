using System.Globalization;
using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Reading.Tracing;

namespace Ota.PublicComment.Reading.Recognition;

/// <summary>Reads one row of a table into a draft by the roles of its columns.</summary>
internal static class RecordReader
{
    public static RecordDraft Read(DraftDocument draft, ColumnLayout layout, TableRows rows, int index, ValueList<string> group, bool isHeading)
    {
        var first = rows.Source(index, 0);
        var record = new RecordDraft
        {
            Table = rows.Number,
            Row = index + 1,
            Group = group,
            TableHasNumbers = layout.Has(ColumnRole.Number),
            TableHasResponses = layout.Has(ColumnRole.Response),
            TableHasOpinions = layout.Has(ColumnRole.Opinion),
            IsHeading = isHeading,
            FirstLine = first.Line,
            LastLine = LastLine(rows, index),
            Page = rows.Page,
            Sheet = rows.Sheet,
            Address = first.Address,
        };
        var width = rows.Width(index);
        var areas = new List<TracedText>();
        for (var i = 0; i < Math.Max(width, layout.Columns.Length); i++)
        {
            Place(record, layout.At(i), rows.Cell(index, i), areas);
        }

        record.Area = TracedText.Join(" ", areas);
        record.Number = OutlineNumberReader.Read(record.NumberCell.Text);
        if (record is { NumberCell.Length: > 0, Number: null })
        {
            record.Other.Insert(0, (layout.Columns.FirstOrDefault(c => c.Role == ColumnRole.Number)?.Heading, record.NumberCell));
            record.NumberCell = TracedText.Empty;
        }

        if (!isHeading && (width < layout.Columns.Length || HasTextBeyond(rows, index, layout.Columns.Length)))
        {
            draft.Report(
                Catalogue.RowWidth,
                record,
                record.Anchor,
                width.ToString(CultureInfo.InvariantCulture),
                layout.Columns.Length.ToString(CultureInfo.InvariantCulture));
        }

        return record;
    }

    private static void Place(RecordDraft record, Column column, TracedText cell, List<TracedText> areas)
    {
        if (cell.Length == 0)
        {
            return;
        }

        switch (column.Role)
        {
            case ColumnRole.Number:
                record.NumberCell = cell;
                break;
            case ColumnRole.Area:
                areas.Add(cell);
                break;
            case ColumnRole.Page:
                record.PageCell = cell;
                break;
            case ColumnRole.Opinion:
                record.Opinion.Add(cell);
                break;
            case ColumnRole.Response:
                record.Response.Add(cell);
                break;
            case ColumnRole.Subject or ColumnRole.Disposition or ColumnRole.Revision or ColumnRole.Count or ColumnRole.SubmitterCount:
                record.Fields.Add(column.Role, cell);
                break;
            case ColumnRole.SubmitterKind when !record.Fields.ContainsKey(ColumnRole.SubmitterKind):
                record.Fields.Add(column.Role, cell);
                break;
            default:
                record.Other.Add((column.Heading, cell));
                break;
        }
    }

    private static bool HasTextBeyond(TableRows rows, int index, int columns)
    {
        for (var i = columns; i < rows.Width(index); i++)
        {
            if (rows.Cell(index, i).Length > 0)
            {
                return true;
            }
        }

        return false;
    }

    private static int LastLine(TableRows rows, int index)
    {
        var last = 0;
        for (var i = 0; i < rows.Width(index); i++)
        {
            var cell = rows.Source(index, i);
            last = Math.Max(last, cell.Line + cell.Text.AsSpan().Count('\n'));
        }

        return last;
    }
}

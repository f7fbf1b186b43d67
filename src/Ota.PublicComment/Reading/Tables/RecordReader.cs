using System.Globalization;
using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Headings;
using Ota.PublicComment.Reading.Lexicon;
using Ota.PublicComment.Reading.Sources;
using Ota.PublicComment.Reading.Surface;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Tables;

/// <summary>Reads one row of a table into a draft by the roles of its columns.</summary>
internal static class RecordReader
{
    /// <summary>What the rows under a layout have in common.</summary>
    public static RowFrame Frame(ColumnLayout layout, TableRows rows, int first) => new()
    {
        Table = rows.Number,
        Sheet = rows.Sheet,
        FirstRow = first,
        Layout = layout,
        HasNumbers = layout.Has(ColumnRole.Number),
        HasResponses = layout.Has(ColumnRole.Response),
        HasOpinions = layout.Has(ColumnRole.Opinion),
        ResponseHeading = layout.HeadingOf(ColumnRole.Response),
        OpinionOmission = OmissionReader.OfHeading(layout.HeadingOf(ColumnRole.Opinion)),
    };

    public static RecordDraft Read(DraftDocument draft, RowFrame frame, TableRows rows, int index, ValueList<string> group, bool isHeading)
    {
        var layout = frame.Layout!;
        var first = FirstSource(rows, index);
        var width = rows.Width(index);
        var cells = rows.Cells(index);
        var record = new RecordDraft
        {
            Frame = frame,
            Row = index + 1,
            Group = group,
            IsHeading = isHeading,
            Printed =
                width == layout.Columns.Length && width > 0 && layout.Texts is null && rows.Above(index, width - 1) is null ? cells : null,
            FirstLine = first.Line,
            LastLine = LastLine(rows, index),
            Page = PageOf(rows, index),
            Address = first.Address,
        };
        NoteEmptyCells(draft, record, layout, rows, index);
        Fill(record, layout, WithMerged(record, layout, rows, index));
        if (layout.Texts is { } texts && record.Response.Count == 1)
        {
            Part(draft, record, record.Response[0], texts);
        }

        TakeNumber(draft, record, layout);
        TakeEmphasis(draft, record);
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

    // （意見）…（回答）… in one cell: the labels are structure.
    private static void Part(DraftDocument draft, RecordDraft record, TracedText cell, TwoTexts texts)
    {
        if (texts.Part(cell.Text) is not var (opinion, answer))
        {
            return;
        }

        draft.Ledger.Structure(cell.Slice(0, opinion.Start), null);
        draft.Ledger.Structure(cell.Slice(opinion.End, answer.Start - opinion.End), null);
        record.Opinion.Add(cell.Slice(opinion));
        record.Response.Set(0, cell.Slice(answer));
    }

    private static void TakeEmphasis(DraftDocument draft, RecordDraft record)
    {
        if (record.Opinion is [{ Length: > 0 } opinion] && opinion.Text[0] == '*')
        {
            record.Opinion.Set(0, Emphasis.Bare(opinion, t => draft.Ledger.Structure(t, null)));
        }

        if (record.Response is [{ Length: > 0 } response] && response.Text[0] == '*')
        {
            record.Response.Set(0, Emphasis.Bare(response, t => draft.Ledger.Structure(t, null)));
        }
    }

    // Of 【意見1】 over a record the number is the number, the rest its label.
    private static void TakeNumber(DraftDocument draft, RecordDraft record, ColumnLayout layout)
    {
        var cell = record.NumberCell;
        if (layout.NumberColumn >= 0 && layout.Columns[layout.NumberColumn].HoldsLabels && LabelWord.NumberIn(cell.Text) is { } number)
        {
            draft.Ledger.Structure(cell.Slice(0, number.Start), null);
            draft.Ledger.Structure(cell.Slice(number.End, cell.Length - number.End), null);
            record.NumberCell = cell.Slice(number);
            record.Number = OutlineNumberReader.Read(record.NumberCell.Text);
        }
    }

    // A finding about a text that is missing points at the cell where it should stand; where a format says no line for a cell that holds
    // nothing, at the line of its row.
    private static void NoteEmptyCells(DraftDocument draft, RecordDraft record, ColumnLayout layout, TableRows rows, int index)
    {
        for (var i = 0; i < rows.Width(index); i++)
        {
            if (rows.Cell(index, i).Length == 0 && layout.At(i).Role is ColumnRole.Number or ColumnRole.Opinion or ColumnRole.Response)
            {
                var cell = rows.Source(index, i);
                record.NoteEmpty(layout.At(i).Role, new SourceLocation
                {
                    File = draft.File,
                    Page = rows.Page,
                    Sheet = rows.Sheet,
                    Address = cell.Address,
                    Cell = new CellAddress(rows.Number, index + 1, i + 1),
                    Line = cell.Line > 0 ? cell.Line : record.FirstLine > 0 ? record.FirstLine : null,
                    Column = cell.Line > 0 ? cell.Column : null,
                });
            }
        }
    }

    /// <summary>
    /// The row with its cells from one position on moved to the right; places that then are empty are those of the row above.
    /// </summary>
    public static RecordDraft Shifted(TracedText[] row, int at, int count, RecordDraft above, RecordDraft record)
    {
        var layout = record.Frame.Layout!;
        var cells = new TracedText[row.Length];
        for (var i = 0; i < cells.Length; i++)
        {
            var isPlace = layout.Columns[i].Role == ColumnRole.Area && above.Printed is { } printed && i < printed.Length;
            cells[i] =
                i < at ? row[i] : i >= at + count ? row[i - count]
                    : isPlace ? TracedText.Added(above.Printed![i].Text) : TracedText.Empty;
        }

        var moved = new RecordDraft
        {
            Frame = record.Frame,
            Row = record.Row,
            Group = record.Group,
            FirstLine = record.FirstLine,
            LastLine = record.LastLine,
            Page = record.Page,
            Address = record.Address,
            Printed = cells,
        };
        Fill(moved, layout, cells);
        moved.Area = moved.Area.Length > 0 ? moved.Area : TracedText.Added(above.Area.Text);
        moved.TakeFindings(record);
        return moved;
    }

    /// <summary>
    /// The cells of a row with what is merged into it from above: short texts are repeated, an opinion or a response is the one above.
    /// </summary>
    private static TracedText[] WithMerged(RecordDraft record, ColumnLayout layout, TableRows rows, int index)
    {
        var cells = rows.Cells(index);
        TracedText[]? filled = null;
        for (var i = 0; i < cells.Length; i++)
        {
            if (cells[i].Length > 0 || rows.Above(index, i) is not { } origin || origin.Row < record.Frame.FirstRow
                || layout.At(origin.Column).Role != layout.At(i).Role)
            {
                continue;
            }

            switch (layout.At(i).Role)
            {
                case ColumnRole.Response:
                    record.ResponseRow = origin.Row + 1;
                    break;
                case ColumnRole.Opinion:
                    record.OpinionRow = origin.Row + 1;
                    break;
                case ColumnRole.Number or ColumnRole.Area or ColumnRole.Page or ColumnRole.Subject or ColumnRole.SubmitterKind
                    or ColumnRole.Disposition or ColumnRole.Revision
                    when origin.Column == i:
                    filled ??= [.. cells];
                    filled[i] = TracedText.Added(rows.Cell(origin.Row, origin.Column).Text);
                    break;
            }
        }

        return filled ?? cells;
    }

    // A table may run over many pages: the row stands where its first cell is printed.
    private static int? PageOf(TableRows rows, int index)
    {
        foreach (var cell in rows.SourceRow(index))
        {
            if (cell.Box is { } box)
            {
                return box.Page;
            }
        }

        return rows.Page;
    }

    private static SourceCell FirstSource(TableRows rows, int index)
    {
        foreach (var cell in rows.SourceRow(index))
        {
            if (cell.Line > 0 || cell.Address is not null)
            {
                return cell;
            }
        }

        return rows.Source(index, 0);
    }

    private static void Fill(RecordDraft record, ColumnLayout layout, TracedText[] cells)
    {
        List<TracedText>? areas = null;
        for (var i = 0; i < cells.Length; i++)
        {
            Place(record, layout.At(i), cells[i], ref areas);
        }

        record.Area = areas is null ? record.Area : TracedText.JoinAll(" ", areas);
        TakePageBelow(record);
        record.Number = OutlineNumberReader.Read(record.NumberCell.Text);
        if (record is { NumberCell.Length: > 0, Number: null })
        {
            record.Other.Insert(0, (layout.Columns.FirstOrDefault(c => c.Role == ColumnRole.Number)?.Heading, record.NumberCell));
            record.NumberCell = TracedText.Empty;
        }
    }

    // 1 over (P21) in one cell: the second line is no part of the number.
    private static void TakePageBelow(RecordDraft record)
    {
        var cell = record.NumberCell;
        if (cell.Length > 0 && cell.Text.IndexOf('\n') is > 0 and var end && record.PageCell.Length == 0
            && cell.Text[(end + 1)..].Trim() is [var opener, .., var closer] page
            && BracketSet.Aside.CloserOf(opener) == closer && PageReader.Read(page[1..^1], isPageColumn: false) is not null)
        {
            record.NumberCell = cell.Slice(0, end).Trim();
            record.PageCell = cell.Slice(end + 1, cell.Length - end - 1).Trim();
        }
    }

    private static void Place(RecordDraft record, Column column, TracedText cell, ref List<TracedText>? areas)
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
                record.AreaStartsWithPage |= record.Area.Length == 0 && record.Frame.Layout!.NamesPageFirst(column);
                AddArea(record, cell, ref areas);
                break;
            case ColumnRole.Page:
                record.PageCell = cell;
                break;
            case ColumnRole.Opinion:
                record.Opinion.Add(cell);
                break;
            case ColumnRole.Response when record.HasResponse:
                // 回答内容 stood before 市の考え方.
                record.AddFurther(record.Response[0]);
                record.Response.Set(0, cell);
                break;
            case ColumnRole.Response:
                record.Response.Add(cell);
                break;
            case ColumnRole.Subject or ColumnRole.Disposition or ColumnRole.Revision or ColumnRole.Count or ColumnRole.SubmitterCount:
                record.Fields.Add(column.Role, cell);
                break;
            case ColumnRole.SubmitterKind
                when Submitters.IsMarked(column.Heading, cell.Text) && !record.Fields.ContainsKey(ColumnRole.SubmitterKind):
                record.SubmitterMark = cell;
                record.Fields.Add(column.Role, TracedText.Added(column.Heading!));
                break;
            case ColumnRole.SubmitterKind when !record.Fields.ContainsKey(ColumnRole.SubmitterKind):
                record.Fields.Add(column.Role, cell);
                break;
            case ColumnRole.Other when column.IsFurtherResponse && (record.HasResponse || record.ResponseRow is not null):
                record.AddFurther(cell);
                break;
            case ColumnRole.Other when column.IsFurtherResponse:
                record.Response.Add(cell);
                break;
            default:
                record.Other.Add((column.Heading, cell));
                break;
        }
    }

    // Nearly every table has one column of places.
    private static void AddArea(RecordDraft record, TracedText cell, ref List<TracedText>? areas)
    {
        if (record.Area.Length == 0)
        {
            record.Area = cell;
        }
        else
        {
            (areas ??= [record.Area]).Add(cell);
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
            last = Math.Max(last, CellLines.LastOf(rows.Source(index, i)));
        }

        return last;
    }
}

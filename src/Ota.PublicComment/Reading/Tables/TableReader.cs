using System.Globalization;
using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Facts;
using Ota.PublicComment.Reading.Headings;
using Ota.PublicComment.Reading.Legends;
using Ota.PublicComment.Reading.Sources;
using Ota.PublicComment.Reading.Surface;

namespace Ota.PublicComment.Reading.Tables;

/// <summary>Reads the tables of a source into drafts: headings, data rows, headings and notes between rows.</summary>
internal sealed class TableReader(DraftDocument draft, LayoutReader layouts, ColumnMap? map, RepairSelection repairs)
{
    private readonly GroupPath _groups = new();
    private readonly StatisticRows _statistics = new(draft, layouts);
    private readonly Dictionary<int, ColumnLayout?> _byWidth = [];
    private int _table;
    private readonly HeadingsOver _over = new(draft);
    private ColumnLayout? _last;
    private RowFrame? _frame;

    // The first row below the headings that were read last.
    private int _firstRow;

    /// <param name="table">The table.</param>
    /// <param name="over">The headings of groups that stand over it.</param>
    public void Read(SourceTable table, IEnumerable<string> over)
    {
        _table++;
        if (table.HasMeantLines)
        {
            draft.MeantLines.Add(_table);
        }

        _firstRow = 0;
        _groups.Clear();
        foreach (var heading in over)
        {
            _groups.Enter(heading);
        }

        var rows = new TableRows(draft.Ledger, table, _table, repairs.Includes(Catalogue.ExporterBlank.Code));
        TellExporterBlanks(rows);
        var layout = map is not null ? LayoutAnywhere(rows) : HeadingAbove.Read(draft, layouts, rows);
        var headless = layout is { Columns: [{ Heading: null }, ..] } && Array.TrueForAll(layout.Columns, c => c.Heading is null);
        var start = draft.Records.Count;
        var headings = 0;
        var firstHeading = 0;
        ColumnDoubts? doubts = layout is not null && !headless ? new ColumnDoubts(draft, rows, 0, layout) : null;
        var mapped = new MapDoubts(draft);
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows.IsBlank(i))
            {
                continue;
            }

            if (headless)
            {
                layout = LayoutOfWidth(rows.Width(i)) ?? layout;
                if (draft.Records.Count == start && HeadingByMap.Is(rows, i, layout))
                {
                    draft.Report(Catalogue.HeadingRowByMap, rows.Cell(i, 0), Shortened.Of(rows.Line(i).Text));
                    rows.Book(i, null);
                    continue;
                }
            }

            // 1 | 池を残す。 | 残します。: what has a number and all its cells is a row of its own, whatever else its words may be.
            if (layout is not null && !headless && RowForms.IsNumbered(layout, rows, i))
            {
                headings = 0;
                AddRecord(layout, rows, i, start, isRepeated: false, headless, mapped, doubts);
                continue;
            }

            var startsHeadings = layout is not null && layout.IsRepeatedBy(rows.SourceRow(i));
            headings = startsHeadings ? layout!.HeadingRows : Math.Max(0, headings - 1);
            var isRepeated = headings > 0;
            if (!isRepeated && !(layout is not null && SectionLines.In(rows).Contains(i))
                && TakeLegend(rows, i, layout) is > 0 and var legend)
            {
                i += legend - 1;
            }
            else if (!isRepeated && _statistics.Take(rows, i, layout) is > 0 and var counted)
            {
                i += counted - 1;
            }
            else if (!isRepeated && !headless && TryLayout(rows, i, layout is not null) is { } found)
            {
                End(doubts, rows);
                TellReordered(found, rows.Line(i));
                firstHeading = layout is null ? i : firstHeading;
                _over.Close(i, isFirst: layout is null, rows);
                layout = found;
                doubts = new ColumnDoubts(draft, rows, i, found);
                draft.TableCount++;
                draft.HeadingRow ??= rows.Line(i);
                draft.KeepHeadings(found);
                for (var heading = i; heading < i + found.HeadingRows; heading++)
                {
                    rows.Book(heading, null);
                }

                i += found.HeadingRows - 1;
                _firstRow = i + 1;
            }
            else if (rows.OnlyCell(i) is { } lone && (layout is null || layout.Columns.Length > 1)
                && !(layout is not null && BetweenRows.IsPlaced(layout, rows, i)))
            {
                ReadLoneLine(lone, layout, rows, i);
            }
            else if (layout is not null && !isRepeated && BetweenRows.CountedHeading(layout, rows, i) is var (head, sum))
            {
                ReadLoneLine(rows.Cell(i, head), layout, rows, i);
                draft.Ledger.Structure(rows.Cell(i, sum), null);
            }
            else if (layout is not null && !isRepeated && TotalRow.Is(layout, rows, i))
            {
                draft.Notes.Add(rows.Line(i));
            }
            else if (layout is not null && (rows.IsTotal(i) || OtherRows.IsNote(rows, i)))
            {
                draft.Notes.Add(rows.Line(i));
            }
            else if (layout is not null && !isRepeated && OtherRows.BeginChanges(layout, rows, i))
            {
                End(doubts, rows);
                (layout, doubts) = (null, null);
                rows.DeferRow(i);
            }
            else if (layout is not null && SaysNone(layout, rows, i))
            {
                // That a chapter has none is no count of the document.
                (OtherRows.NamesPlace(layout, rows, i) ? draft.Notes : draft.Lines).Add(rows.Line(i));
            }
            else if (layout is not null && !isRepeated && OtherRows.IsUnnumbered(layout, rows, i))
            {
                draft.Notes.Add(rows.Line(i));
            }
            else if (layout is not null)
            {
                AddRecord(layout, rows, i, start, isRepeated, headless, mapped, doubts);
            }
            else
            {
                rows.DeferRow(i);
            }
        }

        End(doubts, rows);
        _over.Settle(start);
        mapped.Tell();
        if (headless && draft.Records.Count > start)
        {
            draft.TableCount++;
        }

        ReportUnread(rows, table, draft.Records.Count > start ? firstHeading : 0);
    }

    private void AddRecord(ColumnLayout layout, TableRows rows, int index, int start, bool isRepeated, bool headless, MapDoubts mapped,
        ColumnDoubts? doubts)
    {
        _frame = _frame?.Layout == layout && _frame.Table == rows.Number ? _frame : RecordReader.Frame(layout, rows, _firstRow);
        var record = RecordReader.Read(draft, _frame, rows, index, _groups.Current, isRepeated);
        if (draft.Records.Count > start && !isRepeated && MergedRows.GoOn(layout, rows, index))
        {
            var above = draft.Records[^1];
            if (MergedRows.AreWhole(above, record) && !above.Findings.Any(f => f.Diagnostic.Code == Catalogue.WholeTextsUnderNumber.Code))
            {
                // One number is one opinion, and each row a whole text of its own.
                draft.Report(Catalogue.WholeTextsUnderNumber, above, record.Opinion[0], record.NumberLabel);
            }

            above.Opinion.AddRange(record.Opinion);
            return;
        }

        draft.Records.Add(record);
        mapped.Add(headless ? layout : null, rows, index);
        doubts?.Add(isRepeated ? -1 : index);
    }

    // － | 意見はありませんでした。 | －, and 第2章 | 意見なし in the column of numbers and on: a row that says there are none.
    private static bool SaysNone(ColumnLayout layout, TableRows rows, int index)
        => Array.Exists(layout.Columns, c => c.Role == ColumnRole.Opinion)
            && Enumerable.Range(0, rows.Width(index)).Any(i => layout.At(i).Role is ColumnRole.Opinion or ColumnRole.Number
                && rows.Cell(index, i) is { Length: > 0 } said && NoOpinions.Says(said.Text))
            && Enumerable.Range(0, rows.Width(index)).All(i => NoOpinions.IsNothing(rows.Cell(index, i).Text)
                || NoOpinions.Says(rows.Cell(index, i).Text)
                || layout.At(i).Role is ColumnRole.Number or ColumnRole.Area or ColumnRole.Page);

    private void TellExporterBlanks(TableRows rows)
    {
        if (rows.ExporterBlanks is [var first, ..] blanks)
        {
            draft.Report(Catalogue.ExporterBlank, blanks, blanks.Count.ToString(CultureInfo.InvariantCulture), first.Text);
        }
    }

    private void TellReordered(ColumnLayout found, TracedText at)
    {
        if (_last is not null && found.IsReorderOf(_last))
        {
            draft.Report(Catalogue.HeadingsReordered, at, found.Shown, _last.Shown);
        }
        else if (_last is not null && found.ChangedFrom(_last) is >= 0 and var column)
        {
            draft.Report(Catalogue.HeadingsChanged, at, found.Columns[column].Heading ?? "", _last.Columns[column].Heading ?? "",
                RoleNames.Of(found.Columns[column].Role));
        }

        _last = found;
    }

    // What its cells say is known once all rows under a heading are read.
    private void End(ColumnDoubts? section, TableRows rows)
    {
        if (section?.NoResult() is { } kind)
        {
            draft.TableCount--;
            draft.NoResults.Add((kind.Descriptor, section.At(0), kind.Argument));
            draft.Records.RemoveRange(section.FirstRecord, draft.Records.Count - section.FirstRecord);
            draft.Notes.AddRange(section.Rows.Select(rows.Line));
        }
        else if (section is not null)
        {
            section.Tell();
        }
    }

    private ColumnLayout? LayoutAnywhere(TableRows rows)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            if (!rows.IsBlank(i) && layouts.Read(rows.SourceRow(i), [], static (_, _, _) => { }) is not null)
            {
                return null;
            }
        }

        var width = 0;
        for (var i = 0; i < rows.Count; i++)
        {
            width = Math.Max(width, rows.Width(i));
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

    // A legend stands above the headings, in a table of its own, or narrower than the rows it explains.
    private int TakeLegend(TableRows rows, int index, ColumnLayout? layout)
    {
        if (layout is not null && rows.Width(index) >= layout.Columns.Length)
        {
            draft.Lines.AddRange(LegendTable.Beside(rows, index));
            return Math.Min(1, LegendTable.Beside(rows, index).Count);
        }

        if (layout is not null && LegendTable.ReadCells(rows, index, draft.Legends))
        {
            rows.Book(index, null);
            return 1;
        }

        var count = LegendTable.Read(rows, index, draft.Legends);
        var isCounted = _statistics.TakeLegend(rows, index, count);
        for (var i = index; i < index + count && !isCounted; i++)
        {
            if (Enumerable.Range(index, count).All(r => LegendTable.IsWholly(rows, r)))
            {
                rows.Book(i, null);
            }
            else
            {
                draft.Notes.Add(rows.Line(i));
            }
        }

        return count;
    }

    private ColumnLayout? TryLayout(TableRows rows, int index, bool isBelowHeadings)
    {
        // やむを得ないと考える(意見) with a blank answer: a text that can be cut into what only ends like headings.
        foreach (var headings in HeadingRows.At(rows, index, layouts.Reading)
            .Where(h => !isBelowHeadings || !h.IsSplitByPattern(layouts.Reading)))
        {
            var findings = new List<(DiagnosticDescriptor Descriptor, int Column, string[] Arguments)>();
            if (layouts.Read(headings.Cells, Below(rows, index + headings.Count - 1), (d, c, a) => findings.Add((d, c, a))) is { } found
                && !RowForms.CountOpinions(found, rows, index + headings.Count))
            {
                Tell(rows, index, headings, found, findings);
                return found.Over(headings.Count, rows.SourceRow(index));
            }
        }

        return null;
    }

    private void Tell(
        TableRows rows, int index, HeadingRows headings, ColumnLayout found,
        List<(DiagnosticDescriptor Descriptor, int Column, string[] Arguments)> findings)
    {
        foreach (var (descriptor, column, arguments) in findings)
        {
            draft.Report(descriptor, rows.Cell(index, Math.Min(column, rows.Width(index) - 1)), arguments);
        }

        if (headings.Split is { } split)
        {
            draft.Report(Catalogue.HeadingsSplit, rows.Cell(index, 0), split,
                string.Join(" | ", headings.Cells.Select(c => c.Text.Trim())));
        }

        if (layouts.Missing(found) is { } missing)
        {
            draft.Report(Catalogue.ColumnMapMismatch, rows.Cell(index, 0), missing,
                string.Join(" | ", found.Columns.Select(c => c.Heading)));
        }

        for (var i = 0; i < found.Columns.Length && headings.Split is null; i++)
        {
            if (found.Columns[i].Role is ColumnRole.Disposition or ColumnRole.Response)
            {
                draft.DispositionHeadings.Add(rows.Printed(index, i));
            }
        }
    }

    private static IEnumerable<SourceCell[]> Below(TableRows rows, int index)
        => Enumerable.Range(index + 1, Math.Max(0, rows.Count - index - 1)).Select(rows.SourceRow);

    private void ReadLoneLine(TracedText line, ColumnLayout? layout, TableRows rows, int index)
    {
        foreach (var again in rows.IsPrintedAcross(index) ? rows.Cells(index).AsSpan(1) : default)
        {
            draft.Ledger.Structure(again, null);
        }

        if (layout is null || LegendLine.IsPlain(line))
        {
            draft.Lines.Add(line);
            _over.Add(line, index);
            return;
        }

        switch (BetweenRows.Classify(line.Text, rows, index, layout))
        {
            case LoneLineKind.Group:
                if (BetweenRows.IsBesideGroups(line.Text, rows, index))
                {
                    _groups.EnterBeside(line.Text);
                }
                else
                {
                    _groups.Enter(line.Text, BetweenRows.IsAcross(line.Text, rows, index));
                }

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

    private void ReportUnread(TableRows rows, SourceTable table, int firstHeading)
    {
        _statistics.TakeDeferred(rows, firstHeading);
        if (rows.Deferred.Count == 0)
        {
            return;
        }

        draft.UnreadTableCount++;
        var first = rows.Deferred[0];
        var what = OtherRows.AreOfChanges(rows, first, layouts.Reading) ? Catalogue.TableOfChanges : Catalogue.HeadingsNotRecognised;
        draft.Report(what, rows.Line(first), table.Rows.Count.ToString(CultureInfo.InvariantCulture), Shortened.Of(rows.Line(first).Text));
        draft.Notes.AddRange(rows.Deferred.Select(rows.Line));
    }
}

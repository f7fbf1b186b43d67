using System.Buffers;
using System.Globalization;
using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Sources;
using Ota.PublicComment.Reading.Surface;
using Ota.PublicComment.Reading.Tables;

namespace Ota.PublicComment.Reading.Repairs;

/// <summary>Moves the cells of a row back to the right where merged cells were lost: the row ends in as many empty cells, and what it holds
/// fits the columns of the whole rows in one place only.</summary>
internal sealed class ShiftedRows : IDraftRepair
{
    private const int MostColumns = 24;
    private static readonly SearchValues<char> Units = SearchValues.Create("章節編部ペ頁");

    public DiagnosticDescriptor Descriptor => Catalogue.ShiftedRow;

    public void Apply(DraftDocument draft)
    {
        Dictionary<int, Column[]>? tables = null;
        for (var i = 1; i < draft.Records.Count; i++)
        {
            var record = draft.Records[i];
            var above = draft.Records[i - 1];
            if (record is not { IsHeading: false, TableHasNumbers: true, Printed: { } row } || row[^1].Length > 0
                || above.Printed is null
                || above.Table != record.Table || row.Length > MostColumns)
            {
                continue;
            }

            tables ??= Columns(draft.Records);
            if (tables.TryGetValue(record.Table, out var columns) && Best(row, columns, above) is var (at, count))
            {
                var moved = RecordReader.Shifted(row, at, count, above, record);
                draft.Report(
                    Descriptor, moved, row[0], count.ToString(CultureInfo.InvariantCulture), Shortened.Of(Carried(above, at, count)),
                    Shortened.Of(row[Math.Min(at, row.Length - 1)].Text));
                draft.Records[i] = moved;
            }
        }
    }

    private static string Carried(RecordDraft above, int at, int count)
        => string.Join(" ", Enumerable.Range(at, count).Where(i => IsPlace(above, i)).Select(i => above.Printed![i].Text));

    private static bool IsPlace(RecordDraft row, int column)
        => row.Frame.Layout!.Columns[column].Role == ColumnRole.Area && row.Printed![column].Length > 0;

    // What the cells of each column look like in the rows whose last cell is filled.
    private static Dictionary<int, Column[]> Columns(List<RecordDraft> records)
    {
        var tables = new Dictionary<int, Column[]>();
        foreach (var record in records)
        {
            if (record is not { IsHeading: false, Printed: { } row } || row[^1].Length == 0)
            {
                continue;
            }

            if (!tables.TryGetValue(record.Table, out var columns) || columns.Length != row.Length)
            {
                tables[record.Table] = columns = new Column[row.Length];
            }

            for (var i = 0; i < columns.Length; i++)
            {
                columns[i].Add(row[i].Text);
            }
        }

        return tables;
    }

    /// <summary>Where how many cells were lost; null where the row fits as it is printed, or in more than one way.</summary>
    private static (int At, int Count)? Best(TracedText[] cells, Column[] columns, RecordDraft above)
    {
        var empty = 0;
        while (empty < cells.Length && cells[^(empty + 1)].Length == 0)
        {
            empty++;
        }

        if (cells.Length != columns.Length || empty == cells.Length || Fits(cells, columns, 0, 0))
        {
            return null;
        }

        (int At, int Count)? found = null;
        for (var count = 1; count <= empty; count++)
        {
            for (var at = 0; at < cells.Length - count; at++)
            {
                // Only what the row above prints can have been merged, one answer more or less moves nothing, and each row has an opinion.
                if (!Fits(cells, columns, at, count) || !Enumerable.Range(at, count).All(i => above.Printed![i].Length > 0
                    && above.Frame.Layout!.Columns[i].Role != ColumnRole.Opinion))
                {
                    continue;
                }

                // Of two places that name a level each (編, 章) the outer one goes on: where it changes, the inner one is printed too.
                if (found is { } first
                    && !(first.Count == count && Enumerable.Range(first.At, at + count - first.At).All(i => IsPlace(above, i))))
                {
                    return null;
                }

                found ??= (at, count);
            }
        }

        return found;
    }

    private static bool Fits(TracedText[] cells, Column[] columns, int at, int count)
    {
        for (var i = 0; i < cells.Length - count; i++)
        {
            if (cells[i].Length > 0 && !columns[i < at ? i : i + count].Fits(cells[i].Text))
            {
                return false;
            }
        }

        return true;
    }

    private struct Column
    {
        private int _filled;
        private int _numbers;
        private int _sentences;

        public void Add(string text)
        {
            _filled += text.Length > 0 ? 1 : 0;
            _numbers += IsNumber(text) ? 1 : 0;
            _sentences += text.Contains('。') ? 1 : 0;
        }

        /// <summary>
        /// Whether a text may stand in the column: a sentence not under words, a word not under sentences, a number only where numbers are.
        /// </summary>
        public readonly bool Fits(string text)
        {
            var isNumber = IsNumber(text);
            return _filled == 0
                || (isNumber ? _numbers * 2 >= _filled : _numbers < _filled)
                && (text.Contains('。') ? _sentences > 0 : isNumber || _sentences * 2 <= _filled);
        }

        private static bool IsNumber(string text)
            => text.Length is > 0 and <= 6 && text.AsSpan().IndexOfAny(Units) < 0 && OutlineNumberReader.Read(text) is { PartCount: > 0 };
    }
}

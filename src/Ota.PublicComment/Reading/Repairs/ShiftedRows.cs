using System.Buffers;
using System.Globalization;
using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Surface;
using Ota.PublicComment.Reading.Tables;

namespace Ota.PublicComment.Reading.Repairs;

/// <summary>Moves the cells of a row back to the right whose merged first cells were lost: the row ends in as many empty cells, and its number stands that far left.</summary>
internal sealed class ShiftedRows : IDraftRepair
{
    private static readonly SearchValues<char> Units = SearchValues.Create("章節編部ペ頁");

    public DiagnosticDescriptor Descriptor => Catalogue.ShiftedRow;

    public void Apply(DraftDocument draft)
    {
        for (var i = 1; i < draft.Records.Count; i++)
        {
            var record = draft.Records[i];
            if (Shift(draft.Records, i) is not (> 0 and var shift))
            {
                continue;
            }

            var above = draft.Records[i - 1];
            var row = record.Printed!;
            var moved = RecordReader.Shifted(row, shift, above, record);
            draft.Report(
                Descriptor, moved, row.Cells[0], shift.ToString(CultureInfo.InvariantCulture), Shortened.Of(above.Area.Text), Shortened.Of(record.NumberCell.Length > 0 ? record.NumberCell.Text : row.Cells[0].Text));
            draft.Records[i] = moved;
        }
    }

    /// <summary>By how many columns a row stands too far left; 0 when it stands right or nobody can tell.</summary>
    private static int Shift(List<RecordDraft> records, int index)
    {
        var record = records[index];
        if (record is not { IsHeading: false, TableHasNumbers: true, Printed: { } row } || records[index - 1].Table != record.Table)
        {
            return 0;
        }

        var number = Array.FindIndex(row.Layout.Columns, c => c.Role == ColumnRole.Number);
        var empty = 0;
        while (empty < row.Cells.Length && row.Cells[^(empty + 1)].Length == 0)
        {
            empty++;
        }

        // Only cells before the number can be merged, and the number must follow that of the row above.
        for (var shift = 1; shift <= Math.Min(number, empty); shift++)
        {
            if (OutlineNumberReader.Read(row.Cells[number - shift].Text) is { Parts: [var value] } label
                && IsPlain(label.Label)
                && PlainNumber(row.Cells[number].Text) is null
                && records[index - 1].Number is { Parts: [var previous] }
                && value == previous + 1)
            {
                return shift;
            }
        }

        return 0;
    }

    private static bool IsPlain(string label) => label.Length <= 6 && !label.AsSpan().ContainsAny(Units);

    private static OutlineNumber? PlainNumber(string text)
        => OutlineNumberReader.Read(text) is { Parts.Count: 1 } number && IsPlain(number.Label) ? number : null;
}

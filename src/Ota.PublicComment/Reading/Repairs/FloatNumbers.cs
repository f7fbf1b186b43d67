using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Surface;

namespace Ota.PublicComment.Reading.Repairs;

/// <summary>Takes .0 off the numbers of a table in which all end so: 1.0, 2.0, 3.0 are what a data frame makes of 1, 2, 3.</summary>
internal sealed class FloatNumbers : IDraftRepair
{
    private const int Fewest = 2;

    public DiagnosticDescriptor Descriptor => Catalogue.FloatNumbers;

    public void Apply(DraftDocument draft)
    {
        foreach (var table in draft.Tables())
        {
            if (table[0].Table == 0 || !table.TrueForAll(r => !IsNumbered(r) || IsFloat(r.NumberCell.Text))
                || table.FindAll(IsNumbered) is not { Count: >= Fewest } rows)
            {
                continue;
            }

            var first = rows[0].NumberCell;
            foreach (var row in rows)
            {
                var cell = row.NumberCell;
                draft.Ledger.Removed(cell.Slice(cell.Length - 2, 2), Descriptor);
                row.NumberCell = cell.Slice(0, cell.Length - 2);
                row.Number = OutlineNumberReader.Read(row.NumberCell.Text);
            }

            draft.Report(Descriptor, rows.ConvertAll(r => r.NumberCell), first.Text, rows[0].NumberCell.Text);
        }
    }

    private static bool IsNumbered(RecordDraft record) => record is { IsHeading: false, NumberCell.Length: > 0 };

    private static bool IsFloat(string text)
        => text.EndsWith(".0", StringComparison.Ordinal) && text.Length > 2
            && text.AsSpan(0, text.Length - 2).IndexOfAnyExceptInRange('0', '9') < 0;
}

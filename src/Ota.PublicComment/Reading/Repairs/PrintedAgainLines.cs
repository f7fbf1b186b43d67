using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Sources;
using Ota.PublicComment.Reading.Surface;

namespace Ota.PublicComment.Reading.Repairs;

/// <summary>
/// Takes out a line between rows that stands whole in a text of the nearest row above or below: a line of that cell which extraction gave
/// twice.
/// </summary>
internal sealed class PrintedAgainLines : IDraftRepair
{
    // A shorter line may say the same by chance.
    private const int Shortest = 12;

    // So that the texts of two rows are not searched for any number of lines between them.
    private const int MostBetweenRows = 50;

    private readonly record struct Place(int Table, int Row) : IComparable<Place>
    {
        public int CompareTo(Place other) => Table != other.Table ? Table.CompareTo(other.Table) : Row.CompareTo(other.Row);
    }

    public DiagnosticDescriptor Descriptor => Catalogue.PrintedAgain;

    public void Apply(DraftDocument draft)
    {
        var removed = new HashSet<LoneText>(ReferenceEqualityComparer.Instance);
        var next = 0;
        var sinceRow = 0;
        foreach (var line in draft.LoneLines)
        {
            if (draft.Ledger.Address(line.Text.Runs[0].Cell) is not { } address)
            {
                continue;
            }

            var place = new Place(address.Table, address.Row);
            for (; next < draft.Records.Count && PlaceOf(draft.Records[next]).CompareTo(place) < 0; next++)
            {
                sinceRow = 0;
            }

            if (sinceRow++ < MostBetweenRows && Holder(draft.Records, next, place.Table, AreaKey.Of(line.Text.Text)) is { } holder)
            {
                draft.Ledger.Removed(line.Text, Descriptor);
                draft.Report(Descriptor, holder, line.Text, Shortened.Of(line.Text.Text), holder.NumberLabel);
                removed.Add(line);
            }
        }

        draft.LoneLines.RemoveAll(removed.Contains);
    }

    private static Place PlaceOf(RecordDraft record) => new(record.Table, record.Row);

    private static RecordDraft? Holder(List<RecordDraft> records, int next, int table, string line)
    {
        if (line.Length < Shortest)
        {
            return null;
        }

        for (var i = next; i >= next - 1 && i >= 0; i--)
        {
            if (i < records.Count && records[i].Table == table && records[i].Opinion.Concat(records[i].Response).Any(t => Holds(t, line)))
            {
                return records[i];
            }
        }

        return null;
    }

    private static bool Holds(TracedText text, string line) => AreaKey.Of(text.Text).Contains(line, StringComparison.Ordinal);
}

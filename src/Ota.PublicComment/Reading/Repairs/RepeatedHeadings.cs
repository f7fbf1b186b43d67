using System.Globalization;
using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Sources;
using Ota.PublicComment.Reading.Surface;

namespace Ota.PublicComment.Reading.Repairs;

/// <summary>Takes out heading rows that every page prints again.</summary>
internal sealed class RepeatedHeadings : IDraftRepair
{
    public DiagnosticDescriptor Descriptor => Catalogue.RepeatedHeading;

    public void Apply(DraftDocument draft)
    {
        var repeated = draft.Records.FindAll(r => r.IsHeading);
        if (repeated.Count == 0)
        {
            return;
        }

        foreach (var row in repeated)
        {
            foreach (var cell in Cells(row))
            {
                draft.Ledger.Structure(cell, null);
            }
        }

        draft.Records.RemoveAll(r => r.IsHeading);
        draft.Report(
            Descriptor,
            repeated.ConvertAll(r => r.Anchor),
            repeated.Count.ToString(CultureInfo.InvariantCulture),
            string.Join(", ", repeated.Select(r => (r.FirstLine > 0 ? r.FirstLine : r.Row).ToString(CultureInfo.InvariantCulture))),
            Shortened.Of(
                string.Join(" | ", Cells(repeated[0]).Where(c => c.Runs.Length > 0).OrderBy(c => c.Runs[0].Cell).Select(c => c.Text))));
    }

    private static IEnumerable<TracedText> Cells(RecordDraft row)
        => [row.NumberCell, row.Area, row.PageCell, .. row.Opinion, .. row.Response, .. row.Further, .. row.Fields.Values,
            .. row.Other.Select(o => o.Text)];
}

using System.Globalization;
using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Repairs;

/// <summary>Takes out a long run that a response prints twice in a row, where the cell shows other damage too.</summary>
internal sealed class RepeatedRuns : IDraftRepair
{
    public DiagnosticDescriptor Descriptor => Catalogue.RepeatedRun;

    public void Apply(DraftDocument draft)
    {
        foreach (var text in DraftText.Responses(draft))
        {
            var runs = RepeatedRunFinder.Find(text.Value.Text, text.Role);
            if (runs.Count > 0 && runs[0].IsRemovable)
            {
                Take(draft, text, runs);
            }
            else
            {
                text.Record!.NoteRuns(text.Value, runs);
            }
        }
    }

    // All runs of a text may go, or none.
    private void Take(DraftDocument draft, DraftText text, IReadOnlyList<RepeatedRun> runs)
    {
        var removed = string.Join(" / ", runs.Select(r => text.Value.Text.Substring(r.Start, r.Length)));
        var length = runs.Sum(r => r.Length).ToString(CultureInfo.InvariantCulture);
        TextChange.Apply(draft, text, text.Value.Edited([.. runs.Select(r => r.ToEdit())]), Descriptor, runs[0].Start, length, removed);
    }
}

using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Sources;
using Ota.PublicComment.Reading.Surface;
using Ota.PublicComment.Reading.Tables;

namespace Ota.PublicComment.Reading.Repairs;

/// <summary>
/// Completes a place that lost the title of its chapter, where other places print it and the document gives the chapter one title only.
/// </summary>
internal sealed class ChapterTitleCompletion : IDraftRepair
{
    public DiagnosticDescriptor Descriptor => Catalogue.ChapterTitleCompleted;

    public void Apply(DraftDocument draft)
    {
        var titles = ChapterTitles.Of(draft);
        var bare = new List<(RecordDraft Record, ChapterMark Mark)>();
        var full = 0;
        var outlines = new AreaOutlines(titles);
        foreach (var record in draft.Records)
        {
            var outline = outlines.Of(record.Area.Text, draft.Wrapping.IsWrapped(record.Table));
            if (outline is { IsBare: true, Chapter: { } mark })
            {
                bare.Add((record, mark));
            }
            else if (outline.Chapter is not null)
            {
                full++;
            }
        }

        // A document that mostly prints the bare number has lost nothing.
        if (bare.Count >= full)
        {
            return;
        }

        foreach (var (record, mark) in bare)
        {
            if (titles.Of(mark.Unit, mark.Number) is [{ AreaCount: > 0 } title])
            {
                var completed = TracedText.Concat(record.Area, TracedText.Added(" " + title.Title));
                draft.Report(Descriptor, record, TextField.Area, record.Area, record.Area.Text, completed.Text);
                record.AreaCompletedFrom = record.Area.Text;
                draft.SetArea(record, completed);
            }
        }
    }
}

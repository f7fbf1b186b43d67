using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Reading.Recognition;

namespace Ota.PublicComment.Reading.Repairs;

/// <summary>Takes the spaces out of a place that a wrapped cell left inside its titles.</summary>
internal sealed class AreaUnwrapping : IDraftRepair
{
    public DiagnosticDescriptor Descriptor => Catalogue.AreaUnwrapped;

    public void Apply(DraftDocument draft)
    {
        var titles = ChapterTitles.Of(draft);
        foreach (var record in draft.Records)
        {
            var outline = AreaOutline.Of(record.Area.Text, titles, draft.Wrapping.IsWrapped(record.Table));
            if (outline.Wraps.Count == 0)
            {
                continue;
            }

            var whole = record.Area.Without(outline.Wraps);
            draft.Report(Descriptor, record, TextField.Area, record.Area, Shortened.Of(record.Area.Text), Shortened.Of(whole.Text));
            record.Area = whole;
        }
    }
}

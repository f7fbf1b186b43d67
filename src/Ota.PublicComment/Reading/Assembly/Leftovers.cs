using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Surface;

namespace Ota.PublicComment.Reading.Assembly;

/// <summary>The net under the whole reading: text that nothing took is kept as notes and told.</summary>
internal static class Leftovers
{
    public static PublicCommentDocument Keep(PublicCommentDocument document, DraftDocument draft)
    {
        var left = draft.Ledger.Unbooked();
        if (left.Count == 0)
        {
            return document;
        }

        var notes = new List<Note>(document.Notes);
        foreach (var text in left)
        {
            var id = OrdinalId.Of('n', notes.Count + document.Errata.Count + 1);
            draft.Ledger.Text(text, id, TextField.Note);
            draft.Report(Catalogue.Unplaced, text, Shortened.Of(text.Text));
            notes.Add(new Note { Id = id, Text = text.Text, Source = document.Source });
        }

        return document with { Notes = notes.ToValueList() };
    }
}

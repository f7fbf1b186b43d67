using Ota.PublicComment.Samples.Texts;

namespace Ota.PublicComment.Samples.Report;

/// <summary>What is worth knowing and neither a repair nor a thing to look at. Nothing is written when there is none.</summary>
internal sealed class NotesSection(DocumentResult result, OpinionLabels labels, MessageLanguage language, ReportTexts texts)
{
    public void WriteTo(Page page)
    {
        var notes = result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Info && !RepairsSection.IsRepair(d)).ToList();
        if (notes.Count == 0)
        {
            return;
        }

        page.Blank();
        page.Title(texts.NotesTitle);
        foreach (var note in notes)
        {
            var about = labels.Of(note);
            page.Line($"  {note.Code}  "
                + (about.Count == 0 ? string.Empty : texts.OpinionNumbers(string.Join(", ", about)) + "  ")
                + note.GetMessage(language));
        }
    }
}

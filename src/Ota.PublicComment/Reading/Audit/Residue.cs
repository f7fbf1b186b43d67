using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Sources;

namespace Ota.PublicComment.Reading.Audit;

/// <summary>What no recogniser explained, line by line, in the order of the source.</summary>
internal static class Residue
{
    /// <summary>
    /// The lines that are kept as notes; corrections, titles and texts of consultations inside them are explained and left out.
    /// </summary>
    public static List<ResidueLine> Of(PublicCommentDocument document, DraftDocument draft)
    {
        var notes = document.Notes.Select(n => n.Id).ToHashSet(StringComparer.Ordinal);
        var lines = new List<ResidueLine>();
        foreach (var run in draft.Ledger.RunsOf(TextField.Note))
        {
            if (notes.Contains(run.Node))
            {
                AddLines(draft.Ledger.Slice(run.Cell, run.Span), lines);
            }
        }

        return lines;
    }

    private static void AddLines(TracedText text, List<ResidueLine> lines)
    {
        for (var at = 0; at < text.Length;)
        {
            var end = text.Text.IndexOf('\n', at);
            end = end < 0 ? text.Length : end;
            var line = text.Slice(at, end - at).Trim();
            if (line.Length > 0)
            {
                lines.Add(new ResidueLine(line, line.Text));
            }

            at = end + 1;
        }
    }
}

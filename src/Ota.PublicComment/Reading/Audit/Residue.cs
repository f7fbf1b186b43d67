using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Sources;

namespace Ota.PublicComment.Reading.Audit;

/// <summary>What no recogniser explained, line by line, in the order of the source.</summary>
internal static class Residue
{
    private const int LongestGap = 4;

    /// <summary>
    /// The lines that are kept as notes; corrections, titles and texts of consultations inside them are explained and left out.
    /// </summary>
    public static List<ResidueLine> Of(PublicCommentDocument document, DraftDocument draft)
    {
        var notes = document.Notes.Select(n => n.Id).ToHashSet(StringComparer.Ordinal);
        var lines = new List<ResidueLine>();
        (int Cell, TextSpan Span, string Node)? open = null;
        foreach (var run in draft.Ledger.RunsOf(TextField.Note))
        {
            if (!notes.Contains(run.Node))
            {
                continue;
            }

            // 考え方 （404KB）: where a repair took white space out, the line goes on.
            if (open is { } before && (before.Cell, before.Node) == (run.Cell, run.Node) && run.Span.Start >= before.Span.End
                && run.Span.Start - before.Span.End <= LongestGap
                && IsGap(draft.Ledger.Slice(run.Cell, TextSpan.FromBounds(before.Span.End, run.Span.Start)).Text))
            {
                open = (run.Cell, TextSpan.FromBounds(before.Span.Start, run.Span.End), run.Node);
                continue;
            }

            Close();
            open = run;
        }

        Close();
        return lines;

        void Close()
        {
            if (open is { } last)
            {
                AddLines(draft.Ledger.Slice(last.Cell, last.Span), lines);
            }
        }
    }

    private static bool IsGap(string text) => text.AsSpan().IsWhiteSpace() && !text.Contains('\n');

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

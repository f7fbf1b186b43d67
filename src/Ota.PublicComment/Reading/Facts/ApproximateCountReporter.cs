using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Quantities;

namespace Ota.PublicComment.Reading.Facts;

/// <summary>Reports where a document counts what was submitted without being exact (約30件): that is no number of the model, and the line stays a note.</summary>
internal static class ApproximateCountReporter
{
    public static void Report(DraftDocument draft, FactLine line, FactLine? above)
    {
        if (line.IsSentence && !ProseCounts.IsAboutSubmission(line.Text))
        {
            return;
        }

        foreach (var group in CountScanner.ReadInexact(line.Text, line.Body))
        {
            var label = line.Text.Substring(group.Label.Start, group.Label.Length);
            var isCount = line.IsSentence ? ProseCounts.Speaks(line.Text, label, group.Number.End)
                : CountWords.RoleOf(label.Length > 0 ? label : above?.BodyText ?? "") != CountRole.Unknown || CountWords.RoleOf(label + "数") != CountRole.Unknown;
            if (isCount)
            {
                line.StaysWhole = true;
                draft.Report(Catalogue.CountInexact, line.Line, line.Text.Substring(group.Number.Start, group.Number.Length));
                return;
            }
        }
    }
}

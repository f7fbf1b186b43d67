using System.Globalization;
using Ota.PublicComment.Analysis;
using Ota.PublicComment.Diagnostics;

namespace Ota.PublicComment.Validation.Rules;

/// <summary>
/// The opinions listed against the number the document states, where the document says nothing that would explain a difference.
/// </summary>
internal sealed class ListedCountRule() : BuiltInRule(RuleScope.Document, Catalogue.ListedCount)
{
    /// <summary>A difference of more than this part of the total is none of a row lost or doubled.</summary>
    private const int Slip = 4;

    public override void CheckDocument(PublicCommentDocument document, RuleContext context)
    {
        if (document.Opinions.Count == 0 || StatedTotal.Of(document) is not { } total || Listed(document) is not { } listed
            || listed == total)
        {
            return;
        }

        // Then the numbers say it better: which ones are missing.
        if (OpinionNumbers.MissingInOneRun(document) is { } missing and > 0 && document.Opinions.Count + missing == total)
        {
            return;
        }

        // Then the total is what is wrong, and the rule of sums tells it.
        foreach (var tally in document.Consultations[0].Tallies)
        {
            if (tally.IsTotal && tally.Opinions == total
                && TallySums.Of(document.Consultations[0], tally, static t => t.Opinions) == listed)
            {
                return;
            }
        }

        // A list that lacks that much is a selection that does not say so: worth knowing, but no slip.
        var isSelection = Math.Abs(listed - total) * Slip > total && !context.Subject.IsDraft;
        var location = PrintedCounts.Locate(context.Subject, document.Consultations[0].Id, total, ["意見"]);
        context.ReportAt(
            isSelection ? DiagnosticSeverity.Info : null, location, Catalogue.ListedCount,
            listed.ToString(CultureInfo.InvariantCulture), total.ToString(CultureInfo.InvariantCulture));
    }

    // Null where rows are not opinions one to one: points, shared responses, several entries of one item, counts on some rows only.
    private static long? Listed(PublicCommentDocument document)
    {
        if (!ListedRows.AreOpinions(document))
        {
            return null;
        }

        long counted = 0;
        var withCount = 0;
        foreach (var opinion in document.Opinions)
        {
            counted += opinion.Count ?? 0;
            withCount += opinion.Count is null ? 0 : 1;
        }

        return withCount == 0 ? document.Opinions.Count : withCount == document.Opinions.Count ? counted : null;
    }
}

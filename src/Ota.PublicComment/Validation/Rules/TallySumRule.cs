using System.Globalization;
using Ota.PublicComment.Analysis;
using Ota.PublicComment.Diagnostics;

namespace Ota.PublicComment.Validation.Rules;

/// <summary>
/// Counts of one dimension and unit that do not add up to the total printed for that list. In a draft a list without a total of its own
/// (意見の内訳　第1章 2件、第2章 4件) is compared with the count of the consultation (意見件数　5件).
/// </summary>
internal sealed class TallySumRule() : BuiltInRule(RuleScope.Document, Catalogue.TallySum, Catalogue.TallySumExplained)
{
    private const int MostParts = 12;

    private static readonly string[] Explanations = ["重複", "複数", "一致し", "合わな", "延べ", "合計", "内訳", "同一", "含"];

    private static readonly (Func<Tally, int?> Of, Func<Consultation, int?> Whole, string Label)[] Units =
    [
        (static t => t.Submitters, static c => c.SubmitterCount, "提出者数"),
        (static t => t.Submissions, static c => c.SubmissionCount, "提出数"),
        (static t => t.Opinions, static c => c.OpinionCount, "意見件数"),
    ];

    public override void CheckDocument(PublicCommentDocument document, RuleContext context)
    {
        foreach (var consultation in document.Consultations)
        {
            var dimensions = new HashSet<string>(StringComparer.Ordinal);
            foreach (var total in consultation.Tallies.Where(static t => t.IsTotal))
            {
                dimensions.Add(total.Dimension);
                foreach (var unit in Units)
                {
                    Check(document, consultation, new Printed(total.Dimension, total.Label, unit.Of(total), unit.Of), context);
                }
            }

            foreach (var tally in consultation.Tallies)
            {
                if (context.Subject.IsDraft && tally.Parent is null && dimensions.Add(tally.Dimension))
                {
                    foreach (var unit in Units)
                    {
                        Check(document, consultation, new Printed(tally.Dimension, unit.Label, unit.Whole(consultation), unit.Of), context);
                    }
                }
            }
        }
    }

    private static void Check(PublicCommentDocument document, Consultation consultation, Printed printed, RuleContext context)
    {
        if (printed.Count is not { } expected || TallySums.Of(consultation, printed.Dimension, expected, printed.Unit) is not { } sum
            || sum == expected)
        {
            return;
        }

        var (left, right) = (sum.ToString(CultureInfo.InvariantCulture), expected.ToString(CultureInfo.InvariantCulture));
        var parts =
            consultation.Tallies.Where(
                t => !t.IsTotal && t.Parent is null && string.Equals(t.Dimension, printed.Dimension, StringComparison.Ordinal)).ToList();
        var location =
            PrintedCounts.Locate(context.Subject, consultation.Id, expected, [printed.Label, .. parts.Select(static p => p.Label)]);
        if (Explanation(document, consultation) is { } note)
        {
            context.ReportAt(location, Catalogue.TallySumExplained, printed.Dimension, left, right, note);
        }
        else
        {
            var listed =
                string.Join("、",
                    parts.Take(MostParts).Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Label} {printed.Unit(p)}")));
            context.ReportAt(
                location, Catalogue.TallySum, printed.Dimension, left, right, printed.Label,
                parts.Count > MostParts ? listed + " …" : listed);
        }
    }

    private static string? Explanation(PublicCommentDocument document, Consultation consultation)
    {
        foreach (var text in consultation.Listing.Texts)
        {
            if (Explains(text))
            {
                return text;
            }
        }

        foreach (var note in document.Notes)
        {
            if (note.Text.AsSpan().TrimStart() is { Length: > 0 } text && text[0] is '※' or '*' or '＊' or '注' or '(' or '（'
                && Explains(note.Text))
            {
                return note.Text;
            }
        }

        return null;
    }

    private static bool Explains(string text) => Array.Exists(Explanations, word => text.Contains(word, StringComparison.Ordinal));

    /// <summary>A total as printed, and in which unit its parts are added.</summary>
    private readonly record struct Printed(string Dimension, string Label, int? Count, Func<Tally, int?> Unit);
}

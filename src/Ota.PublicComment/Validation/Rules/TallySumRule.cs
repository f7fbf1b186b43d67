using System.Globalization;
using Ota.PublicComment.Analysis;
using Ota.PublicComment.Diagnostics;

namespace Ota.PublicComment.Validation.Rules;

/// <summary>Counts of one dimension and unit that do not add up to the total printed for that list.</summary>
internal sealed class TallySumRule() : BuiltInRule(RuleScope.Document, Catalogue.TallySum, Catalogue.TallySumExplained)
{
    private static readonly string[] Explanations = ["重複", "複数", "一致し", "合わな", "延べ", "合計", "内訳", "同一", "含"];

    public override void CheckDocument(PublicCommentDocument document, RuleContext context)
    {
        foreach (var consultation in document.Consultations)
        {
            foreach (var total in consultation.Tallies)
            {
                if (total.IsTotal)
                {
                    Check(document, consultation, total, total.Submitters, static t => t.Submitters, context);
                    Check(document, consultation, total, total.Submissions, static t => t.Submissions, context);
                    Check(document, consultation, total, total.Opinions, static t => t.Opinions, context);
                }
            }
        }
    }

    private static void Check(
        PublicCommentDocument document, Consultation consultation, Tally total, int? printed, Func<Tally, int?> unit, RuleContext context)
    {
        if (printed is not { } expected || TallySums.Of(consultation, total, unit) is not { } sum || sum == expected)
        {
            return;
        }

        var (left, right) = (sum.ToString(CultureInfo.InvariantCulture), expected.ToString(CultureInfo.InvariantCulture));
        if (Explanation(document, consultation) is { } note)
        {
            context.Report(Catalogue.TallySumExplained, total.Dimension, left, right, note);
        }
        else
        {
            context.Report(Catalogue.TallySum, total.Dimension, left, right);
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
            if (note.Text.AsSpan().TrimStart() is { Length: > 0 } text && text[0] is '※' or '*' or '＊' or '注' or '(' or '（' && Explains(note.Text))
            {
                return note.Text;
            }
        }

        return null;
    }

    private static bool Explains(string text) => Array.Exists(Explanations, word => text.Contains(word, StringComparison.Ordinal));
}

using Ota.PublicComment.Diagnostics;

namespace Ota.PublicComment.Validation.Rules;

/// <summary>
/// Opinions of a draft without a place (分野, 該当箇所) below one that has it: cells that were merged, or one that was forgotten. One finding for
/// each run of blank cells. A published table may print a place once for all rows below; there nothing is told.
/// </summary>
internal sealed class AreaBlankRule() : BuiltInRule(RuleScope.Document, Catalogue.AreaBlank)
{
    public override void CheckDocument(PublicCommentDocument document, RuleContext context)
    {
        var opinions = document.Opinions;
        for (var i = 1; i < opinions.Count && context.Subject.IsDraft; i++)
        {
            var above = opinions[i - 1];
            if (above.Area is not { } area || !IsBlank(opinions[i], above))
            {
                continue;
            }

            var last = i;
            while (last + 1 < opinions.Count && IsBlank(opinions[last + 1], above))
            {
                last++;
            }

            var numbers = opinions.Skip(i).Take(last - i + 1).Select(static o => o.Number?.Label ?? o.Id);
            context.Report(Catalogue.AreaBlank, opinions[i], NumberList.Of(numbers), Excerpt.Of(area.Text));
        }
    }

    // A heading between the rows begins another list, which may have no places.
    private static bool IsBlank(Opinion opinion, Opinion above)
        => opinion.Area is null && opinion.Group == above.Group
            && string.Equals(opinion.ConsultationId, above.ConsultationId, StringComparison.Ordinal);
}

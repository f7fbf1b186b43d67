using System.Globalization;
using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Headings;
using Ota.PublicComment.Reading.Lexicon;
using Ota.PublicComment.Reading.Surface;

namespace Ota.PublicComment.Reading.Prose;

/// <summary>
/// Decides which of the readings that the layouts propose is believed: the one that the evidence favours, if it clears the bar and leads.
/// </summary>
internal sealed class LayoutJudge(HeadingMatcher headings)
{
    // A reading in which hardly a record has its answer, or most lines stay unexplained, is none.
    private const int Bar = 120;
    private const int Margin = 10;

    private readonly LayoutEvidence _evidence = new(headings);

    /// <summary>
    /// The reading that is accepted, or one that only tells of two that contradict each other; null where none is believable.
    /// </summary>
    /// <param name="layouts">The layouts, the one that asks for most evidence first: of two that read the same, it is taken.</param>
    /// <param name="prose">The stretch.</param>
    public LayoutProposal? Choose(IEnumerable<ITextLayout> layouts, ProseText prose)
    {
        var believed = layouts
            .Select(l => l.Propose(prose))
            .OfType<LayoutProposal>()
            // Records without a single opinion are labels found in a text of another shape, or over what another file holds: 意見の内容 over
            // 別紙のとおり.
            .Where(p => p.Records.Count == 0 || p.Records.Exists(HoldsOpinion))
            .Select(p => (Proposal: p, Weight: _evidence.Weigh(p) ?? 0))
            .Where(p => p.Weight >= Bar)
            .ToList();
        var best = believed.Select(p => p.Weight).DefaultIfEmpty(0).Max();
        var leading = believed.FindAll(p => best - p.Weight < Margin).ConvertAll(p => p.Proposal);
        return leading.Count == 0 ? null
            : leading.Find(p => !AreAlike(leading[0], p)) is { } other ? Neither(prose, leading[0], other)
            : leading[0];
    }

    private static bool HoldsOpinion(RecordDraft record)
        => record.HasOpinion && !(record.Opinion is [var only] && Elsewhere.IsAll(only.Text));

    // The same opinions, whether or not a count at their end or a label was left in the text.
    private static bool AreAlike(LayoutProposal one, LayoutProposal other)
        => one.Records.Count == other.Records.Count && one.Records.Zip(other.Records).All(p => AreAlike(p.First.Opinion, p.Second.Opinion));

    private static bool AreAlike(Pieces one, Pieces other)
        => one.Count == 0 || other.Count == 0 || WithoutCount(one[0].Text).Contains(WithoutCount(other[0].Text), StringComparison.Ordinal)
            || WithoutCount(other[0].Text).Contains(WithoutCount(one[0].Text), StringComparison.Ordinal);

    private static string WithoutCount(string text)
        => InlineCount.AtEnd(text) is { Span.Start: > 0 } count ? text[..count.Span.Start].TrimEnd() : text;

    private static LayoutProposal Neither(ProseText prose, LayoutProposal one, LayoutProposal other)
    {
        var told = new LayoutProposal(prose);
        told.Report(Catalogue.ReadingsContradict, one.Records[0].Anchor, Named(one), Named(other));
        told.LeaveAllBut([]);
        return told;
    }

    private static string Named(LayoutProposal proposal)
        => string.Create(CultureInfo.InvariantCulture, $"{proposal.Records.Count}: 「{Shortened.Of(First(proposal.Records[0]))}」");

    private static string First(RecordDraft record) => record.HasOpinion ? record.Opinion[0].Text : record.Anchor.Text;
}

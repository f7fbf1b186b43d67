using System.Globalization;
using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.References;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Validation.Rules;

/// <summary>
/// Citations of initiatives that contradict each other, without a plan to compare with: pages that fall while numbers rise, one initiative
/// on two pages of one version or under two titles.
/// </summary>
internal sealed class CitedItemsRule() : BuiltInRule(RuleScope.Document, Catalogue.PagesFall, Catalogue.TwoPages, Catalogue.TwoTitles)
{
    private const int Fewest = 5;

    /// <summary>Of so many initiatives one may be out of order; more, and the plan has another order.</summary>
    private const int ForEachFall = 10;

    public override void CheckDocument(PublicCommentDocument document, RuleContext context)
    {
        if (context.Subject.HasPlan || context.References.Citations.Count < 2)
        {
            return;
        }

        var numbered =
            context.References.Citations.Where(static c => c is { Kind: CitationKind.Item, Item.Number: not null, Item.LastNumber: null })
                .ToList();
        if (context.Subject.IsDraft)
        {
            TwoTitles(numbered, context);
        }

        var cited = numbered
            .Where(static c => c.Pages.Count == 1)
            .GroupBy(c => (c.Item!.Term, c.Pages[0].Version));
        foreach (var items in cited)
        {
            var byNumber = items.GroupBy(c => c.Item!.Number!).ToList();
            var differing = byNumber.Where(g => g.Select(c => c.Pages[0].Pages).Distinct().Count() > 1).ToList();
            TwoPages(byNumber, differing, context);
            if (differing.Count == 0)
            {
                Order(byNumber, context);
            }
        }
    }

    // Where most initiatives that are cited again change their page, each citation names the page it is about.
    private static void TwoPages(
        List<IGrouping<OutlineNumber, Citation>> byNumber, List<IGrouping<OutlineNumber, Citation>> differing, RuleContext context)
    {
        var agreeing = byNumber.Count(g => g.Count() > 1) - differing.Count;
        var isOneSlip = context.Subject.IsDraft && differing.Count == 1;
        if (differing.Count == 0 || (agreeing < differing.Count && !isOneSlip))
        {
            return;
        }

        foreach (var item in differing)
        {
            var pages = item.Select(c => c.Pages[0].Pages).Distinct().ToList();
            if (pages.Max(p => p.First) > pages.Min(p => p.Last) + 1)
            {
                var odd = item.GroupBy(c => c.Pages[0].Pages).Reverse().OrderBy(g => g.Count()).First().Last();
                context.Report(Catalogue.TwoPages, odd.Place, CitedNumber.Of(odd), string.Join(", ", pages.Select(PlanNodes.Text)));
            }
        }
    }

    // 取組1 公園の整備 and 取組1 図書館の改修; a title that was shortened is the same.
    private static void TwoTitles(List<Citation> numbered, RuleContext context)
    {
        foreach (var item in numbered.Where(static c => c.Item!.Title is { Length: > 0 })
            .GroupBy(static c => (c.Item!.Term, c.Item.Number!)))
        {
            var titles = item.GroupBy(static c => CompareKey.Of(c.Item!.Title!)).OrderByDescending(static g => g.Count()).ToList();
            var usual = titles[0].Key;
            if (titles.Find(t => !IsSame(usual, t.Key)) is { } other)
            {
                var odd = other.Last();
                context.Report(Catalogue.TwoTitles, odd.Place, odd.Item!.Term + odd.Item.Number!.Label,
                    $"{titles[0].First().Item!.Title}、{odd.Item.Title}");
            }
        }
    }

    private static bool IsSame(string usual, string other)
        => usual.Contains(other, StringComparison.Ordinal) || other.Contains(usual, StringComparison.Ordinal)
            || TitleSimilarity.AreSame(usual, other);

    private static void Order(List<IGrouping<OutlineNumber, Citation>> byNumber, RuleContext context)
    {
        var items = byNumber.Where(g => g.Key.Parts.Count == 1).Select(g => g.First()).OrderBy(c => c.Item!.Number!.Parts[0]).ToList();
        if (items.Count < Fewest)
        {
            return;
        }

        var falls = Enumerable.Range(1, items.Count - 1).Where(i => Page(items[i]) < Page(items[i - 1])).ToList();
        if (falls.Count == 0 || falls.Count > Math.Max(1, items.Count / ForEachFall))
        {
            return;
        }

        foreach (var at in falls)
        {
            var (before, behind) = (items[at - 1], items[at]);
            context.Report(
                Catalogue.PagesFall, behind.Place, CitedNumber.Of(before), Text(Page(before)), CitedNumber.Of(behind), Text(Page(behind)));
        }
    }

    private static int Page(Citation citation) => citation.Pages[0].Pages.First;

    private static string Text(int page) => page.ToString(CultureInfo.InvariantCulture);
}

using Ota.PublicComment.References;

namespace Ota.PublicComment.Tests.References;

/// <summary>What must hold on the real document of 大田区: alone, and with a plan built from what its own citations say.</summary>
public class OtaLinkTests
{
    private static async Task<DocumentResult> ReadAsync(params Plan[] plans) => await PublicCommentPipeline.Default.ReadFileAsync(
        TestFiles.Corpus("ota-informatization-plan-results.txt"), new ReadOptions { Plans = plans.ToValueList() },
        TestContext.Current.CancellationToken);

    private static Citation[] OfPlan(ReferenceMap map)
        => [.. map.Citations.Where(c => c.Kind is CitationKind.Item or CitationKind.PlanPath or CitationKind.Page)];

    /// <summary>The inferred plan taken for given: numbers, titles and pages are those of the citations.</summary>
    private static async Task<Plan> PlanOfFactsAsync() => AsGiven((await ReadAsync()).References.Plan);

    private static Plan AsGiven(Plan plan) => plan with
    {
        Chapters = plan.Chapters.Select(Given).ToValueList(),
        Initiatives = plan.Initiatives.Select(i => i with { IsInferred = false }).ToValueList(),
    };

    private static Chapter Given(Chapter chapter)
        => chapter with { IsInferred = false, Children = chapter.Children.Select(Given).ToValueList() };

    [Fact]
    public async Task Alone_every_plan_citation_has_a_consistent_inferred_target_and_proves_nothing()
    {
        var map = (await ReadAsync()).References;
        var citations = OfPlan(map);
        citations.Should().NotBeEmpty();
        citations.Should()
            .OnlyContain(c => c.State == CitationState.Unverifiable && c.Targets.Count == 1 && c.Targets[0].IsInferred
            && c.Flags == CitationFlags.None && c.Candidates.Count == 0 && c.Unmatched.Count == 0);
        map.Plan.Initiatives.Select(i => $"{i.Term}{i.Number}").Should().Equal(
            "取組4", "取組5", "取組7", "取組17", "取組19", "取組22", "取組26", "取組27", "取組29", "取組30", "取組31", "取組32", "取組33", "取組34", "取組36");
        map.Plan.Initiatives.Should().OnlyContain(i => i.Title != null && i.Pages != null);
        map.Plan.Chapters.Select(c => c.Number!.Parts[0]).Should().Equal(1, 2, 3, 4, 5);
        map.Plan.Chapters.Should().OnlyContain(c => c.Title != null && c.IsInferred);
    }

    [Fact]
    public async Task Laws_and_documents_lead_out_of_the_plan_and_the_same_law_is_that_of_its_answer()
    {
        var map = (await ReadAsync()).References;
        map.Citations.Where(c => c.Kind is CitationKind.Law or CitationKind.Document).Should()
            .NotBeEmpty().And.OnlyContain(c => c.State == CitationState.External);
        var laws = map.Citations.Where(c => c.Kind == CitationKind.Law).ToArray();
        var same = laws.Should().ContainSingle(c => c.Text.StartsWith("同法", StringComparison.Ordinal)).Which;
        same.Law!.Name.Should().Be(laws.Single(c => c.Place.Node == same.Place.Node && c.Id != same.Id).Law!.Name);
    }

    [Fact]
    public async Task With_the_plan_of_its_facts_everything_resolves()
    {
        var map = (await ReadAsync(await PlanOfFactsAsync())).References;
        OfPlan(map).Should()
            .OnlyContain(
                c => c.State == CitationState.Resolved && c.Targets.Count == 1 && !c.Targets[0].IsInferred
                    && c.Candidates.Count == 0);
        map.PageShifts.Should().BeEmpty();
    }

    [Fact]
    public async Task Each_falsified_fact_costs_exactly_its_citation()
    {
        var plan = await PlanOfFactsAsync();
        var result = await ReadAsync();
        var document = result.GetDocumentOrThrow();
        var scan = CitationScanner.Default.Scan(document);
        for (var i = 0; i < scan.Citations.Count; i++)
        {
            if (scan.Citations[i].Item is not { } item)
            {
                continue;
            }

            var own = plan.Initiatives.Single(m => m.Number!.Label == item.Number!.Label);
            var other = plan.Initiatives.First(m => m != own);
            var page = scan.Citations[i].Pages[0];
            var farther = page with { Pages = new NumberRange(page.Pages.First + 1, page.Pages.Last + 1) };
            Check(i, c => c with { Item = item with { Title = "空を飛ぶ車の実証" } }, CitationState.Conflicting, CitationFlags.Title, own, null);
            Check(i, c => c with { Item = item with { Title = other.Title } }, CitationState.Conflicting, CitationFlags.Title, own, other);
            Check(i, c => c with { Pages = [farther] }, CitationState.Conflicting, CitationFlags.Page, own, null);
            Check(i, c => c with { Item = item with { Number = other.Number } }, CitationState.Conflicting,
                CitationFlags.Title | CitationFlags.Page, other, own);
            Check(i, c => c with { Item = item with { Number = Unknown } }, CitationState.ResolvedByTitle, CitationFlags.Number, own, null);
            Check(i, c => c with { Item = item with { Number = Unknown, Title = "空を飛ぶ車の実証" } }, CitationState.Dangling, CitationFlags.None,
                null, null);
        }

        void Check(int at, Func<Citation, Citation> falsify, CitationState state, CitationFlags flags, Initiative? target,
            Initiative? candidate)
        {
            var citations = scan.Citations.Select((c, i) => i == at ? falsify(c) : c).ToValueList();
            var map =
                new CitationLinker().Link(document, scan with { Citations = citations }, [plan], TestContext.Current.CancellationToken);
            var linked = map.Citations[at];
            linked.State.Should().Be(state);
            linked.Flags.Should().Be(flags);
            linked.Targets.Select(t => t.Id).Should().Equal(target is null ? [] : [target.Id]);
            linked.Candidates.Select(c => c.Id).Should().Equal(candidate is null ? [] : [candidate.Id]);
            OfPlan(map).Where(c => c.Id != linked.Id).Should().OnlyContain(c => c.State == CitationState.Resolved);
        }
    }

    private static OutlineNumber Unknown { get; } = new() { Label = "98", Parts = [98] };
}

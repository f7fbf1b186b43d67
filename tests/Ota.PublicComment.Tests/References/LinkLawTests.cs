using Ota.PublicComment.References;

namespace Ota.PublicComment.Tests.References;

/// <summary>What holds for every linked document.</summary>
public class LinkLawTests
{
    private static PublicCommentDocument Document { get; } = Links.Answers(
        "参考:取組4 図書室の夜間開放 素案30ページ", "参考:取組99 空飛ぶ車 素案31ページ取組5 読み聞かせ会の拡充 素案31ページ", "No.1~5の回答のとおり", "第2章 現状と課題 2 交通の現状 素案9ページ",
        "施策1-1から施策2-1までを進めます。道路法第3条。");

    [Fact]
    public void Equal_inputs_give_equal_maps_on_any_number_of_threads()
    {
        var linker = new CitationLinker();
        var scan = CitationScanner.Default.Scan(Document);
        var maps = new ReferenceMap[32];
        Parallel.For(0, maps.Length, new ParallelOptions { MaxDegreeOfParallelism = 8 },
            i => maps[i] = linker.Link(Document, scan, [PlanP.Plan]));
        maps.Should()
            .OnlyContain(
                m => m.Citations == maps[0].Citations && m.Plans == maps[0].Plans && m.Cycles == maps[0].Cycles
                    && m.PageShifts == maps[0].PageShifts);
    }

    [Fact]
    public void Linking_changes_nothing_that_was_found_and_leads_to_nodes_that_exist()
    {
        foreach (var plans in new ValueList<Plan>[] { [], [PlanP.Plan] })
        {
            var scan = CitationScanner.Default.Scan(Document);
            var map = new CitationLinker().Link(Document, scan, plans, TestContext.Current.CancellationToken);
            map.Citations.Select(
                c => c with { State = default, Flags = default, Targets = [], Unmatched = [], Candidates = [], PageDelta = null })
                .Should().Equal(scan.Citations.Select(c => c with { State = default, Flags = default }));
            var ids = Ids(map.Plan).Concat(Document.Opinions.Select(o => o.Id)).Concat(Document.Responses.Select(r => r.Id)).ToHashSet();
            ids.Should().Contain(map.Citations.SelectMany(c => c.Targets.Concat(c.Candidates)).Select(t => t.Id));
            foreach (var citation in map.Citations)
            {
                map.FindCitation(citation.Id).Should().BeSameAs(citation);
                map.From(citation.Place.Node).Should().Contain(citation);
                citation.Targets.All(t => map.To(t).Contains(citation)).Should().BeTrue();
            }
        }
    }

    [Fact]
    public void What_conflicts_keeps_the_target_of_its_number()
    {
        var map = Links.LinkText("参考:取組4 公園の再生 素案22ページ", PlanP.Plan);
        Links.Line(map.Citations[0]).Should().Be("Conflicting (Title, Page) i5 ?i4 Δ-8");
        map.To("i4").Should().BeEmpty();
    }

    [Fact]
    public void Hostile_numbers_and_titles_cost_their_length_only()
    {
        var long1 = new string('緑', 20_000);
        var texts = new List<string> { "取組1~9999を進めます。", "No.1~9999の回答のとおり", $"参考:取組4 {long1}", "施策1-9999", "取組9999~1" };
        texts.AddRange(Enumerable.Range(0, 3000).Select(i => $"参考:取組4 別の題{i}号{i * 7}番 素案{i % 900}ページ"));
        foreach (var plans in new Plan[][] { [], [PlanP.Plan] })
        {
            var map = Links.Link(Links.Answers([.. texts]), plans);
            map.Citations.Should().HaveCountGreaterThan(3000);
            map.Citations.Should().OnlyContain(c => c.Targets.Count <= 400 && c.Candidates.Count <= 16 && c.Unmatched.Count <= 400);
        }
    }

    private static IEnumerable<string> Ids(Plan plan) => plan.Chapters.SelectMany(Ids).Concat(plan.Initiatives.Select(i => i.Id));

    private static IEnumerable<string> Ids(Chapter chapter)
        => chapter.Children.SelectMany(Ids).Concat(chapter.Initiatives.Select(i => i.Id)).Prepend(chapter.Id);
}

using Ota.PublicComment.References;

namespace Ota.PublicComment.Tests.References;

/// <summary>What must hold on the real document of 大田区, read from outside the repository.</summary>
public class OtaCitationTests
{
    private static async Task<(DocumentResult Read, CitationScan Scan)> ScanAsync()
    {
        var result = (await PublicCommentPipeline.Default.ReadFileAsync(
            TestFiles.Corpus("ota-informatization-plan-results.txt"), cancellationToken: TestContext.Current.CancellationToken));
        return (result, CitationScanner.Default.Scan(result.GetDocumentOrThrow()));
    }

    [Fact]
    public async Task The_answers_cite_exactly_this()
    {
        var (read, scan) = await ScanAsync();
        var cited = scan.Citations.Where(c => c.Place.Node.StartsWith('r')).ToList();
        var items = cited.Where(c => c.Kind == CitationKind.Item).ToList();
        items.Should().HaveCount(23);
        items.Select(c => c.Item!.Number!.Label).Distinct().Should().HaveCount(15);
        items.Should().OnlyContain(c => c.Item!.Term == "取組" && c.Item.Title != null && c.Pages.Count == 1 && c.Pages[0].Version == "素案");
        var paths = cited.Where(c => c.Kind == CitationKind.PlanPath).ToList();
        paths.Select(c => Number(read, c)).Should().Equal("4", "4", "12", "31");
        paths.Should().OnlyContain(c => c.PlanPath.Count == 2 && c.PlanPath.All(p => p.Title != null));
        var documents = cited.Where(c => c.Kind == CitationKind.Document).ToList();
        documents.Should().HaveCount(12);
        documents.Select(c => c.Document!.Title).Distinct().Should().HaveCount(8);
        cited.Where(c => c.Kind == CitationKind.Law).Select(c => c.Flags).Should().Equal(CitationFlags.None, CitationFlags.Inherited);
        cited.Where(c => c.Kind == CitationKind.Mark).Should().ContainSingle();
        cited.Should().HaveCount(23 + 4 + 12 + 2 + 1);
        cited.Count(c => c.Pages.Count > 0).Should().Be(25);
    }

    [Fact]
    public async Task Dates_and_the_revision_are_found()
    {
        var (read, scan) = await ScanAsync();
        scan.Dates.Select(d => (Number(read, d.Place.Node), $"{d.From:yyyy-MM-dd}", d.From == d.To)).Should()
            .Equal(("2", "2020-12-25", true), ("5", "2020-12-25", true), ("29", "2020-06-01", false));
        var revision = scan.Revisions.Should().ContainSingle().Subject;
        Number(read, revision.Place.Node).Should().Be("4");
        (revision.Action, revision.PlaceOrigin, revision.Citations.Count).Should()
            .Be((RevisionAction.Replace, RevisionPlaceOrigin.Response, 2));
        scan.Problems.Should().ContainSingle().Which.Descriptor.Code.Should().Be("OPC3003");
    }

    [Fact]
    public async Task Opinions_hold_no_citation()
        => (await ScanAsync()).Scan.Citations.Should().OnlyContain(c => c.Place.Node.StartsWith('r'));

    [Fact]
    public async Task Every_place_leads_back_to_the_same_characters_of_the_file()
    {
        var (read, scan) = await ScanAsync();
        var index = new DocumentIndex(read.Document!);
        foreach (var (place, text) in scan.Citations.Select(c => (c.Place, c.Text)).Concat(scan.Dates.Select(d => (d.Place, d.Text))))
        {
            index.TextAt(place).Should().Be(text);
            Solid(string.Concat(read.SourceMap!.Locate(place).Select(s => s.Text))).Should().Be(Solid(text));
        }
    }

    private static string Solid(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static string Number(DocumentResult read, Citation citation) => Number(read, citation.Place.Node);

    private static string Number(DocumentResult read, string response)
    {
        var index = new DocumentIndex(read.Document!);
        return index.FindOpinion(index.FindResponse(response)!.Answers[0].Opinion)!.Number!.Label;
    }
}

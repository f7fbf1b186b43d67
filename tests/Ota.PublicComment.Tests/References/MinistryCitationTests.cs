using Ota.PublicComment.References;

namespace Ota.PublicComment.Tests.References;

/// <summary>The replies of a ministry, which cite pages and lines.</summary>
public class MinistryCitationTests
{
    [Fact]
    public async Task Pages_with_lines_and_announcements_are_found_and_lead_back()
    {
        var result = await PublicCommentPipeline.Default.ReadFileAsync(
            TestFiles.Corpus("ministry-plan-replies.csv"), cancellationToken: TestContext.Current.CancellationToken);
        var scan = CitationScanner.Default.Scan(result.GetDocumentOrThrow());
        var index = new DocumentIndex(result.Document!);
        scan.Citations.Should().OnlyContain(c => index.TextAt(c.Place) == c.Text);

        // Each opinion but three (P5 注, P18, P22) begins with a page and a line of it.
        var first =
            scan.Citations.Where(c => c.Kind == CitationKind.Page && c.Place.Field == TextField.OpinionText && c.Place.Span.Start == 0)
                .ToList();
        first.Should().HaveCount(100);
        first.Count(c => c.Pages[0].FirstLine is not null).Should().BeInRange(95, 97);
        scan.Revisions.Should().HaveCountGreaterThanOrEqualTo(14);
        scan.Revisions.Count(r => r.After is not null).Should().BeGreaterThanOrEqualTo(12);
        // A character that a repair wrote (⽉ → 月) has no source of its own.
        scan.Citations.Where(c => Solid(string.Concat(result.SourceMap!.Locate(c.Place).Select(s => s.Text))) != Solid(c.Text))
            .Select(c => c.Document!.Title)
            .Should().Equal("水素基本戦略");
    }

    private static string Solid(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}

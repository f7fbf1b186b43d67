using Ota.PublicComment.Formats.Tests.Expectations;
using Ota.PublicComment.Tests;
using Ota.PublicComment.Tests.Reading;

namespace Ota.PublicComment.Formats.Tests.Html;

/// <summary>The made pages: what was expected of them is read, and nothing else.</summary>
public sealed class MadePagesTests
{
    private static readonly PublicCommentPipeline Pipeline = new PublicCommentPipelineBuilder().AddHtml().Build();

    private static readonly PublicCommentPipeline Taught
        = new PublicCommentPipelineBuilder().AddHtml().UseGovernments(ExpectedDocument.Towns).Build();

    [Fact]
    public void Every_page_of_the_shared_folder_is_read_exactly()
    {
        var files = ExpectedDocument.Files(".html", "X41-html-named.pdf").ToList();
        Assert.SkipWhen(files.Count == 0, "skipped: no corpus");
        files.SelectMany(Differences).Should().BeEmpty();
    }

    [Fact]
    public void Every_page_in_the_repository_is_read_exactly()
        => Directory.EnumerateFiles(TestFiles.Data("formats", "html"), "*.html").Order(StringComparer.Ordinal).SelectMany(Differences)
            .Should().BeEmpty();

    private static IEnumerable<string> Differences(string file)
    {
        var result = ExpectedDocument.Read(Pipeline, file);
        CheckLaws(result);
        if (result.SourceMap is not null)
        {
            SourcePlaces.LeadBack(result, Decoded(file));
        }

        return ExpectedDocument.Differences(result, file)
            .Concat(ExpectedDocument.Differences(ExpectedDocument.Read(Taught, file), file, knowsTowns: true))
            .Select(d => $"{Path.GetFileName(file)}: {d}");
    }

    private static void CheckLaws(DocumentResult result)
        => Laws.All(
            new() { Document = result.Document, SourceMap = result.SourceMap, Diagnostics = result.Diagnostics, Outcome = result.Outcome });

    private static string Decoded(string file)
    {
        var context = new Ota.PublicComment.Reading.FormatContext(new() { FileName = file }, new(), static _ => { });
        using var stream = File.OpenRead(file);
        return context.DecodeText(stream)!;
    }
}

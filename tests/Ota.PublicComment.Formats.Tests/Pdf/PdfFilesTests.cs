using Ota.PublicComment.Formats.Tests.Expectations;
using Ota.PublicComment.Tests;

namespace Ota.PublicComment.Formats.Tests.Pdf;

/// <summary>The made PDF files: those of tests/data/formats/pdf always, those of the shared folder where it is there.</summary>
public sealed class PdfFilesTests
{
    private static readonly PublicCommentPipeline Pipeline = new PublicCommentPipelineBuilder().AddPdf().Build();

    // What the file does not hold cannot be read of it: LibreOffice printed ### for both dates and cut a label.
    private static readonly string[] NotPrinted = ["period text:", "opens:", "closes:", "tallies:"];

    public static TheoryData<string> Exact
        => new(Names("A01", "A02", "A03", "A04", "A12", "A14", "A22", "A40", "A41", "A42", "A43", "B13", "C41", "X21"));

    [Theory]
    [MemberData(nameof(Exact))]
    public void A_file_is_read_exactly(string name)
    {
        var path = PathOf(name);
        var differences = ExpectedDocument.Differences(ExpectedDocument.Read(Pipeline, path), path);
        differences.Where(
            d => !(name.StartsWith("A22", StringComparison.Ordinal) && NotPrinted.Any(n => d.StartsWith(n, StringComparison.Ordinal))))
                .Should().BeEmpty();
    }

    [Fact]
    public void The_contents_of_a_plan_are_read_with_their_pages()
    {
        var path = PathOf("A05-mizuhono-plan.chromium-toc.pdf");
        using var file = File.OpenRead(path);
        var result = Pipeline.ReadPlanAsync(file, new SourceInfo { FileName = path }).GetAwaiter().GetResult();
        var plan = result.Plan!;
        plan.Title.Should().Be("第3次みずほ野市環境基本計画");
        plan.Chapters.Take(4).Select(c => (c.Title, c.Pages?.First)).Should().Equal(
            ("計画の基本的事項", 1), ("環境の現状と課題", 9), ("施策の展開", 25), ("計画の推進", 51));
        plan.Chapters[1].Children.Select(c => (c.Title, c.Pages?.First)).Should().Equal(("生活環境", 11), ("温室効果ガス", 17));
        plan.Initiatives.Should().HaveCount(6);
    }

    [Theory]
    [InlineData("X10-libreoffice.no-tounicode.pdf", "OPC1706", Outcome.Failed)]
    [InlineData("X20-encrypted-user.pdf", "OPC1701", Outcome.Failed)]
    [InlineData("X21-encrypted-owner-only.pdf", "OPC1715", Outcome.Complete)]
    [InlineData("X30-scanned.pdf", "OPC1704", Outcome.Failed)]
    [InlineData("X31-first-page-text-rest-scanned.pdf", "OPC1717", Outcome.Partial)]
    [InlineData("X31-first-page-text-rest-scanned.pdf", "OPC1704", Outcome.Partial)]
    [InlineData("X32-scan-with-ocr-layer.pdf", "OPC1705", Outcome.Partial)]
    [InlineData("X40-truncated.pdf", "OPC1702", Outcome.Failed)]
    [InlineData("A43-mizuhono.layer-annotation.pdf", "OPC1707", Outcome.Complete)]
    [InlineData("A43-mizuhono.layer-annotation.pdf", "OPC1716", Outcome.Complete)]
    public void What_cannot_be_read_is_told(string name, string code, Outcome outcome)
    {
        var result = Read(name);
        result.Outcome.Should().Be(outcome);
        result.Diagnostics.Select(d => d.Code).Should().Contain(code);
    }

    [Fact]
    public void Of_a_file_whose_later_pages_are_pictures_the_rows_before_the_cut_are_exact()
    {
        const string Name = "X31-first-page-text-rest-scanned.pdf";
        var differences = ExpectedDocument.Differences(Read(Name), PathOf(Name));
        differences.Should()
            .OnlyContain(
                d => d.StartsWith("row 14 (14) opinion", StringComparison.Ordinal)
                    || d.StartsWith("row 14 (14) response", StringComparison.Ordinal));
    }

    [Fact]
    public void A_text_has_its_page_and_row()
    {
        var result = Read("A01-mizuhono.chromium-a4-ipa.pdf");
        var last = result.Document!.Opinions[^1];
        last.Source!.Page.Should().BeGreaterThan(1);
        var text = result.SourceMap;
        text.Should().NotBeNull();
    }

    private static DocumentResult Read(string name) => ExpectedDocument.Read(Pipeline, PathOf(name));

    private static string[] Names(params string[] starts)
        => Folders().SelectMany(f => Directory.EnumerateFiles(f, "*.pdf")).Select(f => Path.GetFileName(f))
            .Where(n => starts.Any(s => n.StartsWith(s, StringComparison.Ordinal))).Distinct().Order(StringComparer.Ordinal).ToArray();

    private static IEnumerable<string> Folders()
        => new[] { TestFiles.Data("formats", "pdf"), Path.Combine(TestFiles.Root, "..", "shared", "data", "formats") }.Where(
            Directory.Exists);

    private static string PathOf(string name)
    {
        var path = Folders().Select(f => Path.Combine(f, name)).FirstOrDefault(File.Exists);
        Assert.SkipWhen(path is null, $"skipped: {name} is not on this machine");
        return path!;
    }
}

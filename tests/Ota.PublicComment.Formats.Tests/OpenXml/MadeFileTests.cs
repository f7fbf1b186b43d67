using Ota.PublicComment.Formats.Tests.Expectations;
using Ota.PublicComment.Tests;

namespace Ota.PublicComment.Formats.Tests.OpenXml;

/// <summary>
/// The made Word and Excel files, each with what it must give: three that are always here, and all of shared/data/formats.
/// </summary>
public class MadeFileTests
{
    private static readonly PublicCommentPipeline Taught
        = new PublicCommentPipelineBuilder().AddOpenXml().UseGovernments(ExpectedDocument.Towns).Build();

    private static IEnumerable<string> Own => Directory.EnumerateFiles(TestFiles.Data("formats", "openxml"))
        .Where(f => !f.EndsWith(".json", StringComparison.Ordinal));

    [Fact]
    public void Files_of_the_repository_give_their_expected_content() => Differences(Own).Should().BeEmpty();

    [Fact]
    public void Every_made_file_gives_its_expected_content()
    {
        var files = Shared();
        Assert.SkipWhen(files.Count == 0, "skipped: no corpus");
        Differences(files).Should().BeEmpty();
    }

    [Fact]
    public void A_file_that_is_whole_has_no_error() => Own.SelectMany(Read).Where(d => d.Severity == DiagnosticSeverity.Error).Should()
        .BeEmpty();

    [Fact]
    public void A_file_of_a_clean_clerk_has_no_warning()
        => Own.Where(f => Path.GetFileName(f).StartsWith("X42", StringComparison.Ordinal)).SelectMany(Read)
            .Where(d => d.Severity == DiagnosticSeverity.Warning).Should().BeEmpty();

    [Fact]
    public void What_a_clerk_left_in_a_document_is_told_and_said_nowhere()
    {
        var findings = Read(Own.Single(f => f.Contains("A10", StringComparison.Ordinal)));
        findings.Select(f => f.Code).Should().Contain(["OPC1212", "OPC1213", "OPC1214", "OPC1218"]);
        findings.Single(f => f.Code == "OPC1213").Location.Cell.Should().NotBeNull();
        string.Join('\n', findings).Should().NotContainAny("令和11年度を目途", "環境省に照会中", "照会中。公表前に", "部長指示", "やつだ");
    }

    [Fact]
    public void What_a_workbook_hides_is_told_by_its_place_and_said_nowhere()
    {
        var findings = Read(Own.Single(f => f.Contains("A20", StringComparison.Ordinal)));
        findings.Single(f => f.Code == "OPC1215").Arguments.Should().Equal("意見と考え方!17");
        findings.Single(f => f.Code == "OPC1216").Arguments.Should().Equal("意見と考え方!D");
        findings.Single(f => f.Code == "OPC1217").Arguments.Should().Equal("作業用");
        string.Join('\n', findings).Should().NotContainAny("ケイカク", "市長への手紙", "taro@example.jp", "みずほ野 太郎");
    }

    [Fact]
    public void Places_are_those_of_the_workbook()
    {
        var document = ExpectedDocument.Read(OpenXmlFile.Pipeline, Own.Single(f => f.Contains("A20", StringComparison.Ordinal))).Document!;
        document.Opinions[0].Source.Should().Match<SourcePlace>(s => s.Sheet == "意見と考え方" && s.Cell == "B6");
    }

    [Fact]
    public void A_bomb_is_told_and_the_other_sheets_are_read()
    {
        var bomb = ExpectedDocument.Files(".xlsx").FirstOrDefault(f => f.Contains("X01", StringComparison.Ordinal));
        Assert.SkipWhen(bomb is null, "skipped: no corpus");
        var before = GC.GetAllocatedBytesForCurrentThread();
        var result = ExpectedDocument.Read(OpenXmlFile.Pipeline, bomb);
        result.Outcome.Should().Be(Outcome.Partial);
        result.Diagnostics.Should().ContainSingle(d => d.Code == "OPC1207");
        result.Document!.Opinions.Should().HaveCount(16);
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(64 * 1024 * 1024);
    }

    private static List<string> Shared()
        => [.. ExpectedDocument.Files(".docx", ".xlsx").Where(f => !Path.GetFileName(f).StartsWith("X01", StringComparison.Ordinal))];

    private static IEnumerable<string> Differences(IEnumerable<string> files)
        => files.SelectMany(f => ExpectedDocument.Differences(ExpectedDocument.Read(OpenXmlFile.Pipeline, f), f)
            .Concat(ExpectedDocument.Differences(ExpectedDocument.Read(Taught, f), f, knowsTowns: true))
            .Select(d => $"{Path.GetFileName(f)}: {d}"));

    private static List<Diagnostic> Read(string file) => [.. ExpectedDocument.Read(OpenXmlFile.Pipeline, file).Diagnostics];
}

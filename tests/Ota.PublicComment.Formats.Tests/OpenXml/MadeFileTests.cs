using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Formats.Tests.Expectations;

namespace Ota.PublicComment.Formats.Tests.OpenXml;

/// <summary>The made Word and Excel files of shared/data/formats, each with what it must give.</summary>
public class MadeFileTests
{
    [Fact]
    public void Every_made_file_gives_its_expected_content()
    {
        var files = ExpectedDocument.Files(".docx", ".xlsx").Where(f => !Path.GetFileName(f).StartsWith("X01", StringComparison.Ordinal)).ToList();
        Assert.SkipWhen(files.Count == 0, "skipped: no corpus");
        var differences = files.SelectMany(f => ExpectedDocument.Differences(ExpectedDocument.Read(OpenXmlFile.Pipeline, f), f).Select(d => $"{Path.GetFileName(f)}: {d}"));
        differences.Should().BeEmpty();
    }

    [Fact]
    public void Made_files_are_read_without_an_error()
    {
        var files = ExpectedDocument.Files(".docx", ".xlsx").Where(f => !Path.GetFileName(f).StartsWith("X01", StringComparison.Ordinal)).ToList();
        Assert.SkipWhen(files.Count == 0, "skipped: no corpus");
        var errors = files.SelectMany(f => ExpectedDocument.Read(OpenXmlFile.Pipeline, f).Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error));
        errors.Should().BeEmpty();
    }
}

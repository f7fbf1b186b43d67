using System.Diagnostics;

namespace Ota.PublicComment.Tests.Reading.Documents;

/// <summary>What a PDF tool prints with its columns set by spaces is read right or told: no place is a tally, no row a code, and nothing
/// is read in silence.</summary>
public sealed class LayoutTextTests
{
    [Fact]
    public void Text_in_columns_of_spaces_is_read_or_told()
    {
        var folder = Path.GetDirectoryName(TestFiles.Corpus(Path.Combine("formats", "INDEX.json")))!;
        var read = 0;
        foreach (var path in Directory.GetFiles(folder, "*.pdf").Order(StringComparer.Ordinal))
        {
            if (Printed(path) is not { Length: > 200 } text)
            {
                continue;
            }

            read++;
            var result = PublicCommentPipeline.Default.Read(text, new SourceInfo { FileName = "layout.txt" }, null,
                TestContext.Current.CancellationToken);
            if (result.Document is not { } document)
            {
                result.Diagnostics.Should().Contain(d => d.Severity == DiagnosticSeverity.Error, path);
                continue;
            }

            Laws.All(result);
            document.DispositionLegend.Should().NotContain(l => l.Code.Length != 1 || char.IsDigit(l.Code[0]), path);
            document.Consultations.SelectMany(c => c.Tallies).Should().NotContain(t => t.Label.Contains("基本目標", StringComparison.Ordinal)
                || t.Label.Contains('章'), path);
            var isZero = document.Consultations.Any(c => c.OpinionCount == 0);
            (document.Opinions.Count > 0 || isZero || result.Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error)).Should()
                .BeTrue("{0} holds opinions", path);
            result.Diagnostics.Should().NotContain(d => d.Code == "OPC1111", path);
        }

        read.Should().BeGreaterThan(10);
    }

    private static string? Printed(string path)
    {
        var start = new ProcessStartInfo("pdftotext") { RedirectStandardOutput = true, RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8 };
        foreach (var argument in new[] { "-layout", "-enc", "UTF-8", path, "-" })
        {
            start.ArgumentList.Add(argument);
        }

        try
        {
            using var tool = Process.Start(start)!;
            var text = tool.StandardOutput.ReadToEnd();
            tool.WaitForExit();
            return tool.ExitCode == 0 ? text : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip("skipped: no pdftotext");
            return null;
        }
    }
}

using Ota.PublicComment.Validation;
using System.Text.Json;

namespace Ota.PublicComment.Tests.Validation;

public sealed class SarifTests
{
    [Theory]
    [InlineData("sample-results.tsv")]
    [InlineData("table-points.md")]
    [InlineData("layout-dump-columns.txt")]
    public async Task A_log_keeps_the_published_constraints(string name)
    {
        var path = name == "sample-results.tsv"
            ? Path.Combine(TestFiles.Root, "samples", "Ota.PublicComment.Console", "data", name)
            : TestFiles.Data("documents", name);
        var check = await Checked.FileAsync(path);
        foreach (var language in (MessageLanguage[])[MessageLanguage.English, MessageLanguage.Japanese])
        {
            var log = Log(check, language);

            SarifShape.Faults(log).Should().BeEmpty();
            log.GetProperty("runs")[0].GetProperty("results").GetArrayLength().Should().Be(check.Diagnostics.Count + check.Accepted.Count);
        }
    }

    [Theory]
    [InlineData("telephone", "03-5555-0142")]
    [InlineData("mail", "ayumi.tsukikage@example.com")]
    [InlineData("weekday", "令和3年10月1日（土）")]
    [InlineData("token", "a8f3c2d19b7e")]
    public async Task A_result_opens_at_the_very_characters(string rule, string characters)
    {
        var path = TestFiles.Data("rules", rule + "-faulty.tsv");
        var lines = await File.ReadAllLinesAsync(path, TestContext.Current.CancellationToken);

        var result = Log(await Checked.FileAsync(path)).GetProperty("runs")[0].GetProperty("results")[0];

        var region = result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region");
        region.GetProperty("endLine").GetInt32().Should().Be(region.GetProperty("startLine").GetInt32());
        var line = lines[region.GetProperty("startLine").GetInt32() - 1];
        line[(region.GetProperty("startColumn").GetInt32() - 1)..(region.GetProperty("endColumn").GetInt32() - 1)].Should().Be(characters);
        result.GetProperty("locations")[0].GetProperty("logicalLocations")[0].GetProperty("name").GetString().Should().StartWith("No. ");
    }

    [Fact]
    public async Task What_a_baseline_accepts_is_suppressed_and_a_host_s_rule_is_listed()
    {
        var path = TestFiles.Data("rules", "text-lost-faulty.tsv");
        var first = await Checked.FileAsync(path);
        var check = await Checked.FileAsync(path, new() { Baseline = Baseline.Of(first.Diagnostics, first.Document!) });
        var own = new Diagnostic
        {
            Descriptor = new("CITY0001", DiagnosticSeverity.Warning, en: "A [link](x) and half \uD842 a character.", ja: "リンク。"),
            Severity = DiagnosticSeverity.Warning,
            Location = new SourceLocation { File = @"C:\結果 1.tsv", Line = 3 },
        };

        var log = JsonDocument.Parse(SarifLog.SerializeToUtf8Bytes(
            [new DocumentResult { Outcome = Outcome.Complete, Diagnostics = [own], Accepted = check.Accepted }])).RootElement;

        SarifShape.Faults(log).Should().BeEmpty();
        var results = log.GetProperty("runs")[0].GetProperty("results");
        results[0].GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri")
            .GetString()
            .Should().Be("file:///C:/%E7%B5%90%E6%9E%9C%201.tsv");
        results[0].GetProperty("message").GetProperty("text").GetString().Should().Be("A [link\\](x) and half \uFFFD a character.");
        results[1].GetProperty("suppressions")[0].GetProperty("kind").GetString().Should().Be("external");
    }

    private static JsonElement Log(DocumentResult check, MessageLanguage language = MessageLanguage.English)
        => JsonDocument.Parse(SarifLog.SerializeToUtf8Bytes([check], language)).RootElement;
}

using System.Text.Json;
using Ota.PublicComment.Tests.Validation;

namespace Ota.PublicComment.Tests.Samples;

public sealed class ConsoleCheckTests
{
    public static TheoryData<string[], string> WrongCalls => new()
    {
        { ["check"], "FILE" },
        { ["check", "no-such-file.tsv"], "no-such-file.tsv" },
        { ["check", "-", "--plan", "no-such-plan.csv"], "no-such-plan.csv" },
        { ["check", "-", "--corrections", "no-such-corrections.json"], "no-such-corrections.json" },
        { ["check", "-", "--baseline", "no-such-baseline.json"], "no-such-baseline.json" },
        { ["check", "-", "--fail-on", "fatal"], "fatal" },
        { ["check", "-", "--show", "all"], "all" },
        { ["check", "-", "--disable", "OPC9999"], "OPC9999" },
        { ["check", "-", "--enable", "OPC9999"], "OPC9999" },
    };

    [Theory]
    [MemberData(nameof(WrongCalls))]
    public async Task A_wrong_call_says_one_line_and_returns_2(string[] args, string named)
    {
        var run = await Run(args);

        run.Code.Should().Be(2);
        run.Out.Should().BeEmpty();
        run.Error.TrimEnd('\n').Should().NotContain("\n").And.NotContain("   at ");
        if (named != "FILE")
        {
            run.Error.Should().Contain(named);
        }
    }

    [Fact]
    public async Task Findings_stand_under_their_opinion_with_line_and_caret_and_the_summary_last()
    {
        var run = await Run("check", Rule("weekday-faulty"), "--lang", "en");

        run.Code.Should().Be(0, "a warning is acceptable unless asked otherwise");
        var lines = run.Out.TrimEnd('\n').Split('\n');
        lines[0].Should().Be("No. 5");
        lines[1].Should().StartWith("  OPC4073 warning").And.Contain("(8,");
        var caret = Array.FindIndex(lines, l => l.TrimEnd().EndsWith('^'));
        lines[caret - 1].Should().Contain("令和3年10月1日（土）");
        lines[^2].Should().Be("Errors 0, warnings 1, infos 0");
        lines[^1].Should().Be("No errors. Look at the warnings: 1.");
        run.Error.Should().BeEmpty();
    }

    [Theory]
    [InlineData("weekday-clean", "error", 0)]
    [InlineData("weekday-faulty", "error", 0)]
    [InlineData("weekday-faulty", "warning", 1)]
    [InlineData("cp932-faulty", "warning", 0)]
    [InlineData("cp932-faulty", "info", 1)]
    public async Task The_exit_code_says_whether_the_document_is_acceptable(string file, string failOn, int code)
        => (await Run("check", Rule(file), "--fail-on", failOn)).Code.Should().Be(code);

    [Fact]
    public async Task Nothing_read_returns_2()
        => (await ConsoleRun.Of(["check", "-"], stdin: "", cancellationToken: TestContext.Current.CancellationToken)).Code.Should().Be(2);

    [Fact]
    public async Task Codes_are_switched_off_and_on()
    {
        (await Run("check", Rule("weekday-faulty"), "--fail-on", "warning", "--disable", "OPC4073")).Code.Should().Be(0);
        (await Run("check", Rule("mixed-forms-faulty"), "--show", "info")).Out.Should().NotContain("OPC4080");
        (await Run("check", Rule("mixed-forms-faulty"), "--show", "info", "--enable", "OPC4080")).Out.Should().Contain("OPC4080");
    }

    [Fact]
    public async Task A_report_of_personal_data_shows_none_of_it_and_a_masked_copy_holds_none()
    {
        using var folder = new TemporaryFolder();
        var copy = folder.File("masked.tsv");

        var run = await Run("check", Rule("telephone-faulty"), "--mask", copy);

        run.Out.Should().Contain("OPC4050").And.Contain("■■■■").And.NotContain("5555");
        var source = await File.ReadAllTextAsync(Rule("telephone-faulty"), TestContext.Current.CancellationToken);
        var masked = await File.ReadAllTextAsync(copy, TestContext.Current.CancellationToken);
        masked.Should().Be(source.Replace("03-5555-0142", "■■■■■■■■■■■■", StringComparison.Ordinal)).And.HaveLength(source.Length);
        (await Run("check", copy, "--fail-on", "warning")).Code.Should().Be(0);
        (await Run("check", copy, "--mask", copy)).Code.Should().Be(2, "the file that is checked is never written");
    }

    [Fact]
    public async Task A_baseline_is_written_and_then_accepts()
    {
        using var folder = new TemporaryFolder();
        var baseline = folder.File("accepted.json");
        (await Run("check", Rule("weekday-faulty"), "--fail-on", "warning", "--write-baseline", baseline)).Code.Should().Be(1);

        var run = await Run("check", Rule("weekday-faulty"), "--fail-on", "warning", "--baseline", baseline, "--lang", "en");

        run.Code.Should().Be(0);
        run.Out.Should().Contain("1 more accepted");
    }

    [Fact]
    public async Task Sarif_and_corrections_come_with_the_report()
    {
        using var folder = new TemporaryFolder();
        var corrections = folder.File("corrections.json");
        var sarif = folder.File("findings.sarif");
        await File.WriteAllTextAsync(
            corrections,
            """{ "corrections": [{ "node": "o4", "field": "opinionText", "expected": null, "value": "歩道が狭い。", "by": "蒔田", "on": "2026-11-25" }] }""",
            TestContext.Current.CancellationToken);

        var run = await Run("check", Rule("text-lost-faulty"), "--fail-on", "warning", "--corrections", corrections, "--sarif", sarif);

        run.Code.Should().Be(0);
        run.Out.Should().Contain("公表された文面ではありません").And.Contain("歩道が狭い。").And.Contain("蒔田, 2026-11-25");
        var log = JsonDocument.Parse(await File.ReadAllBytesAsync(sarif, TestContext.Current.CancellationToken)).RootElement;
        SarifShape.Faults(log).Should().BeEmpty();
        log.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("ruleId").GetString().Should().Be("OPC4100");
    }

    [Fact]
    public async Task Help_says_what_the_exit_codes_of_a_check_mean()
        => (await Run("check", "--help", "--lang", "en")).Out.Should()
            .Contain("--fail-on <info|warning|error>").And.Contain("1 not acceptable");

    private static string Rule(string name) => TestFiles.Data("rules", name + ".tsv");

    private static Task<ConsoleRun> Run(params string[] args)
        => ConsoleRun.Of(args, cancellationToken: TestContext.Current.CancellationToken);

    private sealed class TemporaryFolder : IDisposable
    {
        private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

        public string File(string name) => Path.Combine(_folder.FullName, name);

        public void Dispose() => _folder.Delete(recursive: true);
    }
}

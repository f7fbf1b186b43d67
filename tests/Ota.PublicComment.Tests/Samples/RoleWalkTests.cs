using System.Text;
using System.Text.Json;

namespace Ota.PublicComment.Tests.Samples;

/// <summary>A day of each role, call by call: the files that are written, what they hold, and the exit codes.</summary>
public sealed class RoleWalkTests : IDisposable
{
    private const string Plan = """
        みずべ市交通計画（素案）
        第1章　計画の考え方　……　3
        　1-1　計画の目的　……　4
        　1-2　計画の期間　……　6
        第2章　施策　……　10
        　2-1　バス　……　12
        　2-2　自転車　……　18
        """;

    private const string Draft = """
        みずべ市交通計画（素案）に対する意見の募集結果
        募集期間：令和6年10月1日（火）から令和6年10月31日（木）まで
        意見数：4件
        No.,該当箇所,意見の要旨,市の考え方,担当課
        1,第2章 2-1 バス,バスの本数を増やしてほしい。,素案12ページのとおり、増便を検討します。,交通政策課
        2,第2章 2-2 自転車,自転車道がほしい。連絡は090-1234-5678まで。,,道路課
        4,第1章,計画の期間が短い。,素案30ページに記載のとおり、5年間とします。,企画課
        5,第1章,目的が分かりにくい。,No.9の回答のとおりです。,企画課
        """;

    private const string Corrected = """
        みずべ市交通計画（素案）に対する意見の募集結果
        募集期間：令和6年10月1日（火）から令和6年10月31日（木）まで
        意見数：4件
        No.,該当箇所,意見の要旨,市の考え方,担当課
        1,第2章 2-1 バス,バスの本数を増やしてほしい。,素案12ページのとおり、増便を検討します。,交通政策課
        2,第2章 2-2 自転車,自転車道がほしい。,素案18ページのとおり整備します。,道路課
        3,第1章,計画の期間が短い。,素案6ページに記載のとおり、5年間とします。,企画課
        4,第1章,目的が分かりにくい。,No.3の回答のとおりです。,企画課
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task A_clerk_checks_the_draft_hands_the_findings_on_mends_it_and_publishes()
    {
        var (plan, draft) = (Write("計画.txt", Plan), Write("案.csv", Draft));

        var check = await Run("check", draft, "--plan", plan);
        check.Code.Should().Be(1, "a telephone number is an error in a draft");
        Codes(check.Out).Should().Equal("OPC4002", "OPC4050", "OPC2031", "OPC3100", "OPC3100");
        check.Out.Should().NotContain("090-1234-5678");

        foreach (var name in (string[])["指摘.csv", "指摘.xlsx", "指摘.html", "指摘.md", "指摘.json", "指摘.sarif"])
        {
            (await Run("check", draft, "--plan", plan, "--out", At(name), "--quiet")).Should()
                .Match<ConsoleRun>(r => r.Code == 1 && r.Out.Length == 0, name);
            File.ReadAllBytes(At(name)).Should().NotBeEmpty(name);
        }

        var rows = File.ReadAllLines(At("指摘.csv"));
        rows.Should().HaveCount(6);
        rows[1].Should().StartWith("2,道路課,");
        rows[4].Should().StartWith("4,企画課,第1章,");
        (await Run("read", At("指摘.xlsx"))).Code.Should().Be(2, "a list of findings is no result");

        (await Run("check", draft, "--plan", plan, "--mask", At("伏せ字.csv"), "--quiet")).Code.Should().Be(1);
        File.ReadAllText(At("伏せ字.csv")).Should().NotContain("090").And.Contain("連絡は■■■■■■■■■■■■■まで。");

        var refused = await Run("publish", draft, "--plan", plan, "--out", At("公表"));
        refused.Code.Should().Be(1);
        Directory.Exists(At("公表")).Should().BeFalse("what does not pass is not published");

        var mended = Write("案2.csv", Corrected);
        var clean = await Run("check", mended, "--plan", plan);
        (clean.Code, Codes(clean.Out)).Should().BeEquivalentTo((0, Array.Empty<string>()));

        (await Run("publish", mended, "--plan", plan, "--out", At("公表"))).Code.Should().Be(0);
        Directory.GetFiles(At("公表")).Select(Path.GetFileName).Order(StringComparer.Ordinal).Should().Equal(
            "index.txt", "案2.citations.csv", "案2.docx", "案2.html", "案2.html-fragment.html", "案2.json", "案2.open-data.csv", "案2.pairs.csv",
            "案2.txt", "案2.xlsx");
        foreach (var name in (string[])["案2.docx", "案2.xlsx", "案2.json"])
        {
            var back = await Run("read", Path.Combine(At("公表"), name), "--to", "csv");
            back.Code.Should().Be(0, name);
            back.Out.Should().Contain("素案18ページのとおり整備します。", name);
        }
    }

    [Theory]
    [InlineData(40)]
    [InlineData(120)]
    [InlineData(null)]
    public async Task An_excerpt_and_its_caret_fit_the_terminal(int? columns)
    {
        var draft =
            Write("案.csv",
                Draft.Replace("バスの本数を増やしてほしい。", string.Concat(Enumerable.Repeat("バスの本数を増やしてほしい。", 9)), StringComparison.Ordinal));

        var run = await ConsoleRun.Of(["check", draft], columns: columns, cancellationToken: TestContext.Current.CancellationToken);

        var lines = run.Out.Split('\n');
        var carets = Enumerable.Range(1, lines.Length - 1).Where(i => lines[i].TrimEnd().EndsWith('^')).ToList();
        carets.Should().NotBeEmpty();
        foreach (var caret in carets)
        {
            Ota.PublicComment.Samples.DisplayWidth.Of(lines[caret - 1]).Should().BeLessThanOrEqualTo(columns ?? 80);
            Ota.PublicComment.Samples.DisplayWidth.Of(lines[caret]).Should()
                .BeLessThanOrEqualTo(Ota.PublicComment.Samples.DisplayWidth.Of(lines[caret - 1]) + 1);
        }
    }

    [Fact]
    public async Task A_developer_reads_validates_and_fails_a_build()
    {
        var (plan, result) = (Write("plan.txt", Plan), Write("result.csv", Corrected));

        (await Run("read", result, "--lang", "en")).Should().Match<ConsoleRun>(r => r.Code == 0 && r.Error.Length == 0);
        (await Run("read", result, "--to", "json", "--out", At("result.json"))).Code.Should().Be(0);
        var again = await Run("read", At("result.json"), "--to", "json");
        again.OutBytes.Should().Equal(File.ReadAllBytes(At("result.json")), "JSON read back is the same document");

        (await Run("plan", plan, "--to", "json", "--out", At("plan.json"))).Code.Should().Be(0);
        var citations = await Run("references", result, "--plan", At("plan.json"), "--to", "json");
        citations.Code.Should().Be(0);
        JsonDocument.Parse(citations.Out).RootElement.EnumerateArray().Where(c => c.GetProperty("kind").GetString() != "document")
            .Select(c => c.GetProperty("state").GetString()).Should().OnlyContain(s => s == "resolved");

        (await Run("check", result, "--published", "--plan", At("plan.json"), "--fail-on", "warning", "--quiet")).Code.Should().Be(0);
        var broken = Write("broken.csv", Draft);
        (await Run("check", broken, "--published", "--fail-on", "warning", "--sarif", At("findings.sarif"), "--quiet")).Code.Should().Be(1);
        JsonDocument.Parse(File.ReadAllBytes(At("findings.sarif"))).RootElement.GetProperty("version").GetString().Should().Be("2.1.0");
        (await Run("check", broken, "--published", "--write-baseline", At("known.json"), "--show", "info", "--quiet")).Code.Should()
            .BeOneOf(0, 1);
        (await Run("check", broken, "--published", "--baseline", At("known.json"), "--fail-on", "info", "--quiet")).Code.Should()
            .Be(0, "what is known is accepted");

        var id =
            JsonDocument.Parse((await Run("read", broken, "--to", "json")).Out).RootElement.GetProperty("opinions")[3].GetProperty("id")
                .GetString();
        var corrections = Write("corrections.json",
            $$"""{ "corrections": [{ "node": "{{id}}", "field": "opinionText", "expected": "目的が分かりにくい。", "value": "目的が書かれていない。", "by": "企画課", "on": "2026-11-25" }] }""");
        var corrected = await Run("read", broken, "--corrections", corrections, "--to", "csv");
        corrected.Out.Should().Contain("目的が書かれていない。").And.NotContain("目的が分かりにくい。");
        (await Run("read", "missing.csv")).Code.Should().Be(2);
    }

    [Fact]
    public async Task A_researcher_reads_a_folder_into_one_file()
    {
        Directory.CreateDirectory(At("results"));
        Write("results/a.csv", Corrected);
        Write("results/b.csv", Corrected.Replace("みずべ市", "やまべ市", StringComparison.Ordinal));
        Write("results/note.txt", "この市の結果は紙でしか公表されていません。");

        var all = await Run("read", At("results"), "--to", "pairs", "--out", At("all.csv"));
        all.Code.Should().BeOneOf(0, 1);
        all.Error.Should().Contain("note.txt", "what could not be read is named");
        File.ReadAllLines(At("all.csv")).Count(l => l.Contains("バスの本数を増やしてほしい。", StringComparison.Ordinal)).Should().Be(2);

        Directory.CreateDirectory(At("json"));
        (await Run("read", At("results"), "--to", "json", "--out", At("json"))).Code.Should().BeOneOf(0, 1);
        Directory.GetFiles(At("json")).Select(Path.GetFileName).Order(StringComparer.Ordinal).Should().Equal("a.json", "b.json");
        (await Run("read", At("results"), "--to", "ndjson", "--out", At("all.ndjson"))).Should()
            .Match<ConsoleRun>(r => r.Code == 2 && r.Error.Contains("open-data"), "a format of one document says which take a folder");

        (await Run("read", At("results/a.csv"), "--to", "pairs", "--out", At("pairs.csv"))).Code.Should().Be(0);
        File.ReadAllText(At("pairs.csv")).Should().Contain("バスの本数を増やしてほしい。").And.Contain("増便を検討します");
        (await Run("references", At("results/a.csv"), "--out", At("citations.csv"))).Code.Should().Be(0);
        File.ReadAllLines(At("citations.csv"))[0].Should().Contain("引用");
    }

    private static List<string> Codes(string report)
        => [.. report.Split('\n').Select(l => l.Trim()).Where(l => l.StartsWith("OPC", StringComparison.Ordinal)).Select(l => l[..7])];

    private string At(string name) => Path.Combine(_folder.FullName, name);

    private string Write(string name, string text)
    {
        File.WriteAllText(At(name), text + "\n", new UTF8Encoding(false));
        return At(name);
    }

    private static Task<ConsoleRun> Run(params string[] args)
        => ConsoleRun.Of(args, cancellationToken: TestContext.Current.CancellationToken);
}

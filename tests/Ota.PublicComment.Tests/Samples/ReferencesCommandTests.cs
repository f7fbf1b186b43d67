using System.Text.Json;

namespace Ota.PublicComment.Tests.Samples;

public class ReferencesCommandTests
{
    private const string Results = "霧ヶ原市道路計画（素案）に対する意見募集の結果\nNo.\t意見\t市の考え方\n1\t道を広く。\t取組4を進め、第2章に記載します。\n2\t歩道を。\tNo.1の回答のとおりです。\n";

    private static Task<ConsoleRun> RunAsync(params string[] args)
        => ConsoleRun.Of(["references", "-", .. args], stdin: Results, cancellationToken: TestContext.Current.CancellationToken);

    [Fact]
    public async Task Citations_are_listed_with_state_opinion_text_and_target()
    {
        var run = await RunAsync();
        run.Code.Should().Be(0, run.Error);
        run.Out.Should()
            .StartWith("参照 3 件\n").And.Contain("No.1  取組4\n      → 取組4 （推定）\n").And.Contain("No.2  No.1の回答\n      → No.1 への考え方\n");
    }

    [Fact]
    public async Task As_json_each_citation_is_an_object()
    {
        var list = JsonDocument.Parse((await RunAsync("--to", "json")).Out).RootElement;
        list.GetArrayLength().Should().Be(3);
        var first = list[0];
        (first.GetProperty("opinion").GetString(), first.GetProperty("kind").GetString(), first.GetProperty("text").GetString(),
            first.GetProperty("node").GetString())
            .Should().Be(("1", "item", "取組4", "r1"));
        (first.GetProperty("start").GetInt32(), first.GetProperty("length").GetInt32()).Should().Be((0, 3));
    }

    [Fact]
    public async Task As_csv_the_first_line_is_the_headings()
    {
        var run = await RunAsync("--to", "csv", "--lang", "en");
        run.Out.TrimStart('\uFEFF').Split("\r\n")[0].Should()
            .Be("opinion,kind,citation,state,flags,document,target_ids,target_numbers,target_titles,target_pages,printed_pages,page_delta,candidates,unmatched,"
            + "law,law_number,article,target_opinions,target_answers,node,span,place");
        run.Out.Should().Contain("2,opinion,No.1の回答,");
    }

    [Theory]
    [InlineData("html", ".html", "<th scope=\"col\">引用</th>")]
    [InlineData("markdown", ".md", "| 意見番号 | 種類 | 引用 |")]
    [InlineData("csv", ".csv", "意見番号,種類,引用")]
    [InlineData("json", ".json", "\"text\": \"取組4\"")]
    [InlineData("sarif", ".sarif", "\"version\": \"2.1.0\"")]
    [InlineData("xlsx", ".xlsx", "PK")]
    public async Task Every_form_is_written_by_its_name_and_by_the_ending_of_the_file(string form, string ending, string holds)
    {
        var named = await RunAsync("--to", form);
        named.Code.Should().Be(0, named.Error);
        named.Out.Should().Contain(holds);

        var path = Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString("N") + ending);
        try
        {
            (await RunAsync("--out", path)).Should().Match<ConsoleRun>(r => r.Code == 0 && r.Out.Length == 0);
            File.ReadAllBytes(path).Should().Equal(named.OutBytes);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public async Task As_sarif_what_is_wrong_with_the_citations_is_told_and_nothing_else()
    {
        var run = await ConsoleRun.Of(
            ["references", "-", "--to", "sarif"],
            stdin: Results.Replace("No.1の回答", "No.9の回答", StringComparison.Ordinal)
                .Replace("道を広く。", "電話は090-1234-5678。", StringComparison.Ordinal),
            cancellationToken: TestContext.Current.CancellationToken);
        var results = JsonDocument.Parse(run.Out).RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().ToList();
        results.Select(r => r.GetProperty("ruleId").GetString()).Should().Equal("OPC3100");
        run.Out.Should().NotContain("090-1234-5678");
    }

    [Fact]
    public async Task A_form_that_is_unknown_is_a_wrong_call()
    {
        var run = await RunAsync("--to", "xml");
        run.Code.Should().Be(2);
        run.Error.Should().Contain("report, csv, html, markdown, json, xlsx, sarif");
    }

    [Fact]
    public async Task Without_a_file_the_call_is_wrong()
        => (await ConsoleRun.Of(["references"], cancellationToken: TestContext.Current.CancellationToken)).Code.Should().Be(2);
}

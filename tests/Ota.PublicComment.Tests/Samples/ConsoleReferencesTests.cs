namespace Ota.PublicComment.Tests.Samples;

/// <summary>The command <c>references</c>: what needs a person first, with the target and its page.</summary>
public sealed class ConsoleReferencesTests : IDisposable
{
    private const string Results =
        "番号\t意見\t回答\n1\t池\t参考:取組4 図書室の夜間開放 素案30ページ\n2\t川\t参考:取組5 空飛ぶ車 素案31ページ\n3\t橋\tNo.1の回答のとおり\n4\t森\t参考:取組99 海の家\n";

    private const string Plan = "kind,unit,number,title,page,parent\ninitiative,取組,4,図書室の夜間開放,30,\ninitiative,取組,5,読み聞かせ会の拡充,31,\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("references").FullName;

    private async Task<ConsoleRun> RunAsync(params string[] more)
    {
        var file = Path.Combine(_folder, "result.tsv");
        await File.WriteAllTextAsync(file, Results, TestContext.Current.CancellationToken);
        var plan = Path.Combine(_folder, "plan.csv");
        await File.WriteAllTextAsync(plan, Plan, TestContext.Current.CancellationToken);
        return await ConsoleRun.Of([.. new[] { "references", file, "--lang", "en" }, .. more.Select(m => m == "PLAN" ? plan : m)],
            cancellationToken: TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task With_a_plan_what_contradicts_it_comes_first()
    {
        var run = await RunAsync("--plan", "PLAN");
        run.Code.Should().Be(0);
        run.Error.Should().BeEmpty();
        run.Out.Should().Be(
            """
            Citations: 4
                 1  contradicts the plan
                 1  leads nowhere
                 2  resolved

            contradicts the plan (1)
              No.2  取組5 空飛ぶ車 素案31ページ  [another title]
                  → 取組5 読み聞かせ会の拡充 (p. 31)

            leads nowhere (1)
              No.4  取組99 海の家

            resolved (2)
              No.1  取組4 図書室の夜間開放 素案30ページ
                  → 取組4 図書室の夜間開放 (p. 30)
              No.3  No.1の回答
                  → answer to No. 1

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Without_a_plan_targets_say_that_they_are_inferred()
    {
        var run = await RunAsync();
        run.Code.Should().Be(0);
        run.Out.Should().Contain("→ 取組4 図書室の夜間開放 (p. 30) (inferred)").And.Contain("Without a plan (--plan)");
    }

    [Fact]
    public async Task A_plan_that_is_not_there_is_one_line_and_code_2()
    {
        var run = await RunAsync("--plan", Path.Combine(_folder, "absent.csv"));
        run.Code.Should().Be(2);
        run.Out.Should().BeEmpty();
        run.Error.Should().Contain("absent.csv");
    }

    public void Dispose() => Directory.Delete(_folder, true);
}

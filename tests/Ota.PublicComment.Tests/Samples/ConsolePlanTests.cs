using System.Text;
using Ota.PublicComment.Serialization;
using Ota.PublicComment.Tests.Reading.Plans;

namespace Ota.PublicComment.Tests.Samples;

public sealed class ConsolePlanTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ota-console-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("ja", "toc-07-damage.txt")]
    [InlineData("en", "toc-07-damage.txt")]
    [InlineData("ja", "toc-02-measures.txt")]
    public async Task The_outline_is_as_approved(string language, string file)
    {
        var run = await Run(["plan", "-", "--lang", language], await Source(file));
        run.Code.Should().Be(0);
        run.Error.Should().BeEmpty();
        Golden.Matches(run.OutBytes, Path.Combine("plans", $"console-{language}-{file}"));
    }

    [Fact]
    public async Task Json_and_csv_are_the_plan_and_findings_go_to_the_error_stream()
    {
        var text = await Source("toc-07-damage.txt");
        var plan = PlanOutline.Read(text).GetPlanOrThrow();
        var json = await Run(["plan", "-", "--to", "json"], text);
        Assert.Equal(plan, PublicCommentJson.ReadPlan(json.Out).Plan);
        json.Error.Should().Contain("stdin(7,1)").And.Contain("OPC1141");
        var csv = await Run(["plan", "-", "--to", "csv"], text);
        csv.Out.Should().Be(PublicCommentCsv.SerializePlan(plan));
    }

    [Fact]
    public async Task A_csv_file_has_the_mark_that_excel_needs_and_reads_back_to_the_same_outline()
    {
        var path = Path.Combine(_folder, "計画.csv");
        var text = await Source("toc-02-measures.txt");
        (await Run(["plan", "-", "--to", "csv", "--out", path], text)).Out.Should().BeEmpty();
        (await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken)).AsSpan(0, 3).SequenceEqual(Encoding.UTF8.Preamble)
            .Should().BeTrue();
        var run = await Run(["plan", path]);
        run.Code.Should().Be(0);
        run.Out.Should().Contain("施策1-2 ボランティアの育成").And.Contain("確認することはありません");
    }

    [Theory]
    [InlineData("plan")]
    [InlineData("plan", "no-such-plan.txt")]
    [InlineData("plan", "-", "--to", "xml")]
    [InlineData("plan", "-", "--encoding", "klingon")]
    public async Task A_wrong_call_is_one_line_and_two(params string[] args)
    {
        var run = await Run(args);
        run.Code.Should().Be(2);
        run.Out.Should().BeEmpty();
        run.Error.TrimEnd('\n').Split('\n').Should().ContainSingle();
    }

    [Fact]
    public async Task What_is_no_plan_is_told_and_errors_give_one()
    {
        (await Run(["plan", "-"], "本日は晴れています。\n")).Code.Should().Be(2);
        var run = await Run(["plan", "-"], "kind,unit,number,title,page,parent\nchapter,章,1,緑,3,第9章\n");
        run.Code.Should().Be(1);
        run.Out.Should().Contain("OPC5103");
    }

    private static Task<string> Source(string file)
        => File.ReadAllTextAsync(TestFiles.Data("plans", file), TestContext.Current.CancellationToken);

    private static Task<ConsoleRun> Run(string[] args, string stdin = "")
        => ConsoleRun.Of(args, stdin: stdin, cancellationToken: TestContext.Current.CancellationToken);
}

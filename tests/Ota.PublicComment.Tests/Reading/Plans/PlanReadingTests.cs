using System.Text;
using Ota.PublicComment.Serialization;
using Ota.PublicComment.Tests.Generators;
using Ota.PublicComment.Tests.Serialization;

namespace Ota.PublicComment.Tests.Reading.Plans;

public class PlanReadingTests
{
    [Theory]
    [InlineData("施策1-2 自転車道の整備 …… 18", "施策", "1-2", "自転車道の整備")]
    [InlineData("施策１－２自転車道の整備……１８", "施策", "１－２", "自転車道の整備")]
    [InlineData("施策1-(2)　自転車道の整備 ･････ 18", "施策", "1-(2)", "自転車道の整備")]
    [InlineData("取組No.12　自転車道の整備‥‥18", "取組", "12", "自転車道の整備")]
    [InlineData("■基本目標Ⅱ：自転車道の整備________18", "基本目標", "Ⅱ", "自転車道の整備")]
    [InlineData("重点事業⑫ 自転車道の整備 . . . . . 18", "重点事業", "⑫", "自転車道の整備")]
    [InlineData("アクションA 自転車道の整備 ───── P.18", "アクション", "A", "自転車道の整備")]
    [InlineData("方針3. 自転車道の整備 ……（18）", "方針", "3", "自転車道の整備")]
    [InlineData("取組4\t自転車道の整備\t18ページ", "取組", "4", "自転車道の整備")]
    public void A_measure_is_read_however_it_is_printed(string line, string term, string label, string title)
    {
        var plan = PlanOutline.Read($"第1章 取組 …… 2\n{line}\n第2章 推進 …… 40\n").GetPlanOrThrow();
        var measure = plan.Chapters[0].Initiatives.Should().ContainSingle().Subject;
        (measure.Term, measure.Number!.Label, measure.Title, measure.Pages).Should().Be((term, label, title, new NumberRange(18, 18)));
    }

    [Theory]
    [InlineData("第3章 安全なまち …… 9", "章", "第3章", "安全なまち")]
    [InlineData("第三章　安全なまち　９", "章", "第三章", "安全なまち")]
    [InlineData("第Ⅲ部安全なまち……9", "部", "第Ⅲ部", "安全なまち")]
    [InlineData("3章 安全なまち …… 9", "章", "3章", "安全なまち")]
    [InlineData("【第３節】安全なまち …… 9", "節", "第３節", "安全なまち")]
    [InlineData("(３)安全なまち……9", "", "(３)", "安全なまち")]
    [InlineData("３．安全なまち……9", "", "３", "安全なまち")]
    [InlineData("Ⅲ 安全なまち …… 9", "", "Ⅲ", "安全なまち")]
    [InlineData("IV. 安全なまち …… 9", "", "IV", "安全なまち")]
    [InlineData("③安全なまち ‥‥ 9", "", "③", "安全なまち")]
    [InlineData("3つの視点 …… 9", "", null, "3つの視点")]
    [InlineData("2030年の姿 …… 9", "", null, "2030年の姿")]
    [InlineData("第3次計画の評価 …… 9", "", null, "第3次計画の評価")]
    [InlineData("SDGsとの関わり …… 9", "", null, "SDGsとの関わり")]
    [InlineData("「みどりの計画」とは …… 9", "", null, "「みどりの計画」とは")]
    [InlineData("みんなで・・・つくるまち …… 9", "", null, "みんなで・・・つくるまち")]
    public void A_chapter_is_read_however_it_is_printed(string line, string unit, string? label, string title)
    {
        var plan = PlanOutline.Read($"{line}\n第9章 推進 …… 40\n第10章 評価 …… 44\n").GetPlanOrThrow();
        var chapter = plan.Chapters[0];
        (chapter.Unit, chapter.Number?.Label, chapter.Title, chapter.Pages).Should().Be((unit, label, title, new NumberRange(9, 9)));
    }

    [Fact]
    public void A_year_at_the_end_of_a_title_is_no_page()
    {
        var result = PlanOutline.Read("第1章 まちの姿 2030\n第2章 現状 5\n第3章 課題 9\n");
        result.Plan!.Chapters[0].Title.Should().Be("まちの姿 2030");
        result.Plan.Chapters[0].Pages.Should().BeNull();
        result.Diagnostics.Select(d => d.Code).Should().Contain("OPC1149");
    }

    [Theory]
    [InlineData("")]
    [InlineData("本日は晴れています。\n明日も晴れるでしょう。\n")]
    [InlineData("品目,数量\nりんご,3\nみかん,5\n")]
    [InlineData("{\"a\":1}")]
    public void What_is_no_plan_fails_with_an_error(string text)
    {
        var result = PlanOutline.Read(text);
        result.Outcome.Should().Be(Outcome.Failed);
        result.Plan.Should().BeNull();
        result.HasErrors.Should().BeTrue();
    }

    [Fact]
    public void The_json_of_a_document_is_no_plan_and_that_of_a_plan_no_document()
    {
        PlanOutline.Read(PublicCommentJson.Serialize(SmallDocument.Create())).Diagnostics.Should().ContainSingle(d => d.Code == "OPC5003");
        PublicCommentPipeline.Default.Read(
            PublicCommentJson.SerializePlan(SmallPlan.Create()), cancellationToken: TestContext.Current.CancellationToken)
            .Diagnostics.Should().ContainSingle(d => d.Code == "OPC5003");
    }

    [Fact]
    public async Task File_stream_and_string_give_the_same_and_the_encoding_is_recognised()
    {
        var token = TestContext.Current.CancellationToken;
        var path = TestFiles.Data("plans", "toc-01-leaders.txt");
        var text = await File.ReadAllTextAsync(path, token);
        var expected = PlanOutline.Read(text).GetPlanOrThrow();
        Assert.Equal(expected, (await PublicCommentPipeline.Default.ReadPlanFileAsync(path, cancellationToken: token)).Plan);
        using var utf16 = new MemoryStream([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)]);
        Assert.Equal(expected, (await PublicCommentPipeline.Default.ReadPlanAsync(utf16, cancellationToken: token)).Plan);
        using var csv = new MemoryStream(
            [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(PublicCommentCsv.SerializePlan(expected))]);
        Assert.Equal(expected, (await PublicCommentPipeline.Default.ReadPlanAsync(csv, cancellationToken: token)).Plan);
    }

    [Fact]
    public async Task Callers_mistakes_throw_at_once()
    {
        var pipeline = PublicCommentPipeline.Default;
        var token = TestContext.Current.CancellationToken;
        FluentActions.Invoking(() => pipeline.ReadPlan(null!, cancellationToken: token)).Should().Throw<ArgumentNullException>();
        await FluentActions.Awaiting(() => pipeline.ReadPlanAsync(null!, cancellationToken: token)).Should()
            .ThrowAsync<ArgumentNullException>();
        await FluentActions.Awaiting(() => pipeline.ReadPlanFileAsync(" ", cancellationToken: token)).Should()
            .ThrowAsync<ArgumentException>();
        await FluentActions.Awaiting(() => pipeline.ReadPlanFileAsync("no-such-plan.csv", cancellationToken: token)).Should()
            .ThrowAsync<FileNotFoundException>();
        FluentActions.Invoking(() => pipeline.ReadPlan("第1章 …… 1", cancellationToken: new CancellationToken(canceled: true)))
            .Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public void Generated_plans_are_recognised_in_both_files()
    {
        foreach (var plan in Generators.Plans.Ordinal.Examples(100, seed: 9))
        {
            Assert.Equal(plan, PlanOutline.Read(PublicCommentJson.SerializePlan(plan)).Plan);
            Assert.Equal(plan, PlanOutline.Read(PublicCommentCsv.SerializePlan(plan)).Plan);
            Assert.Equal(plan, PlanOutline.Read("\uFEFF" + PublicCommentCsv.SerializePlan(plan)).Plan);
        }
    }

    /// <summary>Every non-blank line is an entry, structure, or told.</summary>
    [Fact]
    public void No_line_is_dropped_silently()
    {
        foreach (var file in Directory.EnumerateFiles(TestFiles.Data("plans"), "toc-*").Order(StringComparer.Ordinal))
        {
            var lines = File.ReadAllLines(file);
            foreach (var (i, added) in Enumerable.Range(0, lines.Length).Select(i => (i, "余分な行がここにあります")))
            {
                var result = PlanOutline.Read(string.Join('\n', [.. lines[..i], added, .. lines[i..]]));
                var shown = PlanOutline.Of(result);
                var isCounted = result.Diagnostics.Any(d => d.Code == "OPC1142" && Covers(d, i + 1));
                (shown.Contains(added, StringComparison.Ordinal) || isCounted).Should()
                    .BeTrue("{0} line {1}: {2}", Path.GetFileName(file), i + 1, shown);
            }
        }
    }

    private static bool Covers(Diagnostic finding, int line)
        => finding.Location.Line <= line
            && line <= finding.Location.Line + int.Parse(finding.Arguments[0], System.Globalization.CultureInfo.InvariantCulture) + 5;

    [Fact]
    public async Task Damaged_sources_never_throw()
    {
        var random = new Random(31);
        foreach (var file in Directory.EnumerateFiles(TestFiles.Data("plans")).Order(StringComparer.Ordinal))
        {
            var valid = File.ReadAllBytes(file);
            for (var i = 0; i < 150; i++)
            {
                using var stream = new MemoryStream(Mutation.Of(valid, random, "\n\t,|.\"0123456789()- "u8));
                var result =
                    await PublicCommentPipeline.Default.ReadPlanAsync(stream, cancellationToken: TestContext.Current.CancellationToken);
                (result.Plan is null).Should().Be(result.Outcome == Outcome.Failed);
                result.HasErrors.Should().Be(result.Outcome != Outcome.Complete);
                if (result.Plan is { } plan)
                {
                    Assert.Equal(plan, PublicCommentCsv.ReadPlan(PublicCommentCsv.SerializePlan(plan)).Plan);
                    Assert.Equal(plan, PublicCommentJson.ReadPlan(PublicCommentJson.SerializePlan(plan)).Plan);
                }
            }
        }
    }

    public static TheoryData<string> HostilePieces => new(HostileTexts.Outlines);

    /// <summary>At this length a square would take minutes.</summary>
    [Theory]
    [MemberData(nameof(HostilePieces))]
    public void Hostile_sources_keep_the_chapters_around_them(string piece)
    {
        var result = PlanOutline.Read(HostileTexts.Outline(piece).Of(200_000));
        result.Plan!.Chapters[0].Title.Should().Be("始め");
    }

    [Fact]
    public void Deep_indentation_is_limited()
    {
        var text = string.Concat(Enumerable.Range(1, 400).Select(i => $"{new string('　', i)}題{i}に …… {i}\n"));
        var plan = PlanOutline.Read(text).GetPlanOrThrow();
        PlanNode.InModelOrder(plan).Max(n => n.Depth).Should().BeLessThanOrEqualTo(24);
        PlanNode.InModelOrder(plan).Should().HaveCount(400);
        Assert.Equal(plan, PublicCommentJson.ReadPlan(PublicCommentJson.SerializePlan(plan)).Plan);
    }

    [Fact]
    public void A_thousand_measures_in_a_list_are_read_without_a_finding_about_them()
    {
        var csv = "取組番号,取組名,ページ\n" + string.Concat(Enumerable.Range(1, 1_000).Select(i => $"{i},施設の手入れその{i},{10 + (i / 3)}\n"));
        var result = PlanOutline.Read(csv, "list.csv");
        result.Plan!.Initiatives.Should().HaveCount(1_000);
        result.Diagnostics.Select(d => d.Code).Should().BeSubsetOf(["OPC1157"]);
    }
}

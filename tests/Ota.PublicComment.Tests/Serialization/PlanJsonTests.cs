using Ota.PublicComment.Codec;
using Ota.PublicComment.Serialization;
using Ota.PublicComment.Tests.Generators;

namespace Ota.PublicComment.Tests.Serialization;

public class PlanJsonTests
{
    [Fact]
    public void What_was_written_reads_back_equal()
    {
        foreach (var plan in Plans.Any.Examples(1_000))
        {
            foreach (var indented in (bool[])[true, false])
            {
                var result = PublicCommentJson.ReadPlan(PublicCommentJson.SerializePlan(plan, indented: indented));
                Assert.Equal(plan, result.GetPlanOrThrow());
                result.Diagnostics.Select(d => d.Code).Should().BeSubsetOf(["OPC5004"]);
                result.Outcome.Should().Be(result.Diagnostics.Count > 0 ? Outcome.Partial : Outcome.Complete);
            }
        }
    }

    [Fact]
    public async Task String_bytes_and_stream_hold_the_same()
    {
        var plan = SmallPlan.Create();
        var bytes = PublicCommentJson.SerializePlanToUtf8Bytes(plan);
        System.Text.Encoding.UTF8.GetString(bytes).Should().Be(PublicCommentJson.SerializePlan(plan));
        using var stream = new MemoryStream();
        await PublicCommentJson.SerializePlanAsync(plan, stream, cancellationToken: TestContext.Current.CancellationToken);
        stream.ToArray().Should().Equal(bytes);
        stream.Position = 0;
        Assert.Equal(plan, (await PublicCommentJson.ReadPlanAsync(stream, TestContext.Current.CancellationToken)).Plan);
        Assert.Equal(plan, PublicCommentJson.ReadPlan([0xEF, 0xBB, 0xBF, .. bytes]).Plan);
    }

    [Fact]
    public void The_form_is_as_approved()
        => Golden.Matches(PublicCommentJson.SerializePlan(SmallPlan.Create(), indented: true) + "\n", "plan-small.json");

    [Fact]
    public void Unknown_members_are_told_with_their_place_and_the_rest_is_read()
    {
        var json =
            PublicCommentJson.SerializePlan(SmallPlan.Create(), indented: true)
                .Replace("\"title\": \"人口の動き\",", "\"title\": \"人口の動き\",\n\"colour\": \"緑\",");
        var result = PublicCommentJson.ReadPlan(json);
        var finding = result.Diagnostics.Should().ContainSingle().Subject;
        finding.Code.Should().Be("OPC5002");
        finding.Arguments[0].Should().Be("$.chapters[1].children[0].colour");
        finding.Location.Line.Should().Be(1 + json[..json.IndexOf("colour", StringComparison.Ordinal)].Count(c => c == '\n'));
        Assert.Equal(SmallPlan.Create(), result.Plan);
    }

    [Theory]
    [InlineData("", "OPC5001")]
    [InlineData("[]", "OPC5001")]
    [InlineData("{", "OPC5001")]
    [InlineData("{}", "OPC5003")]
    [InlineData("{\"format\":\"ota-public-comment/v1\",\"id\":\"x\"}", "OPC5003")]
    [InlineData("{\"format\":\"ota-public-comment-plan/v9\"}", "OPC5003")]
    [InlineData("{\"format\":\"ota-public-comment-plan/v1\",\"chapters\":[null]}", "OPC5001")]
    [InlineData("{\"format\":\"ota-public-comment-plan/v1\",\"chapters\":[{\"unit\":\"章\"}]}", "OPC5006")]
    [InlineData("{\"format\":\"ota-public-comment-plan/v1\",\"initiatives\":[{\"id\":\"i1\",\"term\":\"取組\",\"pages\":{\"first\":3}}]}",
        "OPC5006")]
    [InlineData("{\"format\":\"ota-public-comment-plan/v1\",\"initiatives\":[{\"id\":\"i1\",\"term\":\"取組\",\"standing\":\"guessed\"}]}",
        "OPC5001")]
    public void What_is_no_plan_is_told_and_located(string json, string code)
    {
        var result = PublicCommentJson.ReadPlan(json);
        result.Outcome.Should().Be(Outcome.Failed);
        result.Plan.Should().BeNull();
        result.Diagnostics.Should().ContainSingle(d => d.Code == code).Which.Location.Line.Should().Be(1);
        FluentActions.Invoking(result.GetPlanOrThrow).Should().Throw<InvalidOperationException>().WithMessage($"*{code}*");
    }

    [Fact]
    public void An_id_that_stands_twice_is_told_by_both_ways()
    {
        var plan = SmallPlan.Create();
        var result = PublicCommentJson.ReadPlan(
            PublicCommentJson.SerializePlan(plan with { Initiatives = [plan.Initiatives[0] with { Id = "c3" }] }));
        result.Outcome.Should().Be(Outcome.Partial);
        result.Diagnostics.Should().ContainSingle().Which.Arguments.Should()
            .Equal("c3", "$.chapters[1].children[0].id", "$.initiatives[0].id");
    }

    [Theory]
    [InlineData(24, true)]
    [InlineData(25, false)]
    [InlineData(200_000, false)]
    public void Nesting_is_limited_both_ways(int depth, bool isAllowed)
    {
        Chapter? chapter = null;
        for (var i = 0; i < depth; i++)
        {
            chapter = new Chapter { Id = $"c{i}", Unit = "章", Children = chapter is null ? [] : [chapter] };
        }

        var plan = new Plan { Chapters = [chapter!] };
        var json = "{\"format\":\"ota-public-comment-plan/v1\",\"chapters\":"
            + string.Concat(Enumerable.Range(1, depth).Select(i => $"[{{\"id\":\"c{i}\",\"unit\":\"章\",\"children\":"))
            + "[]" + string.Concat(Enumerable.Repeat("}]", depth)) + "}";
        if (isAllowed)
        {
            Assert.Equal(plan, PublicCommentJson.ReadPlan(PublicCommentJson.SerializePlan(plan)).Plan);
            PublicCommentJson.ReadPlan(json).Outcome.Should().Be(Outcome.Complete);
            return;
        }

        FluentActions.Invoking(() => PublicCommentJson.SerializePlan(plan)).Should().Throw<ArgumentException>().WithMessage("*24*");
        FluentActions.Invoking(() => PublicCommentCsv.SerializePlan(plan)).Should().Throw<ArgumentException>().WithMessage("*24*");
        var result = PublicCommentJson.ReadPlan(json);
        result.Outcome.Should().Be(Outcome.Failed);
        result.Diagnostics.Should().ContainSingle().Which.Code.Should().BeOneOf("OPC5109", "OPC5001");
    }

    [Fact]
    public void Callers_mistakes_throw_at_once()
    {
        FluentActions.Invoking(() => PublicCommentJson.SerializePlan(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => PublicCommentJson.ReadPlan((string)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => PublicCommentJson.SerializePlan(new Plan { Title = "\uD800" })).Should().Throw<ArgumentException>()
            .WithMessage("*title*");
        FluentActions.Invoking(() => PublicCommentJson.SerializePlan(new Plan { Chapters = [null!] })).Should().Throw<ArgumentException>();
        FluentActions.Invoking(
            () => PublicCommentJson.SerializePlan(new Plan { Initiatives = [new Initiative { Id = "i1", Term = null! }] }))
            .Should().Throw<ArgumentException>().WithMessage("*term*");
        PublicCommentJson.ReadPlan("{\"format\":\"\uD800").Outcome.Should().Be(Outcome.Failed);
    }

    [Fact]
    public void Damaged_bytes_never_throw_and_say_something_or_give_a_plan()
    {
        var valid = PublicCommentJson.SerializePlanToUtf8Bytes(SmallPlan.Create(), indented: false);
        var random = new Random(21);
        var failed = 0;
        for (var i = 0; i < 5_000; i++)
        {
            var damaged = Mutation.Of(valid, random, "{}[]\",:\\0-e"u8);
            _ = PlanCodec.LooksLikePlan(damaged);
            var result = PublicCommentJson.ReadPlan(damaged);
            failed += result.Outcome == Outcome.Failed ? 1 : 0;
            (result.Plan is null).Should().Be(result.Outcome == Outcome.Failed);
            result.HasErrors.Should().Be(result.Outcome != Outcome.Complete);
            if (result.Plan is { } plan)
            {
                Assert.Equal(plan, PublicCommentJson.ReadPlan(PublicCommentJson.SerializePlan(plan)).Plan);
            }
        }

        failed.Should().BeInRange(1_500, 4_950);
    }
}

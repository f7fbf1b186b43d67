using Ota.PublicComment.Serialization;
using Ota.PublicComment.Tests.Generators;

namespace Ota.PublicComment.Tests.Serialization;

public class PlanCsvTests
{
    private const string Headings = "kind,unit,number,title,page,parent\n";

    [Fact]
    public void What_was_written_reads_back_equal()
    {
        foreach (var plan in Plans.Any.Examples(1_500))
        {
            var result = PublicCommentCsv.ReadPlan(PublicCommentCsv.SerializePlan(plan));
            Assert.Equal(Plans.CsvView(plan), result.GetPlanOrThrow());
            result.Diagnostics.Should().BeEmpty();
            result.Outcome.Should().Be(Outcome.Complete);
        }
    }

    [Fact]
    public void Ordinal_plans_read_back_with_their_ids_also_from_bytes_with_a_byte_order_mark()
    {
        foreach (var plan in Plans.Ordinal.Examples(200, seed: 5))
        {
            var bytes = PublicCommentCsv.SerializePlanToUtf8Bytes(plan);
            bytes.AsSpan(0, 3).SequenceEqual("\uFEFF"u8).Should().BeTrue();
            Assert.Equal(plan, PublicCommentCsv.ReadPlan(bytes).Plan);
        }
    }

    [Fact]
    public void The_form_is_as_approved() => Golden.Matches(PublicCommentCsv.SerializePlan(SmallPlan.Create()), "plan-small.csv");

    [Fact]
    public void Rows_stand_in_any_order_and_name_their_parent_as_people_do()
    {
        var plan = PublicCommentCsv.ReadPlan(Headings
            + "initiative,施策,1,花壇,p.８,基本目標Ⅰ\n"
            + "chapter , 章 , 第1章 ,はじめに, ３～４頁,\n"
            + "initiative,基本目標,Ⅰ,みどり,7,施策の展開\n"
            + "chapter,章,第2章,施策の展開,,\n"
            + "chapter,,1,背景,3,c1\n\n,,,,,\n").GetPlanOrThrow();
        plan.Chapters.Select(c => c.Number!.Label).Should().Equal("第1章", "第2章");
        plan.Chapters[0].Pages.Should().Be(new NumberRange(3, 4));
        plan.Chapters[0].Unit.Should().Be("章");
        plan.Chapters[0].Children.Should().ContainSingle().Which.Title.Should().Be("背景");
        plan.Chapters[1].Initiatives.Should().ContainSingle().Which.Children.Should().ContainSingle().Which.Pages.Should()
            .Be(new NumberRange(8, 8));
    }

    [Theory]
    [InlineData("", "OPC5100")]
    [InlineData("番号,題名\n1,緑\n", "OPC5100")]
    [InlineData(Headings + "section,章,1,緑,3,\n", "OPC5101")]
    [InlineData(Headings + "plan,,,緑,,\nplan,,,水,,\n", "OPC5101")]
    [InlineData(Headings + "chapter,章,1,緑,三,\n", "OPC5102")]
    [InlineData(Headings + "chapter,章,1,緑,3,9\n", "OPC5103")]
    [InlineData(Headings + "chapter,章,1,緑,3,章1\n", "OPC5103")]
    [InlineData(Headings + "chapter,章,1,緑,3,c2\nchapter,章,2,水,3,c1\n", "OPC5103")]
    [InlineData(Headings + "initiative,取組,1,緑,3,\nchapter,章,2,水,3,取組1\n", "OPC5103")]
    [InlineData(Headings + "chapter,章,1,緑,3,\nchapter,章,1,水,4,\nchapter,節,1,空,5,章1\n", "OPC5104")]
    [InlineData(Headings + "chapter,章,1,緑,3,,もう一つ\n", "OPC5105")]
    [InlineData(Headings + "chapter,章,1,\"緑,3,\nchapter,章,2,水,4,\n", "OPC5106")]
    [InlineData("kind,unit,number,title,page,parent,備考\nchapter,章,1,緑,3,,\n", "OPC5107")]
    [InlineData("kind,number,title,page,parent\nchapter,1,緑,3,\n", "OPC5108")]
    public void Damage_is_told_once_with_its_line(string csv, string code)
    {
        var result = PublicCommentCsv.ReadPlan(csv);
        var finding = result.Diagnostics.Should().ContainSingle(d => d.Code == code).Subject;
        finding.Location.Line.Should().BePositive();
        finding.GetMessage(MessageLanguage.Japanese).Should().NotContain("{");
        result.HasErrors.Should().Be(result.Outcome != Outcome.Complete);
    }

    [Fact]
    public void An_open_quotation_mark_costs_its_own_line_only()
    {
        var result = PublicCommentCsv.ReadPlan(Headings + "chapter,章,1,\"緑の\n章,3,\nchapter,章,2,水,4,\n");
        result.Plan!.Chapters.Select(c => c.Title).Should().Contain("水");
        result.Diagnostics.Select(d => d.Code).Should().Contain("OPC5106");
    }

    [Fact]
    public void A_chain_of_parents_is_limited_and_linear()
    {
        const int Rows = 50_000;
        var csv = Headings + string.Concat(Enumerable.Range(1, Rows).Select(i => $"initiative,取組,{i},題,3,{(i > 1 ? $"i{i - 1}" : "")}\n"));
        var result = PublicCommentCsv.ReadPlan(csv);
        result.Diagnostics.Select(d => d.Code).Distinct().Should().BeEquivalentTo("OPC5103", "OPC1999");
        Assert.Equal(result.Plan, PublicCommentCsv.ReadPlan(PublicCommentCsv.SerializePlan(result.Plan!)).Plan);
    }

    [Fact]
    public void Damaged_bytes_never_throw_and_what_is_read_reads_back()
    {
        var valid = PublicCommentCsv.SerializePlanToUtf8Bytes(SmallPlan.Create());
        var random = new Random(22);
        var told = 0;
        for (var i = 0; i < 5_000; i++)
        {
            var result = PublicCommentCsv.ReadPlan(Mutation.Of(valid, random, ",\"\n\r c1i第"u8));
            (result.Plan is null).Should().Be(result.Outcome == Outcome.Failed);
            result.HasErrors.Should().Be(result.Outcome != Outcome.Complete);
            told += result.Diagnostics.Count > 0 ? 1 : 0;
            if (result.Plan is { } plan)
            {
                Assert.Equal(plan, PublicCommentCsv.ReadPlan(PublicCommentCsv.SerializePlan(plan)).Plan);
            }
        }

        told.Should().BeInRange(1_500, 4_950);
    }
}

namespace Ota.PublicComment.Tests.Reading.Documents;

/// <summary>A value that a spreadsheet had no room for is not in the file: ### in its cell is told, signs elsewhere are not.</summary>
public sealed class HiddenValueTests
{
    private static readonly PublicCommentPipeline Pipeline = new PublicCommentPipelineBuilder().Build();

    [Theory]
    [InlineData("番号,受付日,意見,考え方\n1,########,歩道を広げてほしい。,次年度に広げます。\n2,######,図書館を開けてほしい。,検討してまいります。\n", "2")]
    [InlineData("番号\t受付日\t意見\t考え方\n1\t＃＃＃\t歩道を広げてほしい。\t次年度に広げます。\n", "1")]
    public void It_is_told_with_how_many_places_there_are(string text, string places)
        => Pipeline.Read(text, cancellationToken: TestContext.Current.CancellationToken).Diagnostics.Should()
            .ContainSingle(d => d.Code == "OPC1173").Which.Arguments[1].Should().Be(places);

    [Theory]
    [InlineData("#,意見,考え方\n1,歩道を広げてほしい。,次年度に広げます。\n")]
    [InlineData("番号,意見,考え方\n1,広報の#(ハッシュタグ)を増やしてほしい。,増やします。##\n")]
    [InlineData("##########\n計画（案）への意見の結果\n##########\n\n意見1\n歩道を広げてほしい。\n考え方\n次年度に広げます。\n")]
    public void Other_signs_are_not(string text)
        => Pipeline.Read(text, cancellationToken: TestContext.Current.CancellationToken).Diagnostics.Should()
            .NotContain(d => d.Code == "OPC1173");
}

using Ota.PublicComment.Formats.Tests.Pdf.Making;

namespace Ota.PublicComment.Formats.Tests.Pdf;

/// <summary>Text with a line through it is told, as it is in Word, Excel and web pages: it is read as it stands.</summary>
public sealed class StruckTextTests
{
    private static readonly PublicCommentPipeline Pipeline = new PublicCommentPipelineBuilder().AddPdf().Build();

    [Fact]
    public async Task A_line_through_letters_is_told_with_its_page()
    {
        var result = await Read("<s>予定はありません。</s>広げてまいります。");

        var finding = result.Diagnostics.Should().ContainSingle(d => d.Code == "OPC1222").Subject;
        finding.Location.Page.Should().Be(1);
        finding.ToString(MessageLanguage.Japanese).Should().Contain("予定はありません。");
        result.GetDocumentOrThrow().Responses[0].Text.Should().Be("予定はありません。広げてまいります。");
    }

    [Theory]
    [InlineData("<u>広げてまいります。</u>")]
    [InlineData("<span style='border-top:1px solid #000'>広げてまいります。</span>")]
    [InlineData("<span style='border:1px solid #000'>広げて</span>まいります。")]
    public async Task A_line_below_or_above_letters_or_round_them_strikes_nothing_out(string answer)
        => (await Read(answer)).Diagnostics.Should().NotContain(d => d.Code == "OPC1222");

    private static async Task<DocumentResult> Read(string answer)
    {
        using var stream = new MemoryStream(Programs.Chromium(
            $"""
            <!DOCTYPE html><html lang="ja"><meta charset="utf-8"><style>body,td,th{"{"}font-family:IPAexMincho;font-size:10.5pt{"}"}
            table{"{"}border-collapse:collapse{"}"}td,th{"{"}border:1px solid #000;padding:3pt{"}"}</style>
            <h1>みなと市みどりの計画（案）に対する意見募集の結果</h1>
            <table><tr><th>番号</th><th>意見の概要</th><th>市の考え方</th></tr>
            <tr><td>1</td><td>道が狭い。</td><td>{answer}</td></tr>
            <tr><td>2</td><td>灯りが足りない。</td><td>順次増やしてまいります。</td></tr></table></html>
            """), writable: false);
        return await Pipeline.ReadAsync(
            stream, new SourceInfo { FileName = "a.pdf" }, cancellationToken: TestContext.Current.CancellationToken);
    }
}

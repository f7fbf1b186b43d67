namespace Ota.PublicComment.Formats.Tests.Html;

/// <summary>Headings that are merged with what stands beside or below them.</summary>
public sealed class MergedHeadingTests
{
    private static readonly PublicCommentPipeline Pipeline = new PublicCommentPipelineBuilder().AddHtml().Build();

    [Fact]
    public void A_heading_merged_over_a_row_is_no_place_of_its_opinion()
    {
        // 章 spans two rows by mistake, and the first opinion has no place.
        var document = Read("""
            <tr><td>番号</td><td rowspan=2>章</td><td>意見の要旨</td><td>県の考え方</td></tr>
            <tr><td>1</td><td>公開を進めてほしい。</td><td>公開の日を増やします。</td></tr>
            <tr><td>2</td><td>第2章</td><td>支援が弱い。</td><td>第2章に追記します。</td></tr>
            """);
        document.Opinions.Select(o => o.Area?.Text).Should().Equal(null, "第2章");
    }

    [Fact]
    public void A_place_merged_over_rows_is_that_of_each()
        => Read("""
            <tr><td>番号</td><td>章</td><td>意見の要旨</td><td>県の考え方</td></tr>
            <tr><td>1</td><td rowspan=2>第1章</td><td>公開を進めてほしい。</td><td>公開の日を増やします。</td></tr>
            <tr><td>2</td><td>支援が弱い。</td><td>第2章に追記します。</td></tr>
            """).Opinions.Select(o => o.Area?.Text).Should().Equal("第1章", "第1章");

    [Fact]
    public void Headings_that_all_span_columns_have_their_own_below()
    {
        var document = Read("""
            <tr><th colspan=2>意見</th><th colspan=2>回答</th></tr><tr><th>番号</th><th>内容</th><th>内容</th><th>反映</th></tr>
            <tr><td>1</td><td>移住者の住まいを。</td><td>空き家を改修します。</td><td>○</td></tr>
            <tr><td>2</td><td>診療所の存続を。</td><td>存続します。</td><td>－</td></tr>
            """);
        document.Opinions.Select(o => $"{o.Number?.Label} {o.Text}").Should().Equal("1 移住者の住まいを。", "2 診療所の存続を。");
        document.Responses.Select(r => $"{r.Text} {r.Dispositions.Single().Code}").Should().Equal("空き家を改修します。 ○", "存続します。 －");
    }

    [Fact]
    public void A_title_over_all_columns_is_no_heading_over_headings()
        => Read("""
            <tr><th colspan=3>御意見と市の考え方</th></tr><tr><th>番号</th><th>意見</th><th>考え方</th></tr>
            <tr><td>1</td><td>診療所の存続を。</td><td>存続します。</td></tr>
            """).Opinions.Single().Text.Should().Be("診療所の存続を。");

    private static PublicCommentDocument Read(string rows)
        => Pipeline.Read($"<h1>青嶺県文化振興計画（案）に対する意見と県の考え方</h1><table>{rows}</table>", new() { FileName = "a.html" })
            .GetDocumentOrThrow();
}

using System.Text;
using Ota.PublicComment.Html;

namespace Ota.PublicComment.Formats.Tests.Html;

/// <summary>A page is decoded by its mark, its header, its meta tag, or its bytes; a declaration that is wrong does no harm.</summary>
public sealed class PageEncodingTests
{
    private static readonly PublicCommentPipeline Pipeline = new PublicCommentPipelineBuilder().AddHtml().Build();

    static PageEncodingTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("shift_jis", "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=Shift_JIS\">")]
    [InlineData("shift_jis", "<META CHARSET=x-sjis>")]
    [InlineData("shift_jis", "")]
    [InlineData("shift_jis", "<meta charset=\"utf-8\">")]
    [InlineData("shift_jis", "<meta charset=\"iso-8859-1\">")]
    [InlineData("euc-jp", "<meta http-equiv=content-type content='text/html; charset = EUC-JP'>")]
    [InlineData("euc-jp", "")]
    [InlineData("euc-jp", "<meta charset=shift_jis>")]
    [InlineData("iso-2022-jp", "<meta charset=iso-2022-jp>")]
    [InlineData("iso-2022-jp", "")]
    [InlineData("utf-8", "")]
    [InlineData("utf-8", "<meta charset=Shift_JIS>")]
    [InlineData("utf-8", "<meta charset=unknown-8bit>")]
    public void The_bytes_and_what_the_page_says_of_them(string encoding, string head)
        => ShouldBeRead(Encoding.GetEncoding(encoding).GetBytes(Page(head)), null);

    [Fact]
    public void A_byte_order_mark_goes_before_all()
        => ShouldBeRead([.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Page("<meta charset=Shift_JIS>"))],
            "text/html; charset=EUC-JP");

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Wide_pages_with_a_mark(string encoding)
        => ShouldBeRead([.. Encoding.GetEncoding(encoding).GetPreamble(), .. Encoding.GetEncoding(encoding).GetBytes(Page(""))], null);

    [Fact]
    public void The_header_names_the_encoding()
        => ShouldBeRead(Encoding.GetEncoding("euc-jp").GetBytes(Page("")), "text/html; charset=EUC-JP");

    [Fact]
    public void A_wrong_declaration_is_told()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Page("<meta charset=Shift_JIS>")));
        Pipeline.ReadAsync(stream).GetAwaiter().GetResult().Diagnostics.Should().ContainSingle(d => d.Code == "OPC1266");
    }

    [Theory]
    [InlineData("<!-- saved from url=(0014)about:internet -->\r\n<html>", true)]
    [InlineData("<?xml version=\"1.0\" encoding=\"Shift_JIS\"?>\n<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0\">", true)]
    [InlineData("\n\n  <TABLE border=1>", true)]
    [InlineData("<p>結果</p>", true)]
    [InlineData("<title>結果</title>", true)]
    [InlineData("番号,意見\n1,<table>を使う", false)]
    [InlineData("%PDF-1.7\n<html>", false)]
    [InlineData("PK\u0003\u0004<html>", false)]
    [InlineData("{\"html\": 1}", false)]
    [InlineData("<page>", false)]
    [InlineData("<div1>", false)]
    [InlineData("", false)]
    public void Pages_are_told_by_their_content(string head, bool isPage)
        => new HtmlFormat().CanRead(new SourceInfo { FileName = "a.pdf" }, Encoding.UTF8.GetBytes(head)).Should().Be(isPage);

    private static string Page(string head)
        => PageLayouts.All().First().Html.Replace("<meta charset=\"utf-8\">", head, StringComparison.Ordinal);

    private static void ShouldBeRead(byte[] bytes, string? mediaType)
    {
        using var stream = new MemoryStream(bytes);
        var result = Pipeline.ReadAsync(stream, new SourceInfo { MediaType = mediaType }).GetAwaiter().GetResult();
        result.Document!.Title.Should().Be(PageLayouts.Title);
        result.Document.Opinions.Select(o => o.Text).Should().Equal(PageLayouts.Rows.Select(r => r.Opinion));
        result.Diagnostics.Should().NotContain(d => d.Code == "OPC1025");
    }
}

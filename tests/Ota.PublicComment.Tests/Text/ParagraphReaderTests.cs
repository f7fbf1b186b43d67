using Ota.PublicComment.Text;

namespace Ota.PublicComment.Tests.Text;

public sealed class ParagraphReaderTests
{
    [Theory]
    [InlineData("灯りを増やします。参考:取組4 図書室の夜間開放 素案30ページ", "取組4 図書室の夜間開放 素案30ページ")]
    [InlineData("灯りを増やします。\n参考: 取組4 図書室の夜間開放素案30ページ", "取組4 図書室の夜間開放 素案30ページ")]
    [InlineData("灯りを増やします。\n参考：取組4 図書室の夜間開放\u300030ページ", "取組4 図書室の夜間開放\u300030ページ")]
    [InlineData("灯りを増やします。\n【参考】\n取組4 図書室の夜間開放36ページ", "取組4 図書室の夜間開放 36ページ")]
    [InlineData("灯りを増やします。\n【本編の関係箇所】取組4図書室の夜間開放 P36", "取組4 図書室の夜間開放 P36")]
    [InlineData("灯りを増やします。\n参考:第2章 水辺の再生 2川の生き物素案9ページ", "第2章 水辺の再生 2 川の生き物 素案9ページ")]
    [InlineData("灯りを増やします。\n参考:取組4 星空推進計画素案30ページ", "取組4 星空推進計画 素案30ページ")]
    [InlineData("灯りを増やします。\n参考:取組4 図書室の夜間開放(取組5を含む) 素案30ページ", "取組4 図書室の夜間開放(取組5を含む) 素案30ページ")]
    public void An_entry_reads_number_title_page(string text, string entry)
    {
        Wrapping.Paragraphs(text, ParagraphForm.Body).Should().Equal("灯りを増やします。");
        Wrapping.Paragraphs(text, ParagraphForm.References).Should().Equal(entry);
    }

    [Theory]
    [InlineData("参考: 取組4 図書室の夜間開放 素案30ページ取組5 読み聞かせ会の拡充 素案31ページ")]
    [InlineData("参考: 取組4 図書室の夜間開放 素案30ページ 取組5 読み聞かせ会の拡充 素案31ページ")]
    [InlineData("参考: 取組4 図書室の夜間開放 取組5 読み聞かせ会の拡充")]
    [InlineData("参考:\n・取組4 図書室の夜間開放\n・取組5 読み聞かせ会の拡充")]
    [InlineData("参考: 第2章 水辺の再生 素案9ページ 第3章 灯りの道 素案15ページ")]
    [InlineData("参考:「水辺の再生」素案9ページ、「灯りの道」素案15ページ")]
    public void Each_entry_is_a_paragraph(string text) => Wrapping.Paragraphs(text).Should().HaveCount(2);

    [Fact]
    public void The_label_stands_in_no_paragraph()
    {
        const string text = "灯りを増やします。\n参考: 取組4 図書室 素案30ページ";
        var reading = ParagraphReader.Read(text, ReferenceWords.Default);
        reading.Labels.Select(label => text[label.Start..label.End]).Should().Equal("参考:");
    }

    [Theory]
    [InlineData("ご参考: 窓口は町役場です。")]
    [InlineData("橋の件(参考:取組4)は進めています。")]
    [InlineData("参考にさせていただきます。")]
    public void A_sentence_about_a_reference_is_body(string text)
    {
        var reading = ParagraphReader.Read(text, ReferenceWords.Default);
        reading.Labels.Should().BeEmpty();
        reading.Paragraphs.Should().Equal(new ParagraphRun(ParagraphForm.Body, 0, text.Length));
    }

    [Fact]
    public void A_block_ends_where_text_goes_on()
    {
        const string text = "参考: 取組4 図書室の夜間開放 素案30ページ\nまた、橋も直します。\n参考:素案33ページをご覧ください。";
        ParagraphReader.Read(text, ReferenceWords.Default).Paragraphs.Select(p => p.Form)
            .Should().Equal(ParagraphForm.References, ParagraphForm.Body, ParagraphForm.Body);
    }

    [Theory]
    [InlineData("【理由】", ParagraphForm.Heading)]
    [InlineData("（１）灯りの道について", ParagraphForm.Heading)]
    [InlineData("【理由】橋が古いためです。", ParagraphForm.Body)]
    [InlineData("「灯りの道を、駅から川まで延ばす。」", ParagraphForm.Quote)]
    [InlineData("「灯りの道」と「星の道」", ParagraphForm.Body)]
    [InlineData("原文 道を直す 修正 道を造り直す", ParagraphForm.Revision)]
    [InlineData("（修正後）道を造り直す", ParagraphForm.Revision)]
    [InlineData("道を直す ⇒ 道を造り直す", ParagraphForm.Revision)]
    [InlineData("修正いたしました。", ParagraphForm.Body)]
    [InlineData("駅→橋の順に直します。", ParagraphForm.Body)]
    public void The_form_of_a_paragraph_is_told(string text, object form) =>
        ParagraphReader.Read(text, ReferenceWords.Default).Paragraphs.Single().Form.Should().Be((ParagraphForm)form);

    [Fact]
    public void A_city_can_add_words()
    {
        var words = ReferenceWords.Default.WithItemWords(["みらいの種"]).WithDocWords(["たたき台"]);
        const string text = "参考: みらいの種4 図書室の夜間開放たたき台30ページみらいの種5 読み聞かせ会 たたき台31ページ";
        var reading = ParagraphReader.Read(text, words);
        reading.Paragraphs.Select(p => Wrapping.Printed(text, reading, p))
            .Should().Equal("みらいの種4 図書室の夜間開放 たたき台30ページ", "みらいの種5 読み聞かせ会 たたき台31ページ");
    }
}

namespace Ota.PublicComment.Tests.Reading.Layouts;

/// <summary>Labels, rules and headings around records that no list of words knows, or that look like something else.</summary>
public class RecordLabelTests
{
    private const string Title = "汐入市港まちづくり計画（案）に対する意見募集の結果について\n\n";

    [Theory]
    [InlineData("次期の課題：", "なし", "あり")]
    [InlineData("ビジョンの修正　", "なし", "あり")]
    [InlineData("所管　", "港湾課", "観光課")]
    public void A_word_behind_every_answer_is_a_label(string label, string first, string second)
    {
        var result =
            Layout.Read(Title + $"意見1\n桟橋を直してほしい。\n市の考え方\n直します。\n{label}{first}\n\n意見2\n灯台を開けてほしい。\n市の考え方\n開けます。\n{label}{second}\n");
        Layout.Entries(result).Should().Equal("1|桟橋を直してほしい。|直します。", "2|灯台を開けてほしい。|開けます。");
    }

    [Fact]
    public void Words_that_only_some_answers_end_with_stay_text()
    {
        var result = Layout.Read(Title + "意見1\n桟橋を直してほしい。\n市の考え方\n次の課が担います。\n担い手　港湾課\n\n意見2\n灯台を開けてほしい。\n市の考え方\n開けます。\n");
        result.Document!.Responses[0].Text.Should().Contain("港湾課");
    }

    [Theory]
    [InlineData("----------")]
    [InlineData("―――――――")]
    [InlineData("---")]
    public void A_rule_between_records_is_no_text(string rule)
    {
        var result = Layout.Read(Title + $"御意見\n桟橋を直してほしい。\n回答\n直します。\n{rule}\n御意見\n灯台を開けてほしい。\n回答\n開けます。\n{rule}\n");
        Layout.Entries(result).Should().Equal("|桟橋を直してほしい。|直します。", "|灯台を開けてほしい。|開けます。");
    }

    [Fact]
    public void A_number_may_be_a_range()
    {
        var result = Layout.Read(Title + "No.1～3\n意見の要旨\n桟橋を直してほしい。\n市の考え方\n直します。\n\nNo.4\n意見の要旨\n灯台を開けてほしい。\n市の考え方\n開けます。\n");
        Layout.Entries(result).Should().Equal("1～3|桟橋を直してほしい。|直します。", "4|灯台を開けてほしい。|開けます。");
    }

    [Fact]
    public void A_bracket_behind_the_number_says_where()
    {
        var result = Layout.Read(Title + "意見1〔計画案3ページ〕\n桟橋を直してほしい。\n（市の考え方）\n直します。\n\n意見2〔その他〕\n灯台を開けてほしい。\n（市の考え方）\n開けます。\n");
        result.Document!.Opinions.Select(o => (o.Area?.Text, o.Text)).Should().Equal(("計画案3ページ", "桟橋を直してほしい。"), ("その他", "灯台を開けてほしい。"));
    }

    [Fact]
    public void Marks_may_open_and_close_a_label()
    {
        var result = Layout.Read(Title + "◆御意見1◆　桟橋を直してほしい。\n◆考え方◆　直します。\n◆御意見2◆　灯台を開けてほしい。\n◆考え方◆　開けます。\n");
        Layout.Entries(result).Should().Equal("1|桟橋を直してほしい。|直します。", "2|灯台を開けてほしい。|開けます。");
    }

    [Theory]
    [InlineData("第3条（定義）関係", "第5条（使用料）関係")]
    [InlineData("（総論）", "（各論）")]
    [InlineData("第2章に対する意見", "第3章に対する意見")]
    public void A_heading_over_records_is_neither_text_nor_number(string first, string second)
    {
        var result = Layout.Read(Title + $"{first}\n意見の概要\n桟橋を直してほしい。\n市の考え方\n直します。\n\n{second}\n意見の概要\n灯台を開けてほしい。\n市の考え方\n開けます。\n");
        result.Document!.Opinions.Select(o => (o.Group.Single(), o.Number?.Label)).Should().Equal((first, null), (second, null));
        result.Document.Responses.Select(r => r.Text).Should().Equal("直します。", "開けます。");
    }

    [Fact]
    public void Letters_and_words_number_opinions_that_a_label_or_an_arrow_answers()
    {
        var kana = Layout.Read(Title + "（1） 桟橋\nア 灯りを付けてほしい。\n【考え方】付けます。\nイ 手すりがほしい。\n【考え方】付けます。\n");
        Layout.Entries(kana).Should().Equal("ア|灯りを付けてほしい。|付けます。", "イ|手すりがほしい。|付けます。");
        var word = Layout.Read(Title + "意見１　灯りを付けてほしい。\n　→　付けます。\n意見２　手すりがほしい。\n　→　検討します。\n");
        Layout.Entries(word).Should().Equal("１|灯りを付けてほしい。|付けます。", "２|手すりがほしい。|検討します。");
        var letters = Layout.Read(Title + "意見Ａ　灯りを付けてほしい。\n答Ａ　付けます。\n意見Ｂ　手すりがほしい。\n答Ｂ　検討します。\n");
        Layout.Entries(letters).Should().Equal("Ａ|灯りを付けてほしい。|付けます。", "Ｂ|手すりがほしい。|検討します。");
    }

    [Fact]
    public void The_place_over_the_only_opinion_belongs_to_it()
    {
        var result = Layout.Read(Title + "該当箇所　第2章　港の道　12頁\n意見の内容\n桟橋を直してほしい。\n市の考え方\n直します。\n");
        result.Document!.Opinions.Single().Area!.Text.Should().Be("第2章　港の道　12頁");
    }

    [Fact]
    public void A_remark_in_brackets_stays_in_its_sentence()
    {
        var result = Layout.Read(Title + "【意見１】\n桟橋を直してほしい。\n【市の回答】\n計画を改めました（修正箇所：本編P31）。\n\n【意見２】\n灯台を開けてほしい。\n【市の回答】\n開けます。\n");
        result.Document!.Responses[0].Text.Should().Be("計画を改めました（修正箇所：本編P31）。");
    }
}

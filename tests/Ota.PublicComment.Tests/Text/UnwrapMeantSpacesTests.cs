using Ota.PublicComment.Text;

namespace Ota.PublicComment.Tests.Text;

/// <summary>In a table that is not wrapped a space goes only on evidence; some rules hold in any table.</summary>
public sealed class UnwrapMeantSpacesTests
{
    [Theory]
    [InlineData("星空保全計画 前期実施計画について")]
    [InlineData("みなと商業高校 造船科の存続")]
    [InlineData("氏名 住所 年齢")]
    [InlineData("のびのび教室 はつらつ体操 もりもり給食")]
    [InlineData("水辺  岸辺の順")]
    [InlineData("水辺　岸辺の順")]
    [InlineData("PTA OBの会")]
    [InlineData("Green Year 2030")]
    [InlineData("町のICT 活用の例")]
    public void Meant_spaces_stay(string text)
    {
        Wrapping.Unwrap(text, TextRole.Summary, false, Wrapping.Evidence(new TextSample(text, TextRole.Summary))).Should().Be(text);
    }

    [Theory]
    [InlineData("道を直し、 橋を架ける", "道を直し、橋を架ける")]
    [InlineData("サ ービスとチ ェックと予算 ー", "サービスとチェックと予算ー")]
    [InlineData("水辺 。岸辺 」", "水辺。岸辺」")]
    [InlineData("計画 の中身と予算 を示す", "計画の中身と予算を示す")]
    [InlineData("道を直す。 橋を架ける？ 川を渡る", "道を直す。\n橋を架ける？\n川を渡る")]
    public void Spaces_go_where_none_can_be_meant(string text, string expected) =>
        Wrapping.Unwrap(text, TextRole.Summary, false).Should().Be(expected);

    [Fact]
    public void A_space_goes_where_the_same_characters_stand_together_elsewhere()
    {
        var evidence = Wrapping.Evidence(
            new TextSample("星空パトロ ール隊の増員を求める", TextRole.Summary),
            new TextSample("ほしぞらパトロール隊は毎晩、橋を見回る。子どもの見守りも", TextRole.Summary),
            new TextSample("子ど もの声", TextRole.Summary));
        Wrapping.Unwrap("星空パトロ ール隊の増員を求める", TextRole.Summary, false, evidence).Should().Be("星空パトロール隊の増員を求める");
        Wrapping.Unwrap("子ど もの声", TextRole.Summary, false, evidence).Should().Be("子どもの声");
        Wrapping.Unwrap("子ど もたち", TextRole.Summary, false, evidence).Should().Be("子ど もたち");
    }

    [Fact]
    public void Two_titles_stay_apart_although_their_border_stands_unspaced_elsewhere()
    {
        var evidence = Wrapping.Evidence(
            new TextSample("街路灯の増設推進 計画書の作成", TextRole.Summary), new TextSample("星空推進計画の見直し", TextRole.Summary));
        Wrapping.Unwrap("街路灯の増設推進 計画書の作成", TextRole.Summary, false, evidence).Should().Contain(" ");
    }

    [Fact]
    public void Latin_beside_japanese_joins_only_if_the_document_does_it_elsewhere()
    {
        var tight =
            Wrapping.Evidence(new TextSample("町はICT教育を進め、Web会議も使う。", TextRole.Response), new TextSample("Web 会議を", TextRole.Response));
        Wrapping.Unwrap("Web 会議を", TextRole.Response, true, tight).Should().Be("Web会議を");
        Wrapping.Unwrap("Web 会場を", TextRole.Response, true, tight).Should().Be("Web 会場を");
        var spaced = Wrapping.Evidence(new TextSample("Web 会議を Web 会議で Web会議", TextRole.Response));
        Wrapping.Unwrap("Web 会議を", TextRole.Response, false, spaced).Should().Be("Web 会議を");
    }

    [Theory]
    [InlineData("令和 2年の計画", "令和2年の計画")]
    [InlineData("平成 26 年 4 月 11 日議決", "平成26年4月11日議決")]
    [InlineData("素案の 59 ページに", "素案の 59ページに")]
    [InlineData("第 5 次評価", "第5次評価")]
    [InlineData("2030 年度の目標", "2030年度の目標")]
    [InlineData("「2 人口の動き」", "「2 人口の動き」")]
    [InlineData("3 点検と評価", "3 点検と評価")]
    [InlineData("施策1-2 部会の設置", "施策1-2 部会の設置")]
    [InlineData("１ 年 生", "１年 生")]
    public void A_number_joins_its_unit_and_no_title(string text, string expected) =>
        Wrapping.Unwrap(text, TextRole.Summary, false).Should().Be(expected);

    [Fact]
    public void Brackets_follow_the_habit_of_the_document()
    {
        var tight = Wrapping.Evidence(new TextSample("灯りの道(仮称)が、星空館(仮称)を、川 (仮称) の", TextRole.Response));
        Wrapping.Unwrap("橋 (仮称) の", TextRole.Response, false, tight).Should().Be("橋(仮称)の");
        Wrapping.Unwrap("橋 (1) 板", TextRole.Response, false, tight).Should().Be("橋 (1) 板");
        var spaced = Wrapping.Evidence(new TextSample("灯りの道 (仮称) が、星空館 (仮称) を、川(仮称)の", TextRole.Response));
        Wrapping.Unwrap("橋 (仮称) の", TextRole.Response, true, spaced).Should().Be("橋 (仮称) の");
    }

    [Fact]
    public void Line_breaks_of_a_cell_are_paragraphs()
    {
        const string text = "P３  L17～19\n「灯りの道」の記載は削るべきである。\n理由：橋は昨年に架け替えられたばかりで、灯りも新しい。";
        Wrapping.Unwrap(text, TextRole.Summary, false).Should().Be(text);
    }

    [Fact]
    public void Lines_of_one_width_are_a_wrap_but_not_sentences_or_lists_of_one_width()
    {
        Wrapping.Unwrap("みどり川の遊歩道に灯りを\n増やしていただきたいです\n。橋の下も", TextRole.Summary, false)
            .Should().Be("みどり川の遊歩道に灯りを増やしていただきたいです。橋の下も");
        const string sentences = "みどり川に灯りを増やす。\nほしぞら橋を架け替える。\nうみべの駅を建て直します。";
        Wrapping.Unwrap(sentences, TextRole.Summary, false).Should().Be(sentences);
        const string list = "・みどり川の遊歩道\n・ほしぞら橋の周り\n・うみべの駅の広場";
        Wrapping.Unwrap(list, TextRole.Summary, false).Should().Be(list);
    }

    [Fact]
    public void Areas_keep_titles_apart_and_lose_wraps()
    {
        var evidence = Wrapping.Evidence(
            new TextSample("第2章 水辺の再生", TextRole.Area),
            new TextSample("第2章 水辺の再生 岸の植物と 生き物の調査", TextRole.Area),
            new TextSample("参考:第3章 灯りを増やす まちづくり 1道の順番 素案9ページ", TextRole.Response));
        Wrapping.Unwrap("第2章 水辺の再生 岸の植物と 生き物の調査", TextRole.Area, true, evidence).Should().Be("第2章 水辺の再生 岸の植物と生き物の調査");
        Wrapping.Unwrap("第3章 灯りを増やす まちづくり 基本方針", TextRole.Area, true, evidence).Should().Be("第3章 灯りを増やすまちづくり 基本方針");
        Wrapping.Unwrap("に関する動き 第2章 水辺の再生 川の生き物 に関する動き", TextRole.Area, true, evidence)
            .Should().Be("に関する動き 第2章 水辺の再生 川の生き物に関する動き");
        Wrapping.Unwrap("星空保全計画 前期計画", TextRole.Area, false, evidence).Should().Be("星空保全計画 前期計画");
        Wrapping.Unwrap("第2章\n水辺の再生", TextRole.Area, false, evidence).Should().Be("第2章 水辺の再生");
    }

    [Fact]
    public void Areas_that_go_on_differently_show_where_a_title_ends()
    {
        var evidence = Wrapping.Evidence(
            new TextSample("第4章 川を守る 岸の草刈り の回数", TextRole.Area), new TextSample("第4章 川を守る 魚の放流 の時期", TextRole.Area));
        Wrapping.Unwrap("第4章 川を守る 魚の放流 の時期", TextRole.Area, true, evidence).Should().Be("第4章 川を守る 魚の放流の時期");
    }

    [Fact]
    public void Few_spaces_in_short_cells_prove_no_wrap()
    {
        var measure = new WrapMeasure();
        measure.Add("星空保全計画 前期計画");
        measure.Add("高校 造船科");
        measure.IsWrapped.Should().BeFalse();
    }

    [Fact]
    public void Spaces_behind_sentences_prove_no_wrap()
    {
        var measure = new WrapMeasure();
        for (var i = 0; i < 9; i++)
        {
            measure.Add("道を直します。 橋を架けます。 川を渡ります。 第2章 水辺の再生です。");
        }

        measure.IsWrapped.Should().BeFalse();
    }
}

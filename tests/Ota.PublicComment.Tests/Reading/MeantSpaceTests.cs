namespace Ota.PublicComment.Tests.Reading;

/// <summary>
/// The sentences of the rule for spaces, each in a whole document: once in a table that is wrapped and once in one that is not.
/// </summary>
public class MeantSpaceTests
{
    // Enough wraps for the table to be known as wrapped, and none for the other.
    private static readonly string[] Wraps = ["90\t全体\t池や川を守る 活動にもっと 支援をしてほ しいと思いま す。\t活動する方々 の声を聞き、 支援の方法を 考えてまいり ます。"];
    private static readonly string[] Plain = ["90\t全体\t池や川を守る活動にもっと支援をしてほしいと思います。\t活動する方々の声を聞き、支援の方法を考えてまいります。"];

    public static TheoryData<string, string> WrappedResponses => new()
    {
        { "橋を架けま す。 道も直しま す。", "橋を架けます。|道も直します。" },
        { "「橋を架ける。」 道も直します。", "「橋を架ける。」|道も直します。" },
        { "（橋を架ける。） 道も直します。", "（橋を架ける。）|道も直します。" },
        { "次のとおり ・橋を直す ・道を直す", "次のとおり|・橋を直す|・道を直す" },
        { "次のとおり ○橋を直す ●道を直す ■木を植える ◆池を残す □川を守る", "次のとおり|○橋を直す|●道を直す|■木を植える|◆池を残す|□川を守る" },
        { "橋を直すこと ※ただし予算による", "橋を直すこと|※ただし予算による" },
        { "橋を直すこと ①橋の板 ②橋の灯り", "橋を直すこと|①橋の板|②橋の灯り" },
        { "橋を直すこと ⑴橋の板 ⑵橋の灯り", "橋を直すこと|⑴橋の板|⑵橋の灯り" },
        { "橋を直すこと (1)橋の板", "橋を直すこと|(1)橋の板" },
        { "橋を直すこと 【理由】古いため", "橋を直すこと|【理由】古いため" },
        { "橋を直すこと （理由）古いため", "橋を直すこと|（理由）古いため" },
        { "古い橋 → 新しい橋", "古い橋|→新しい橋" },
        { "古い橋 ⇒ 新しい橋", "古い橋|⇒新しい橋" },
        { "「第1章 計画の 策定にあ たって」をご覧ください。", "「第1章 計画の策定にあたって」をご覧ください。" },
        { "第2編 水辺 第3部 緑 第4節 道を直 します。", "第2編 水辺第3部 緑第4節 道を直します。" },
        { "はい。 参考: 取組4 図書室の夜 間開放 素案30ページ 取組5 読み聞かせ会の拡 充 素案31ページ", "はい。|取組4 図書室の夜間開放 素案30ページ|取組5 読み聞かせ会の拡充 素案31ページ" },
        { "はい。 参考: 取組4 図書室の夜間開放 素 案30ページ", "はい。|取組4 図書室の夜間開放 素案30ページ" },
        { "はい。 参考: 取組9 保存樹木 ・保存樹林の指定 素案36ページ ・取組10 公園の手入れ 素案37ページ", "はい。|取組9 保存樹木・保存樹林の指定 素案36ページ|取組10 公園の手入れ 素案37ページ" },
        { "はい。 【計画の関係箇所】 第2章 水辺の 再生 本編 9 ページ", "はい。|第2章 水辺の再生 本編 9ページ" },
        { "令和 2年と平成 26 年 4 月の話で す。", "令和2年と平成26年4月の話です。" },
        { "PTA OBとUNEP Year Bookの話で す。", "PTA OBとUNEP Year Bookの話です。" },
        { "橋  道　川の 順です。", "橋  道　川の順です。" },
        { "庁(仮称)が、館(仮称)を、橋 (仮称) の話で す。", "庁(仮称)が、館(仮称)を、橋(仮称)の話です。" },
    };

    public static TheoryData<string> PlainTexts =>
    [
        "高原整備計画 後期実施計画を見た。", "工科高校 造船科を残してほしい。", "氏名 住所 年齢を書く。", "PTA OBの会とUNEP Year Bookがある。", "橋  道　川の順がよい。", "町のICT 活用の例を知りたい。",
        "橋 (仮称) の名がよい。", "のびのび教室 はつらつ体操 もりもり給食がよい。", "第3章 緑の将来像がよい。", "「2 人口の動き」を直してほしい。", "施策1-2 部会の設置がよい。",
    ];

    [Theory]
    [MemberData(nameof(WrappedResponses))]
    public void In_a_wrapped_table_every_space_is_decided_by_the_rule(string printed, string expected)
    {
        var result = Read.Rows([$"1\t全体\t池を残してほ しい。\t{printed}", .. Wraps]);
        string.Join('|', result.Document!.Responses[0].Paragraphs.Select(p => p.Text)).Should().Be(expected);
    }

    [Theory]
    [InlineData("池を残して。 道も直して。", "池を残して。道も直して。")]
    [InlineData("池を残すこと ・道を直すこと", "池を残すこと\n・道を直すこと")]
    [InlineData("「第2章 水辺の 再生」がよ い。", "「第2章 水辺の再生」がよい。")]
    public void In_the_opinions_of_a_wrapped_table_a_sentence_end_is_a_line_end(string printed, string expected)
        => Read.Rows([$"1\t全体\t{printed}\tはい。", .. Wraps]).Document!.Opinions[0].Text.Should().Be(expected);

    [Theory]
    [MemberData(nameof(PlainTexts))]
    public void In_a_table_that_is_not_wrapped_meant_spaces_stay_and_nothing_is_told(string text)
    {
        var result = Read.Rows([$"1\t全体\t{text}\tはい。", .. Plain]);
        result.Document!.Opinions[0].Text.Should().Be(text);
        result.Diagnostics.Should().BeEmpty();
        Read.Rows([$"1\t全体\t池\t{text}", .. Plain]).Document!.Responses[0].Text.Should().Be(text);
    }

    [Fact]
    public void Spaces_behind_the_labels_of_three_answers_prove_no_wrap()
        => Read.Rows("1\t全体\t池\t【修正】 池を残します。", "2\t全体\t道\t【修正】 道を広げます。", "3\t全体\t橋\t【その他】 橋は県が架けます。").Diagnostics.Should()
            .NotContain(d => d.Code == "OPC2008");

    [Theory]
    [InlineData("道を直し、 橋を架ける。", "道を直し、橋を架ける。")]
    [InlineData("サ ービスがよい。", "サービスがよい。")]
    [InlineData("計画 の中身を知りたい。", "計画の中身を知りたい。")]
    [InlineData("子ど もの声。子どもの声。", "子どもの声。子どもの声。")]
    [InlineData("道を直す。 橋を架ける？ 川を渡る", "道を直す。\n橋を架ける？\n川を渡る")]
    [InlineData("Web 会議がよい。Web会議を開く。", "Web会議がよい。Web会議を開く。")]
    [InlineData("令和 2年がよい。", "令和2年がよい。")]
    public void In_a_table_that_is_not_wrapped_a_space_goes_on_evidence_only(string printed, string expected)
        => Read.Rows([$"1\t全体\t{printed}\tはい。", .. Plain]).Document!.Opinions[0].Text.Should().Be(expected);

    [Fact]
    public void Lines_of_a_quoted_cell_are_paragraphs_unless_they_have_one_width()
    {
        var result = Read.Text($"{Read.Title}\n番号,意見,回答\n1,\"池を残してほしい。\n理由：魚がいる\",はい。\n2,\"みどり川の遊歩道に灯りを\n増やしていただきたいです\nし橋の下も暗い。\",はい。\n");
        result.Document!.Opinions.Select(o => o.Text).Should().Equal("池を残してほしい。\n理由：魚がいる", "みどり川の遊歩道に灯りを増やしていただきたいですし橋の下も暗い。");
    }
}

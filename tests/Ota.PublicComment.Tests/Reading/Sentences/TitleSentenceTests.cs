namespace Ota.PublicComment.Tests.Reading.Sentences;

/// <summary>Titles: the line, the plan it names, its stage.</summary>
public class TitleSentenceTests
{
    // (仮称) is a mark of the plan, not part of its name.
    [Theory]
    [InlineData("(仮称)鷺沼台市緑の条例（案）に対する意見募集結果")]
    [InlineData("（仮称）鷺沼台市緑の条例（案）に対する意見募集結果")]
    [InlineData("「（仮称）鷺沼台市緑の条例（案）」に対する意見募集結果")]
    [InlineData("鷺沼台市緑の条例（仮称）（案）に対する意見募集結果")]
    [InlineData("（ 仮 称 ）鷺沼台市緑の条例 （案） に対する意見募集結果")]
    [InlineData("意見募集結果：（仮称）鷺沼台市緑の条例（案）")]
    public void A_provisional_name(string line) => Shown(line).Should().Be("鷺沼台市緑の条例|案|P");

    // The plan on one line and the words of the result on the next, without a connective: the name ends at its stage.
    [Theory]
    [InlineData("いただいた意見とそれに対する市の考え方")]
    [InlineData("いただいたご意見と市の考え方")]
    [InlineData("寄せられた意見と市の考え方")]
    [InlineData("お寄せいただいたご意見の概要と市の考え方")]
    [InlineData("提出された意見の概要と市の考え方")]
    [InlineData("市民の皆様から提出のあった意見及び市の考え方")]
    public void What_came_in_is_no_part_of_the_name(string behind)
    {
        var ends = behind.StartsWith("市民", StringComparison.Ordinal) ? "に対し" : string.Empty;
        Shown($"鷺沼台市緑の基本計画（案）{ends}{behind}").Should().Be("鷺沼台市緑の基本計画|案|");
    }

    // The stages.
    [Theory]
    [InlineData("(素案)", "素案")]
    [InlineData("(案)", "案")]
    [InlineData("(原案)", "原案")]
    [InlineData("骨子案", "骨子案")]
    [InlineData("概要案", "概要案")]
    [InlineData("中間のまとめ", "中間のまとめ")]
    [InlineData("改定案", "改定案")]
    [InlineData("最終案", "最終案")]
    [InlineData("（骨子）", "骨子")]
    [InlineData("（改訂案）", "改訂案")]
    [InlineData("（ 素 案 ）", "素 案")]
    [InlineData("【原案】", "原案")]
    public void Eight_stages(string printed, string stage)
    {
        foreach (var line in new[]
        {
            $"鷺沼台市緑の基本計画{printed}に対する意見募集結果",
            $"「鷺沼台市緑の基本計画{printed}」に対する意見募集結果",
            $"「鷺沼台市緑の基本計画」{printed}への意見等の要旨と市の考え方",
            $"パブリックコメントの結果　鷺沼台市緑の基本計画{printed}",
        })
        {
            Squeezed(Shown(line)).Should().Be($"鷺沼台市緑の基本計画|{Squeezed(stage)}|", "{0}", line);
        }
    }

    // Three wrappings.
    [Theory]
    [InlineData("「鷺沼台市緑の基本計画（素案）」に対する意見募集結果")]
    [InlineData("鷺沼台市緑の基本計画（素案）についてのパブリックコメント実施結果")]
    [InlineData("鷺沼台市緑の基本計画（素案）への意見等の要旨と市の考え方")]
    [InlineData("『鷺沼台市緑の基本計画（素案）』に対する意見募集結果について")]
    [InlineData("「鷺沼台市緑の基本計画（素案）」に関するパブリック・コメントの実施結果の公表")]
    [InlineData("鷺沼台市緑の基本計画(素案)へのご意見の概要と本市の考え方")]
    public void Three_wrappings(string line) => Shown(line).Should().Be("鷺沼台市緑の基本計画|素案|");

    // The phrase may stand before the plan.
    [Theory]
    [InlineData("意見募集結果：鷺沼台市緑の基本計画（素案）")]
    [InlineData("意見募集結果:鷺沼台市緑の基本計画(素案)")]
    [InlineData("意見募集の結果について　鷺沼台市緑の基本計画（素案）")]
    [InlineData("【意見募集結果】鷺沼台市緑の基本計画（素案）")]
    [InlineData("パブリックコメント結果「鷺沼台市緑の基本計画（素案）」")]
    [InlineData("パブリック・コメントの実施結果（鷺沼台市緑の基本計画（素案））")]
    [InlineData("パブリックコメント実施結果 ～鷺沼台市緑の基本計画（素案）～")]
    [InlineData("意見公募結果―鷺沼台市緑の基本計画（素案）")]
    [InlineData("いただいたご意見と市の考え方：鷺沼台市緑の基本計画（素案）")]
    public void The_plan_behind_the_phrase(string line) => Shown(line).Should().Be("鷺沼台市緑の基本計画|素案|");

    // The closing bracket may stand on the next line, and so may the phrase or the rest.
    [Theory]
    [InlineData("「鷺沼台市緑の基本計画（素案）\n」に対する意見募集結果")]
    [InlineData("鷺沼台市緑の基本計画（素案\n）に対する意見募集結果")]
    [InlineData("「鷺沼台市緑の基本計画（素案）に対する意見募集結果\n」")]
    [InlineData("鷺沼台市緑の基本計画（素案）\nに対する意見募集結果")]
    [InlineData("「鷺沼台市緑の基本計画（素案）」\nに対するご意見と市の考え方")]
    [InlineData("鷺沼台市緑の基本計画（素案）\nパブリックコメント実施結果")]
    [InlineData("鷺沼台市緑の基本計画（素案）に関する\nパブリックコメントの実施結果について")]
    [InlineData("パブリックコメント実施結果\n鷺沼台市緑の基本計画（素案）")]
    [InlineData("意見募集の結果について\n「鷺沼台市緑の基本計画（素案）」")]
    [InlineData("意見募集の結果\n鷺沼台市緑の基本計画\n（素案）")]
    [InlineData("鷺沼台市緑の基本計画（素案）\n～ パブリックコメントの結果 ～")]
    [InlineData("意見募集結果：\n鷺沼台市緑の基本計画（素案）")]
    public void A_title_on_two_lines(string lines) => Shown(lines).Should().Be("鷺沼台市緑の基本計画|素案|");

    // The title is the first line with a public-comment phrase and a plan word.
    [Theory]
    [InlineData("意見募集")]
    [InlineData("パブリック・コメント")]
    [InlineData("パブリックコメント")]
    [InlineData("意見公募")]
    [InlineData("意見等の要旨")]
    [InlineData("意見と市の考え方")]
    [InlineData("ご意見に対する考え方")]
    public void The_first_line_with_a_phrase_and_a_plan_word(string phrase)
    {
        var line = $"鷺沼台市緑の基本計画（素案）の{phrase}";
        foreach (var before in new[] { "", "企画部からのお知らせ\n\n", "緑の基本計画\n\n" })
        {
            var document = Read.Text($"{before}{line}\n\n鷺沼台市水の計画（案）に対する意見募集の結果\n\n{Facts.Rows}").Document!;
            document.Title.Should().Be(line);
        }
    }

    // A leading run of # is stripped.
    [Theory]
    [InlineData("# ")]
    [InlineData("### ")]
    [InlineData("##")]
    [InlineData("＃＃　")]
    public void Leading_hashes_are_stripped(string hashes)
    {
        const string Line = "鷺沼台市緑の基本計画（素案）に対する意見募集結果";
        var document = Read.Text($"{hashes}{Line}\n\n{Facts.Rows}").Document!;
        document.Title.Should().Be(Line);
        document.Notes.Should().BeEmpty();
    }

    // 資料1, 参考資料, breadcrumbs, dates and menus are not the title.
    [Theory]
    [InlineData("資料1")]
    [InlineData("資料１　意見募集の計画")]
    [InlineData("参考資料")]
    [InlineData("参考資料２")]
    [InlineData("トップページ > 市政情報 > 計画 > 意見募集")]
    [InlineData("ホーム ＞ 計画・条例 ＞ パブリックコメント")]
    [InlineData("現在の位置：ホーム > 市政 > 計画 > 意見募集")]
    [InlineData("令和3年6月1日")]
    [InlineData("更新日：2021年6月1日")]
    [InlineData("計画 | 条例 | 意見募集 | サイトマップ")]
    [InlineData("本文へスキップ")]
    public void What_is_no_title(string line)
    {
        const string Title = "鷺沼台市緑の基本計画（素案）に対する意見募集結果";
        Read.Text($"{line}\n\n{Title}\n\n{Facts.Rows}").Document!.Title.Should().Be(Title);
    }

    // The title is cut at the first of the joining words; what stands before is the plan.
    [Theory]
    [InlineData("に対する意見の要旨と市の考え方")]
    [InlineData("に関する意見募集の結果")]
    [InlineData("に係る意見募集の結果")]
    [InlineData("についての意見募集の結果")]
    [InlineData("への意見と考え方")]
    [InlineData("の意見募集の結果")]
    [InlineData("の市民意見と考え方")]
    [InlineData("パブリックコメントの結果")]
    [InlineData("パブリック・コメント実施結果")]
    [InlineData(" パブリックコメント 結果")]
    [InlineData("に対する意見募集の結果に関する市の考え方について")]
    public void Cut_at_the_first_joining_word(string tail) => Shown("鷺沼台市緑の基本計画（素案）" + tail).Should().Be("鷺沼台市緑の基本計画|素案|");

    // A row of labels is not a phrase over its plan.
    [Fact]
    public void A_labelled_name_below_a_phrase_is_read_by_its_label()
        => Shown("意見募集結果\n計画等の名称\t鷺沼台市緑の基本計画（素案）").Should().Be("鷺沼台市緑の基本計画|素案|");

    // A joining word inside the plan's own name does not cut it.
    [Theory]
    [InlineData("「鷺沼台市ごみの減量に関する条例（案）」に対する意見募集の結果", "鷺沼台市ごみの減量に関する条例|案|")]
    [InlineData("鷺沼台市ごみの減量に関する条例（案）に対する意見募集の結果", "鷺沼台市ごみの減量に関する条例|案|")]
    public void A_joining_word_of_the_name_stays(string line, string expected) => Shown(line).Should().Be(expected);

    // The stage is the last bracket or bare word inside or touching the part before the cut.
    [Theory]
    [InlineData("鷺沼台市緑の基本計画（第2次）（素案）に対する意見募集結果", "鷺沼台市緑の基本計画（第2次）|素案|")]
    [InlineData("『鷺沼台市緑の基本計画』(案)への意見と考え方", "鷺沼台市緑の基本計画|案|")]
    [InlineData("『鷺沼台市緑の基本計画』 （案） への意見と考え方", "鷺沼台市緑の基本計画|案|")]
    [InlineData("鷺沼台市緑の基本計画案に対する意見募集結果", "鷺沼台市緑の基本計画|案|")]
    [InlineData("鷺沼台市緑の基本計画素案に対する意見募集結果", "鷺沼台市緑の基本計画|素案|")]
    [InlineData("鷺沼台市緑の基本計画原案についての意見", "鷺沼台市緑の基本計画|原案|")]
    [InlineData("鷺沼台市緑の基本計画の骨子に対する意見募集結果", "鷺沼台市緑の基本計画|骨子|")]
    [InlineData("鷺沼台市緑の基本計画（中間とりまとめ（案））に対する意見募集結果", "鷺沼台市緑の基本計画|中間とりまとめ（案）|")]
    [InlineData("最終案「鷺沼台市緑の基本計画」に対する意見と考え方", "鷺沼台市緑の基本計画|最終案|")]
    [InlineData("鷺沼台市緑の基本計画～緑の未来へ～（素案）に対する意見募集の結果", "鷺沼台市緑の基本計画～緑の未来へ～|素案|")]
    [InlineData("鷺沼台市提案制度の計画（案）に対する意見募集結果", "鷺沼台市提案制度の計画|案|")]
    [InlineData("鷺沼台市案内標識計画に対する意見募集結果", "鷺沼台市案内標識計画||")]
    public void The_stage_is_the_last_bracket_or_word(string line, string expected) => Shown(line).Should().Be(expected);

    // A bracket behind the cut belongs to the reply.
    [Theory]
    [InlineData("鷺沼台市緑の基本計画への意見と対応の考え方(案)", "鷺沼台市緑の基本計画||")]
    [InlineData("鷺沼台市緑の基本計画に対する意見及び市の考え方（素案）", "鷺沼台市緑の基本計画||")]
    [InlineData("鷺沼台市緑の基本計画（素案）への意見と対応の考え方（案）", "鷺沼台市緑の基本計画|素案|")]
    public void A_bracket_behind_the_cut_is_the_replys(string line, string expected) => Shown(line).Should().Be(expected);

    // A title may be only a stage in quotes with the plan before it.
    [Theory]
    [InlineData("基本構想「中間のまとめ」に対する意見と考え方", "基本構想|中間のまとめ|")]
    [InlineData("鷺沼台市基本構想「素案」についての意見募集結果", "鷺沼台市基本構想|素案|")]
    [InlineData("鷺沼台市基本構想『中間のまとめ』への意見等の要旨", "鷺沼台市基本構想|中間のまとめ|")]
    public void A_stage_in_quotes_with_the_plan_before_it(string line, string expected) => Shown(line).Should().Be(expected);

    // None found: null, and a Warning.
    [Theory]
    [InlineData("")]
    [InlineData("企画部からのお知らせ\n\n")]
    [InlineData("意見の一覧\n\n")]
    public void No_title_is_null_and_told(string before)
    {
        var result = Read.Text(before + Facts.Rows);
        result.Document!.Title.Should().BeNull();
        result.Document.PlanTitles.Should().BeEmpty();
        Facts.Doubts(result).Should().Equal("OPC1018");
    }

    // The publisher's name that stands apart before the plan is not part of the plan's name.
    [Theory]
    [InlineData("岡山県　第４次県産材利用計画（素案）に対する意見募集の結果", "第４次県産材利用計画|素案|")]
    [InlineData("大田区 みどりの条例（案）についての意見募集結果", "みどりの条例|案|")]
    [InlineData("大田区みどりの条例（案）についての意見募集結果", "大田区みどりの条例|案|")]
    [InlineData("大　田　区　みどりの条例（案）についての意見募集結果", "みどりの条例|案|")]
    [InlineData("東京都大田区　みどりの条例（案）についての意見募集結果", "みどりの条例|案|")]
    [InlineData("岡山県　「第４次県産材利用計画（素案）」に対する意見募集の結果", "第４次県産材利用計画|素案|")]
    [InlineData("意見募集結果：岡山県　県産材利用計画（素案）", "県産材利用計画|素案|")]
    [InlineData("大田区　基本計画（案）に対する意見", "大田区　基本計画|案|")]
    [InlineData("府中　市民緑化計画（案）に対する意見", "府中　市民緑化計画|案|")]
    [InlineData("岡山県県産材利用計画（素案）に対する意見募集の結果", "岡山県県産材利用計画|素案|")]
    [InlineData("「岡山県　県産材利用計画（素案）」に対する意見募集の結果", "岡山県　県産材利用計画|素案|")]
    public void A_publisher_apart_before_the_plan(string line, string expected) => Shown(line).Should().Be(expected);

    private static string Shown(string title)
    {
        var result = Read.Text($"{title}\n\n{Facts.Rows.Replace("市の考え方", "考え方")}");
        Facts.Doubts(result).Should().BeEmpty("{0}", title);
        return string.Join(';', result.GetDocumentOrThrow().PlanTitles.Select(p => $"{p.Text}|{p.Stage}|{(p.IsProvisional ? "P" : "")}"));
    }

    private static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}

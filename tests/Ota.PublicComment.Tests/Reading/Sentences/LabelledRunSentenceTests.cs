namespace Ota.PublicComment.Tests.Reading.Sentences;

/// <summary>documents.md, "Numbers, groups, sharing": labelled runs, and pipe tables as crawlers re-publish them.</summary>
public class LabelledRunSentenceTests
{
    // Labels come in a fixed cyclic order learned from the first records.
    [Theory]
    [InlineData("意見番号{0} 該当箇所 {1} 意見の内容 {2} 町の考え方 {3}")]
    [InlineData("番号：{0} 該当箇所：{1} 意見：{2} 回答：{3}")]
    [InlineData("【番号】{0}【該当箇所】{1}【意見】{2}【町の考え方】{3}")]
    [InlineData("[番号] {0} [該当箇所] {1} [意見] {2} [町の考え方] {3}")]
    [InlineData("通し番号 {0}　該当ページ　{1}　意見要旨　{2}　町の考え方　{3}")]
    [InlineData("No. {0} 該当項目 : {1} 意見概要 : {2} 町の考え : {3}")]
    [InlineData("（番号）{0}（該当箇所）{1}（意見概要）{2}（町の考え方）{3}")]
    public void Labels_come_in_a_cyclic_order(string form)
    {
        string[][] records = [["1", "3ページ", "桟橋を直す。", "直します。"], ["2", "5ページ", "芦を刈る。", "刈ります。"], ["3", "9ページ", "灯りを置く。", "置きます。"]];
        foreach (var end in (string[])["\n", " "])
        {
            var result = Town.Text(string.Concat(records.Select(r => Town.Form(form, r[0], r[1], r[2], r[3]) + end)) + "\n");
            Town.Entries(result).Should().Equal(["1|桟橋を直す。|直します。", "2|芦を刈る。|刈ります。", "3|灯りを置く。|置きます。"], form);
            result.Document!.Opinions.Select(o => o.Area!.Pages!.Value.First).Should().Equal(3, 5, 9);
            Town.Doubts(result).Should().BeEmpty(form);
        }
    }

    // A word is a label only where it is the next expected one.
    [Fact]
    public void A_word_is_a_label_only_where_it_is_expected_next()
    {
        var result =
            Town.Text(
                "意見番号1 該当箇所 3ページ 意見の内容 該当箇所 の 意見番号 を大きく。 町の考え方 大きくします。 意見の内容 は短くしました。\n意見番号2 該当箇所 5ページ 意見の内容 芦を刈る。 町の考え方 刈ります。\n意見番号3 該当箇所 9ページ 意見の内容 灯りを置く。 町の考え方 置きます。\n");
        Town.Entries(result).Should().Equal("1|該当箇所の意見番号を大きく。|大きくします。/意見の内容は短くしました。", "2|芦を刈る。|刈ります。", "3|灯りを置く。|置きます。");
    }

    // A value may stand before its label.
    [Theory]
    [InlineData("3ページ", "5ページ", 3, 5)]
    [InlineData("３ページ", "５ページ", 3, 5)]
    [InlineData("13頁", "15頁", 13, 15)]
    public void A_value_may_stand_before_its_label(string first, string second, int page, int other)
    {
        var result =
            Town.Text(
                $"通し番号1 {first} 項目 桟橋 意見要旨 桟橋を直す。 町の考え方 直します。\n通し番号2 {second} 項目 芦原 意見要旨 芦を刈る。 町の考え方 刈ります。\n通し番号3 {second} 項目 灯り 意見要旨 灯りを置く。 町の考え方 置きます。\n");
        Town.Entries(result).Should().Equal("1|桟橋を直す。|直します。", "2|芦を刈る。|刈ります。", "3|灯りを置く。|置きます。");
        result.Document!.Opinions.Select(o => o.Area!.Pages!.Value.First).Should().Equal(page, other, other);
        Town.Doubts(result).Should().BeEmpty();
    }

    // 項目なし, ページなし: null.
    [Fact]
    public void A_label_with_none_behind_it_is_null()
    {
        var result =
            Town.Text(
                "通し番号1 3ページ 項目 桟橋 意見要旨 桟橋を直す。 町の考え方 直します。\n通し番号2 ページなし 項目なし 意見要旨 芦を刈る。 町の考え方 刈ります。\n通し番号3 9ページ 項目 灯り 意見要旨 灯りを置く。 町の考え方 置きます。\n");
        Town.Entries(result).Should().Equal("1|桟橋を直す。|直します。", "2|芦を刈る。|刈ります。", "3|灯りを置く。|置きます。");
        result.Document!.Opinions[1].Area.Should().BeNull();
        Town.Doubts(result).Should().BeEmpty();
    }

    // A piece between a response and the next label that equals a heading of the statistics or contents is the group of what follows.
    [Theory]
    [InlineData("桟橋のこと 2件\n芦原のこと 1件")]
    [InlineData("・桟橋のこと：２件\n・芦原のこと：１件")]
    [InlineData("項目\t件数\n桟橋のこと\t2件\n芦原のこと\t1件\n合計\t3件")]
    [InlineData("目次\n桟橋のこと … 1ページ\n芦原のこと … 2ページ")]
    public void A_piece_that_equals_a_heading_of_the_statistics_is_a_group(string list)
    {
        foreach (var end in (string[])["\n", " "])
        {
            var result =
                Town.Text(
                    $"{list}\n\n桟橋のこと{end}意見番号1 意見内容 桟橋を直す。 町の考え方 直します。{end}意見番号2 意見内容 桟橋を広げる。 町の考え方 広げます。{end}芦原のこと{end}意見番号3 意見内容 芦を刈る。 町の考え方 刈ります。\n");
            Town.Keys(result).Should().Equal(["桟橋のこと#1", "桟橋のこと#2", "芦原のこと#3"], list + end);
            Town.Entries(result).Should().Equal("1|桟橋を直す。|直します。", "2|桟橋を広げる。|広げます。", "3|芦を刈る。|刈ります。");
            Town.Doubts(result).Should().BeEmpty(list + end);
        }
    }

    // 【…】 in front of the records is a group, not the label of an opinion, also where its name ends in 意見.
    [Theory]
    [InlineData("【町民説明会での意見】", "【郵送による意見】")]
    [InlineData("【市民説明会での意見】", "【パブリックコメントでの意見】")]
    [InlineData("■説明会での意見", "■はがきでの意見")]
    [InlineData("＜全体に関する意見＞", "＜個別の意見＞")]
    [InlineData("【第１章に対する意見】", "【第２章に対する意見】")]
    public void A_heading_that_ends_in_opinions_is_a_group(string first, string second)
    {
        foreach (var labels in (string[])["意見{0}：{1}\n回答：{2}\n", "【意見{0}】\n{1}\n【町の考え方】\n{2}\n", "意見{0}\n{1}\n町の考え方\n{2}\n"])
        {
            string Record(string number, string opinion, string response) => Town.Form(labels, number, opinion, response);
            var result =
                Town.Text(
                    $"{first}\n{Record("1", "桟橋を直す。", "直します。")}{Record("2", "桟橋を広げる。", "広げます。")}\n{second}\n{Record("3", "芦を刈る。", "刈ります。")}{Record("4", "芦を残す。", "残します。")}");
            Town.Entries(result).Should().Equal(["1|桟橋を直す。|直します。", "2|桟橋を広げる。|広げます。", "3|芦を刈る。|刈ります。", "4|芦を残す。|残します。"], labels);
            Town.Keys(result).Should().Equal([$"{first}#1", $"{first}#2", $"{second}#3", $"{second}#4"], labels);
            Town.Doubts(result).Should().BeEmpty(labels);
        }
    }

    // A fact behind the last response is never swallowed by it.
    [Theory]
    [InlineData("意見提出者数　3人")]
    [InlineData("提出された意見の件数：2件")]
    [InlineData("3人から2件の意見をいただきました。")]
    [InlineData("電子メール 2件")]
    [InlineData("募集期間：令和6年4月1日（月）から令和6年4月30日（火）まで")]
    [InlineData("意見の募集期間 令和6年4月1日～4月30日")]
    [InlineData("担当課：水辺課")]
    [InlineData("問い合わせ先　夕凪町水辺課　電話 000-000-0000")]
    [InlineData("※同趣旨の意見はまとめています。")]
    [InlineData("公表日：令和6年6月1日")]
    public void A_fact_behind_the_last_response_is_not_part_of_it(string fact)
    {
        foreach (var labels in (string[])["意見{0}：{1}\n回答：{2}\n", "【意見{0}】\n{1}\n【町の考え方】\n{2}\n", "意見{0}\n{1}\n町の考え方\n{2}\n"])
        {
            foreach (var gap in (string[])["", "\n"])
            {
                string Record(string number, string opinion, string response) => Town.Form(labels, number, opinion, response);
                var result = Town.Text($"{Record("1", "桟橋を直す。", "直します。")}{Record("2", "芦を刈る。", "刈ります。")}{gap}{fact}\n");
                Town.Entries(result).Should().Equal(["1|桟橋を直す。|直します。", "2|芦を刈る。|刈ります。"], labels + gap);
                result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Should().BeEmpty();
            }
        }
    }

    [Theory]
    [InlineData("意見提出者数　3人")]
    [InlineData("電子メール 2件")]
    [InlineData("募集期間：令和6年4月1日（月）から令和6年4月30日（火）まで")]
    [InlineData("担当課：水辺課")]
    public void A_fact_behind_the_last_answer_of_bullets_is_not_part_of_it(string fact)
    {
        var result = Town.Text($"・桟橋を直す。(2件)\n→直します。\n・芦を刈る。(1件)\n→刈ります。\n{fact}\n");
        Town.Entries(result).Should().Equal("|桟橋を直す。|直します。", "|芦を刈る。|刈ります。");
        Town.Doubts(result).Should().BeEmpty();
    }

    [Fact]
    public void A_legend_behind_the_last_response_is_the_legend()
    {
        var result = Town.Text("意見1：桟橋を直す。\n対応区分：○\n回答：直します。\n意見2：芦を刈る。\n対応区分：△\n回答：刈ります。\n\n○：反映した　△：今後の参考とする\n");
        Town.Entries(result).Should().Equal("1|桟橋を直す。|直します。", "2|芦を刈る。|刈ります。");
        Town.Dispositions(result).Should().Equal("○=反映した(Modified)", "△=今後の参考とする(ForReference)");
        Town.Doubts(result).Should().BeEmpty();
    }

    // A sentence that could speak of either stays in the answer, and a Warning says so.
    [Theory]
    [InlineData("2件の意見が寄せられました。")]
    [InlineData("いただいた意見は要約して掲載しています。")]
    public void A_sentence_that_may_speak_of_the_document_is_told(string sentence)
    {
        var result = Town.Text($"意見1\n桟橋を直す。\n町の考え方\n直します。\n意見2\n芦を刈る。\n町の考え方\n刈ります。\n{sentence}\n");
        Town.Entries(result)[1].Should().Be($"2|芦を刈る。|刈ります。/{sentence}");
        Town.Doubts(result).Should().Equal("OPC1034");
    }

    // Facts of the answer itself stay in it: what an answer says about numbers and days is not a line of the document.
    [Theory]
    [InlineData("昨年の桟橋の利用者は3人でした。")]
    [InlineData("工事は令和6年4月1日から4月30日まで行います。")]
    [InlineData("詳しくは担当課へお尋ねください。")]
    public void A_sentence_of_the_last_response_stays_in_it(string sentence)
    {
        var result = Town.Text($"意見1\n桟橋を直す。\n町の考え方\n直します。\n意見2\n芦を刈る。\n町の考え方\n刈ります。\n{sentence}\n");
        Town.Entries(result).Should().Equal("1|桟橋を直す。|直します。", $"2|芦を刈る。|刈ります。/{sentence}");
        Town.Doubts(result).Should().BeEmpty();
    }
}

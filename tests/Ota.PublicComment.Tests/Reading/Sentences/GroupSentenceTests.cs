namespace Ota.PublicComment.Tests.Reading.Sentences;

/// <summary>documents.md, "Numbers, groups, sharing": groups, lists that are no opinions, bullets and their counts.</summary>
public class GroupSentenceTests
{
    // Group is a path: a heading with a mark and the numbered heading under it.
    [Theory]
    [InlineData("●全体的な意見", "1 暮らしについて", "2 仕事について", "●個別の意見")]
    [InlineData("第１章　水辺の姿", "第１節　桟橋", "第２節　芦原", "第２章　担い手")]
    [InlineData("Ⅰ 水辺の姿", "1．桟橋", "2．芦原", "Ⅱ 担い手")]
    [InlineData("１　水辺の姿", "（１）桟橋", "（２）芦原", "２　担い手")]
    [InlineData("第１編　水辺の姿", "第１章　桟橋", "第２章　芦原", "第２編　担い手")]
    [InlineData("第 1 章　水辺の姿", "第 1 節　桟橋", "第 2 節　芦原", "第 2 章　担い手")]
    [InlineData("■水辺の姿", "○桟橋", "○芦原", "■担い手")]
    public void A_group_is_a_path(string outer, string inner, string next, string other)
    {
        var result = Town.Table("No.|意見|町の考え方", outer, inner, "1|桟橋を直す。|直します。", next, "2|芦を刈る。|刈ります。", other, "3|会をつくる。|支えます。");
        Town.Keys(result).Should().Equal($"{outer}>{inner}#1", $"{outer}>{next}#2", $"{other}#3");
        Town.Doubts(result).Should().BeEmpty();
    }

    [Fact]
    public void A_group_is_a_path_in_labelled_blocks_too()
    {
        var result = Town.Text("●全体的な意見\n\n意見1\n桟橋を直す。\n町の考え方\n直します。\n\n●個別の意見\n\n意見2\n芦を刈る。\n町の考え方\n刈ります。\n");
        Town.Keys(result).Should().Equal("●全体的な意見#1", "●個別の意見#2");
        result.Document!.Responses.Select(r => r.Text).Should().Equal("直します。", "刈ります。");
        Town.Doubts(result).Should().BeEmpty();
    }

    // Lists inside an opinion are not opinion numbers.
    public static TheoryData<string> Lists
        => ["1. 板\n2. 杭", "1) 板\n2) 杭", "１）板\n２）杭", "⑴ 板\n⑵ 杭", "ア 板\nイ 杭", "ア．板\nイ．杭", "・板\n・杭", "(1) 板\n(2) 杭", "① 板\n② 杭", "一 板\n二 杭",
            "a. 板\nb. 杭", "○板\n○杭", "- 板\n- 杭"];

    [Theory]
    [MemberData(nameof(Lists))]
    public void Lists_inside_an_opinion_are_not_opinion_numbers(string list)
    {
        foreach (var text in (string[])[
            $"意見1\n次を求める。\n{list}\n町の考え方\n直します。\n意見2\n芦を刈る。\n町の考え方\n刈ります。\n",
            $"番号\t意見\t町の考え方\n1\t\"次を求める。\n{list}\"\t直します。\n2\t芦を刈る。\t刈ります。\n",
            $"【意見】\n次を求める。\n{list}\n【町の考え方】\n直します。\n【意見】\n芦を刈る。\n【町の考え方】\n刈ります。\n"])
        {
            var result = Town.Text(text);
            result.Document!.Opinions.Select(o => o.Text).Should().Equal([$"次を求める。\n{list}", "芦を刈る。"], text);
            result.Document.Responses.Select(r => r.Text).Should().Equal("直します。", "刈ります。");
            Town.Doubts(result).Should().BeEmpty(text);
        }
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void Lists_inside_a_response_are_not_opinion_numbers(string list)
    {
        var result = Town.Text($"意見1\n桟橋を直す。\n町の考え方\n次を直します。\n{list}\n意見2\n芦を刈る。\n町の考え方\n刈ります。\n");
        Town.Entries(result).Should().Equal($"1|桟橋を直す。|次を直します。/{list.Replace('\n', '/')}", "2|芦を刈る。|刈ります。");
        Town.Doubts(result).Should().BeEmpty();
    }

    // Lists before the table are not opinion numbers.
    [Theory]
    [InlineData("1. 趣旨\n町の案に意見を募りました。\n2. 結果\n下の表のとおりです。")]
    [InlineData("1 意見の募集\n2 意見の内容と町の考え方")]
    [InlineData("① 広報\n② 回覧板")]
    [InlineData("・広報でのお知らせ\n・回覧板でのお知らせ")]
    [InlineData("ア 広報\nイ 回覧板")]
    [InlineData("１）広報\n２）回覧板")]
    public void Lists_before_the_table_are_not_opinion_numbers(string list)
    {
        var rows = "番号\t意見\t町の考え方\n1\t桟橋を直す。\t直します。\n2\t芦を刈る。\t刈ります。\n";
        var blocks = "意見1\n桟橋を直す。\n町の考え方\n直します。\n意見2\n芦を刈る。\n町の考え方\n刈ります。\n";
        foreach (var text in (string[])[rows, blocks])
        {
            var result = Town.Text($"{list}\n\n{text}");
            Town.Entries(result).Should().Equal(["1|桟橋を直す。|直します。", "2|芦を刈る。|刈ります。"], text);
            Town.Doubts(result).Should().BeEmpty(text);
        }
    }

    // A number opens an opinion only at the established place ...
    [Fact]
    public void A_number_opens_an_opinion_only_at_the_established_place()
    {
        var result = Town.Text("No.1\n意見：桟橋を直す。\n回答：直します。\nNo.2\n意見：芦を刈る。 No.3 の意見と同じく残すところも要る。\n回答：刈ります。\nNo.3\n意見：芦を残す。\n回答：残します。\n");
        Town.Entries(result).Should().Equal("1|桟橋を直す。|直します。", "2|芦を刈る。/No.3 の意見と同じく残すところも要る。|刈ります。", "3|芦を残す。|残します。");
        Town.Doubts(result).Should().BeEmpty();
    }

    // ... in the established form ...
    [Fact]
    public void A_number_opens_an_opinion_only_in_the_established_form()
    {
        var result = Town.Text("（1）桟橋を直す。\n→直します。\n（2）芦を刈る。\n3 本ある道のうち一本は残す。\n→刈ります。\n（3）灯りを置く。\n→置きます。\n");
        Town.Entries(result).Should().Equal("1|桟橋を直す。|直します。", "2|芦を刈る。/3本ある道のうち一本は残す。|刈ります。", "3|灯りを置く。|置きます。");
        Town.Doubts(result).Should().BeEmpty();
    }

    // ... and an answer follows before the next.
    [Fact]
    public void A_number_opens_an_opinion_only_where_an_answer_follows_before_the_next()
    {
        var result = Town.Text("【意見1】\n桟橋を直す。\n【意見2】に書いた芦も同じ。\n【町の考え方】\n直します。\n【意見2】\n芦を刈る。\n【町の考え方】\n刈ります。\n");
        result.Document!.Opinions.Select(o => o.Number?.Label).Should().Equal("1", "2");
        result.Document.Responses.Select(r => r.Text).Should().Equal("直します。", "刈ります。");
    }

    // In bullet blocks consecutive bullets are opinions; the first line without the bullet (or with an arrow) answers all since the last
    // answer.
    [Theory]
    [InlineData("・桟橋を直す。(2件)\n・桟橋を広げる。(1件)\n直します。\n・芦を刈る。(3件)\n刈ります。\n")]
    [InlineData("- 桟橋を直す。(2件)\n- 桟橋を広げる。(1件)\n→直します。\n- 芦を刈る。(3件)\n→刈ります。\n")]
    [InlineData("・桟橋を直す。（２件）\n・桟橋を広げる。（１件）\n⇒ 直します。\n・芦を刈る。（３件）\n⇒ 刈ります。\n")]
    [InlineData("○桟橋を直す。(2件)\n○桟橋を広げる。(1件)\n➡直します。\n○芦を刈る。(3件)\n➡刈ります。\n")]
    [InlineData("● 桟橋を直す。【2件】\n● 桟橋を広げる。【1件】\n→ 直します。\n● 芦を刈る。【3件】\n→ 刈ります。\n")]
    public void Consecutive_bullets_are_opinions_and_the_first_line_without_answers_all(string body)
    {
        var result = Town.Text(body);
        result.Document!.Opinions.Select(o => (o.Text, o.Count)).Should().Equal(("桟橋を直す。", 2), ("桟橋を広げる。", 1), ("芦を刈る。", 3));
        Town.Answers(result).Should().Equal("o1,o2", "o3");
        result.Document.Responses.Select(r => r.Text).Should().Equal("直します。", "刈ります。");
        result.Document.Responses.Should().OnlyContain(r => !r.SharingIsInferred);
        Town.Doubts(result).Should().BeEmpty();
    }

    // (n件) at the end is the count and leaves the text.
    [Theory]
    [InlineData("(20件)", 20)]
    [InlineData("（20件）", 20)]
    [InlineData("（２０件）", 20)]
    [InlineData("（2 0件）", 20)]
    [InlineData("( 20 件 )", 20)]
    [InlineData("【20件】", 20)]
    [InlineData("［20件］", 20)]
    [InlineData("〔20件〕", 20)]
    [InlineData("（1,020件）", 1020)]
    [InlineData("（計20件）", 20)]
    [InlineData("（同様の意見20件）", 20)]
    [InlineData("(同様意見3件)", 3)]
    [InlineData("（同趣旨20件）", 20)]
    [InlineData("（同意見20件）", 20)]
    [InlineData("（類似意見20件）", 20)]
    [InlineData("（意見数20件）", 20)]
    [InlineData("（同じ趣旨の意見 20件）", 20)]
    [InlineData("（同様の趣旨のご意見：20件）", 20)]
    public void A_count_at_the_end_leaves_the_text(string count, int number)
    {
        foreach (var text in (string[])[
            $"・桟橋を直す。{count}\n→直します。\n・芦を刈る。\n→刈ります。\n",
            $"番号\t意見\t町の考え方\n1\t桟橋を直す。{count}\t直します。\n2\t芦を刈る。\t刈ります。\n",
            $"意見1\n桟橋を直す。{count}\n町の考え方\n直します。\n意見2\n芦を刈る。\n町の考え方\n刈ります。\n",
            $"意見1\n桟橋を直す。\n{count}\n町の考え方\n直します。\n意見2\n芦を刈る。\n町の考え方\n刈ります。\n"])
        {
            var result = Town.Text(text);
            result.Document!.Opinions.Select(o => (o.Text, o.Count)).Should().Equal([("桟橋を直す。", number), ("芦を刈る。", null)], text);
            Town.Doubts(result).Should().BeEmpty(text);
        }
    }

    // 他n件 counts the others: with the one that is printed they are one more.
    [Theory]
    [InlineData("（他4件）")]
    [InlineData("（他同旨4件）")]
    [InlineData("（ほか４件）")]
    [InlineData("（外4件）")]
    [InlineData("(他に同趣旨の意見4件)")]
    [InlineData("【他 同様の意見4件】")]
    public void A_count_of_the_others_counts_the_printed_one_too(string count)
    {
        var result = Town.Text($"番号\t意見\t町の考え方\n1\t桟橋を直す。{count}\t直します。\n2\t芦を刈る。\t刈ります。\n");
        result.Document!.Opinions.Select(o => (o.Text, o.Count)).Should().Equal(("桟橋を直す。", 5), ("芦を刈る。", null));
        Town.Doubts(result).Should().BeEmpty();
    }

    // A bullet without a count has none, not 1; a number of something else in brackets is no count.
    [Theory]
    [InlineData("")]
    [InlineData("（3ページ）")]
    [InlineData("（20人）")]
    [InlineData("（昨年の苦情は20件あった）")]
    [InlineData("（事故20件）")]
    public void Without_a_count_there_is_none(string end)
    {
        var result = Town.Text($"・桟橋を直す。{end}\n→直します。\n・芦を刈る。(2件)\n→刈ります。\n");
        result.Document!.Opinions.Select(o => (o.Text, o.Count)).Should().Equal(($"桟橋を直す。{end}", null), ("芦を刈る。", 2));
    }
}

namespace Ota.PublicComment.Tests.Reading.Sentences;

/// <summary>Lines inside one cell: breaks typed inside sentences, what follows a list of points, a new wording that is quoted.</summary>
public class LinesInCellsTests
{
    private static DocumentResult Of(string opinion, string answer)
        => PublicCommentPipeline.Default.Read(
            $"番号,意見,考え方\n1,\"{opinion}\",\"{answer}\"\n2,森を守ってください。,参考にします。\n",
            new SourceInfo { FileName = "cells.csv" }, new ReadOptions(), TestContext.Current.CancellationToken);

    [Theory]
    [InlineData("市としては、駐輪場の位置と台数を改めて検\n討のうえ、整備します。", 1)]
    [InlineData("御提案については、今後の街づくりの過程\nの中で、参考にします。", 1)]
    [InlineData("ご指摘のとおり、計画の期間に関する記述を\n改めました。\nその他は原案のとおりです。", 2)]
    [InlineData("この事業は、川の近くに住む方々の安全に配慮し、\n段階を追って進めます。", 1)]
    [InlineData("公園については、来年度からベンチとテー\nブルを増やします。", 1)]
    [InlineData("今後は、町会の皆様と話し合いながら検討を進\nめてまいります。\n道路は直します。", 2)]
    public void A_break_inside_a_sentence_of_an_answer_is_taken_out(string answer, int paragraphs)
    {
        var read = Of("水を守ってください。", answer);
        read.Document!.Responses[0].Paragraphs.Should().HaveCount(paragraphs);
        read.Document.Responses[0].Text!.Replace("\n", "").Should().Be(answer.Replace("\n", ""));
        Tests.Reading.Read.Codes(read).Should().Contain("OPC2008");
    }

    [Theory]
    [InlineData("歩道の整備、駐輪場の設置\n市では順に進めます。")]
    [InlineData("次のとおり、三つの取組を進めます。\n歩道を直します。")]
    [InlineData("市では、次の取組を進めています。\n・歩道の整備\n・橋の修理")]
    [InlineData("ご意見を踏まえ、次のように修正\n【修正後】\n水を守る。")]
    [InlineData("御提案については、今後の街づくりを進める\n中で、参考にします。")]
    [InlineData("ありがとうございます。\n参考にします。")]
    public void Other_lines_stay_paragraphs(string answer)
        => Of("水を守ってください。", answer).Document!.Responses[0].Paragraphs.Should().HaveCount(answer.Split('\n').Length);

    [Theory]
    [InlineData("サイトマップ | お問い合わせ | 個人情報")]
    [InlineData("トップ | 市政情報 | 広報")]
    [InlineData("Tel 000-000-0000 | Fax 000-000-0001 | 地図")]
    [InlineData("前へ | 一覧 | 次へ")]
    [InlineData("ホーム　|　サイトの使い方　|　著作権")]
    public void Links_under_a_pipe_table_are_no_opinion(string links)
    {
        var read = Sentence.Read($"| 番号 | 意見 | 考え方 |\n|---|---|---|\n| 1 | 水を守ってください。 | 守ります。 |\n| 2 | 森を守ってください。 | 参考にします。 |\n{links}\n");
        read.Document!.Opinions.Select(o => o.Text).Should().Equal("水を守ってください。", "森を守ってください。");
    }

    [Theory]
    [InlineData("3 | 道を直してください。 | 直します。")]
    [InlineData("3 | 道を直してください。 | 直します。 |")]
    [InlineData("| 3 | 道の修理 | 来年度")]
    public void A_last_row_that_lost_a_bar_stays_a_row(string row)
        => Sentence.Read($"| 番号 | 意見 | 考え方 |\n|---|---|---|\n| 1 | 水を守ってください。 | 守ります。 |\n| 2 | 森を守ってください。 | 参考にします。 |\n{row}\n")
            .Document!.Opinions.Should().HaveCount(3);

    [Theory]
    [InlineData("次を求める。\n①魚の調査\n②鳥の調査\n＜理由＞川は町の宝である。", "鳥の調査")]
    [InlineData("（1）魚の調査\n（2）鳥の調査\n【提案理由】川は町の宝である。", "鳥の調査")]
    [InlineData("1. 魚の調査\n2. 鳥の調査\n（理由）川は町の宝である。", "鳥の調査")]
    [InlineData("ア　魚の調査\nイ　鳥の調査\n〈補足〉\n川は町の宝である。", "鳥の調査")]
    [InlineData("①魚の調査\n②鳥の調査\n巣も数える。\n［背景］川は町の宝である。", "鳥の調査\n巣も数える。")]
    [InlineData("①魚の調査\n＜理由＞魚が減った。\n②鳥の調査\n＜理由＞鳥も減った。", "鳥の調査\n＜理由＞鳥も減った。")]
    [InlineData("①魚の調査\n②鳥の調査\n川は町の宝である。", "鳥の調査\n川は町の宝である。")]
    public void The_last_point_ends_where_a_labelled_paragraph_begins(string opinion, string last)
    {
        var read = Of(opinion, "参考にします。").Document!.Opinions[0];
        read.Text.Should().Be(opinion);
        read.Text!.Substring(read.Points[^1].Span.Start, read.Points[^1].Span.Length).Should().Be(last);
    }

    [Theory]
    [InlineData("川の恵みを伝え、\n→\n川と里の恵みを伝え、", true)]
    [InlineData("川の恵みを伝え、\n⇒川と里の恵みを伝え、", true)]
    [InlineData("直すこと。\n【修正前】\n川の恵みを伝え、\n【修正後】\n川と里の恵みを伝え、", true)]
    [InlineData("【変更前】\n川の恵みを\n【変更後】\n川と里の恵みを", true)]
    [InlineData("（改正前）\n川を守り、\n（改正後）\n川と里を守り、", true)]
    [InlineData("川の恵みを伝え、", false)]
    [InlineData("【修正前】\n川を守る。\n【修正後】\n川と里を守る。\n今後も町会と、", false)]
    public void A_quoted_new_wording_is_not_cut(string opinion, bool isWhole)
    {
        // The spaces of the second row show a table with damage, where cuts are looked for.
        var read = PublicCommentPipeline.Default.Read(
            $"番号,意見,考え方\n1,\"{opinion}\",ご指摘のとおりです。\n"
            + "2,森の 手入れを 続け てほしい。川の 水を 守ってほしい。里の 祭りも 大切 です。,森の手入れは続け てまいります。川の 水も守り ます。\n"
            + "3,橋の 名前を 変え てほしい。町の 地図を 直し てほしい。,橋の 名前は変え ません。町の 地図は直し ます。\n",
            new SourceInfo { FileName = "cells.csv" }, new ReadOptions(), TestContext.Current.CancellationToken);
        read.Document!.Opinions[0].TextState.Should().Be(isWhole ? TextState.Complete : TextState.SuspectedCutAtEnd);
    }
}

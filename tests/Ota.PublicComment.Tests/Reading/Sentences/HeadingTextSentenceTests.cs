namespace Ota.PublicComment.Tests.Reading.Sentences;

/// <summary>Column headings: what was said and what is answered, by list and by pattern.</summary>
public class HeadingTextSentenceTests
{
    // Row "opinion", and the pattern …(ご|御)?(意見|提案|要望)(など|等|群)?(の?(要旨|概要|内容|趣旨|原文|抜粋))? with brackets removed.
    [Theory]
    [InlineData("要旨")]
    [InlineData("意見要旨")]
    [InlineData("意見の要旨")]
    [InlineData("意見の概要")]
    [InlineData("意見の内容")]
    [InlineData("意見の趣旨")]
    [InlineData("ご意見の要旨")]
    [InlineData("ご意見の概要")]
    [InlineData("ご意見の内容")]
    [InlineData("ご意見の趣旨")]
    [InlineData("御意見の要旨")]
    [InlineData("御意見の概要")]
    [InlineData("意見(概要)")]
    [InlineData("意見(抜粋)")]
    [InlineData("意見（原文）")]
    [InlineData("いただいた意見の概要")]
    [InlineData("お寄せいただいた意見")]
    [InlineData("主な意見")]
    [InlineData("素案に対する意見")]
    [InlineData("素案に対するご意見")]
    [InlineData("意見など")]
    [InlineData("内容")]
    [InlineData("意見等の概要")]
    [InlineData("ご提案の内容")]
    [InlineData("要望等")]
    [InlineData("意見群")]
    [InlineData("ご意見・ご提案の要旨")]
    [InlineData("意見・要望等の概要")]
    [InlineData("寄せられたご意見（要約）")]
    [InlineData("〔意見の要旨〕")]
    [InlineData("【御意見の概要】")]
    [InlineData("提出された意見")]
    [InlineData("市民意見の概要")]
    [InlineData("パブリックコメントでの意見")]
    [InlineData("意見の要約")]
    [InlineData("ご意見内容")]
    [InlineData("御意見原文")]
    public void Row_opinion_is_known_by_words_and_pattern(string heading)
    {
        var result = Sentence.Read($"番号\t分野\t{heading}\t市の考え方\n" + Sentence.Rows("公園", "川", "道"));
        Sentence.HasTexts(result);
        result.Document!.Opinions.Select(o => o.Area?.Text).Should().Equal("公園", "川", "道");
        Sentence.IsQuiet(result);
    }

    // Row "response": X の考え方 with X = …
    [Theory]
    [InlineData("区")]
    [InlineData("市")]
    [InlineData("町")]
    [InlineData("村")]
    [InlineData("県")]
    [InlineData("都")]
    [InlineData("道")]
    [InlineData("府")]
    [InlineData("国")]
    [InlineData("省")]
    [InlineData("当省")]
    [InlineData("本市")]
    [InlineData("市・区")]
    [InlineData("教育委員会")]
    [InlineData("委員会")]
    [InlineData("事務局")]
    [InlineData("本町")]
    [InlineData("当庁")]
    [InlineData("組合")]
    [InlineData("広域連合")]
    [InlineData("鳩ヶ森市")]
    public void Row_response_is_the_view_of_any_body(string body)
    {
        foreach (var heading in new[] { $"{body}の考え方", $"{body} の 考えかた", $"{body}の見解", $"{body}の回答", $"（{body}の考え方）" })
        {
            var result = Sentence.Read($"番号\t分野\t意見の概要\t{heading}\n" + Sentence.Rows("公園", "川", "道"));
            Sentence.HasTexts(result);
            Sentence.IsQuiet(result);
        }
    }

    // Row "response", and the pattern …の?(考え(方|かた)|見解|回答)(など|等)?.
    [Theory]
    [InlineData("町の考えかた")]
    [InlineData("意見に対する考え方")]
    [InlineData("意見に対する市の考え方")]
    [InlineData("ご意見に対する考え方")]
    [InlineData("ご意見に対する市の考え方")]
    [InlineData("考え方")]
    [InlineData("回答")]
    [InlineData("意見に対する回答")]
    [InlineData("対応")]
    [InlineData("県の対応")]
    [InlineData("市の検討結果と理由")]
    [InlineData("検討の結果(町の考え方)")]
    [InlineData("検討の結果（町の考え方）")]
    [InlineData("委員会の回答及び見解")]
    [InlineData("市の考え方等")]
    [InlineData("見解など")]
    [InlineData("回答等")]
    [InlineData("市の考え")]
    [InlineData("市の基本的な考え方")]
    [InlineData("ご意見への回答")]
    [InlineData("市の対応")]
    [InlineData("考え方・対応")]
    [InlineData("御意見に対する本市の考え方")]
    [InlineData("市の考え方（案）")]
    [InlineData("市の回答（考え方）")]
    [InlineData("意見に対する市の見解")]
    public void Row_response_is_known_by_words_and_pattern(string heading)
    {
        var result = Sentence.Read($"番号\t分野\t意見の概要\t{heading}\n" + Sentence.Rows("公園", "川", "道"));
        Sentence.HasTexts(result);
        result.Document!.Responses.Should().OnlyContain(r => r.Dispositions.Count == 0);
        Sentence.IsQuiet(result);
    }

    // The pattern of places: .*(該当)(箇所|項|頁|ページ) and .*における該当箇所.
    [Theory]
    [InlineData("計画（素案）の該当箇所")]
    [InlineData("素案における該当箇所")]
    [InlineData("計画案における 該 当 箇 所")]
    [InlineData("本編該当項")]
    [InlineData("（該当箇所）")]
    public void A_pattern_finds_places(string heading)
    {
        var result = Sentence.Table(heading, "公園の手入れ", "水辺の再生", "ごみと落ち葉");
        Sentence.HasTexts(result);
        result.Document!.Opinions.Select(o => o.Area?.Text).Should().Equal("公園の手入れ", "水辺の再生", "ごみと落ち葉");
        Sentence.IsQuiet(result);
    }

    [Theory]
    [InlineData("素案の該当頁")]
    [InlineData("素案の該当ページ")]
    [InlineData("計画における該当ページ")]
    public void A_pattern_finds_pages(string heading)
    {
        var result = Sentence.Table(heading, "12", "25", "30");
        Sentence.HasTexts(result);
        result.Document!.Opinions.Select(o => o.Area?.Pages?.First).Should().Equal(12, 25, 30);
        Sentence.IsQuiet(result);
    }

    // English headings of re-published data.
    [Theory]
    [InlineData("id", "comment", "response")]
    [InlineData("comment-id", "comment-body", "reply")]
    [InlineData("ID", "opinion", "answer")]
    [InlineData("Comment ID", "Comment Body", "Response")]
    [InlineData("comment_id", "comment_body", "Answer")]
    public void English_headings_of_published_data_are_known(string number, string opinion, string response)
    {
        var rows = Enumerable.Range(0, 3).Select(i => $"{i + 1},{Sentence.OpinionTexts[i]},{Sentence.AnswerTexts[i]}\n");
        var result = Sentence.Read($"{number},{opinion},{response}\n" + string.Concat(rows));
        Sentence.HasTexts(result);
        result.Document!.Opinions.Select(o => o.Number?.Label).Should().Equal("1", "2", "3");
        Sentence.IsQuiet(result);
    }
}

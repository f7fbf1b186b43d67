namespace Ota.PublicComment.Tests.Reading.Sentences;

/// <summary>Layouts 5 and 8: statistics only, no opinions, and what is no result at all.</summary>
public class LayoutOtherSentenceTests
{
    private const string Plan = "鳩ヶ森市みどりの計画（素案）に対する意見募集の結果について\n\n";

    // 5: "Statistics only: valid".
    [Theory]
    [InlineData("提出者数 12人\n意見件数 25件\n")]
    [InlineData("意見提出者数：１２名\n意見の件数：２５件\n")]
    [InlineData("提出者数\t12人\n意見件数\t25件\n")]
    [InlineData("12人の方から25件のご意見をいただきました。\n")]
    public void Statistics_only_are_a_valid_document(string body)
    {
        var result = Tests.Reading.Read.Text(Plan + body);
        result.Outcome.Should().Be(Outcome.Complete);
        result.Document!.Opinions.Should().BeEmpty();
        var consultation = result.Document.Consultations.Should().ContainSingle().Subject;
        (consultation.SubmitterCount, consultation.OpinionCount).Should().Be((12, 25));
        Tests.Reading.Read.Codes(result).Should().Contain("OPC1111");
        Sentence.IsQuiet(result);
    }

    // 5: "zero opinions (ご意見はありませんでした): valid, and not the same as 'not published'".
    [Theory]
    [InlineData("ご意見はありませんでした。\n")]
    [InlineData("提出された意見はありませんでした。\n")]
    [InlineData("御意見の提出はございませんでした。\n")]
    [InlineData("意見の提出：なし\n")]
    [InlineData("意見件数 0件\n")]
    [InlineData("意見数　０件\n")]
    [InlineData("募集期間中に寄せられたご意見はありませんでした。\n")]
    public void Zero_opinions_are_a_valid_document(string body)
    {
        var result = Tests.Reading.Read.Text(Plan + body);
        result.Outcome.Should().Be(Outcome.Complete);
        result.Document!.Opinions.Should().BeEmpty();
        result.Document.Consultations.Should().ContainSingle().Which.OpinionCount.Should().Be(0);
        Sentence.IsQuiet(result);
    }

    [Theory]
    [InlineData("結果は後日公表します。\n")]
    [InlineData("現在、意見の取りまとめを行っています。\n")]
    public void Not_published_is_not_zero_opinions(string body)
    {
        var result = Tests.Reading.Read.Text(Plan + body);
        (result.Document?.Consultations.Any(c => c.OpinionCount == 0) ?? false).Should().BeFalse();
        result.Diagnostics.Should().Contain(d => d.Severity >= DiagnosticSeverity.Warning);
    }

    // 8: "raw comment files … read as opinions without responses".
    [Theory]
    [InlineData("id,comment\n1,池を残してほしい。\n2,道を広げてほしい。\n")]
    [InlineData("comment-id,comment-body,name\n1,池を残してほしい。,匿名\n2,道を広げてほしい。,匿名\n")]
    [InlineData("No.\t意見\n1\t池を残してほしい。\n2\t道を広げてほしい。\n")]
    [InlineData("受付日\tご意見\n4月1日\t池を残してほしい。\n4月2日\t道を広げてほしい。\n")]
    public void Raw_comments_are_opinions_without_responses(string body)
    {
        var result = Tests.Reading.Read.Text(body);
        result.Document!.Opinions.Select(o => o.Text).Should().Equal("池を残してほしい。", "道を広げてほしい。");
        result.Document.Responses.Should().BeEmpty();
        Tests.Reading.Read.Codes(result).Should().Contain(c => c == "OPC1040" || c == "OPC1027");
    }

    // 8: "Not results at all: RSS lists, a page that only mentions numbers and opinions, a survey: told by an own code".
    [Theory]
    [InlineData("OPC1041",
        "<?xml version=\"1.0\"?>\n<rss version=\"2.0\"><channel><title>鳩ヶ森市 意見募集</title>\n<item><title>みどりの計画への意見募集の結果</title><link>https://hato.example.jp/1</link></item>\n<item><title>道路計画への意見募集の結果</title><link>https://hato.example.jp/2</link></item>\n</channel></rss>\n")]
    [InlineData("OPC1041", "件名\t意見\tURL\nみどりの計画\t意見募集の結果\thttps://hato.example.jp/1\n道路計画\t意見募集の結果\thttps://hato.example.jp/2\n")]
    [InlineData("OPC1042", "市民アンケート調査の結果\n\n問1 公園をよく使いますか。\n1. よく使う 45.2%\n2. ときどき使う 30.1%\n3. 使わない 24.7%\n回答者数 812人\n")]
    [InlineData("OPC1043", "みどりの計画（素案）への意見を募集します\n\n意見の募集期間：令和6年4月1日から4月30日まで\n意見の提出方法：郵送、電子メール\n意見の提出先：公園課\n")]
    [InlineData("OPC1044", "みどりの計画について、3回の会議で多くの意見をいただきました。回答は別の資料にまとめます。\n")]
    public void What_is_no_result_is_told_by_a_code_of_its_own(string code, string text)
    {
        var result = Tests.Reading.Read.Text(text);
        result.Outcome.Should().Be(Outcome.Failed);
        result.Document.Should().BeNull();
        var finding = result.Diagnostics.Should().ContainSingle().Subject;
        finding.Code.Should().Be(code);
        finding.Severity.Should().Be(DiagnosticSeverity.Error);
    }
}

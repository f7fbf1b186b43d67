namespace Ota.PublicComment.Tests.Reading.Statistics;

/// <summary>Numbers of people, submissions and opinions, in the forms they are printed in.</summary>
public class CountTests
{
    private const string Title = "千鳥浦市緑の基本計画（素案）に対する意見募集の結果\n\n";

    [Theory]
    [InlineData("提出者数 8人", 8, null, null)]
    [InlineData("提出者数：８名", 8, null, null)]
    [InlineData("意見提出者　12者", 12, null, null)]
    [InlineData("提出者数 9通", null, 9, null)]
    [InlineData("意見件数 32件", null, null, 32)]
    [InlineData("意見総数：１，２３４件", null, null, 1234)]
    [InlineData("提出状況：77人(210件)", 77, null, 210)]
    [InlineData("提出された意見 33者62件", 33, null, 62)]
    [InlineData("意見数　63件(14人)", 14, null, 63)]
    [InlineData("募集結果：7通 (延べ31件)", null, 7, 31)]
    [InlineData("意見の延べ総数　31件", null, null, 31)]
    [InlineData("提出者数　17", 17, null, null)]
    [InlineData("意見件数　45", null, null, 45)]
    [InlineData("意見数（件）　45", null, null, 45)]
    [InlineData("提出者数・意見数：102名・258件", 102, null, 258)]
    [InlineData("３．意見の提出者数及び件数\n　８人　３２件", 8, null, 32)]
    [InlineData("【提出者数】５人\n【意見の件数】１２件", 5, null, 12)]
    [InlineData("意見提出者数\n12名\n意見数\n28件", 12, null, 28)]
    [InlineData("提出件数 12件\n提出者数 5者", 5, null, 12)]
    [InlineData("意見の提出件数　12件\n意見数　30件", null, 12, 30)]
    [InlineData("意 見 件 数　３ ２ 件", null, null, 32)]
    [InlineData("意見総数　16件（提出者 6人）", 6, null, 16)]
    [InlineData("８人の方から32件のご意見をいただきました。", 8, null, 32)]
    [InlineData("募集の結果、５５名より計１４２件のご意見をいただきました。", 55, null, 142)]
    [InlineData("提出された意見は2 件(1 名)でした。", 1, null, 2)]
    [InlineData("期間中に3通、延べ11件の意見が寄せられました。", null, 3, 11)]
    public void Every_form_gives_its_numbers_each_to_its_unit(string lines, int? submitters, int? submissions, int? opinions)
    {
        var result = Tests.Reading.Read.Text(Title + lines + "\n");
        var consultation = result.GetDocumentOrThrow().Consultations.Single();
        (consultation.SubmitterCount, consultation.SubmissionCount, consultation.OpinionCount).Should()
            .Be((submitters, submissions, opinions));
        result.Outcome.Should().Be(Outcome.Complete);
        result.Diagnostics.Should().NotContain(d => d.Severity != DiagnosticSeverity.Info);
        Tests.Reading.Read.Codes(result).Should().Contain("OPC1111");
    }

    [Theory]
    [InlineData("第2章の意見は5件でした。")]
    [InlineData("いただいた意見のうち、計画に反映したものは8件です。")]
    [InlineData("前回の募集では12件の意見がありました。")]
    [InlineData("ご意見は1件につき400字以内で提出してください。")]
    [InlineData("第3回の意見交換を2か所で行いました。")]
    [InlineData("意見 5ページ")]
    [InlineData("約30件の意見がありました。")]
    [InlineData("意見件数 32件の内訳と市の考え方")]
    public void Numbers_that_count_something_else_are_no_statistics(string line)
    {
        var result = Tests.Reading.Read.Text($"{Title}募集期間　令和3年4月1日から4月30日まで\n{line}\n");
        var consultation = result.GetDocumentOrThrow().Consultations.Single();
        (consultation.SubmitterCount, consultation.SubmissionCount, consultation.OpinionCount).Should().Be((null, null, null));
        result.Document!.Notes.Select(n => n.Text).Should().Contain(line);
    }

    [Theory]
    [InlineData("提出者数：7件", "OPC1104")]
    [InlineData("意見件数：7人", "OPC1104")]
    [InlineData("提出数　12", "OPC1103")]
    [InlineData("意見件数　32件\n意見件数　30件", "OPC1101")]
    public void What_nobody_can_tell_is_no_number_but_a_warning(string lines, string code)
    {
        var result = Tests.Reading.Read.Text($"{Title}募集期間　令和3年4月1日から4月30日まで\n{lines}\n");
        var consultation = result.GetDocumentOrThrow().Consultations.Single();
        (consultation.SubmitterCount, consultation.SubmissionCount, consultation.OpinionCount).Should().Be((null, null, null));
        result.Diagnostics.Should().ContainSingle(d => d.Code == code).Which.Severity.Should().Be(DiagnosticSeverity.Warning);
    }

    [Fact]
    public void A_labelled_statement_wins_over_prose_and_both_are_told()
    {
        var result = Tests.Reading.Read.Text(Title + "８人の方から32件のご意見をいただきました。\n提出者数：8人\n意見件数：31件\n");
        result.GetDocumentOrThrow().Consultations.Single().Should().BeEquivalentTo(new { SubmitterCount = 8, OpinionCount = 31 });
        var finding = result.Diagnostics.Single(d => d.Severity == DiagnosticSeverity.Warning);
        finding.Code.Should().Be("OPC1100");
        finding.Arguments.Should().Equal("31", "件", "32");
        finding.Location.Line.Should().Be(5);
        finding.RelatedLocations.Single().Line.Should().Be(3);
    }

    [Fact]
    public void A_filing_count_alone_is_read_as_opinions_and_said_so()
        => Tests.Reading.Read.Codes(Tests.Reading.Read.Text(Title + "提出件数　12件\n")).Should().BeEquivalentTo("OPC1107", "OPC1111");
}

using System.Globalization;

namespace Ota.PublicComment.Tests.Reading.Statistics;

/// <summary>Periods, dates of publication, departments, several consultations.</summary>
public class PeriodAndConsultationTests
{
    private const string Title = "千鳥浦市緑の基本計画（素案）に対する意見募集の結果\n\n";

    [Theory]
    [InlineData("募集期間：平成22年10月1日(金)~平成22年11月1日(月)", "2010-10-01", "2010-11-01")]
    [InlineData("意見募集期間　令和5年2月1日から3月2日まで", "2023-02-01", "2023-03-02")]
    [InlineData("実施期間 令和3年6月1日（火曜日）〜17日（木曜日）", "2021-06-01", "2021-06-17")]
    [InlineData("受付期間：12月15日～令和3年1月14日", "2020-12-15", "2021-01-14")]
    [InlineData("募集期間 12月15日～1月14日", null, null)]
    [InlineData("【募集期間】平成27年(2015年)12月22日～平成28年(2016年)1月21日", "2015-12-22", "2016-01-21")]
    [InlineData("（意見募集期間：令和2年12月10日から令和3年1月9日までの31日間）", "2020-12-10", "2021-01-09")]
    [InlineData("募 集 期 間　令 和 ７ 年 １ １ 月 １ 日 ～ 令 和 ７ 年 １ １ 月 ３ ０ 日", "2025-11-01", "2025-11-30")]
    [InlineData("１　募集の期間\n　　令和3年12月1日（水）から令和4年1月4日（火）まで", "2021-12-01", "2022-01-04")]
    [InlineData("募集期間\n令和3年4月1日（木）から\n令和3年4月30日（金）まで", "2021-04-01", "2021-04-30")]
    [InlineData("意見募集期間　自 令和5年2月1日 至 令和5年3月2日", "2023-02-01", "2023-03-02")]
    [InlineData("募集期間　令和3年4月から令和3年5月まで", null, null)]
    [InlineData("募集期間　4月中の30日間", null, null)]
    [InlineData("募集期間　成20年6月2日から平成20年7月1日まで\n平成20年6月2日から平成20年7月1日まで意見を募集しました。", "2008-06-02", "2008-07-01")]
    [InlineData("令和２年１１月２日から令和２年１２月１日まで、計画（素案）への意見を募集しました。", "2020-11-02", "2020-12-01")]
    [InlineData("募集期間は令和3年4月1日から令和3年4月30日までです。", "2021-04-01", "2021-04-30")]
    public void The_period_is_read_as_printed_with_dates_only_where_they_are_certain(string lines, string? opens, string? closes)
    {
        var result = Tests.Reading.Read.Text(Title + lines + "\n");
        var consultation = result.GetDocumentOrThrow().Consultations.Single();
        consultation.Period!.Opens.Should().Be(Date(opens));
        consultation.Period.Closes.Should().Be(Date(closes));
        var place =
            new TextPlace { Node = consultation.Id, Field = TextField.Period, Span = new TextSpan(0, consultation.Period.Text.Length) };
        result.SourceMap!.Locate(place).Should().NotBeEmpty();
        new DocumentIndex(result.Document!).TextAt(place).Should().Be(consultation.Period.Text);
        result.Diagnostics.Should().NotContain(d => d.Severity != DiagnosticSeverity.Info);
    }

    [Theory]
    [InlineData("公表期間　令和3年6月1日～令和3年6月30日")]
    [InlineData("閲覧期間：令和3年6月1日から令和3年6月30日まで")]
    [InlineData("開催日時　令和3年6月1日")]
    [InlineData("計画期間　令和4年4月1日から令和9年3月31日まで")]
    [InlineData("説明会の開催期間\n令和3年6月1日から令和3年6月5日まで")]
    [InlineData("計画の期間は、令和4年度から令和8年度までの5年間です。")]
    public void Other_dates_are_no_period(string lines)
    {
        var result = Tests.Reading.Read.Text($"{Title}意見件数　3件\n{lines}\n");
        result.GetDocumentOrThrow().Consultations.Single().Period.Should().BeNull();
        result.Document!.Consultations.Single().PublishedOn.Should().BeNull();
        result.Document.Notes.Select(n => n.Text).Should().Equal(lines.Split('\n'));
    }

    [Fact]
    public void Two_periods_are_told_and_the_labelled_one_is_taken()
    {
        var result = Tests.Reading.Read.Text(Title + "募集期間　令和3年12月1日から令和4年1月7日まで\n令和3年12月1日から令和4年1月8日まで意見を募集しました。\n");
        result.GetDocumentOrThrow().Consultations.Single().Period!.Closes.Should().Be(new DateOnly(2022, 1, 7));
        result.Diagnostics.Should().ContainSingle(d => d.Code == "OPC1105").Which.RelatedLocations.Single().Line.Should().Be(4);
    }

    [Fact]
    public void A_damaged_period_without_another_reading_is_told()
        => Tests.Reading.Read.Codes(Tests.Reading.Read.Text(Title + "募集期間　令和3年2月1日から令和3年2月30日まで\n")).Should().Contain("OPC1106");

    [Fact]
    public void A_period_that_is_not_printed_is_null()
        => Tests.Reading.Read.Text(Title + "意見件数　3件\n").Document!.Consultations.Single().Period.Should().BeNull();

    [Theory]
    [InlineData("公表日：令和4年3月1日", "2022-03-01")]
    [InlineData("結果公表　令和3年3月31日（水）", "2021-03-31")]
    [InlineData("令和3年6月1日公表", "2021-06-01")]
    [InlineData("公表日\n令和4年3月1日", "2022-03-01")]
    [InlineData("最終更新日：令和4年3月1日", null)]
    [InlineData("公表時期　令和4年3月", null)]
    public void The_day_of_publication_is_read_where_it_is_said(string lines, string? day)
        => Tests.Reading.Read.Text($"{Title}意見件数　3件\n{lines}\n").Document!.Consultations.Single().PublishedOn.Should().Be(Date(day));

    [Theory]
    [InlineData("担当課：公園緑地課", "公園緑地課")]
    [InlineData("【所管課】教育委員会事務局　スポーツ振興課", "教育委員会事務局 スポーツ振興課")]
    [InlineData("お問い合わせ先：都市整備部 住宅課（電話 0000-00-0000）", "都市整備部 住宅課")]
    [InlineData("問合せ\n総務課 防災係　電話 0000-00-0000", "総務課 防災係")]
    [InlineData("お問い合わせ\n電話 0000-00-0000", null)]
    public void The_department_is_read_from_its_label_or_the_contact(string lines, string? department)
    {
        var result = Tests.Reading.Read.Text($"{Title}意見件数　3件\n{lines}\n");
        result.Document!.Consultations.Single().Department.Should().Be(department);
    }

    [Theory]
    [InlineData("２　市民説明会\n　意見　12件", ConsultationKind.Briefing, "市民説明会", 12)]
    [InlineData("２　アンケート調査の結果\n　意見の件数　204件", ConsultationKind.Survey, "アンケート調査", 204)]
    [InlineData("２　環境審議会での意見\n　意見数　5件", ConsultationKind.Council, "環境審議会", 5)]
    [InlineData("２　市議会\n　意見　3件", ConsultationKind.Council, "市議会", 3)]
    [InlineData("２　意見交換会\n　意見　7件", ConsultationKind.Briefing, "意見交換会", 7)]
    public void Other_inputs_are_consultations_of_their_own_and_never_added(string section, ConsultationKind kind, string label,
        int opinions)
    {
        var result = Tests.Reading.Read.Text($"{Title}１　パブリックコメント\n　意見　32件\n{section}\n３　今後の予定\n　意見の反映\n");
        var consultations = result.GetDocumentOrThrow().Consultations;
        consultations.Select(c => (c.Id, c.Kind, c.Label, c.OpinionCount)).Should()
            .Equal(("c1", ConsultationKind.PublicComment, "パブリックコメント", 32), ("c2", kind, label, opinions));
        var place = new TextPlace { Node = "c2", Field = TextField.ConsultationLabel, Span = new TextSpan(0, label.Length) };
        result.SourceMap!.Locate(place).Should().NotBeEmpty();
    }

    [Fact]
    public void Opinions_under_the_heading_of_an_input_belong_to_it()
    {
        var result = Tests.Reading.Read.Text(Title + "No.\t意見の要旨\t市の考え方\n【パブリックコメントでの意見】\n1\t池を残す。\t残します。\n【説明会での意見】\n1\t道を広げる。\t広げます。\n");
        result.Document!.Consultations.Select(c => (c.Id, c.Kind)).Should()
            .Equal(("c1", ConsultationKind.PublicComment), ("c2", ConsultationKind.Briefing));
        result.Document.Opinions.Select(o => o.ConsultationId).Should().Equal("c1", "c2");
    }

    [Fact]
    public void A_heading_about_a_council_itself_is_no_consultation()
    {
        var result = Tests.Reading.Read.Text(Title + "No.\t意見の要旨\t市の考え方\n【審議会について】\n1\t人を増やす。\t検討します。\n【説明会の開催方法について】\n1\t夜も開く。\t検討します。\n");
        result.Document!.Consultations.Should().BeEmpty();
        result.Document.Opinions.Should().OnlyContain(o => o.ConsultationId == null);
    }

    private static DateOnly? Date(string? day) => day is null ? null : DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}

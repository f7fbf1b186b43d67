using Ota.PublicComment.Tests.Reading.Layouts;

namespace Ota.PublicComment.Tests.Reading.Sentences;

/// <summary>Opinions that no layout reads are told: their wishes, their numbers, their cells give them away.</summary>
public class UnreadSignTests
{
    private const string Title = "汐入市港まちづくり計画（案）に対する意見募集の結果について\n\n募集期間：令和6年7月1日から7月31日まで\n意見数：2件（2人）\n\n";

    [Theory]
    [InlineData("(1) 桟橋に灯りを付けてほしい。\n　　令和7年度に設置してまいります。\n\n(2) 灯台をもっと開けてほしい。\n　　月に一度の公開としております。\n")]
    [InlineData("Ｐ５　桟橋\n　桟橋に灯りを付けるべきではないか。\n　【対応】令和7年度に設置します。\n\nＰ９　灯台\n　灯台を開けてほしい。\n　【対応】月に一度公開しています。\n")]
    [InlineData("1／第3条／桟橋に灯りを／令和7年度に設置します\n2／第7条／灯台の公開を／月に一度公開しています\n")]
    [InlineData("┌─┬────┬────┐\n│１│桟橋に灯り│令和7年度 │\n│　│を。　　　│に設置。　│\n├─┼────┼────┤\n│２│灯台の公開│月に一度。│\n└─┴────┴────┘\n")]
    public void Absence_is_not_claimed_over_opinions_without_labels(string body)
    {
        var result = Layout.Read(Title + body);
        result.Document!.Opinions.Should().BeEmpty();
        result.Diagnostics.Should().Contain(d => d.Severity > DiagnosticSeverity.Info);
        result.Diagnostics.Should().NotContain(d => d.Code == "OPC1111" || d.Code == "OPC1112");
    }

    [Theory]
    [InlineData("意見の概要は、後日お知らせします。\n")]
    [InlineData("お寄せいただいた意見は、今後の参考とさせていただきます。\n計画は令和6年9月に決定しました。\n")]
    public void What_the_page_says_of_itself_is_no_sign(string body)
        => Layout.Read(Title + body).Diagnostics.Where(d => d.Severity != DiagnosticSeverity.Info).Should().BeEmpty();

    [Theory]
    [InlineData("意見提出者数：1人　意見件数：1件", 1, 1)]
    [InlineData("意見数：のべ13件（7人・2団体）", 9, 13)]
    [InlineData("公募の結果　以上４件（提出者２名）", 2, 4)]
    [InlineData("意見を募集した結果、5件の御意見が寄せられました（意見提出者数：4者）。", 4, 5)]
    [InlineData("寄せられたご意見は、個人8人、1団体から合わせて22件でした。", 9, 22)]
    public void Counts_of_one_line(string line, int submitters, int opinions)
    {
        var result = Layout.Read("汐入市港まちづくり計画（案）に対する意見募集の結果について\n\n" + line + "\n\n意見：桟橋を直してほしい。\n考え方：直します。\n");
        var consultation = result.Document!.Consultations.Single();
        (consultation.SubmitterCount, consultation.OpinionCount).Should().Be((submitters, opinions));
        result.Document.Opinions.Single().Count.Should().BeNull();
    }

    [Fact]
    public void The_name_of_a_rule_does_not_hide_the_period()
    {
        var result =
            Layout.Read(
                "「汐入市港湾条例施行規則（案）」に関する意見募集の結果について\n\n「汐入市港湾条例施行規則（案）」について、令和6年1月22日（月曜日）から同年2月20日（火曜日）までの間、意見を募集したところ、2名から3件の御意見をいただきました。\n");
        result.Document!.Consultations.Single().Period!.Closes.Should().Be(new DateOnly(2024, 2, 20));
    }

    [Fact]
    public void A_stage_in_brackets_ends_the_plan_before_a_subtitle()
    {
        var plan = Layout.Read("汐入市港まちづくり計画（案）\n～市民の皆様からのご意見と市の考え方～\n\n意見1\n桟橋を直してほしい。\n市の考え方\n直します。\n").Document!.PlanTitles.Single();
        (plan.Text, plan.Stage).Should().Be(("汐入市港まちづくり計画", "案"));
    }

    [Theory]
    [InlineData("◎…反映する　○…記載済み　△…検討する　－…その他")]
    [InlineData("凡例　◎反映する　○記載済み　△検討する　―その他")]
    public void A_dash_is_a_code_beside_signs(string legend)
    {
        var dash = legend.Contains('－') ? "－" : "―";
        var result = Layout.Read("汐入市港まちづくり計画（案）に対する意見募集の結果について\n\n" + legend
            + $"\n\n番号　意見　市の考え方　対応\n1　桟橋を直してほしい。　直します。　◎\n2　国に言ってほしい。　伺いました。　{dash}\n");
        result.Document!.DispositionLegend.Select(l => l.Legend).Should().Equal("反映する", "記載済み", "検討する", "その他");
        result.Document.Responses.Select(r => r.Dispositions.Single().Code).Should().Equal("◎", dash);
    }
}

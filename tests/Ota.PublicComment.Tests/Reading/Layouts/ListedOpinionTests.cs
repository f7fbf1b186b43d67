namespace Ota.PublicComment.Tests.Reading.Layouts;

/// <summary>
/// Opinions that stand in a list below one label: numbers that count on from label to label count opinions; what may be one or
/// several is told.
/// </summary>
public class ListedOpinionTests
{
    private const string Title = "汐入市港まちづくり計画（案）に対する意見募集の結果について\n\n";

    [Theory]
    [InlineData("【意見】\n① 桟橋を直してほしい。\n② 灯台を開けてほしい。\n【市の考え方】\n① 直します。\n② 月に一度開けています。\n\n【意見】\n③ 港に木陰を。\n【市の考え方】\n③ 木を植えます。\n",
        "①|桟橋を直してほしい。|直します。", "②|灯台を開けてほしい。|月に一度開けています。", "③|港に木陰を。|木を植えます。")]
    [InlineData("（意見）\n1 桟橋を直してほしい。\n2 灯台を開けてほしい。\n（回答）\n併せて検討いたします。\n\n（意見）\n3 港に木陰を。\n（回答）\n木を植えます。\n",
        "1|桟橋を直してほしい。|併せて検討いたします。", "2|灯台を開けてほしい。|併せて検討いたします。", "3|港に木陰を。|木を植えます。")]
    [InlineData("＜意見＞\n１－１　桟橋を直してほしい。\n＜考え方＞\n直します。\n\n＜意見＞\n１－２　灯台を開けてほしい。\n＜考え方＞\n開けます。\n\n＜意見＞\n２－１　港に木陰を。\n＜考え方＞\n木を植えます。\n",
        "１－１|桟橋を直してほしい。|直します。", "１－２|灯台を開けてほしい。|開けます。", "２－１|港に木陰を。|木を植えます。")]
    [InlineData("ご意見　・桟橋が暗い。（12名）\n　　　　・灯台が遠い。（4名）\n回　答　案内を増やします。\n\nご意見　・港に木陰を。（3名）\n回　答　木を植えます。\n",
        "|桟橋が暗い。|案内を増やします。", "|灯台が遠い。|案内を増やします。", "|港に木陰を。|木を植えます。")]
    public void Numbers_that_count_on_or_counts_behind_each_prove_several_opinions(string body, params string[] entries)
    {
        var result = Layout.Read(Title + body);
        Layout.Entries(result).Should().Equal(entries);
        result.Diagnostics.Where(d => d.Severity != DiagnosticSeverity.Info).Should().BeEmpty();
    }

    [Theory]
    [InlineData("（１）桟橋について\n　意見の要旨\n　　１　暗い。\n　　２　狭い。\n　市の考え方\n　　順次直してまいります。\n\n（２）灯台について\n　意見の要旨\n　　１　遠い。\n　市の考え方\n　　案内を出します。\n")]
    [InlineData("ご意見の内容\n・桟橋が暗い。\n・灯台が遠い。\n\n市の考え方\n・灯りを付けます。\n・案内を出します。\n")]
    [InlineData("【意見】1 桟橋が暗い。2 灯台が遠い。\n【市の考え方】1 灯りを付けます。2 案内を出します。\n\n【意見】1 港に木陰を。\n【市の考え方】1 木を植えます。\n")]
    public void A_list_that_may_be_one_opinion_or_several_is_told(string body)
        => Layout.Read(Title + body).Diagnostics.Should().Contain(d => d.Code == "OPC1093" || d.Code == "OPC1092");

    [Theory]
    [InlineData("意見\n次の点を求めます。\n・桟橋に灯りを。\n・灯台に案内を。\n回答\n順次行ってまいります。\n\n意見\n港に木陰を。\n回答\n木を植えます。\n")]
    [InlineData("意見1\n桟橋が暗い。\n回答\n灯りを付けます。\n\n意見2\n港に木陰を。\n回答\n木を植えます。\n")]
    public void A_list_inside_a_text_is_one_opinion_and_no_alarm(string body)
    {
        var result = Layout.Read(Title + body);
        result.Document!.Opinions.Should().HaveCount(2);
        result.Diagnostics.Where(d => d.Severity != DiagnosticSeverity.Info).Should().BeEmpty();
    }

    [Fact]
    public void Who_wrote_stands_in_brackets_behind_opinions()
    {
        var result = Layout.Read(Title + "意見１　桟橋を直してほしい。（３人）\n回答　直します。\n\n意見２　灯台を開けてほしい。（１名・１団体）\n回答　開けます。\n");
        result.Document!.Opinions.Select(o => (o.Text, o.SubmitterCount)).Should().Equal(("桟橋を直してほしい。", 3), ("灯台を開けてほしい。", 2));
    }

    [Fact]
    public void What_became_of_an_opinion_stands_in_brackets_behind_each()
    {
        var result = Layout.Read(Title + "意見：桟橋を直してほしい。〔反映〕\n考え方：直します。\n意見：灯台を開けてほしい。〔参考〕\n考え方：参考とさせていただきます。\n");
        result.Document!.Opinions.Select(o => o.Text).Should().Equal("桟橋を直してほしい。", "灯台を開けてほしい。");
        result.Document.Responses.Select(r => r.Dispositions.Single().Code).Should().Equal("反映", "参考");
    }
}

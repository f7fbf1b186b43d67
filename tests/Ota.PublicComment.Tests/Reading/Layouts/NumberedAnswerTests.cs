namespace Ota.PublicComment.Tests.Reading.Layouts;

/// <summary>Opinions in a row whose answers stand behind all of them, each with the number of its opinion.</summary>
public class NumberedAnswerTests
{
    private const string Title = "汐入市港まちづくり計画（案）に対する意見募集の結果について\n\n";

    private static readonly string[] Three =
        ["1|桟橋を直してほしい。|順次直します。", "2|灯台を開けてほしい。|月に一度開けています。", "3|港に木陰を。|木を植えます。"];

    [Theory]
    [InlineData("ご意見1　桟橋を直してほしい。\nご意見2　灯台を開けてほしい。\nご意見3　港に木陰を。\n\n回答1　順次直します。\n回答2　月に一度開けています。\n回答3　木を植えます。\n")]
    [InlineData("【意見1】\n桟橋を直してほしい。\n【意見2】\n灯台を開けてほしい。\n【意見3】\n港に木陰を。\n【市の考え方1】\n順次直します。\n【市の考え方2】\n月に一度開けています。\n【市の考え方3】\n木を植えます。\n\n担当課　港湾課\n")]
    [InlineData("Q1　桟橋を直してほしい。\nQ2　灯台を開けてほしい。\nQ3　港に木陰を。\nA1　順次直します。\nA2　月に一度開けています。\nA3　木を植えます。\n")]
    [InlineData("意見1：桟橋を直してほしい。\n意見2：灯台を開けてほしい。\n意見3：港に木陰を。\n意見1への回答：順次直します。\n意見2への回答：月に一度開けています。\n意見3への回答：木を植えます。\n")]
    [InlineData("【いただいたご意見】\n意見1　桟橋を直してほしい。\n意見2　灯台を開けてほしい。\n意見3　港に木陰を。\n\n【市の考え方】\n回答1　順次直します。\n回答2　月に一度開けています。\n回答3　木を植えます。\n")]
    public void Answers_find_their_opinions_by_number(string body)
    {
        var result = Layout.Read(Title + body);
        Layout.Entries(result).Should().Equal(Three);
        result.Document!.Notes.Should().BeEmpty();
        result.Diagnostics.Where(d => d.Severity != DiagnosticSeverity.Info).Should().BeEmpty();
    }

    [Theory]
    [InlineData("１　桟橋と灯台\n", "２　木陰\n")]
    [InlineData("■桟橋と灯台\n", "■その他\n")]
    public void Each_chapter_may_have_its_own_answers(string first, string second)
    {
        var result = Layout.Read(Title + first + "意見1　桟橋を直してほしい。\n意見2　灯台を開けてほしい。\n回答1　順次直します。\n回答2　月に一度開けています。\n\n"
            + second + "意見3　港に木陰を。\n回答3　木を植えます。\n\n３　今後の予定\n6月に計画を決めます。\n");
        Layout.Entries(result).Should().Equal(Three);
        result.Document!.Opinions.Select(o => o.Group[^1]).Should().Equal(first.Trim(), first.Trim(), second.Trim());
    }

    // Whose answer is missing or shared, and what stands apart from its label, nothing proves.
    [Theory]
    [InlineData("意見1　桟橋を直してほしい。\n意見2　灯台を開けてほしい。\n意見3　港に木陰を。\n回答1　順次直します。\n回答3　木を植えます。\n")]
    [InlineData("意見1　桟橋を直してほしい。\n意見2　灯台を開けてほしい。\n意見3　港に木陰を。\n回答1　順次直します。\n回答2・3　木を植えます。\n")]
    [InlineData("意見1　桟橋を直してほしい。\n意見2　灯台を開けてほしい。\n回答2　順次直します。\n回答1　月に一度開けています。\n")]
    [InlineData("意見1　桟橋を直してほしい。\n\n舟が着けません。\n意見2　灯台を開けてほしい。\n回答1　順次直します。\n回答2　月に一度開けています。\n")]
    [InlineData("意見1　桟橋を直してほしい。\n意見2　灯台を開けてほしい。\n回答1　順次直します。\n回答2　月に一度開けています。\n\nご協力ありがとうございました。\n")]
    [InlineData("意見1　桟橋を直してほしい。\n意見2　灯台を開けてほしい。\n木陰について\n意見3　港に木陰を。\n回答1　順次直します。\n回答2　開けています。\n回答3　木を植えます。\n")]
    [InlineData("意見1　桟橋を直してほしい。\n区分　港\n意見2　灯台を開けてほしい。\n区分　町\n回答1　順次直します。\n回答2　開けています。\n")]
    public void What_the_numbers_do_not_prove_is_told(string body)
    {
        var result = Layout.Read(Title + body);
        Layout.Entries(result).Should().BeEmpty();
        result.Diagnostics.Should().Contain(d => d.Code == "OPC1090" || d.Severity == DiagnosticSeverity.Error);
    }
}

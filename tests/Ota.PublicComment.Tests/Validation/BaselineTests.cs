using Ota.PublicComment.Validation;

namespace Ota.PublicComment.Tests.Validation;

public sealed class BaselineTests
{
    private const string Head = "月影市道づくり計画（素案）への意見の要旨と市の考え方\n\n番号\t意見\t回答\n";
    private const string Lost = "1\t\t残します。\n2\t池を残してほしい。\t残します（当面。\n";

    [Fact]
    public void Accepted_findings_no_longer_fail_a_check_and_new_ones_do()
    {
        var first = Checked.Text(Head + Lost, new() { FailOn = DiagnosticSeverity.Warning });
        var baseline = Baseline.Parse(Baseline.Of(first.Diagnostics, first.Document!).ToJson());

        var again = Checked.Text(Head + Lost, new() { FailOn = DiagnosticSeverity.Warning, Baseline = baseline });
        var more = Checked.Text(Head + Lost + "3\t\t増やします。\n", new() { FailOn = DiagnosticSeverity.Warning, Baseline = baseline });

        first.IsAcceptable.Should().BeFalse();
        again.IsAcceptable.Should().BeTrue();
        again.Diagnostics.Should().BeEmpty();
        again.Accepted.Should().HaveCount(first.Diagnostics.Count).And.NotBeEmpty();
        more.IsAcceptable.Should().BeFalse();
        Checked.Codes(more.Diagnostics).Should().Equal("OPC2030");
        more.Diagnostics[0].Node.Should().Be("o3");
    }

    [Fact]
    public void A_row_more_before_it_changes_nothing_and_another_text_makes_the_finding_new()
    {
        const string Bracket = "2\t池を残してほしい。\t残します（当面。\n";
        var baseline = Baseline.Of(Checked.Text(Head + Bracket).Diagnostics, Checked.Text(Head + Bracket).Document!);

        Checked.Text(Head + "1\t川を守ってほしい。\t守ります。\n" + Bracket, new() { Baseline = baseline }).Diagnostics.Should().BeEmpty();
        Checked.Codes(Checked.Text(Head + Bracket.Replace("当面", "今年", StringComparison.Ordinal), new() { Baseline = baseline }).Diagnostics)
            .Should().Equal("OPC2033");
    }

    [Theory]
    [InlineData("", "JSON")]
    [InlineData("{}", "accepted")]
    [InlineData("{\"accepted\": [{\"code\": \"OPC2030\"}]}", "place")]
    [InlineData("{\"accepted\":[{\"code\":\"OPC1018\\ud800\",\"place\":\"\",\"hash\":\"x\"}]}", "ill-formed")]
    public void A_wrong_baseline_says_what_is_wrong(string json, string named)
        => FluentActions.Invoking(() => Baseline.Parse(json)).Should().Throw<FormatException>().WithMessage($"*{named}*");
}

using Microsoft.Extensions.DependencyInjection;
using Ota.PublicComment.Validation;

namespace Ota.PublicComment.Tests.Validation;

public sealed class RuleSetTests
{
    private static readonly PublicCommentDocument Parks = Checked.Document("公園を増やしてほしい。", "ベンチを置いてほしい。");

    [Fact]
    public void A_host_s_rule_sees_document_opinions_and_responses_and_reports_with_its_place()
    {
        var findings = Checked.Rules(Parks, rules: RuleSet.Default.With(new Benches()));

        Checked.Codes(findings).Should().Equal("CITY0002", "CITY0001", "CITY0003", "CITY0003");
        findings[1].Place.Should().Be(new TextPlace { Node = "o2", Field = TextField.OpinionText, Span = new TextSpan(0, 3) });
        findings[1].Message.Should().Be("A bench: ベンチ.");
        findings[2].Place!.Paragraph.Should().Be(0);
    }

    [Fact]
    public void A_rule_that_throws_becomes_one_finding_and_the_others_go_on()
    {
        var findings = Checked.Rules(Parks, rules: RuleSet.Default.With(new Throwing()).With(new Benches()));

        Checked.Codes(findings).Should().Equal("CITY0002", "OPC4900", "CITY0001", "CITY0003", "CITY0003");
        findings[1].Severity.Should().Be(DiagnosticSeverity.Error);
        findings[1].Arguments[0].Should().Contain(nameof(Throwing));
        findings[1].Arguments[1].Should().Be(nameof(NotSupportedException));
    }

    [Fact]
    public void A_rule_that_reports_what_it_does_not_name_or_where_nothing_is_has_failed()
    {
        Checked.Codes(Checked.Rules(Parks, rules: RuleSet.Empty.With(new Nameless()))).Should().Equal("OPC4900");
        Checked.Codes(Checked.Rules(Parks, rules: RuleSet.Empty.With(new OutOfText()))).Should().Equal("OPC4900");
    }

    [Fact]
    public void Codes_are_the_host_s_own_and_clash_loudly()
    {
        FluentActions.Invoking(() => RuleSet.Default.With(new Disguised())).Should().Throw<ArgumentException>().WithMessage("*OPC*");
        FluentActions.Invoking(() => RuleSet.Default.With(new Benches()).With(new Benches())).Should().Throw<InvalidOperationException>()
            .WithMessage("*CITY0001*");
        FluentActions.Invoking(() => RuleSet.Default.Without("CITY0001")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => RuleSet.Default.WithSeverity("OPC4001", (DiagnosticSeverity)9)).Should()
            .Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void A_set_never_changes()
    {
        var host = RuleSet.Default.With(new Benches());
        var lighter = host.WithSeverity("CITY0001", DiagnosticSeverity.Info);

        Checked.Codes(Checked.Rules(Parks, rules: host.Without("CITY0003").Without("CITY0002"))).Should().Equal("CITY0001");
        Checked.Rules(Parks, rules: lighter)[1].Severity.Should().Be(DiagnosticSeverity.Info);
        Checked.Rules(Parks, rules: host)[1].Severity.Should().Be(DiagnosticSeverity.Warning);
        RuleSet.Default.Rules.Should().HaveCount(BuiltInRules.All.Count);
    }

    [Fact]
    public void A_code_of_reading_can_be_switched_off_or_made_graver_too()
    {
        const string Lost = "番号\t意見\t回答\n1\t\t残します。\n2\t池\t残します。\n";
        Checked.Text(Lost).Diagnostics.Should().Contain(d => d.Code == "OPC2030" && d.Severity == DiagnosticSeverity.Warning);
        Checked.Text(Lost, new() { Rules = RuleSet.Default.Without("OPC2030") }).Diagnostics.Should().NotContain(d => d.Code == "OPC2030");

        var graver = Checked.Text(Lost, new() { Rules = RuleSet.Default.WithSeverity("OPC2030", DiagnosticSeverity.Error) });
        graver.Diagnostics.Should().Contain(d => d.Code == "OPC2030" && d.Severity == DiagnosticSeverity.Error);
        graver.IsAcceptable.Should().BeFalse();
    }

    [Fact]
    public void That_the_responses_are_missing_is_told_once()
    {
        var unknown = Checked.Text("月影市道づくり計画（素案）への意見の要旨と市の考え方\n\n番号\t意見\t覚え\n1\t池\tあ\n2\t川\tい\n");

        Checked.Codes(unknown.Diagnostics).Should().Contain("OPC1027").And.NotContain("OPC4020");
    }

    [Fact]
    public void Rules_come_with_the_builder_and_from_the_services()
    {
        var services = new ServiceCollection();
        services.AddPublicComment(
            b => b.AddRule<Benches>().DisableDiagnostic("CITY0002").SetSeverity("CITY0003", DiagnosticSeverity.Error));
        services.AddSingleton<DocumentRule, Second>();
        using var provider = services.BuildServiceProvider();
        var pipeline = provider.GetRequiredService<PublicCommentPipeline>();

        var check = pipeline.CheckDocument(Parks, cancellationToken: TestContext.Current.CancellationToken);

        Checked.Codes(check.Diagnostics).Should().BeEquivalentTo("TOWN1", "CITY0001", "CITY0003", "CITY0003");
        check.IsAcceptable.Should().BeFalse();
    }

    [Fact]
    public void Fail_on_says_what_is_acceptable()
    {
        var pipeline = new PublicCommentPipelineBuilder().AddRule<Benches>().Build();
        bool Accepts(DiagnosticSeverity failOn)
            => pipeline.CheckDocument(Parks, new() { FailOn = failOn }, TestContext.Current.CancellationToken).IsAcceptable;

        Accepts(DiagnosticSeverity.Error).Should().BeTrue();
        Accepts(DiagnosticSeverity.Warning).Should().BeFalse();
        PublicCommentPipeline.Default.Check("", cancellationToken: TestContext.Current.CancellationToken).IsAcceptable.Should()
            .BeFalse("nothing was read");
    }

    [Fact]
    public void A_cancelled_check_stops()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();

        FluentActions.Invoking(() => RuleSet.Default.Check(Parks, cancellationToken: cancelled.Token)).Should()
            .Throw<OperationCanceledException>();
    }

    private sealed class Benches : DocumentRule
    {
        private static readonly DiagnosticDescriptor Bench =
            new("CITY0001", DiagnosticSeverity.Warning, en: "A bench: {0}.", ja: "ベンチ（{0}）。");
        private static readonly DiagnosticDescriptor Seen = new("CITY0002", DiagnosticSeverity.Info, en: "Seen.", ja: "確認しました。");
        private static readonly DiagnosticDescriptor Answer = new("CITY0003", DiagnosticSeverity.Info, en: "An answer.", ja: "回答。");

        public override ValueList<DiagnosticDescriptor> Descriptors => [Bench, Seen, Answer];

        public override void CheckDocument(PublicCommentDocument document, RuleContext context) => context.Report(Seen);

        public override void CheckOpinion(Opinion opinion, RuleContext context)
        {
            if (opinion.Text?.IndexOf("ベンチ", StringComparison.Ordinal) is >= 0 and var at)
            {
                context.Report(Bench, opinion, new TextSpan(at, 3), "ベンチ");
            }
        }

        public override void CheckResponse(Response response, RuleContext context) => context.Report(Answer, response, new TextSpan(0, 2));
    }

    private sealed class Second : DocumentRule
    {
        private static readonly DiagnosticDescriptor Found = new("TOWN1", DiagnosticSeverity.Info, en: "A town.", ja: "町。");

        public override ValueList<DiagnosticDescriptor> Descriptors => [Found];

        public override void CheckDocument(PublicCommentDocument document, RuleContext context) => context.Report(Found);
    }

    private sealed class Throwing : DocumentRule
    {
        public override ValueList<DiagnosticDescriptor> Descriptors => [new("BAD1", DiagnosticSeverity.Info, en: "Never.", ja: "なし。")];

        public override void CheckOpinion(Opinion opinion, RuleContext context) => throw new NotSupportedException();
    }

    private sealed class Nameless : DocumentRule
    {
        public override ValueList<DiagnosticDescriptor> Descriptors => [new("BAD2", DiagnosticSeverity.Info, en: "Never.", ja: "なし。")];

        public override void CheckDocument(PublicCommentDocument document, RuleContext context)
            => context.Report(new("BAD3", DiagnosticSeverity.Info, en: "Other.", ja: "別。"));
    }

    private sealed class OutOfText : DocumentRule
    {
        private static readonly DiagnosticDescriptor Found = new("BAD4", DiagnosticSeverity.Info, en: "Never.", ja: "なし。");

        public override ValueList<DiagnosticDescriptor> Descriptors => [Found];

        public override void CheckOpinion(Opinion opinion, RuleContext context) => context.Report(Found, opinion, new TextSpan(5, 1000));
    }

    private sealed class Disguised : DocumentRule
    {
        public override ValueList<DiagnosticDescriptor> Descriptors => [new("OPC9001", DiagnosticSeverity.Info, en: "Never.", ja: "なし。")];
    }
}

using Microsoft.Extensions.DependencyInjection;
using Ota.PublicComment.References;

namespace Ota.PublicComment.Tests.References;

/// <summary>A host's resolvers: what they add, and what happens when they fail.</summary>
public class ResolverTests
{
    private const string Text = "道路法第32条に基づきます。市の「みどりの基本計画」も踏まえます。参考:取組4 図書室の夜間開放";

    private static ReferenceMap Link(string text, ValueList<ICitationResolver> resolvers, ValueList<Plan> plans = default)
    {
        var document = Links.Answer(text);
        return new CitationLinker(resolvers)
            .Link(document, CitationScanner.Default.Scan(document), plans, TestContext.Current.CancellationToken);
    }

    [Fact]
    public void A_resolver_gives_the_ids_of_its_own_catalogue()
    {
        var map = Link(Text, [new Catalogue("laws", CitationKind.Law, c => c.Law!.Name == "道路法" ? "327AC1000000180" : null)]);
        map.Citations[0].Should().Match<Citation>(c => c.State == CitationState.External
            && c.Targets[0] == new CitationTarget { Kind = CitationTargetKind.External, Id = "327AC1000000180" });
        map.To("327AC1000000180").Should().ContainSingle();
        map.Citations.Skip(1).Should().OnlyContain(c => c.Targets.All(t => t.Kind != CitationTargetKind.External));
    }

    [Fact]
    public void The_first_that_knows_it_decides_and_what_a_plan_holds_is_not_asked()
    {
        var map = Link(
            Text,
            [new Catalogue("none", CitationKind.Item, _ => null), new Catalogue("old", CitationKind.Item, _ => "old-4"),
                new Catalogue("late", CitationKind.Item, _ => "late-4")]);
        Links.Line(map.Citations[^1]).Should().Be("External old-4 ?i1*");
        Links.Line(Link(Text, [new Catalogue("old", CitationKind.Item, _ => "old-4")], [PlanP.Plan]).Citations[^1]).Should()
            .Be("Resolved i5");
    }

    [Fact]
    public void What_one_throws_is_a_finding_and_the_others_go_on()
    {
        var pipeline = new PublicCommentPipelineBuilder()
            .AddResolver(new Catalogue("broken", CitationKind.Law, _ => throw new NotSupportedException("defect")))
            .AddResolver(new Catalogue("laws", CitationKind.Law, _ => "law")).Build();
        var result = pipeline.Read($"意見\t回答\n池\t{Text}\n川\t河川法に基づきます。\n", cancellationToken: TestContext.Current.CancellationToken);
        result.Outcome.Should().Be(Outcome.Partial);
        var finding = result.Diagnostics.Should().ContainSingle(d => d.Code == "OPC3900").Which;
        finding.Severity.Should().Be(DiagnosticSeverity.Error);
        finding.Location.Line.Should().Be(2);
        finding.Arguments.Should().Equal("broken", "System.NotSupportedException", "2", "道路法第32条", "defect");
        result.References.Citations.Where(c => c.Kind == CitationKind.Law).Should()
            .HaveCount(2).And.OnlyContain(c => c.Targets[0].Id == "law");
    }

    [Fact]
    public void A_resolver_registered_as_a_service_is_asked()
    {
        using var provider =
            new ServiceCollection().AddSingleton<ICitationResolver>(new Catalogue("laws", CitationKind.Law, _ => "law")).AddPublicComment()
                .BuildServiceProvider();
        provider.GetRequiredService<PublicCommentPipeline>()
            .Read($"意見\t回答\n池\t{Text}\n", cancellationToken: TestContext.Current.CancellationToken)
            .References.Citations[0].Targets[0].Id.Should().Be("law");
    }

    [Fact]
    public void Callers_mistakes_throw_at_once()
    {
        var one = new Catalogue("laws", CitationKind.Law, _ => null);
        var builder = new PublicCommentPipelineBuilder().AddResolver(one);
        FluentActions.Invoking(() => builder.AddResolver(one)).Should().Throw<InvalidOperationException>();
        FluentActions.Invoking(() => builder.AddResolver(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => builder.AddResolver(new Catalogue(" ", CitationKind.Law, _ => null))).Should()
            .Throw<ArgumentException>();
        FluentActions.Invoking(() => new CitationLinker([one, one])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new CitationLinker().Link(null!, new CitationScan())).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new CitationLinker().Link(Links.Answer(""), null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new CitationLinker().Link(Links.Answer(""), new CitationScan(), [null!])).Should()
            .Throw<ArgumentException>();
        FluentActions.Invoking(() => new ReferenceMap(new CitationScan(), null!, [])).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void A_cancelled_run_ends()
    {
        var document = Links.Answer(Text);
        FluentActions.Invoking(
            () => new CitationLinker().Link(document, CitationScanner.Default.Scan(document), [], new CancellationToken(true)))
            .Should().Throw<OperationCanceledException>();
    }

    private sealed class Catalogue(string name, CitationKind kind, Func<Citation, string?> find) : ICitationResolver
    {
        public string Name => name;

        public ValueList<CitationKind> Kinds => [kind];

        public ValueList<string> Resolve(Citation citation) => find(citation) is { } id ? [id] : [];
    }
}

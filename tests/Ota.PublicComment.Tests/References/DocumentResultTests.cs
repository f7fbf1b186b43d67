using Ota.PublicComment.References;

namespace Ota.PublicComment.Tests.References;

/// <summary>What the pipeline gives back: everything of reading, and the references, which are never null.</summary>
public class DocumentResultTests
{
    private const string Results = "番号\t意見\t回答\n1\t池\t参考:取組4 図書室の夜間開放 素案30ページ\n";

    [Fact]
    public void A_source_that_cannot_be_read_has_an_empty_map()
    {
        var result = PublicCommentPipeline.Default.Read("", cancellationToken: TestContext.Current.CancellationToken);
        result.Outcome.Should().Be(Outcome.Failed);
        result.HasErrors.Should().BeTrue();
        result.References.Should().BeSameAs(ReferenceMap.Empty);
        result.Invoking(r => r.GetDocumentOrThrow()).Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void The_plan_of_a_call_is_followed()
    {
        var result =
            PublicCommentPipeline.Default.Read(Results, options: new ReadOptions { Plans = [PlanP.Plan] },
                cancellationToken: TestContext.Current.CancellationToken);
        Links.Lines(result.References).Should().Equal("Resolved i5");
        result.References.Plan.Should().BeSameAs(PlanP.Plan);
        result.References.From("r1").Should().Equal(result.References.To("i5"));
        result.HasErrors.Should().BeFalse();
    }

    [Fact]
    public void A_citys_word_for_measures_is_known_in_the_call_that_teaches_it()
    {
        const string text = "番号\t意見\t回答\n1\t池\tチャレンジ3を進めます。\n";
        var token = TestContext.Current.CancellationToken;
        PublicCommentPipeline.Default.Read(text, cancellationToken: token).References.Citations.Should().BeEmpty();
        PublicCommentPipeline.Default.Read(text, options: new ReadOptions { Vocabulary = Vocabulary.Empty.WithItemWords("チャレンジ") },
            cancellationToken: token)
            .References.Plan.Initiatives.Should().ContainSingle().Which.Term.Should().Be("チャレンジ");
    }
}

using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Pipeline;

namespace Ota.PublicComment.Tests.Reading;

/// <summary>What must hold on the real document of 大田区, read from outside the repository.</summary>
public class OtaDocumentTests
{
    private static async Task<ReadResult> ReadAsync()
        => await PublicCommentPipeline.Default.ReadFileAsync(
            TestFiles.Corpus("ota-informatization-plan-results.txt"), cancellationToken: TestContext.Current.CancellationToken);

    [Fact]
    public async Task It_has_31_opinions_numbered_1_to_31_and_only_11_and_21_are_inferred()
    {
        var document = (await ReadAsync()).GetDocumentOrThrow();
        document.Opinions.Select(o => o.Number!.Parts[0]).Should().Equal(Enumerable.Range(1, 31));
        document.Opinions.Where(o => o.IsNumberInferred).Select(o => o.Number!.Label).Should().Equal("11", "21");
        document.Responses.Should().HaveCount(31);
    }

    [Fact]
    public async Task Dump()
    {
        var r = await ReadAsync();
        foreach (var d in r.Diagnostics) TestContext.Current.TestOutputHelper!.WriteLine(d.ToString(MessageLanguage.Japanese));
        foreach (var o in r.Document!.Opinions) TestContext.Current.TestOutputHelper!.WriteLine($"{o.Id} {o.Number} {o.Area?.Scope} [{o.Area?.Chapter?.Number} {o.Area?.Chapter?.Title}] [{o.Area?.Section?.Title}] from={o.Area?.CompletedFrom} {o.Area?.Text}");
        foreach (var x in r.Document!.Opinions) TestContext.Current.TestOutputHelper!.WriteLine($"{x.Id} {x.TextState} {x.Text}");
        foreach (var x in r.Document!.Responses) { TestContext.Current.TestOutputHelper!.WriteLine($"{x.Id} {x.TextState}"); foreach (var q in x.Paragraphs) TestContext.Current.TestOutputHelper!.WriteLine($"    {q.Kind} {q.Text}"); }
        Laws.All(r);
        TestContext.Current.TestOutputHelper!.WriteLine(r.Outcome + " " + r.Document.Title + " notes " + r.Document.Notes.Count);
    }
}

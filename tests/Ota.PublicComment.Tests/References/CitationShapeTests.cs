using Ota.PublicComment.References;

namespace Ota.PublicComment.Tests.References;

/// <summary>A citation is one record with a kind: the kind says which member is there (VERSIONING.md).</summary>
public sealed class CitationShapeTests
{
    [Fact]
    public async Task The_kind_of_a_citation_says_which_member_it_has()
    {
        var met = new HashSet<CitationKind>();
        foreach (var file in Directory.EnumerateFiles(TestFiles.Data("documents"))
            .Concat(Directory.EnumerateFiles(TestFiles.Data("references"))).Order(StringComparer.Ordinal))
        {
            var read = await PublicCommentPipeline.Default.ReadFileAsync(file, cancellationToken: TestContext.Current.CancellationToken);
            foreach (var citation in read.References.Citations)
            {
                met.Add(citation.Kind);
                var because = $"{Path.GetFileName(file)} {citation.Kind} {citation.Text}";
                (citation.Item is not null).Should().Be(citation.Kind == CitationKind.Item, because);
                (citation.Opinion is not null).Should().Be(citation.Kind == CitationKind.Opinion, because);
                (citation.Attachment is not null).Should().Be(citation.Kind == CitationKind.Attachment, because);
                (citation.Law is not null).Should().Be(citation.Kind == CitationKind.Law, because);
                (citation.PlanPath.Count > 0).Should().Be(citation.Kind == CitationKind.PlanPath, because);
                (citation.Document is not null).Should().Be(
                    citation.Kind == CitationKind.Document && citation.State != CitationState.UnresolvedAnaphor, because);
            }
        }

        met.Should()
            .Contain(
                [CitationKind.PlanPath, CitationKind.Item, CitationKind.Page, CitationKind.Opinion, CitationKind.Law,
                    CitationKind.Document]);
    }
}

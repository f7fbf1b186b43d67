using System.Xml.Linq;

namespace Ota.PublicComment.Architecture.Documentation;

/// <summary>The compiler asks for a comment on every public member; these ask that it says something.</summary>
public sealed class DocumentationTests
{
    private static readonly string[] Leftovers = ["TODO", "FIXME", "TBD", "Gets or sets", "Initializes a new instance"];

    private static readonly XElement[] Members =
        [.. XDocument.Load(Path.ChangeExtension(House.Core.Location, ".xml")).Descendants("member")];

    [Fact]
    public void The_comments_are_found()
        => Members.Should().HaveCountGreaterThan(100).And.Contain(m => m.Attribute("name")!.Value == "T:Ota.PublicComment.Opinion");

    [Fact]
    public void No_comment_holds_a_leftover_or_a_phrase_that_says_nothing()
        => Members.Where(m => Leftovers.Any(w => m.Value.Contains(w, StringComparison.Ordinal))).Select(Name).Should().BeEmpty();

    [Fact]
    public void No_part_of_a_comment_is_blank()
        => Members.Where(m => m.Elements().Any(e => e.Name.LocalName is "summary" or "param" or "returns" or "exception" or "typeparam"
                && string.IsNullOrWhiteSpace(e.Value) && !e.HasElements))
            .Select(Name).Should().BeEmpty();

    private static string Name(XElement member) => member.Attribute("name")!.Value;
}

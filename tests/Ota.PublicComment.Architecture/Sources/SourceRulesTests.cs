using Ota.PublicComment.Architecture.Floors;

namespace Ota.PublicComment.Architecture.Sources;

/// <summary>The rules themselves, on made-up files.</summary>
public sealed class SourceRulesTests
{
    private const string File = "src/Ota.PublicComment/Text/Folds.cs";

    [Theory]
    [InlineData(400, 0)]
    [InlineData(401, 1)]
    public void Four_hundred_lines_are_enough(int lines, int expected)
        => SourceRules.TooLong(File, string.Concat(Enumerable.Repeat("x\n", lines))).Should().HaveCount(expected);

    [Theory]
    [InlineData("x", 140, 0)]
    [InlineData("x", 141, 1)]
    [InlineData("\"", 141, 0)]
    public void A_line_of_140_is_enough(string quote, int length, int expected)
        => SourceRules.TooWide(File, quote + new string('x', length - 2) + quote + "\nx").Should().HaveCount(expected);

    [Theory]
    [InlineData("TextHelper", 1)]
    [InlineData("StringUtilities", 1)]
    [InlineData("SourceManager", 1)]
    [InlineData("CommonWords", 1)]
    [InlineData("RuleBase`1", 1)]
    [InlineData("Baseline", 0)]
    [InlineData("PublicCommentDocument", 0)]
    public void A_hollow_name_is_told(string name, int expected)
        => SourceRules.HollowNames([name]).Should().HaveCount(expected);

    [Theory]
    [InlineData("// TODO: later", 1)]
    [InlineData("throw new NotImplementedException();", 1)]
    [InlineData("/* HACK */ // FIXME", 2)]
    [InlineData("MASTODON, METHODS", 0)]
    public void A_leftover_is_told(string text, int expected)
        => SourceRules.Unfinished(File, text).Should().HaveCount(expected);

    [Fact]
    public void A_regular_expression_is_told()
        => SourceRules.Patterns(File, "using System.Text.RegularExpressions;").Should().ContainSingle();

    [Theory]
    [InlineData("src/Ota.PublicComment/Text/Folds.cs", "namespace Ota.PublicComment.Text;", 0)]
    [InlineData("src/Ota.PublicComment/Model/Area.cs", "namespace Ota.PublicComment;", 0)]
    [InlineData("src/Ota.PublicComment.Html/HtmlFormat.cs", "namespace Ota.PublicComment.Html;", 0)]
    [InlineData("src/Ota.PublicComment/Text/Folds.cs", "namespace Ota.PublicComment;", 1)]
    [InlineData("src/Ota.PublicComment/Text/Folds.cs", "namespace Ota.PublicComment;\n\npublic enum Folds;", 0)]
    [InlineData("src/Ota.PublicComment/Publishing/Page.cs", "namespace Ota.PublicComment.Serialization;\n\npublic enum Page;", 0)]
    [InlineData("src/Ota.PublicComment/Reading/Page.cs", "namespace Ota.PublicComment.Serialization;\n\npublic enum Page;", 1)]
    [InlineData("src/Ota.PublicComment/Model/Area.cs", "namespace Ota.PublicComment.Model;", 1)]
    [InlineData("src/Ota.PublicComment/Text/Folds.cs", "class Folds;", 1)]
    public void A_namespace_away_from_its_folder_is_told(string file, string text, int expected)
        => SourceRules.MisplacedNamespace(file, "using System;\n\n" + text + "\n").Should().HaveCount(expected);

    [Theory]
    [InlineData("using Ota.PublicComment.Diagnostics;", 0)]
    [InlineData("using static Ota.PublicComment.DiagnosticSeverity;", 0)]
    [InlineData("using State = Ota.PublicComment.TextState;", 0)]
    [InlineData("using System.Text;", 0)]
    [InlineData("using Ota.PublicComment.Pipeline;", 1)]
    [InlineData("using Ota.PublicComment.Publishing;", 1)]
    public void A_using_that_looks_up_or_across_is_told(string line, int expected)
        => SourceRules.UsingsAbove("src/Ota.PublicComment/Reading/X.cs", line + "\nnamespace Ota.PublicComment.Reading;\n", FloorMap.Core)
            .Should().HaveCount(expected);

    [Fact]
    public void A_registry_is_told()
    {
        RegistryNames.In("a.md", "see https://api.Nuget" + ".org/").Should().ContainSingle();
        RegistryNames.In("a.md", "nuget.config").Should().BeEmpty();
        RegistryNames.InConfiguration("nuget.config", "<packageSources><clear /></packageSources>").Should().ContainSingle();
    }
}

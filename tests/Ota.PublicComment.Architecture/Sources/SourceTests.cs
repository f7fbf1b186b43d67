using System.Runtime.CompilerServices;
using Ota.PublicComment.Architecture.Floors;

namespace Ota.PublicComment.Architecture.Sources;

public sealed class SourceTests
{
    private static readonly string[] AllowedAtTheTop =
    [
        "Ota.PublicComment.sln", "src", "tests", "samples", "README.md", "LICENSE", "nuget.config", "global.json",
        ".editorconfig", ".gitignore", ".gitattributes", ".ci", ".config",
    ];

    [Fact]
    public void The_sources_are_found()
    {
        Repository.Sources.Should().HaveCountGreaterThan(50);
        Repository.Sources.Should().Contain("src/Ota.PublicComment/Model/Opinion.cs");
        Repository.Files.Should().Contain(["nuget.config", "tests/Ota.PublicComment.Architecture/House.cs"]);
        Repository.Files.Should()
            .NotContain(f => f.Contains("/obj/", StringComparison.Ordinal) || f.StartsWith(".git/", StringComparison.Ordinal));
    }

    [Fact]
    public void No_source_file_is_too_long() => Over(SourceRules.TooLong).Should().BeEmpty();

    [Fact]
    public void No_line_is_too_wide() => Over(SourceRules.TooWide).Should().BeEmpty();

    [Fact]
    public void No_source_file_is_left_unfinished() => Over(SourceRules.Unfinished).Should().BeEmpty();

    [Fact]
    public void No_source_file_uses_a_regular_expression() => Over(SourceRules.Patterns).Should().BeEmpty();

    [Fact]
    public void A_namespace_is_its_folder() => Over(SourceRules.MisplacedNamespace).Should().BeEmpty();

    [Fact]
    public void No_using_looks_up() => Over((file, text) => SourceRules.UsingsAbove(file, text, FloorMap.Core)).Should().BeEmpty();

    [Fact]
    public void No_file_has_a_hollow_name()
        => SourceRules.HollowNames(Repository.Sources.Select(f => Path.GetFileNameWithoutExtension(f))).Should().BeEmpty();

    [Fact]
    public void No_type_has_a_hollow_name()
        => SourceRules.HollowNames(House.Core.GetTypes()
            .Where(t => !t.IsDefined(typeof(CompilerGeneratedAttribute), false) && !t.Name.StartsWith('<'))
            .Select(t => t.Name)).Should().BeEmpty();

    [Fact]
    public void No_file_names_a_package_registry()
        => Repository.Files.SelectMany(f => Repository.ReadAscii(f) is { } text ? RegistryNames.In(f, text) : []).Should().BeEmpty();

    [Fact]
    public void A_package_configuration_leaves_the_sources_of_the_machine_alone()
    {
        var configurations = Repository.Files
            .Where(f => Path.GetFileName(f).Equals("nuget.config", StringComparison.OrdinalIgnoreCase)).ToList();

        configurations.Should().Contain("nuget.config");
        configurations.SelectMany(f => RegistryNames.InConfiguration(f, Repository.Read(f))).Should().BeEmpty();
    }

    [Fact]
    public void Only_what_belongs_at_the_top_stands_there()
        => Repository.TopLevel
            .Where(e => !AllowedAtTheTop.Contains(e)
                && !(e.StartsWith("Directory.", StringComparison.Ordinal)
                    && (e.EndsWith(".props", StringComparison.Ordinal) || e.EndsWith(".targets", StringComparison.Ordinal))))
            .Should().BeEmpty();

    private static IEnumerable<string> Over(Func<string, string, IEnumerable<string>> rule)
        => Repository.Sources.SelectMany(f => rule(f, Repository.Read(f)));
}

using System.Xml.Linq;
using Microsoft.Extensions.DependencyInjection;

namespace Ota.PublicComment.Tests.Samples;

public sealed class ReadmeTests
{
    private static readonly string[] Readme = File.ReadAllLines(Path.Combine(TestFiles.Root, "README.md"));

    private static readonly string[] PackageReadme = File.ReadAllLines(Path.Combine(TestFiles.Root, "src", "PACKAGE.md"));

    private static readonly string[] Code = File.ReadAllLines(
        Path.Combine(TestFiles.Root, "tests", "Ota.PublicComment.Tests", "Samples", "ReadmeExamples.cs"));

    [Fact]
    public void Every_block_of_code_in_the_readme_is_the_compiled_code()
    {
        var shown = Shown(Readme);
        var compiled = Compiled();

        shown.Keys.Should().BeEquivalentTo(compiled.Keys).And.NotBeEmpty();
        foreach (var (name, block) in shown)
        {
            block.Should().Be(compiled[name], "the README shows {0}", name);
        }
    }

    [Fact]
    public void So_it_is_in_the_readme_of_the_packages()
    {
        var compiled = Compiled();
        var shown = Shown(PackageReadme);

        shown.Should().NotBeEmpty();
        shown.Should().OnlyContain(block => compiled[block.Key] == block.Value);
    }

    [Fact]
    public void Every_link_leads_to_a_file_that_is_there()
    {
        // In the repository beside the file, in a package at the root, where Packages.props puts it.
        var packed = XDocument.Load(Path.Combine(TestFiles.Root, "src", "Packages.props")).Descendants("None")
            .Select(item => item.Attribute("PackagePath")!.Value is var to && to.EndsWith('/')
                ? to[1..]
                    + Path.GetFileName(
                        item.Attribute("Include")!.Value.Replace("$(MSBuildThisFileDirectory)", "", StringComparison.Ordinal)) : to[1..])
                            .ToList();

        packed.Should().Contain("README.md");
        Links(PackageReadme).Should().HaveCountGreaterThan(3).And.BeSubsetOf(packed);
        Links(Readme).Where(link => link[0] != '#' && !link.StartsWith("https://", StringComparison.Ordinal)).Should()
            .HaveCountGreaterThan(5)
            .And.OnlyContain(link => File.Exists(Path.Combine(TestFiles.Root, link)));
    }

    [Fact]
    public void The_format_of_the_readme_reads_records()
    {
        var pipeline = new PublicCommentPipelineBuilder().AddFormat(new ReadmeExamples.RecordFormat()).Build();

        var result = pipeline.Read("#records\n1|池を残してほしい。|残します。\n2|道を広げてほしい。|\n", cancellationToken: TestContext.Current.CancellationToken);

        result.Document!.Opinions.Select(o => o.Text).Should().Equal("池を残してほしい。", "道を広げてほしい。");
        result.Diagnostics.Should().Contain(d => d.Location.Line == 3);
    }

    [Fact]
    public void The_registration_of_the_readme_gives_a_pipeline_to_a_host()
    {
        var services = new ServiceCollection();
        ReadmeExamples.Register(services);
        services.AddSingleton<ReadmeExamples.ResultImport>();
        using var provider = services.BuildServiceProvider();

        provider.GetRequiredService<ReadmeExamples.ResultImport>().Should().NotBeNull();
    }

    [Fact]
    public void The_readme_says_which_ota_it_is_once_and_begins_with_the_two_commands()
    {
        var text = string.Join('\n', Readme);

        text.Split("太田市").Should().HaveCount(2);
        text.IndexOf("dotnet run --project samples/Ota.PublicComment.Console", StringComparison.Ordinal).Should().BePositive()
            .And.BeLessThan(text.IndexOf("```csharp", StringComparison.Ordinal));
        text.Should().Contain("dotnet test").And.Contain("日本語クイックスタート");
    }

    /// <summary>The fenced blocks after a comment that names them: <c>&lt;!-- code: read --&gt;</c>.</summary>
    private static Dictionary<string, string> Shown(string[] lines)
    {
        var blocks = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i] == "```csharp")
            {
                var end = Array.IndexOf(lines, "```", i);
                blocks.Add(lines[i - 1].Replace("<!-- code: ", string.Empty).Replace(" -->", string.Empty),
                    string.Join('\n', lines[(i + 1)..end]));
            }
        }

        return blocks;
    }

    /// <summary>What stands in the round brackets of <c>[text](link)</c>.</summary>
    private static List<string> Links(string[] lines)
        => lines.SelectMany(line => line.Split("](").Skip(1)).Select(rest => rest[..rest.IndexOf(')', StringComparison.Ordinal)]).ToList();

    private static Dictionary<string, string> Compiled()
    {
        var blocks = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < Code.Length; i++)
        {
            if (Code[i].TrimStart() is var line && line.StartsWith("// README: ", StringComparison.Ordinal)
                && !line.EndsWith(" end", StringComparison.Ordinal))
            {
                var end = Array.FindIndex(Code, i, l => l.TrimStart() == "// README: end");
                var indent = Code[i].Length - line.Length;
                blocks.Add(line["// README: ".Length..],
                    string.Join('\n', Code[(i + 1)..end].Select(l => l.Length > indent ? l[indent..] : string.Empty)));
            }
        }

        return blocks;
    }
}

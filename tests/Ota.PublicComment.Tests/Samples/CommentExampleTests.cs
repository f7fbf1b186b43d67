using System.Net;

namespace Ota.PublicComment.Tests.Samples;

/// <summary>An example in the comment of a public member is code that compiles.</summary>
public sealed class CommentExampleTests
{
    private const string Begin = "/// <example><code>";
    private const string End = "/// </code></example>";

    [Fact]
    public void Every_example_in_the_comments_is_compiled_code()
    {
        var written = Directory.EnumerateFiles(Path.Combine(TestFiles.Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .SelectMany(
                file => Blocks(File.ReadAllLines(file), Begin, End, static line => WebUtility.HtmlDecode(line.Trim()[3..].TrimStart())))
            .ToList();
        var compiled = Blocks(
            File.ReadAllLines(Path.Combine(TestFiles.Root, "tests", "Ota.PublicComment.Tests", "Samples", "CommentExamples.cs")),
            "// Example", "// End", static line => line.Trim()).ToList();

        written.Should().HaveCountGreaterThanOrEqualTo(20).And.BeEquivalentTo(compiled);
    }

    private static IEnumerable<string> Blocks(string[] lines, string begin, string end, Func<string, string> shown)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Trim() == begin)
            {
                var last = Array.FindIndex(lines, i, line => line.Trim() == end);
                yield return string.Join('\n', lines[(i + 1)..last].Select(shown));
            }
        }
    }
}

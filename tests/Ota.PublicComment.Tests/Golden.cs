using System.Text;

namespace Ota.PublicComment.Tests;

/// <summary>Compares output with a file that a person approved, byte for byte.</summary>
/// <remarks>To approve new output, run the tests with <c>OPC_UPDATE_GOLDEN=1</c> and read the difference in version control.</remarks>
internal static class Golden
{
    public static void Matches(string actual, string name) => Matches(Encoding.UTF8.GetBytes(actual), name);

    public static void Matches(ReadOnlySpan<byte> actual, string name)
    {
        var path = TestFiles.Data("approved", name);
        var isThere = File.Exists(path);
        byte[] approved = isThere ? File.ReadAllBytes(path) : [];
        if (isThere && actual.SequenceEqual(approved))
        {
            return;
        }

        if (Environment.GetEnvironmentVariable("OPC_UPDATE_GOLDEN") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, actual);
            return;
        }

        Assert.Fail(isThere
            ? $"{name}: {FirstDifference(Encoding.UTF8.GetString(approved), Encoding.UTF8.GetString(actual))}"
            : $"{name}: there is no approved file {path}; OPC_UPDATE_GOLDEN=1 makes it.");
    }

    /// <summary>Compares output with what stands in a document after <c>&lt;!-- NAME --&gt;</c>, up to the next blank line.</summary>
    public static void Between(string actual, string path, string name)
    {
        var text = File.ReadAllText(path);
        var mark = $"<!-- {name} -->\n";
        var start = text.IndexOf(mark, StringComparison.Ordinal) + mark.Length;
        start.Should().BeGreaterThanOrEqualTo(mark.Length, "{0} has a mark {1}", path, mark);
        var end = text.IndexOf("\n\n", start, StringComparison.Ordinal) + 1;
        if (text[start..end] != actual && Environment.GetEnvironmentVariable("OPC_UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(path, text[..start] + actual + text[end..]);
            return;
        }

        text[start..end].Should().Be(actual, "{0} says so; OPC_UPDATE_GOLDEN=1 writes it", path);
    }

    /// <summary>The first line that differs, in words.</summary>
    public static string FirstDifference(string approved, string actual)
    {
        var left = approved.Split('\n');
        var right = actual.Split('\n');
        for (var i = 0; i < Math.Max(left.Length, right.Length); i++)
        {
            var (was, now) = (left.ElementAtOrDefault(i), right.ElementAtOrDefault(i));
            if (!string.Equals(was, now, StringComparison.Ordinal))
            {
                return $"line {i + 1} differs.\napproved: {Shown(was)}\nactual:   {Shown(now)}";
            }
        }

        return "the bytes differ where the text does not (invalid UTF-8).";
    }

    private static string Shown(string? line)
        => line is null
            ? "(no such line)"
            : line.Replace("\r", "␍", StringComparison.Ordinal).Replace("\t", "␉", StringComparison.Ordinal)
                .Replace("\uFEFF", "(BOM)", StringComparison.Ordinal);
}

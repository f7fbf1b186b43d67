using System.Text;

namespace Ota.PublicComment.Publishing.Pages;

/// <summary>Text that Markdown takes for text, whatever stands in it.</summary>
internal static class MarkdownText
{
    private const string Always = "\\`*_[]<>&#|~!$^";

    /// <summary>A text on one line, for headings and list items.</summary>
    public static string Line(string text) => Escape(ShownText.OnOneLine(text).AsSpan().Trim());

    /// <summary>A text as paragraphs; a line break inside one is kept. Blank lines separate paragraphs.</summary>
    public static string Block(string text)
    {
        var block = new StringBuilder(text.Length + 16);
        var isOpen = false;
        var shown = ShownText.Of(text).AsSpan();
        foreach (var range in shown.Split('\n'))
        {
            var line = shown[range].Trim(" \t");
            if (line.Trim().IsEmpty)
            {
                block.Append(isOpen ? "\n\n" : "");
                isOpen = false;
                continue;
            }

            // A backslash at the end of a line is the break that survives editors that trim.
            block.Append(isOpen ? "\\\n" : "").Append(Escape(line));
            isOpen = true;
        }

        return block.ToString().TrimEnd('\n');
    }

    private static string Escape(ReadOnlySpan<char> line)
    {
        var escaped = new StringBuilder(line.Length + 8);
        // How far the line is nothing but signs of rules and tables: ===== is looked at once, not once for each of its signs.
        var signs = line.IndexOfAnyExcept("-=: ");
        signs = signs < 0 ? line.Length : signs;
        for (var i = 0; i < line.Length; i++)
        {
            if (Always.Contains(line[i], StringComparison.Ordinal) || IsStructure(line, i, signs) || IsAddress(line, i))
            {
                escaped.Append('\\');
            }

            escaped.Append(line[i] == '\t' ? ' ' : line[i]);
        }

        return escaped.ToString();
    }

    /// <summary>What makes a list, a rule, a heading or a table at the start of a line.</summary>
    private static bool IsStructure(ReadOnlySpan<char> line, int at, int signs) => line[at] switch
    {
        '-' or '+' or '=' or ':' => at <= signs,
        '.' or ')' => at is > 0 and < 10 && !line[..at].ContainsAnyExceptInRange('0', '9'),
        _ => false,
    };

    /// <summary>What some readers make a link of without being asked.</summary>
    private static bool IsAddress(ReadOnlySpan<char> line, int at) => line[at] switch
    {
        ':' => line[at..].StartsWith("://", StringComparison.Ordinal),
        '.' => line[..at].EndsWith("www", StringComparison.OrdinalIgnoreCase),
        '@' => true,
        _ => false,
    };
}

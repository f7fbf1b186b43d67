using System.Text;

namespace Ota.PublicComment.Pdf.Texts;

/// <summary>What the words say of a line that begins after a full line which ends with a sentence.</summary>
internal static class Paragraphs
{
    private const int LongestClause = 30;
    private static readonly string[] Topics = ["については", "につきましては", "に関しては", "に関しましては", "について "];
    private static readonly string[] Ongoing = ["また、", "さらに、", "今後も", "その", "しかし", "ただし", "このため", "そのため"];

    /// <summary>What the words say for the beginning of a paragraph (above 1) or against it: なお、…, 条例の制定については、…; また、…, 市は、この計画に…</summary>
    public static double Odds(string line, string? next)
    {
        if (line.StartsWith("なお", StringComparison.Ordinal) || line.StartsWith("参考", StringComparison.Ordinal) || BringsTopic(line, next))
        {
            return 4;
        }

        var first = line.AsSpan(0, Math.Min(6, line.Length));
        return Array.Exists(Ongoing, o => line.StartsWith(o, StringComparison.Ordinal))
            || first.IndexOf("、この", StringComparison.Ordinal) > 0 || first.IndexOf("、その", StringComparison.Ordinal) > 0 ? 0.3 : 1;
    }

    /// <summary>Whether a sentence names its topic first, as paragraphs of official answers do: 条例の制定については、…</summary>
    private static bool BringsTopic(string line, string? next)
    {
        var text = next is null ? line : line + next;
        var end = text.IndexOfAny(['、', '。']);
        var clause = text.AsSpan(0, Math.Min(end < 0 ? text.Length : end, LongestClause));
        foreach (var topic in Topics)
        {
            if (clause.IndexOf(topic, StringComparison.Ordinal) > 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a line begins with the number after the one its paragraph begins with: 1について …, 2について …</summary>
    public static bool IsNextItem(ReadOnlySpan<char> paragraph, ReadOnlySpan<char> line)
    {
        var (number, after) = Leading(paragraph);
        var (next, nextAfter) = Leading(line);
        return number >= 0 && next == number + 1 && after < paragraph.Length && nextAfter < line.Length
            && paragraph[after] == line[nextAfter]
            && paragraph[after] is ' ' or '\u3000' or '.' or '．' or ')' or '）' or 'に' or '、';
    }

    /// <summary>The text after the last line feed.</summary>
    public static string Last(StringBuilder text)
    {
        var start = text.Length;
        while (start > 0 && text[start - 1] != '\n')
        {
            start--;
        }

        return text.ToString(start, Math.Min(12, text.Length - start));
    }

    private static (int Number, int End) Leading(ReadOnlySpan<char> text)
    {
        var i = text.Length > 0 && text[0] is '(' or '（' ? 1 : 0;
        var number = -1;
        for (; i < text.Length && i < 4; i++)
        {
            var digit = text[i] is >= '0' and <= '9' ? text[i] - '0' : text[i] is >= '０' and <= '９' ? text[i] - '０' : -1;
            if (digit < 0)
            {
                break;
            }

            number = (Math.Max(number, 0) * 10) + digit;
        }

        return (number, i);
    }
}

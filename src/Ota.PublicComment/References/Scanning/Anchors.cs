using Ota.PublicComment.Text;

namespace Ota.PublicComment.References.Scanning;

/// <summary>The characters at which a citation can be told, in every width; scans jump over everything else.</summary>
internal static class Anchors
{
    // Most citations hold a digit. The others: brackets, 第, the ends of laws and treaties, heads of dates with kanji numerals, relative
    // words, marks.
    private const string Others = "「『第回〃序終補法例規約協議令平昭㍾㍽㍼㍻㋿同上前別★☆◎○●◆■※";

    // A table, not SearchValues: of a hundred characters in three scripts its filter lets nearly every second one through.
    private static readonly bool[] Table = List();

    /// <summary>The first anchor from an index on, or the length of the text.</summary>
    public static int Next(ReadOnlySpan<char> text, int index)
    {
        var table = Table;
        while (index + 4 <= text.Length)
        {
            if (table[text[index]] | table[text[index + 1]] | table[text[index + 2]] | table[text[index + 3]])
            {
                break;
            }

            index += 4;
        }

        while (index < text.Length && !table[text[index]])
        {
            index++;
        }

        return index;
    }

    private static bool[] List()
    {
        var table = new bool[char.MaxValue + 1];
        for (var i = 0; i <= char.MaxValue; i++)
        {
            var c = CompareFold.Of((char)i);
            table[i] = char.IsAsciiDigit(c) || OutlineNumbers.IsSymbol(c) || Others.Contains(c, StringComparison.Ordinal);
        }

        return table;
    }
}

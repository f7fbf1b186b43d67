using Ota.PublicComment.Text;

namespace Ota.PublicComment.References.Scanning;

/// <summary>The characters at which a citation can be told, in every width; scans jump over everything else.</summary>
internal static class Anchors
{
    // Most citations hold a digit. The others: brackets, 第, the ends of laws and treaties, heads of dates with kanji numerals, relative
    // words, marks.
    private const string Others = "「『第回〃序終補法例規約協議令平昭㍾㍽㍼㍻㋿同上前別★☆◎○●◆■※";

    private static readonly CharacterSet All = new(List());

    /// <summary>The first anchor from an index on, or the length of the text.</summary>
    public static int Next(ReadOnlySpan<char> text, int index) => All.IndexIn(text, index) is >= 0 and var next ? next : text.Length;

    private static char[] List()
    {
        var list = new List<char>();
        for (var i = 0; i <= char.MaxValue; i++)
        {
            var c = CompareFold.Of((char)i);
            if (char.IsAsciiDigit(c) || OutlineNumbers.IsSymbol(c) || Others.Contains(c, StringComparison.Ordinal))
            {
                list.Add((char)i);
            }
        }

        return [.. list];
    }
}

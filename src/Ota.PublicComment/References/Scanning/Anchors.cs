using System.Buffers;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.References.Scanning;

/// <summary>The characters at which a citation can be told, in every width; scans jump over everything else.</summary>
internal static class Anchors
{
    // Most citations hold a digit. The others: brackets, 第, the ends of laws, heads of dates with kanji numerals, relative words, marks.
    private const string Others = "「『第法例規令平昭㍾㍽㍼㍻㋿同上前別★☆◎○●◆■※";

    private static readonly SearchValues<char> All = SearchValues.Create(List());

    /// <summary>The first anchor from an index on, or the length of the text.</summary>
    public static int Next(ReadOnlySpan<char> text, int index)
    {
        var next = index < text.Length ? text[index..].IndexOfAny(All) : -1;
        return next < 0 ? text.Length : index + next;
    }

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

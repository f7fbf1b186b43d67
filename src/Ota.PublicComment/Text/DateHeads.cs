using System.Buffers;

namespace Ota.PublicComment.Text;

/// <summary>The characters with which a date can begin, so that scans jump over everything else.</summary>
internal static class DateHeads
{
    private static readonly SearchValues<char> Heads = SearchValues.Create(List());

    /// <summary>The first place from an index on where a date can begin, or the length of the text.</summary>
    public static int Next(ReadOnlySpan<char> text, int index)
    {
        var next = index < text.Length ? text[index..].IndexOfAny(Heads) : -1;
        return next < 0 ? text.Length : index + next;
    }

    private static char[] List()
    {
        var eras = "成";
        foreach (var era in JapaneseEra.All)
        {
            eras += $"{era.Name[0]}{era.Ligature}{era.Letter}";
        }

        var list = new List<char>();
        for (var i = 0; i <= char.MaxValue; i++)
        {
            var c = CompareFold.Of((char)i);
            if (char.IsAsciiDigit(c) || KanjiNumeral.IsHead(c) || eras.Contains(c, StringComparison.Ordinal))
            {
                list.Add((char)i);
            }
        }

        return [.. list];
    }
}

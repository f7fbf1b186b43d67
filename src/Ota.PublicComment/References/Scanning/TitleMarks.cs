using Ota.PublicComment.Text;

namespace Ota.PublicComment.References.Scanning;

/// <summary>The characters at which a title can end, in every width; what lies between them need not be looked at.</summary>
internal static class TitleMarks
{
    private static readonly bool[] Table = List();

    /// <summary>The next of them from an index on, or the limit.</summary>
    public static int Next(ReadOnlySpan<char> text, int index, int limit)
    {
        var table = Table;
        while (index < limit && !table[text[index]])
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
            table[i] = char.IsAsciiDigit(c) || OutlineNumbers.IsSymbol(c) || CharacterClasses.IsClosing(c) || CharacterClasses.IsOpening(c)
                || c is '\n' or '\r' or '\t' or '。' or '→' or '⇒' or '!' or '?' or '第' or 'P' or 'p' || i is '\u3000' or ' ';
        }

        return table;
    }
}

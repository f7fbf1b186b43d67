namespace Ota.PublicComment.Text;

/// <summary>Reads the <see cref="TextSigns"/> of a text in one pass.</summary>
internal static class TextSignTable
{
    private static readonly TextSigns[] Table = Make();

    /// <summary>The signs of a text.</summary>
    public static TextSigns Of(ReadOnlySpan<char> text)
    {
        var table = Table;
        var (first, second) = (TextSigns.Known, TextSigns.None);
        var i = 0;
        for (; i + 4 <= text.Length; i += 4)
        {
            first |= table[text[i]] | table[text[i + 1]];
            second |= table[text[i + 2]] | table[text[i + 3]];
        }

        for (; i < text.Length; i++)
        {
            first |= table[text[i]];
        }

        return first | second;
    }

    private static TextSigns[] Make()
    {
        var table = new TextSigns[char.MaxValue + 1];
        Mark("\n\r", TextSigns.LineBreak);
        Mark(CharacterClasses.SpaceSigns.Where(static c => !CharacterClasses.IsLineBreak(c)), TextSigns.Space);
        Mark(RepairFold.Signs, TextSigns.Odd);
        Mark(LostCharacters.Signs, TextSigns.Odd);
        Mark(BracketBalance.Openers + BracketBalance.Closers, TextSigns.Bracket);
        Mark("@A", TextSigns.LostNumber);
        Mark("第", TextSigns.Ordinal);
        return table;

        void Mark(IEnumerable<char> characters, TextSigns sign)
        {
            foreach (var c in characters)
            {
                table[c] |= sign;
            }
        }
    }
}

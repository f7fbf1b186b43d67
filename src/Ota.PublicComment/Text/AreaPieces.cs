namespace Ota.PublicComment.Text;

/// <summary>The pieces of an area between its white space.</summary>
internal static class AreaPieces
{
    /// <summary>The pieces in order.</summary>
    public static List<Piece> Split(ReadOnlySpan<char> text)
    {
        var pieces = new List<Piece>();
        for (var i = 0; i < text.Length;)
        {
            if (CharacterClasses.IsSpace(text[i]))
            {
                i++;
                continue;
            }

            var start = i;
            while (i < text.Length && !CharacterClasses.IsSpace(text[i]))
            {
                i++;
            }

            pieces.Add(new Piece(start, i));
        }

        return pieces;
    }

    /// <summary>A piece: where it starts and the position behind it.</summary>
    internal readonly record struct Piece(int Start, int End);
}

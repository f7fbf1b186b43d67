using System.Text;
using Ota.PublicComment.Reading.Headings;

namespace Ota.PublicComment.Reading.Prose;

/// <summary>Finds headings of a table that were broken over lines: 番 / 号 / 意見の要 / 旨 / 市の考え / 方.</summary>
internal static class WrappedHeadings
{
    private const int LongestPiece = 8;
    private const int LeastPieces = 3;
    private const int MostPieces = 16;

    // A page has one such row, and perhaps again on the next pages: hostile input cannot make the search expensive.
    private const int MostTries = 8;

    /// <summary>The first line of such headings, or -1.</summary>
    public static int Find(ProseText prose, HeadingMatcher headings)
    {
        var tries = 0;
        for (var i = 0; i < prose.Lines.Count && tries < MostTries;)
        {
            var count = 0;
            var holdsOpinion = false;
            var holdsAnswer = false;
            while (i + count < prose.Lines.Count && count < MostPieces && prose.Lines[i + count].Text is { Length: <= LongestPiece } piece
                && !piece.Contains('。'))
            {
                holdsOpinion |= piece.Contains('意') || piece.Contains('要');
                holdsAnswer |= piece.Contains('考') || piece.Contains('答');
                count++;
            }

            if (count >= LeastPieces && holdsOpinion && holdsAnswer)
            {
                tries++;
                if (FindIn(prose, i, count, headings) is >= 0 and var found)
                {
                    return found;
                }
            }

            i += Math.Max(1, count);
        }

        return -1;
    }

    private static int FindIn(ProseText prose, int first, int count, HeadingMatcher headings)
    {
        for (var start = first; start + LeastPieces <= first + count; start++)
        {
            var joined = new StringBuilder();
            for (var i = start; i < first + count; i++)
            {
                joined.Append(prose.Lines[i].Text);
                if (i - start + 1 >= LeastPieces && HeadingLine.IsRunTogether(joined.ToString(), headings))
                {
                    return start;
                }
            }
        }

        return -1;
    }
}

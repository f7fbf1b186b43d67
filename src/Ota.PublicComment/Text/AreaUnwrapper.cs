namespace Ota.PublicComment.Text;

/// <summary>
/// Decides the gaps of an area that is wrapped: titles that the document knows stay apart, what is left between them is one title that a
/// wrap has cut.
/// </summary>
internal static class AreaUnwrapper
{
    /// <summary>A title of more pieces than this is not looked for: hostile areas would cost their square.</summary>
    private const int MostPiecesOfATitle = 8;

    private const int LongestTitle = 80;

    /// <summary>For each gap between neighbouring pieces, whether two titles meet there.</summary>
    /// <param name="text">The area.</param>
    /// <param name="pieces">Its pieces.</param>
    /// <param name="titles">The titles of the document.</param>
    public static bool[] FindBorders(string text, List<AreaPieces.Piece> pieces, TitleEvidence titles)
    {
        var borders = new bool[Math.Max(pieces.Count - 1, 0)];
        var from = 0;
        for (var i = 0; i < pieces.Count; i++)
        {
            var isLevel = ReferenceWords.MatchLevel(text, pieces[i].Start) > 0;
            if (isLevel && i > 0)
            {
                borders[i - 1] = true;
                MarkGroup(text, pieces, from, i, titles, borders);
                from = i;
            }

            if (ReferenceWords.EndsWithLevel(text, pieces[i].End) && i < borders.Length)
            {
                borders[i] = true;
                from = i + 1;
            }
        }

        MarkGroup(text, pieces, from, pieces.Count, titles, borders);
        return borders;
    }

    private static void MarkGroup(string text, List<AreaPieces.Piece> pieces, int from, int to, TitleEvidence titles, bool[] borders)
    {
        // One piece has no gap that a title could tell anything of.
        for (var i = to - from > 1 ? from : to; i < to;)
        {
            var end = KnownTitleEnd(text, pieces, i, to, from, titles);
            if (end < 0 || borders.Length == 0)
            {
                i++;
                continue;
            }

            borders[Math.Max(i - 1, 0)] |= i > from;
            if (end < to)
            {
                // No title begins with a particle (に関する動き): the known one goes on.
                borders[end - 1] = !Particles.StandsAt(text, pieces[end].Start);
            }

            i = end;
        }
    }

    // The longest run of pieces that is a title wins: a long title may begin with a short one.
    private static int KnownTitleEnd(string text, List<AreaPieces.Piece> pieces, int i, int to, int from, TitleEvidence titles)
    {
        var best = -1;
        var last = Math.Min(to, i + MostPiecesOfATitle);
        var joined = string.Empty;
        for (var k = i; k < last && joined.Length <= LongestTitle; k++)
        {
            joined += text[pieces[k].Start..pieces[k].End];
            if (titles.IsKnown(joined) || (i == from && k + 1 < to && titles.Branches(joined)))
            {
                best = k + 1;
            }
        }

        return best;
    }
}

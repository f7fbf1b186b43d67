using Ota.PublicComment.Reading.Headings;
using Ota.PublicComment.Reading.Sources;
using Ota.PublicComment.Reading.Surface;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Prose;

/// <summary>
/// Labels in brackets that the end of a line broke: 【市の考 / え方】次回から広くします。 Only what is a label when it is whole is put together,
/// and its two lines with it.
/// </summary>
internal static class WrappedLabels
{
    private const int Longest = 12;
    private const int MostInRow = 8;
    private static readonly BracketSet Brackets = BracketSet.Heading;

    /// <summary>The stretch with such lines joined; the same where there is none.</summary>
    public static ProseText Join(ProseText prose, HeadingMatcher headings)
    {
        List<(TracedText Text, LineForm Form)>? lines = null;
        var inRow = 0;
        for (var i = 0; i < prose.Lines.Count; i++)
        {
            var last = lines is { Count: > 0 } ? lines[^1].Text : i > 0 ? prose.Lines[i - 1] : TracedText.Empty;
            if (!prose.FollowsBreak(i) && i > 0 && inRow < MostInRow && Goes(last.Text, prose.Lines[i].Text, headings))
            {
                lines ??= [.. Enumerable.Range(0, i).Select(l => (prose.Lines[l], prose.FormOf(l)))];
                inRow++;
                lines[^1] = (TracedText.Concat([last, prose.Lines[i]]), lines[^1].Form);
            }
            else
            {
                inRow = 0;
                lines?.Add((prose.Lines[i], prose.FormOf(i)));
            }
        }

        return lines is null ? prose : prose.With(lines);
    }

    // A bracket that opens in the last letters of a line, and closes in the first of the next.
    private static bool Goes(string above, string below, HeadingMatcher headings)
    {
        var open = above.AsSpan(Math.Max(0, above.Length - Longest)).LastIndexOfAny(Brackets.Openers);
        if (open < 0)
        {
            return false;
        }

        open += Math.Max(0, above.Length - Longest);
        var close = below.AsSpan(0, Math.Min(below.Length, Longest)).IndexOfAny(Brackets.Closers);
        return close >= 0 && Brackets.CloserOf(above[open]) == below[close] && open + 1 < above.Length
            && !above.AsSpan(open).ContainsAny(Brackets.Closers)
            && LabelWord.Read(string.Concat(above.AsSpan(open + 1), below.AsSpan(0, close)), 0, above.Length - open - 1 + close, headings)
                is { IsKnown: true, Reading.Strength: > HeadingStrength.Ambiguous };
    }
}

using Ota.PublicComment.Text;

namespace Ota.PublicComment.Validation;

/// <summary>Whether a text may hold a run of twenty units twice in a row: a quick no for nearly all of them.</summary>
internal static class Repetition
{
    private const int Probe = 4;

    // Of any twenty units in a row a probe that begins at a multiple of the step lies wholly inside.
    private const int Step = RepeatedRunFinder.SmallestPeriod - Probe + 1;

    // Beyond it the search for probes would cost more than the finder.
    private const int Longest = 2000;

    public static bool MayStandIn(string text)
    {
        const int Period = RepeatedRunFinder.SmallestPeriod;
        if (text.Length < 2 * Period || text.Length > Longest)
        {
            return text.Length > Longest;
        }

        var span = text.AsSpan();
        for (var at = 0; at + Period + Probe <= span.Length; at += Step)
        {
            // No run is longer than half the text.
            var end = Math.Min(span.Length, at + (span.Length / 2) + Probe);
            for (var from = at + Period; from < end;)
            {
                var step = span[from..end].IndexOf(span.Slice(at, Probe));
                if (step < 0)
                {
                    break;
                }

                from += step;
                if (Agrees(span, at, from))
                {
                    return true;
                }

                from++;
            }
        }

        return false;
    }

    // The agreement around two equal probes is as long as their distance where the run stands twice.
    private static bool Agrees(ReadOnlySpan<char> text, int first, int second)
    {
        var ahead = text[first..].CommonPrefixLength(text[second..]);
        var back = 0;
        while (back < first && text[first - back - 1] == text[second - back - 1])
        {
            back++;
        }

        return ahead + back >= second - first;
    }
}

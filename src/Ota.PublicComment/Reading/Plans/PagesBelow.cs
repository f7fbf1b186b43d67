using System.Globalization;

namespace Ota.PublicComment.Reading.Plans;

/// <summary>Puts pages that extraction left on lines of their own behind the lines above them.</summary>
internal static class PagesBelow
{
    private const int MostDigits = 3;
    private const int Few = 3;

    /// <summary>
    /// The lines; the same list where the pages of lines of their own do not rise, or follow lines that have a page already.
    /// </summary>
    public static List<PlanLine> Join(List<PlanLine> lines)
    {
        var pages = new List<(int Line, int Page)>();
        for (var i = 1; i < lines.Count; i++)
        {
            if (PageOf(lines[i]) is { } page && PageOf(lines[i - 1]) is null && !lines[i].FollowsBreak
                && PageTailReader.Read(lines[i - 1].Folded, lines[i - 1].Start, lines[i - 1].Folded.Length) is { Form: PageForm.None })
            {
                pages.Add((i, page));
            }
        }

        for (var k = 1; k < pages.Count; k++)
        {
            if (pages[k].Page < pages[k - 1].Page)
            {
                return lines;
            }
        }

        return pages.Count < Few ? lines : Join(lines, pages);
    }

    private static List<PlanLine> Join(List<PlanLine> lines, List<(int Line, int Page)> pages)
    {
        var joined = new List<PlanLine>(lines.Count);
        var next = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            if (next < pages.Count && pages[next].Line == i)
            {
                var above = joined[^1];
                joined[^1] = new PlanLine($"{above.Text}\t{lines[i].Text.Trim()}", above.Location, above.FollowsBreak);
                next++;
            }
            else
            {
                joined.Add(lines[i]);
            }
        }

        return joined;
    }

    private static int? PageOf(PlanLine line)
        => line.Folded.AsSpan().Trim() is { Length: > 0 and <= MostDigits } digits
            && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page > 0
            ? page
            : null;
}

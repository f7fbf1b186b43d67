namespace Ota.PublicComment.Reading.Plans;

/// <summary>
/// Numbers in brackets that end the titles: 計画の概要（1）, 市の姿（5）. Where most entries have one and they rise, they are pages; 人口(1) over 人口(2)
/// is a title in parts.
/// </summary>
internal static class BracketedPages
{
    private const int Fewest = 3;

    public static void Settle(List<List<PlanEntry>> byLine)
    {
        var entries = byLine.SelectMany(static l => l).Where(static e => e.Head.IsNumbered || e.Tail.Form == PageForm.Bracketed).ToList();
        var bracketed = entries.FindAll(static e => e.Tail.Form == PageForm.Bracketed);
        if (bracketed.Count < Fewest || bracketed.Count * 2 < entries.Count || !Rise(bracketed))
        {
            return;
        }

        foreach (var entry in bracketed)
        {
            entry.Title = Without(entry);
            entry.Pages = entry.Tail.Pages;
            entry.HasPage = true;
            entry.Tail = entry.Tail with { Form = PageForm.Certain, TitleEnd = entry.Tail.Printed.Start };
        }
    }

    private static bool Rise(List<PlanEntry> entries)
    {
        for (var i = 1; i < entries.Count; i++)
        {
            if (entries[i].Tail.Pages!.Value.First < entries[i - 1].Tail.Pages!.Value.First
                || string.Equals(Without(entries[i]), Without(entries[i - 1]), StringComparison.Ordinal))
            {
                return false;
            }
        }

        return entries[^1].Tail.Pages!.Value.First > entries[0].Tail.Pages!.Value.First;
    }

    private static string Without(PlanEntry entry) => entry.Title[..^entry.Tail.Printed.Length].TrimEnd();
}

namespace Ota.PublicComment.Reading.Plans;

/// <summary>Cuts lines into entries: head, title, page. A line may hold several where columns were glued.</summary>
internal static class EntryReader
{
    public static IEnumerable<PlanEntry> Read(PlanLine line)
    {
        var text = line.Folded;
        for (var start = line.Start; start < text.Length;)
        {
            var head = HeadReader.Read(text, start, text.Length);
            var tail = PageTailReader.Read(text, Math.Min(head.End, text.Length), text.Length);
            yield return Entry(line, start, head, tail);
            start = tail.End;
            while (start < text.Length && char.IsWhiteSpace(text[start]))
            {
                start++;
            }
        }
    }

    private static PlanEntry Entry(PlanLine line, int start, EntryHead head, PageTail tail)
    {
        var title = TitleOf(line, head, tail);
        return new PlanEntry
        {
            Line = line,
            Head = head,
            Tail = tail,
            Start = start,
            Title = title,
            Pages = tail.Form is PageForm.Certain or PageForm.Spaced ? tail.Pages : null,
            HasPage = tail.Form is PageForm.Certain or PageForm.Spaced,
            HasLeader = tail.HasLeader,
        };
    }

    private static string TitleOf(PlanLine line, EntryHead head, PageTail tail)
    {
        var start = head.End;
        var end = Math.Max(start, tail.TitleEnd);
        // The bracket that was opened before the head closes behind the title: 【第1章 はじめに】.
        var title = line.Text[start..end].Trim();
        return title.Length > 0 && "】〉》＞>」』]〕］".Contains(title[^1]) && !Balances(title) ? title[..^1].TrimEnd() : title;
    }

    private static bool Balances(string title)
    {
        const string Pairs = "【】〈〉《》＜＞<>「」『』[]〔〕［］";
        var open = Pairs[Pairs.IndexOf(title[^1], StringComparison.Ordinal) - 1];
        return title.Count(c => c == open) == title.Count(c => c == title[^1]);
    }
}

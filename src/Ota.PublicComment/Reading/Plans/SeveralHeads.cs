namespace Ota.PublicComment.Reading.Plans;

/// <summary>
/// Lines that print several levels of the outline, as a table does whose cells white space parts: 1.安心 (1)防災 ①避難所 over (2)防犯 and ②備蓄.
/// A number inside a title heads an entry of its own where numbers of its form head other lines.
/// </summary>
internal static class SeveralHeads
{
    public static List<PlanEntry> Split(List<PlanEntry> entries)
    {
        var heads = new HashSet<HeadKind>();
        foreach (var entry in entries)
        {
            heads.Add(entry.Head.Style.Kind);
        }

        var split = new List<PlanEntry>(entries.Count);
        for (var i = 0; i < entries.Count; i++)
        {
            var entry = entries[i];
            while (Inside(entry, heads, i + 1 < entries.Count ? entries[i + 1] : null) is > 0 and var at)
            {
                split.Add(EntryReader.Part(entry, at));
                entry = EntryReader.ReadAt(entry.Line, at);
            }

            split.Add(entry);
        }

        return split;
    }

    /// <summary>Where a lower level begins inside a title; -1 when none does.</summary>
    private static int Inside(PlanEntry entry, HashSet<HeadKind> heads, PlanEntry? next)
    {
        if (!entry.Head.IsNumbered)
        {
            return -1;
        }

        var text = entry.Line.Folded;
        for (var i = entry.Head.End + 1; i < entry.Tail.TitleEnd; i++)
        {
            if (char.IsWhiteSpace(text[i - 1]) && !char.IsWhiteSpace(text[i])
                && HeadReader.Read(text, i, entry.Tail.TitleEnd) is { IsNumbered: true } head && head.Label.Start == i
                && head.End < entry.Tail.TitleEnd && IsLower(head, entry, next) && heads.Contains(head.Style.Kind))
            {
                return i;
            }
        }

        return -1;
    }

    // 第1章 はじめに 1 目的 over 2 期間: a bare number counts only where the next line counts on.
    private static bool IsLower(EntryHead head, PlanEntry entry, PlanEntry? next)
        => head.Style.Kind switch
        {
            HeadKind.Bracketed or HeadKind.Circled => head.Style.Kind != entry.Head.Style.Kind,
            HeadKind.Digits => entry.Head.Style.Kind == HeadKind.Unit
                && entry.Line.Folded.AsSpan(head.Label.Start, head.Label.Length) is "1"
                && next is { Head.Style.Kind: HeadKind.Digits } && OutlineNumber.Parse(next.Label).Parts is [2],
            _ => false,
        };
}

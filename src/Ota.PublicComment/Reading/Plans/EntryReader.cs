using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Plans;

/// <summary>Cuts lines into entries: head, title, page. A line may hold several where columns were glued.</summary>
internal static class EntryReader
{
    /// <summary>The entry that begins at a place of a line.</summary>
    public static PlanEntry ReadAt(PlanLine line, int start)
    {
        var head = HeadReader.Read(line.Folded, start, line.Folded.Length);
        return Entry(line, start, head, PageTailReader.Read(line.Folded, Math.Min(head.End, line.Folded.Length), line.Folded.Length));
    }

    /// <summary>An entry whose number a counter seems to follow (1人口の動き), read as if none did; null when no digits begin it.</summary>
    public static PlanEntry? ReadTrusting(PlanEntry entry)
    {
        if (entry.Head.IsNumbered)
        {
            return null;
        }

        var head = HeadReader.Trusting(entry.Line.Folded, entry.Head.End, entry.Line.Folded.Length);
        return head is { } found
            ? Entry(entry.Line, entry.Start, found, PageTailReader.Read(entry.Line.Folded, found.End, entry.Line.Folded.Length)) : null;
    }

    /// <summary>What stands before a place of an entry, as an entry without a page.</summary>
    public static PlanEntry Part(PlanEntry entry, int end)
        => new()
        {
            Line = entry.Line, Head = entry.Head, Tail = new PageTail(PageForm.None, end, null, default, false, end), Start = entry.Start,
            Title = entry.Line.Text[entry.Head.End..end].Trim(),
        };

    public static IEnumerable<PlanEntry> Read(PlanLine line)
    {
        var text = line.Folded;
        for (var start = line.Start; start < text.Length;)
        {
            var entry = ReadAt(line, start);
            yield return entry;
            start = entry.Tail.End;
            start = CharacterClasses.AfterWhite(text, start);
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
            Pages = tail.Form is PageForm.Certain or PageForm.Spaced ? tail.Pages : start == line.Start ? line.Page : null,
            HasPage = tail.Form is PageForm.Certain or PageForm.Spaced || (start == line.Start && line.Page is not null),
            HasLeader = tail.HasLeader,
        };
    }

    private static string TitleOf(PlanLine line, EntryHead head, PageTail tail)
    {
        var start = head.End;
        var end = Math.Max(start, tail.TitleEnd);
        // The bracket that was opened before the head closes behind the title: 【第1章 はじめに】.
        var title = line.Text[start..end].Trim();
        return title.Length > 0 && OpenerOf(title[^1]) is { } opener && title.Count(c => c == opener) != title.Count(c => c == title[^1])
            ? title[..^1].TrimEnd() : title;
    }

    private static char? OpenerOf(char closer) => BracketSet.Heading.OpenerOf(closer) ?? BracketSet.Quotation.OpenerOf(closer);
}

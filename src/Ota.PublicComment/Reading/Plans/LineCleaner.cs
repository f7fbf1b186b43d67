using System.Globalization;
using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Plans;

/// <summary>
/// Frees the lines of an outline from what stands around entries and is no part of them: # marks of headings, sizes of linked files,
/// numbers of the paper's pages, pages at the head of every line, a second column beside the first.
/// </summary>
internal sealed class LineCleaner(List<PlanLine> lines, DiagnosticBag findings)
{
    // Fewer lines prove no form of the whole list.
    private const int Few = 3;
    private const int LongestNote = 40;
    private const int MostDigits = 4;

    // More than the half-width column that lines of one level may differ by.
    private const int StepBelow = 2;

    public List<PlanLine> Clean()
    {
        var cleaned = lines.Count(l => MarksOf(l) > 0) >= 2 ? WithoutMarks() : lines;
        cleaned = WithoutFooters(cleaned.ConvertAll(WithoutFileSize));
        return InColumns(PagesFirst(cleaned));
    }

    // ## 第1章 はじめに: the marks are the level.
    private static int MarksOf(PlanLine line)
    {
        var marks = line.Start;
        while (marks < line.Text.Length && marks - line.Start < 6 && line.Text[marks] == '#')
        {
            marks++;
        }

        return marks < line.Text.Length && char.IsWhiteSpace(line.Text[marks]) ? marks - line.Start : 0;
    }

    // - 施策① … under ### 2-1 stands below that heading, wherever its own margin is.
    private List<PlanLine> WithoutMarks()
    {
        var cleaned = new List<PlanLine>(lines.Count);
        var level = 0;
        foreach (var line in lines)
        {
            var bare = WithoutMarks(line);
            level = bare.IsHeading ? bare.Indent + StepBelow : level;
            cleaned.Add(
                bare.IsHeading || level == 0
                    ? bare : new PlanLine(line.Text, line.Location, line.FollowsBreak) { Indent = level + line.Indent });
        }

        return cleaned;
    }

    private static PlanLine WithoutMarks(PlanLine line)
    {
        var marks = MarksOf(line);
        if (marks == 0)
        {
            return line;
        }

        return new PlanLine(line.Text, line.Location, line.FollowsBreak, marks - 1, from: line.Start + marks) { IsHeading = true };
    }

    // はじめに(PDF:1.2MB): the note of a link.
    private static PlanLine WithoutFileSize(PlanLine line)
    {
        var end = line.Folded.AsSpan().TrimEnd().Length;
        if (end == 0 || line.Folded[end - 1] is not (')' or ']'))
        {
            return line;
        }

        var open = line.Folded.AsSpan(0, end).LastIndexOfAny('(', '[');
        var note = open > 0 && end - open <= LongestNote ? line.Folded.AsSpan(open + 1, end - open - 2) : default;
        var isSize =
            note.ContainsAnyInRange('0', '9')
                && (EndsWithAny(note, "KB", "MB", "GB", "kB", "キロバイト", "メガバイト", "バイト")
                    || note.Contains("PDF", StringComparison.OrdinalIgnoreCase));
        isSize |= note.Length > 0
            && (note.Equals("PDF", StringComparison.OrdinalIgnoreCase) || note.StartsWith("PDFファイル", StringComparison.Ordinal)
                || note.StartsWith("PDF形式", StringComparison.Ordinal));
        return isSize ? line.Cut(line.Folded.AsSpan(0, open).TrimEnd().Length) : line;
    }

    private static bool EndsWithAny(ReadOnlySpan<char> text, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (text.TrimEnd().EndsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    // - 2 - below a line that has its page: the number of the sheet.
    private List<PlanLine> WithoutFooters(List<PlanLine> all)
    {
        var kept = new List<PlanLine>(all.Count);
        foreach (var line in all)
        {
            if (IsFooter(line.Folded.AsSpan().Trim()) && kept.Count > 0
                && PageTailReader.Read(kept[^1].Folded, kept[^1].Start, kept[^1].Folded.Length) is { Form: not PageForm.None })
            {
                findings.Add(Catalogue.PlanLinesAround, line.Location, "1", Codec.JsonExcerpt.Of(line.Text.Trim()));
            }
            else
            {
                kept.Add(line);
            }
        }

        return kept;
    }

    private static bool IsFooter(ReadOnlySpan<char> text)
        => text.Length > 2 && text[0] == '-' && text[^1] == '-' && text[1..^1].Trim() is { Length: > 0 and <= MostDigits } inner
            && !inner.ContainsAnyExceptInRange('0', '9');

    // 5 第2章 現状と課題: a number at the head of every line that never falls, with the head of an entry behind it, is the page.
    private static List<PlanLine> PagesFirst(List<PlanLine> all)
    {
        var (paged, heads, previous) = (0, 0, 0);
        foreach (var line in all)
        {
            var (page, behind) = PageAtHead(line);
            if (page == 0)
            {
                continue;
            }

            if (page < previous || PageTailReader.Read(line.Folded, behind, line.Folded.Length).Form is PageForm.Certain or PageForm.Spaced)
            {
                return all;
            }

            (previous, paged) = (page, paged + 1);
            heads += HeadReader.Read(line.Folded, behind, line.Folded.Length).IsNumbered ? 1 : 0;
        }

        return paged < Few || heads * 2 < paged || paged * 4 < all.Count * 3 ? all : all.ConvertAll(Paged);
    }

    private static PlanLine Paged(PlanLine line)
    {
        var (page, behind) = PageAtHead(line);
        return page == 0
            ? line : new PlanLine(line.Text, line.Location, line.FollowsBreak, from: behind) { Page = new NumberRange(page, page) };
    }

    private static (int Page, int Behind) PageAtHead(PlanLine line)
    {
        var at = line.Start;
        at = at < line.Folded.Length && line.Folded[at] is 'P' or 'p' ? at + 1 : at;
        at = at > line.Start && at < line.Folded.Length && line.Folded[at] == '.' ? at + 1 : at;
        var end = at;
        while (end < line.Folded.Length && char.IsAsciiDigit(line.Folded[end]))
        {
            end++;
        }

        var isApart = end > at && end - at <= MostDigits && end < line.Folded.Length && char.IsWhiteSpace(line.Folded[end]);
        return isApart ? (int.Parse(line.Folded.AsSpan(at, end - at), NumberStyles.None, CultureInfo.InvariantCulture), end) : (0, 0);
    }

    // Two entries with a page on most lines: read down, if numbers and pages then rise.
    private static List<PlanLine> InColumns(List<PlanLine> all)
    {
        var halves = all.ConvertAll(SecondEntry);
        if (halves.Count(h => h > 0) < Few || !Rises(all, halves))
        {
            return all;
        }

        var first = halves.FindIndex(h => h > 0);
        var last = halves.FindLastIndex(h => h > 0);
        var margin = Enumerable.Range(first, last - first + 1).Where(i => halves[i] > 0).Min(i => ColumnAt(all[i], halves[i]));
        var read = all.GetRange(0, first);
        for (var i = first; i <= last; i++)
        {
            read.Add(halves[i] > 0 ? all[i].Cut(all[i].Folded.AsSpan(0, halves[i]).TrimEnd().Length) : all[i]);
        }

        for (var i = first; i <= last; i++)
        {
            if (halves[i] > 0)
            {
                read.Add(
                    new PlanLine(all[i].Text, all[i].Location, false, from: halves[i]) { Indent = ColumnAt(all[i], halves[i]) - margin });
            }
        }

        read.AddRange(all.GetRange(last + 1, all.Count - last - 1));
        return read;
    }

    private static int ColumnAt(PlanLine line, int at) => CharacterClasses.Columns(line.Text.AsSpan(0, at));

    /// <summary>Where a second entry with a page begins on a line; 0 when none does.</summary>
    private static int SecondEntry(PlanLine line)
    {
        var entries = EntryReader.Read(line).Take(Few).ToList();
        return entries is [{ Pages: not null, HasTitle: true }, { Pages: not null, HasTitle: true }] && entries[1].Start > 0
            ? entries[1].Start : entries.Count == 1 ? BehindSpacedPage(line) : 0;
    }

    // 第1章 はじめに  1    第3章 施策  15: without leaders the page, two spaces and the next head tell.
    private static int BehindSpacedPage(PlanLine line)
    {
        var text = line.Folded;
        for (var i = line.Start + 1; i < text.Length; i++)
        {
            if (!char.IsAsciiDigit(text[i]) || !char.IsWhiteSpace(text[i - 1]))
            {
                continue;
            }

            var end = i;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
            {
                end++;
            }

            var next = CharacterClasses.AfterWhite(text, end);

            if (next - end >= 2 && end - i <= MostDigits && next < text.Length
                && HeadReader.Read(text, next, text.Length) is { IsNumbered: true } head
                && PageTailReader.Read(text, Math.Min(head.End, text.Length), text.Length).Form is PageForm.Spaced or PageForm.Certain)
            {
                return next;
            }

            i = end;
        }

        return 0;
    }

    private static bool Rises(List<PlanLine> all, List<int> halves)
    {
        var (across, down) = (new List<int>(), new List<int>());
        var right = new List<int>();
        for (var i = 0; i < all.Count; i++)
        {
            var left = PagesOf(halves[i] > 0 ? all[i].Cut(all[i].Folded.AsSpan(0, halves[i]).TrimEnd().Length) : all[i]);
            var behind = halves[i] > 0 ? PagesOf(new PlanLine(all[i].Text, all[i].Location, false, from: halves[i])) : [];
            across.AddRange([.. left, .. behind]);
            down.AddRange(left);
            right.AddRange(behind);
        }

        down.AddRange(right);
        return Falls(down) == 0 && Falls(across) > 0;
    }

    private static List<int> PagesOf(PlanLine line)
        => [.. EntryReader.Read(line).Where(static e => e.Pages is not null).Select(static e => e.Pages!.Value.First)];

    private static int Falls(List<int> pages) => Enumerable.Range(1, Math.Max(0, pages.Count - 1)).Count(i => pages[i] < pages[i - 1]);
}

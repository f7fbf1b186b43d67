using Ota.PublicComment.Reading.Quantities;

namespace Ota.PublicComment.Reading.Facts;

/// <summary>
/// A table of counts whose columns only white space sets: 提出方法　人数　件数 / 郵便　1　2 / 計　3　5, or lying down:
/// 区分　個人　団体　計 / 人数　3　2　5.
/// </summary>
/// <param name="Lines">Its lines, the headings first.</param>
/// <param name="Dimension">What is counted by; null where no heading says so.</param>
/// <param name="Rows">Its rows.</param>
internal sealed record CountColumns(IReadOnlyList<FactLine> Lines, string? Dimension, IReadOnlyList<TallyRow> Rows)
{
    private const int MostRows = 40;

    /// <summary>The table whose headings stand at a place of the page; null where none does.</summary>
    public static CountColumns? At(FactPage page, int at)
    {
        if (page.LineAt(at) is not { IsSentence: false, IsNote: false, IsQuoted: false, IsGroupHeading: false } head)
        {
            return null;
        }

        if (Units(head.Words, out var labels) is not { } units)
        {
            return Across(page, at, head);
        }

        var lines = new List<FactLine> { head };
        var rows = new List<TallyRow>();
        var known = 0;
        for (var i = at + 1; rows.Count < MostRows && page.LineAt(i) is { IsNote: false, IsQuoted: false } line
            && Row(line.BodyText, units) is { } row; i++)
        {
            lines.Add(line);
            rows.Add(row);
            known += CountWords.IsMember(row.Role) ? 1 : 0;
        }

        return rows.Count > 1 && known * 2 >= rows.Count
            ? new CountColumns(lines, labels.Length > 0 ? Dimensions.OfHeading(labels) ?? labels : null, rows) : null;
    }

    // 区分　個人　団体　計 over 人数　3　2　5: who or how across, and a line for each unit.
    private static CountColumns? Across(FactPage page, int at, FactLine head)
    {
        var words = head.Words;
        var corner = words.Length > 0 && !CountWords.IsMember(CountWords.RoleOf(words[0])) ? 1 : 0;
        var labels = words[corner..];
        if (labels.Length < 2 || !Array.TrueForAll(labels, l => CountWords.IsMember(CountWords.RoleOf(l))))
        {
            return null;
        }

        var counts = new Counts[labels.Length];
        var lines = new List<FactLine> { head };
        for (var i = at + 1; page.LineAt(i) is { IsNote: false, IsQuoted: false, IsSentence: false } line
            && TakeAcross(line.Words, counts); i++)
        {
            lines.Add(line);
        }

        return lines.Count < 2 ? null : new CountColumns(lines, corner > 0 ? Dimensions.OfHeading(words[0]) : null,
            [.. labels.Select((l, i) => CountCell.Row(l, counts[i]))]);
    }

    private static bool TakeAcross(string[] words, Counts[] counts)
    {
        if (words.Length != counts.Length + 1 || CountWords.UnitOfHeading(words[0]) is not (not CountUnit.None and var unit))
        {
            return false;
        }

        var taken = (Counts[])counts.Clone();
        for (var i = 0; i < taken.Length; i++)
        {
            var (numbers, bare) = (0, (int?)null);
            if (!CountCell.TakeCount(words[i + 1], unit, [unit], ref taken[i], ref bare, ref numbers) || numbers == 0)
            {
                return false;
            }
        }

        taken.CopyTo(counts, 0);
        return true;
    }

    // 提出方法　人数　件数: words that give units, behind one at most that says what is counted by.
    private static CountUnit[]? Units(string[] words, out string labels)
    {
        labels = words.Length > 0 && CountWords.UnitOfHeading(words[0]) == CountUnit.None ? words[0] : "";
        var columns = words[(labels.Length > 0 ? 1 : 0)..];
        var units = Array.ConvertAll(columns, CountWords.UnitOfHeading);
        return words.Length > 1 && !CountWords.IsMember(CountWords.RoleOf(labels)) && Array.Exists(units, u => u != CountUnit.None)
            && Enumerable.Range(0, units.Length).All(i => units[i] != CountUnit.None || CountWords.IsShare(columns[i])) ? units : null;
    }

    private static TallyRow? Row(string line, CountUnit[] units)
    {
        var words = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length <= units.Length || CountTokens.IsNumber(words[0], out _, out _))
        {
            return null;
        }

        var last = words[^(units.Length + 1)];
        var label = line[..(line.IndexOf(last, StringComparison.Ordinal) + last.Length)];
        var counts = default(Counts);
        var numbers = 0;
        int? bare = null;
        for (var i = 0; i < units.Length; i++)
        {
            if (!CountCell.TakeCount(words[words.Length - units.Length + i], units[i], units, ref counts, ref bare, ref numbers))
            {
                return null;
            }
        }

        return numbers > 0 && bare is null ? CountCell.Row(label, counts) : null;
    }
}

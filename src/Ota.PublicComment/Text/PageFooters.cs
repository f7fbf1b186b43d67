namespace Ota.PublicComment.Text;

/// <summary>
/// Finds the page numbers that stand between the lines of a text: - 2 -, － 3 －, 2 ページ, P.2, 2/10, 2/10ページ. Only where they rise through the
/// document: a number on a line of its own may as well be a page that the text cites.
/// </summary>
internal static class PageFooters
{
    private const int LongestFooter = 16;
    private const int LongestRunning = 60;
    private const int LeastText = 16;
    private const int LeastLabels = 4;
    private const int FormCount = 4;

    private enum Form
    {
        None,
        Dashes,
        Unit,
        Fraction,
    }

    /// <summary>The 0-based indices of the lines that are page numbers, in order.</summary>
    public static IReadOnlyList<int> Find(IReadOnlyList<string> lines, bool dashedOnly = false)
    {
        var found = new List<int>[FormCount];
        var last = new int[FormCount];
        var rising = new bool[FormCount];
        Array.Fill(rising, true);
        var (total, countsOn, unitsCount) = (0, true, true);
        for (var i = 0; i < lines.Count; i++)
        {
            var form = Read(lines[i], out var page, out var of);
            if (form == Form.None)
            {
                continue;
            }

            var index = (int)form;
            countsOn &= form != Form.Fraction || page == last[index] + 1;
            unitsCount &= form != Form.Unit || last[index] == 0 || page == last[index] + 1;
            rising[index] &= page > last[index] && (form != Form.Fraction || total == 0 || total == of);
            last[index] = page;
            total = form == Form.Fraction ? of : total;
            (found[index] ??= []).Add(i);
        }

        var lineIndices = new List<int>();
        for (var form = (int)Form.Dashes; form < FormCount; form++)
        {
            if (!rising[form] || found[form] is not { } indices || HeadRecords(lines, indices))
            {
                continue;
            }

            // 1 / 3, 2 / 3, 3 / 3, or 3 / 3 below everything: so sure is no other but - 2 -.
            var isCounted = form == (int)Form.Fraction && total > 1 && last[form] == total
                && (countsOn || (indices is [var only] && only == lines.Count - 1));
            var isBelowText = form != (int)Form.Fraction && unitsCount && IsBelowText(lines, indices);
            if (isCounted || isBelowText || (indices.Count > 1 && (form == (int)Form.Dashes || !dashedOnly)))
            {
                lineIndices.AddRange(indices);
            }
        }

        if (dashedOnly)
        {
            lineIndices.AddRange(BetweenLabels(lines));
        }

        lineIndices.AddRange(Running(lines));
        lineIndices.Sort();
        return lineIndices;
    }

    // 植えます。 over 1 ページ at the end of everything, or 1 ページ, 2 ページ each below running text. Below a label (該当ページ) it is a place.
    private static bool IsBelowText(IReadOnlyList<string> lines, List<int> indices)
        => indices[0] > 0 && (indices.Count > 1 ? indices.TrueForAll(i => lines[i - 1].Length >= LeastText || EndsText(lines[i - 1]))
            : indices[0] == lines.Count - 1 && EndsText(lines[indices[0] - 1]));

    // 1, 2, 3 alone, below text, in a page whose records have labels in brackets of their own: the first stands below the first label, and
    // none right below one. Where no such label comes again, numbers alone are those of records.
    private static List<int> BetweenLabels(IReadOnlyList<string> lines)
    {
        var found = new List<int>();
        var labels = 0;
        var next = 1;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i].AsSpan().Trim(" \u3000\t\r");
            if (line.Length > 1 && BracketSet.Label.CloseOf(lines[i].Trim()) == line.Length - 1)
            {
                labels++;
            }
            else if (line.Length is > 0 and < 4 && ReadNumber(line, out var page))
            {
                if (page != next || labels == 0 || (lines[i - 1].Length < LeastText && !EndsText(lines[i - 1])))
                {
                    return [];
                }

                found.Add(i);
                next++;
            }
        }

        return labels < LeastLabels || found.Count < 2 || HeadRecords(lines, found) ? [] : found;
    }

    private static bool EndsText(string line) => line.AsSpan().TrimEnd() is [.., '。' or '）' or ')'];

    // － 1 － over 【意見】, － 2 － over the next: they number what begins so.
    private static bool HeadRecords(IReadOnlyList<string> lines, List<int> indices)
    {
        if (indices.Count < 2 || indices[^1] + 1 >= lines.Count
            || BracketSet.Label.CloseOf(lines[indices[0] + 1]) is not (> 0 and var close))
        {
            return false;
        }

        var label = lines[indices[0] + 1][..(close + 1)];
        return indices.TrueForAll(i => lines[i + 1].StartsWith(label, StringComparison.Ordinal));
    }

    // みどり市水道局　　　　2 / 3: one text with the number of the page after a gap, page after page of one total. 該当箇所　　12ページ is a
    // label with what someone wrote after it, and so is 説明会　　5/10, which comes with other dates or jumps.
    private static IEnumerable<int> Running(IReadOnlyList<string> lines)
    {
        var found = new Dictionary<string, (List<int> Lines, int First, int Last, int Total, bool Counts)>(StringComparer.Ordinal);
        for (var i = 0; i < lines.Count; i++)
        {
            var gap = lines[i].Length <= LongestRunning ? GapIn(lines[i]) : 0;
            if (gap > 0 && Read(lines[i].AsSpan(gap), out var page, out var of) is Form.Dashes or Form.Fraction)
            {
                var text = lines[i][..gap].Trim();
                var (at, first, last, total, counts) = found.GetValueOrDefault(text, ([], page, page - 1, of, true));
                at.Add(i);
                found[text] = (at, first, page, of, counts && page == last + 1 && of == total);
            }
        }

        return found.Values.Where(f => f is { Counts: true, Lines.Count: > 1 } && (f.Total == 0 || f.First == 1 || f.Last == f.Total))
            .SelectMany(f => f.Lines);
    }

    // Where the last gap of two blanks or more ends: behind it stands the number of a page, which may hold single blanks.
    private static int GapIn(string line)
    {
        for (var i = line.Length - 1; i > 1; i--)
        {
            if (char.IsWhiteSpace(line[i - 1]) && char.IsWhiteSpace(line[i - 2]) && !char.IsWhiteSpace(line[i]))
            {
                return i;
            }
        }

        return 0;
    }

    /// <summary>Whether a line is - 2 - and nothing else: no sentence holds it.</summary>
    public static bool IsDashed(ReadOnlySpan<char> line) => Read(line, out _, out _) == Form.Dashes;

    private static Form Read(ReadOnlySpan<char> line, out int page, out int of)
    {
        (page, of) = (0, 0);
        line = line.Trim(" \u3000\t\r");
        if (line.IsEmpty || line.Length > LongestFooter)
        {
            return Form.None;
        }

        if (IsDash(line[0]) && IsDash(line[^1]) && line.Length > 2)
        {
            return ReadNumber(line[1..^1].Trim(" \u3000"), out page) ? Form.Dashes : Form.None;
        }

        var bare = WithoutUnit(line);
        if (bare.Length < line.Length && ReadNumber(bare, out page))
        {
            return Form.Unit;
        }

        line = bare;
        var slash = line.IndexOfAny('/', '／');
        return slash > 0 && ReadNumber(line[..slash].Trim(" \u3000"), out page) && ReadNumber(line[(slash + 1)..].Trim(" \u3000"), out of)
            && page <= of
            ? Form.Fraction : Form.None;
    }

    // 2 ページ, 2頁, P.2, ページ 2, 第2ページ
    private static ReadOnlySpan<char> WithoutUnit(ReadOnlySpan<char> line)
    {
        foreach (var unit in (ReadOnlySpan<string>)["ページ", "頁"])
        {
            if (line.EndsWith(unit, StringComparison.Ordinal))
            {
                return line[..^unit.Length].TrimStart('第').Trim(" \u3000");
            }
        }

        foreach (var unit in (ReadOnlySpan<string>)["ページ", "Page", "page", "P.", "p.", "Ｐ．", "ｐ．", "P", "p", "Ｐ", "ｐ"])
        {
            if (line.StartsWith(unit, StringComparison.Ordinal))
            {
                return line[unit.Length..].Trim(" \u3000");
            }
        }

        return line;
    }

    private static bool IsDash(char c) => c is '-' or '－' or '−' or '–' or '—' or '―' or 'ー' or '‐';

    private static bool ReadNumber(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        if (text.IsEmpty || text.Length > 4)
        {
            return false;
        }

        foreach (var c in text)
        {
            if (!CharacterClasses.IsDigit(c))
            {
                return false;
            }

            number = (number * 10) + (c - (c <= '9' ? '0' : '０'));
        }

        return number > 0;
    }
}

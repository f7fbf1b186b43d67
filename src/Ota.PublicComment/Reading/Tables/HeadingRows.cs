using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Headings;
using Ota.PublicComment.Reading.Quantities;
using Ota.PublicComment.Reading.Surface;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Tables;

/// <summary>Headings that take more than their cell: two rows, spans, several columns run together.</summary>
/// <param name="Cells">One heading for each column.</param>
/// <param name="Count">How many rows they take.</param>
/// <param name="Split">The heading that was split, or null.</param>
internal sealed record HeadingRows(SourceCell[] Cells, int Count, string? Split = null)
{
    private const int MostRows = 3;
    private const int LongestFragment = 16;
    private const int LongestPart = 4;
    private const int Sample = 20;
    private const string Inner = "のにとをへ・（(に対";

    /// <summary>The ways to take headings from a row on, the ones with more evidence first; the row alone is always one of them.</summary>
    public static IEnumerable<HeadingRows> At(TableRows rows, int index, Func<string, HeadingReading> reading)
    {
        var cells = rows.SourceRow(index);
        if (Spanned(rows, index, reading) is { } spanned)
        {
            yield return spanned;
        }

        if (Under(rows, index, reading) is { } under)
        {
            yield return under;
        }

        if (Continued(rows, index, reading) is { } continued)
        {
            yield return continued;
        }

        if (RunTogether(rows, index, reading) is { } split)
        {
            yield return split;
        }

        yield return new HeadingRows(cells, 1);
    }

    // A heading over several columns has its own headings below; the cell that spans rows says how many rows that are.
    private static HeadingRows? Spanned(TableRows rows, int index, Func<string, HeadingReading> reading)
    {
        var depth = 1;
        foreach (var cell in rows.SourceRow(index))
        {
            depth = Math.Max(depth, 1 + cell.ExtraRows);
        }

        depth = depth == 1 && HasOwnBelow(rows, index, reading) ? 2 : depth;

        if (depth is 1 or > MostRows || index + depth > rows.Count)
        {
            return null;
        }

        var cells = new SourceCell[rows.Width(index)];
        for (var i = 0; i < cells.Length; i++)
        {
            var texts = new List<string>();
            for (var row = index; row < index + depth; row++)
            {
                var text = rows.Printed(row, i).Text;
                if (text.Length > 4 * HeadingFold.LongestHeading)
                {
                    return null;
                }

                if (text.Length > 0 && (texts.Count == 0 || rows.Above(row, i) is null))
                {
                    texts.Add(text);
                }
            }

            cells[i] = rows.Source(index, i) with { Text = Joined(texts, reading) };
        }

        return new HeadingRows(cells, depth);
    }

    // 意見 over 番号 and 内容, 回答 over 内容 and 反映: every heading spans columns, so that none spans the rows of the headings.
    private static bool HasOwnBelow(TableRows rows, int index, Func<string, HeadingReading> reading)
    {
        if (index + 1 >= rows.Count || rows.Width(index) != rows.Width(index + 1) || rows.HasSpans(index + 1)
            || rows.SourceRow(index).Count(c => c.ExtraColumns > 0 && reading(c.Text).IsKnown) < 2)
        {
            return false;
        }

        return Enumerable.Range(0, rows.Width(index)).All(i => rows.Cell(index + 1, i).Length is > 0 and <= LongestFragment)
            && rows.SourceRow(index + 1).Any(c => reading(c.Text) is { IsKnown: true, Strength: > HeadingStrength.Ambiguous });
    }

    // 番号 | ご意見 |  | 区の考え方 |  over  | 該当ページ | 要旨 | 内容 | 対応: in plain text a merged heading is followed by blank cells, or printed again.
    private static HeadingRows? Under(TableRows rows, int index, Func<string, HeadingReading> reading)
    {
        var width = rows.Width(index);
        if (index + 1 >= rows.Count || width < 3 || rows.Width(index + 1) > width || rows.HasSpans(index))
        {
            return null;
        }

        var cells = rows.SourceRow(index).ToArray();
        var (split, known, hasParted) = (0, 0, false);
        for (var i = 0; i < width;)
        {
            var above = rows.Cell(index, i).Text;
            var end = i + 1;
            while (end < width && (rows.Cell(index, end).Length == 0 || rows.Cell(index, end).Text == above) && rows.Cell(index + 1, end)
                .Length > 0)
            {
                end++;
            }

            if (end == i + 1 && rows.Cell(index + 1, i).Length > 0)
            {
                if (OfOne(above, rows.Cell(index + 1, i).Text, reading) is not { } one)
                {
                    return null;
                }

                cells[i] = cells[i] with { Text = one };
                hasParted = true;
                i = end;
                continue;
            }

            for (var k = i; k < end; k++)
            {
                var below = rows.Cell(index + 1, k).Text;
                if (above.Length is 0 or > HeadingFold.LongestHeading || (below.Length == 0) != (end == i + 1)
                    || below.Length > LongestFragment || below.Contains('。'))
                {
                    return null;
                }

                cells[k] = cells[k] with { Text = below.Length > 0 ? Joined([above, below], reading) : above };
            }

            // A line over all headings is a title.
            split += end > i + 1 && end - i < width ? 1 : 0;
            known += end > i + 1 && reading(above).IsKnown ? 1 : 0;
            i = end;
        }

        // 1 募集期間 | 令和8年9月1日から |  |  over No. | 箇所 | 要旨 | 考え方: a fact, and no heading over headings.
        return split > 0 && (!hasParted || known > 0) ? new HeadingRows(cells, 2) : null;
    }

    // Beside headings that are parted: 整理 over 番号, 番号 printed in both rows, 番号 in the second alone.
    private static string? OfOne(string above, string below, Func<string, HeadingReading> reading)
    {
        if (below.Length > LongestFragment || (above != below && above.Length > LongestPart) || below.Contains('。'))
        {
            return null;
        }

        var whole = above == below ? below : above + below;
        return reading(whole) is { IsKnown: true, Strength: > HeadingStrength.Ambiguous } ? whole : null;
    }

    private static string Joined(List<string> texts, Func<string, HeadingReading> reading)
    {
        if (texts.Count < 2)
        {
            return texts.Count == 0 ? "" : texts[0];
        }

        var all = string.Concat(texts);
        return reading(all) is { IsKnown: true, Strength: > HeadingStrength.Ambiguous } ? all
            : reading(texts[^1]).Strength > HeadingStrength.Ambiguous ? texts[^1]
            // 区の考え方 over 内容 and 対応: what 内容 means stands above it.
            : HeadingPatterns.IsDigest(HeadingFold.Of(texts[^1]))
                && reading(texts[0]).IsOfText
                    ? texts[0]
            : reading(texts[0]).IsKnown && !reading(all).IsKnown && reading(texts[^1]).IsKnown ? texts[^1]
            : all;
    }

    // 意見 / の概要: the second row goes on where the first stopped.
    private static HeadingRows? Continued(TableRows rows, int index, Func<string, HeadingReading> reading)
    {
        if (index + 1 >= rows.Count || rows.Width(index) < 2 || rows.Width(index + 1) > rows.Width(index)
            || !Array.Exists(rows.SourceRow(index), c => reading(c.Text).IsKnown)
            || Array.Exists(rows.SourceRow(index), c => CountTokens.IsNumber(c.Text, out _, out var unit) && unit != CountUnit.None))
        {
            // 提出者数 | 5名 over 番号 | 意見の概要: a fact, and no heading that goes on.
            return null;
        }

        // （１）駅前に関する意見 alone in its row heads what follows; 【要旨】 may go on with the cell above.
        if (rows.OnlyCell(index + 1) is { } lone && LoneLine.Classify(lone.Text) == LoneLineKind.Group && LoneLine.IsNumbered(lone.Text))
        {
            return null;
        }

        var cells = rows.SourceRow(index).ToArray();
        var filled = 0;
        var evidence = false;
        for (var i = 0; i < rows.Width(index + 1); i++)
        {
            var below = rows.Cell(index + 1, i).Text;
            if (below.Length == 0)
            {
                continue;
            }

            var above = rows.Printed(index, i).Text;
            var isUnder = rows.Cell(index, i).Length == 0 || rows.Source(index, i).ExtraColumns > 0;
            if (below.Length > LongestFragment || above.Length is 0 or > HeadingFold.LongestHeading || below.Contains('。')
                || reading(above + below) is not { IsKnown: true, Strength: > HeadingStrength.Ambiguous })
            {
                return null;
            }

            evidence |= Inner.Contains(below[0]) || !reading(above).IsKnown || isUnder;
            cells[i] = cells[i] with { Text = above + below };
            filled++;
        }

        return evidence && filled > 0 ? new HeadingRows(cells, 2) : null;
    }

    /// <summary>Whether one cell was cut in two, and a part of it only ends like a heading.</summary>
    public bool IsSplitByPattern(Func<string, HeadingReading> reading)
        => Split is not null && Array.Exists(Cells, c => reading(c.Text).Strength == HeadingStrength.Pattern);

    // One cell holds the headings of several columns: blank cells follow it, or the rows below are wider.
    private static HeadingRows? RunTogether(TableRows rows, int index, Func<string, HeadingReading> reading)
    {
        var cells = rows.SourceRow(index);
        if (cells.Length == 0 || (cells.Length == 1 && HasHeadingsBelow(rows, index, reading))
            || Array.Exists(cells, c => c.Text.Length > 4 * HeadingFold.LongestHeading) || HasBoth(cells, reading))
        {
            return null;
        }

        var extra = WidthBelow(rows, index) - cells.Length;
        HeadingRows? found = null;
        for (var i = 0; i < cells.Length; i++)
        {
            var blanks = 0;
            while (i + blanks + 1 < cells.Length && cells[i + blanks + 1].Text.AsSpan().Trim().IsEmpty)
            {
                blanks++;
            }

            if (blanks + Math.Max(0, extra) == 0 || (blanks > 0 && extra > 0))
            {
                continue;
            }

            var text = string.Concat(cells[i].Text.Where(c => !char.IsWhiteSpace(c)));
            if (HeadingSplitter.Split(text, 1 + (extra > 0 ? extra : blanks), reading) is not { } parts)
            {
                continue;
            }

            if (found is not null)
            {
                return null;
            }

            var split = parts.Select(p => cells[i] with { Text = p, ExtraColumns = 0 });
            found = new HeadingRows([.. cells[..i], .. split, .. cells[(i + 1 + blanks)..]], 1, text);
        }

        return found;
    }

    // A line over headings is a title, whatever words it is made of.
    private static bool HasHeadingsBelow(TableRows rows, int index, Func<string, HeadingReading> reading)
    {
        for (var i = index + 1; i < Math.Min(rows.Count, index + 1 + Sample); i++)
        {
            if (rows.Width(i) > 1 && rows.SourceRow(i).Count(c => reading(c.Text).IsKnown) > 1)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasBoth(SourceCell[] cells, Func<string, HeadingReading> reading)
    {
        var roles = cells.Select(c => reading(c.Text).Role).ToList();
        return roles.Contains(ColumnRole.Opinion) && roles.Contains(ColumnRole.Response);
    }

    // The width most of the rows below have.
    private static int WidthBelow(TableRows rows, int index)
    {
        var widths = new SortedDictionary<int, int>();
        for (var i = index + 1; i < Math.Min(rows.Count, index + 1 + Sample); i++)
        {
            if (rows.Width(i) > 1 && rows.OnlyColumn(i) < 0)
            {
                widths[rows.Width(i)] = widths.GetValueOrDefault(rows.Width(i)) + 1;
            }
        }

        return widths.Count == 0 ? 0 : widths.MaxBy(w => w.Value).Key;
    }
}

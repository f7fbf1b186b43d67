using Ota.PublicComment.Reading.Headings;

namespace Ota.PublicComment.Reading.Tables;

/// <summary>Makes tables of lines in which white space alone keeps the columns apart.</summary>
/// <param name="headings">What headings mean.</param>
/// <param name="found">Told of each table: its first line and how many rows.</param>
internal sealed class AlignedTables(HeadingMatcher headings, Action<SourceCell, int> found)
{
    /// <summary>All blocks in order, such stretches of lines made tables.</summary>
    public IEnumerable<SourceBlock> Find(IEnumerable<SourceBlock> blocks)
    {
        var stretch = new List<SourceParagraph>();
        foreach (var block in blocks)
        {
            if (block is SourceParagraph { Text: { Gaps.Count: 0, Line: > 0 } text } paragraph && !text.Text.Contains('\n'))
            {
                stretch.Add(paragraph);
                continue;
            }

            foreach (var made in Settle(stretch))
            {
                yield return made;
            }

            stretch.Clear();
            yield return block;
        }

        foreach (var made in Settle(stretch))
        {
            yield return made;
        }
    }

    private IReadOnlyList<SourceBlock> Settle(List<SourceParagraph> stretch)
    {
        if (!stretch.Exists(p => HoldsGap(p.Text.Text)))
        {
            return [.. stretch];
        }

        foreach (var isByWidth in (ReadOnlySpan<bool>)[false, true])
        {
            List<AlignedLine> lines = [.. stretch.Select(p => new AlignedLine(p, isByWidth))];
            if (AlignedTable.Find(lines, headings) is { } table)
            {
                found(stretch[table.First].Text, table.Rows.Count(r => r.Cells.Count > 1));
                return
                [
                    .. stretch.Take(table.First),
                    new SourceTable { Page = stretch[table.First].Page, Rows = table.Rows.ToValueList() },
                    .. table.Apart.Select(l => l.Block),
                    .. stretch.Skip(table.End).Except(table.Apart.Select(l => l.Block)),
                ];
            }
        }

        return [.. stretch];
    }

    private static bool HoldsGap(string text)
        => text.Contains("  ", StringComparison.Ordinal) || text.Contains("\u3000\u3000", StringComparison.Ordinal);
}

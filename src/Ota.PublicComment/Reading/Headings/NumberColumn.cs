using Ota.PublicComment.Reading.Surface;

namespace Ota.PublicComment.Reading.Headings;

/// <summary>Tells a column of numbers by its cells.</summary>
internal static class NumberColumn
{
    private const int Sample = 20;

    /// <summary>Whether the cells of a column are 1, 2, 3 and so on, two at least, and nothing else.</summary>
    public static bool CountsFromOne(IEnumerable<SourceCell[]> rows, int column)
    {
        var count = 0;
        foreach (var row in rows.Take(Sample))
        {
            var text = column < row.Length ? row[column].Text.Trim() : "";
            if (text.Length == 0 || row.Length < 2)
            {
                continue;
            }

            if (OutlineNumberReader.Read(text) is not { Parts: [var value] } || text.Length > 4 || value != count + 1)
            {
                if (IsAlone(row, column) && text.Any(char.IsLetter))
                {
                    // 第4章 施策の展開 between the rows: a heading, and no number.
                    continue;
                }

                return false;
            }

            count++;
        }

        return count > 1;
    }

    /// <summary>
    /// Whether the headings stand one column too far left: none over the last column, which every row fills, and under the first the
    /// numbers 1, 2, 3.
    /// </summary>
    public static bool IsUnderFirstHeading(ReadOnlySpan<SourceCell> headings, IEnumerable<SourceCell[]> rows)
    {
        if (headings.Length < 3 || !headings[^1].Text.AsSpan().IsWhiteSpace())
        {
            return false;
        }

        foreach (var heading in headings[..^1])
        {
            if (heading.Text.AsSpan().IsWhiteSpace())
            {
                return false;
            }
        }

        var last = headings.Length - 1;
        return CountsFromOne(rows, 0)
            && rows.Take(Sample).All(r => IsAlone(r, 0) || (r.Length > last && r[last].Text.Any(char.IsLetter)));
    }

    private static bool IsAlone(SourceCell[] row, int column)
        => !row.Where((c, i) => i != column && !c.Text.AsSpan().IsWhiteSpace()).Any();

    /// <summary>Whether the cells of a column are numbers that rise from row to row.</summary>
    public static bool Rises(IEnumerable<SourceCell[]> rows, int column)
    {
        var numbers = 0;
        var previous = int.MinValue;
        foreach (var row in rows.Take(Sample))
        {
            var text = column < row.Length ? row[column].Text.Trim() : "";
            if (text.Length == 0)
            {
                continue;
            }

            if (OutlineNumberReader.Read(text) is not { PartCount: 1 } number || text.Length > 8 || number.Parts[0] <= previous)
            {
                return false;
            }

            previous = number.Parts[0];
            numbers++;
        }

        return numbers > 0;
    }
}

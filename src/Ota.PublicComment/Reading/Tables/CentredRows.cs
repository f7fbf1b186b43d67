namespace Ota.PublicComment.Reading.Tables;

/// <summary>
/// Finds the rows of an aligned table whose numbers stand in the middle of their rows, as a page sets them when cells are centred: the
/// lines of a row stand half above and half below its number, and opinion and answer end where it does.
/// </summary>
internal static class CentredRows
{
    private const int MostUneven = 1;
    private const int LeastRows = 2;

    /// <summary>The rows, each with its first line and the line after its last; null where not both signs agree for every row.</summary>
    /// <param name="lines">The lines of the page.</param>
    /// <param name="from">The first line below the headings.</param>
    /// <param name="columns">The columns.</param>
    /// <param name="headings">What they are.</param>
    /// <param name="cells">The cells of each line that has some.</param>
    public static List<(int First, int End)>? Find(IReadOnlyList<AlignedLine> lines, int from, AlignedColumns columns,
        AlignedHeadings headings, Dictionary<int, TextSpan[]> cells)
    {
        var numbers = new List<int>();
        var end = from;
        for (; end < lines.Count && (lines[end].Segments.Count == 0 || columns.Cells(lines[end]) is not null); end++)
        {
            if (lines[end].Segments.Count == 0)
            {
                continue;
            }

            if (lines[end].BeginsPage && end > from)
            {
                return null;
            }

            cells[end] = columns.Cells(lines[end])!;
            if (cells[end][headings.Number] is { Length: > 0 } number)
            {
                if (AlignedTable.NumberOf(lines[end].Text.Substring(number.Start, number.Length)) is not { Parts: [var value] }
                    || value != numbers.Count + 1)
                {
                    return null;
                }

                numbers.Add(end);
            }
        }

        if (numbers.Count < LeastRows || lines.Skip(end).Any(StartsRow))
        {
            return null;
        }

        var rows = new List<(int First, int End)>();
        var first = from;
        for (var k = 0; k < numbers.Count; k++)
        {
            var latest = k + 1 < numbers.Count ? numbers[k + 1] : end;
            var fits = new List<int>();
            for (var next = numbers[k] + 1; next <= latest; next++)
            {
                if (IsCentred(lines, first, numbers[k], next)
                    && Ends(lines, cells, first, next, headings.Opinion) && Ends(lines, cells, first, next, headings.Response))
                {
                    fits.Add(next);
                }
            }

            // A blank line below the row belongs to none: the two ends that it makes are one.
            if (fits.Count == 0 || fits.Skip(1).Any(f => Enumerable.Range(fits[0], f - fits[0]).Any(cells.ContainsKey)))
            {
                return null;
            }

            rows.Add((first, fits[0]));
            first = fits[^1];
        }

        // With every number in the first line nothing is centred.
        return rows.Zip(numbers).Any(r => r.First.First < r.Second) ? rows : null;
    }

    private static bool StartsRow(AlignedLine line)
        => line.Segments.Count > 1 && line.Words[0].Word.Span is var head
            && AlignedTable.NumberOf(line.Text.Substring(head.Start, head.Length)) is not null;

    private static bool IsCentred(IReadOnlyList<AlignedLine> lines, int first, int number, int end)
    {
        var above = Enumerable.Range(first, number - first).Count(i => lines[i].Segments.Count > 0);
        var below = Enumerable.Range(number + 1, end - number - 1).Count(i => lines[i].Segments.Count > 0);
        return Math.Abs(above - below) <= MostUneven;
    }

    private static bool Ends(IReadOnlyList<AlignedLine> lines, Dictionary<int, TextSpan[]> cells, int first, int end, int column)
    {
        for (var i = end - 1; i >= first; i--)
        {
            if (cells.TryGetValue(i, out var row) && row[column].Length > 0)
            {
                return AlignedTable.EndsSentence(lines[i].Text.AsSpan(row[column].Start, row[column].Length));
            }
        }

        return false;
    }
}

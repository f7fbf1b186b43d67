using Ota.PublicComment.Reading.Headings;

namespace Ota.PublicComment.Reading.Tables;

/// <summary>The headings over columns that white space keeps apart, in one line or in up to three: 対応 over 区分.</summary>
/// <param name="Lines">How many lines they take.</param>
/// <param name="Columns">The columns from left to right.</param>
internal sealed record AlignedHeadings(int Lines, IReadOnlyList<AlignedHeadings.Column> Columns)
{
    private const int MostLines = 3;
    private const int MostColumns = 12;
    private const int LeastColumns = 3;
    private const int LongestHeading = 20;

    /// <summary>Where the number stands among the columns.</summary>
    public int Number { get; } = Columns.Index().First(c => c.Item.Reading.Role == ColumnRole.Number).Index;

    /// <summary>Where the opinion stands among the columns.</summary>
    public int Opinion { get; } = Columns.Index().First(c => c.Item.Reading.Role == ColumnRole.Opinion).Index;

    /// <summary>Where the answer stands among the columns.</summary>
    public int Response { get; } = Columns.Index().First(c => c.Item.Reading.Role == ColumnRole.Response).Index;

    /// <summary>The headings that begin in a line; null where there are none with a number, an opinion and an answer.</summary>
    public static AlignedHeadings? At(IReadOnlyList<AlignedLine> lines, int first, HeadingMatcher headings)
    {
        AlignedHeadings? found = null;
        for (var count = 1; count <= MostLines && first + count <= lines.Count; count++)
        {
            if (!MayHead(lines[first + count - 1]))
            {
                break;
            }

            var columns = Merge(lines, first, count, headings);
            if (found is not null && (columns.Count != found.Columns.Count || Known(columns) < Known(found.Columns)
                || columns[found.Number].Text != found.Columns[found.Number].Text
                || (Known(columns) == Known(found.Columns) && columns.Index().Any(c => Loses(c.Item, found.Columns[c.Index])))))
            {
                break;
            }

            found = Are(columns) ? new AlignedHeadings(count, columns) : found;
        }

        return found;
    }

    /// <summary>The same headings on a further page, where they may stand a little to the left or right; null where they do not.</summary>
    public AlignedHeadings? Again(IReadOnlyList<AlignedLine> lines, int first, HeadingMatcher headings)
    {
        if (first + Lines > lines.Count || lines[first].Segments.Count < 2 || !lines.Skip(first).Take(Lines).All(MayHead))
        {
            return null;
        }

        var columns = Merge(lines, first, Lines, headings);
        return columns.Select(c => c.Text).SequenceEqual(Columns.Select(c => c.Text)) ? new AlignedHeadings(Lines, columns) : null;
    }

    private static bool MayHead(AlignedLine line)
        => line.Segments.Count is > 0 and <= MostColumns && line.Segments.All(s => s.Span.Length <= LongestHeading);

    // 意見の概要 over 池を残す is no heading of two lines.
    private static bool Loses(Column joined, Column alone)
        => joined.Text != alone.Text && (!joined.Reading.IsKnown || joined.Reading.Strength < alone.Reading.Strength);

    private static bool Are(List<Column> columns)
        => columns.Count >= LeastColumns
            && columns.Count(c => c.Reading.Role == ColumnRole.Number) == 1
            && columns.Count(c => c.Reading is { Role: ColumnRole.Opinion, Strength: > HeadingStrength.Ambiguous }) == 1
            && columns.Count(c => c.Reading is { Role: ColumnRole.Response, Strength: > HeadingStrength.Ambiguous }) == 1
            && columns.Count(c => c.Reading.Role is ColumnRole.Opinion or ColumnRole.Response) == 2;

    private static int Known(IReadOnlyList<Column> columns) => columns.Count(c => c.Reading.Strength > HeadingStrength.Ambiguous);

    // Words one over the other are one heading.
    private static List<Column> Merge(IReadOnlyList<AlignedLine> lines, int first, int count, HeadingMatcher headings)
    {
        var pieces = Enumerable.Range(first, count)
            .SelectMany(i => lines[i].Segments.SelectMany(s => Apart(lines[i], s, headings)).Select(s => (Line: i, Segment: s)))
            .OrderBy(p => p.Segment.Start).ThenBy(p => p.Line);
        var groups = new List<List<(int Line, AlignedLine.Segment Segment)>>();
        var end = -1;
        foreach (var piece in pieces)
        {
            if (piece.Segment.Start >= end)
            {
                groups.Add([]);
            }

            groups[^1].Add(piece);
            end = Math.Max(end, piece.Segment.End);
        }

        return groups.ConvertAll(g =>
        {
            var text = string.Concat(g.OrderBy(p => p.Line).Select(p => TextOf(lines[p.Line], p.Segment)));
            return new Column(text, g.Min(p => p.Segment.Start), g.Max(p => p.Segment.End), headings.Read(text));
        });
    }

    // No. 該当箇所: one blank between two headings. 意見 の概要 is one.
    private static List<AlignedLine.Segment> Apart(AlignedLine line, AlignedLine.Segment segment, HeadingMatcher headings)
    {
        List<AlignedLine.Segment> words = [.. line.Words.Select(w => w.Word)
            .Where(w => w.Start >= segment.Start && w.End <= segment.End)];
        List<HeadingReading> readings = words.ConvertAll(w => headings.Read(TextOf(line, w)));
        return words.Count > 1 && readings.TrueForAll(r => r.IsKnown) && readings.DistinctBy(r => r.Role).Count() == words.Count
            ? words : [segment];
    }

    private static string TextOf(AlignedLine line, AlignedLine.Segment segment)
        => string.Concat(line.Text.Substring(segment.Span.Start, segment.Span.Length).Where(c => !char.IsWhiteSpace(c)));

    /// <summary>One heading.</summary>
    /// <param name="Text">Its words without white space.</param>
    /// <param name="Start">The column of its first character, 0-based.</param>
    /// <param name="End">The column after its last.</param>
    /// <param name="Reading">What it means.</param>
    internal sealed record Column(string Text, int Start, int End, HeadingReading Reading);
}

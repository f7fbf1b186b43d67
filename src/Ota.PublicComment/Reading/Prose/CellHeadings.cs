using Ota.PublicComment.Reading.Headings;
using Ota.PublicComment.Reading.Surface;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Prose;

/// <summary>The headings of a table whose cells stand on lines of their own.</summary>
/// <param name="Line">The first heading.</param>
/// <param name="Layout">What they say of the columns.</param>
internal sealed record CellHeadings(int Line, ColumnLayout Layout)
{
    private const int Most = 10;
    private const int LongestHeading = 20;
    private static readonly string[] Joiners = ["と", "及び", "および", "並びに"];

    public int Count => Layout.Columns.Length;

    /// <summary>The longest run of lines that are headings, with an opinion and a response among them; null where there is none.</summary>
    public static CellHeadings? Find(ProseText prose, HeadingMatcher headings)
    {
        var known = prose.Lines.Select(l => l.Length <= LongestHeading && headings.Read(l.Text).IsKnown).ToList();
        for (var i = 0; i < known.Count; i++)
        {
            var count = 0;
            while (i + count < known.Count && known[i + count])
            {
                count++;
            }

            if (count is > 2 and <= Most && NamesBoth(prose.Lines[i].Text) && Read(prose, headings, i + 1, count - 1) is { } below)
            {
                return below;
            }

            if (count is >= 2 and <= Most && Read(prose, headings, i, count) is { } found)
            {
                return found;
            }

            i += count;
        }

        return null;
    }

    /// <summary>Whether the headings stand at a line again, perhaps in other words for the same.</summary>
    public bool IsRepeatedAt(ProseText prose, HeadingMatcher headings, int line)
    {
        for (var i = 0; i < Count; i++)
        {
            if (line + i >= prose.Lines.Count || prose.Lines[line + i].Length > LongestHeading
                || !Means(headings, prose.Lines[line + i].Text, Layout.Columns[i]))
            {
                return false;
            }
        }

        return true;
    }

    // 意見の概要と市の考え方 over No., 意見の概要 and 市の考え方: the heading of the section, and of no column.
    private static bool NamesBoth(string text)
        => text.IndexOf("意見", StringComparison.Ordinal) is >= 0 and var opinion
            && text.IndexOf("考え方", opinion, StringComparison.Ordinal) is > 0 and var answer
            && Array.Exists(Joiners, j => text.IndexOf(j, opinion, answer - opinion, StringComparison.Ordinal) > 0)
            && !text.AsSpan(opinion).StartsWith("意見に対", StringComparison.Ordinal);

    private static bool Means(HeadingMatcher headings, string text, Column column)
        => HeadingFold.Of(text) == HeadingFold.Of(column.Heading ?? "")
            || (column.Role != ColumnRole.Other && headings.Read(text) is { Strength: > HeadingStrength.Ambiguous } reading
                && reading.Role == column.Role);

    private static CellHeadings? Read(ProseText prose, HeadingMatcher headings, int line, int count)
    {
        var cells = Enumerable.Range(line, count).Select(i => new SourceCell { Text = prose.Lines[i].Text }).ToArray();
        var layout = new LayoutReader(headings, null).Read(cells, [], static (_, _, _) => { });
        return layout is not null && layout.Has(ColumnRole.Opinion) && layout.Has(ColumnRole.Response)
            ? new CellHeadings(line, layout) : null;
    }
}

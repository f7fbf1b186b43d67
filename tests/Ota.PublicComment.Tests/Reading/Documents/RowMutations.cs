using System.Text;

namespace Ota.PublicComment.Tests.Reading.Documents;

/// <summary>The documents that one changed heading of a row of headings makes, and the row as a whole.</summary>
internal static class RowMutations
{
    /// <param name="text">The document.</param>
    /// <param name="line">The line in which the row begins, counted from 0.</param>
    /// <param name="kind">What its cells are.</param>
    public static IEnumerable<HeadingMutation> Of(string text, int line, HeadingKind kind)
    {
        var start = StartOf(text, line);
        var (cells, separator, end) = Split(text, start);
        var place = $"of line {line + 1}";

        // Half a heading, over a second line of headings or run together with its neighbour, has no other word.
        var below = end + 1 < text.Length ? Split(text, end + 1).Cells : [];
        var isWhole = below.Count <= cells.Count && below.TrueForAll(c => c.Length > 0);
        for (var i = 0; i < cells.Count; i++)
        {
            var heading = Bare(cells[i]);
            yield return Changed(HeadingChange.Removed, heading, "", $"{heading} {place} removed", Without(i, ""));
            yield return Changed(HeadingChange.Removed, heading, "", $"{heading} {place} dropped with its separator",
                [.. cells[..i], .. cells[(i + 1)..]]);
            yield return Changed(HeadingChange.Renamed, heading, HeadingSynonyms.Nonsense, $"{heading} {place} renamed",
                Without(i, HeadingSynonyms.Nonsense));
            foreach (var word in isWhole ? HeadingSynonyms.Same(heading) : [])
            {
                yield return Changed(HeadingChange.Synonym, heading, word, $"{heading} {place} in other words: {word}", Without(i, word));
            }

            foreach (var word in HeadingSynonyms.Other(heading).Where(_ => heading.Length > 0))
            {
                yield return Changed(HeadingChange.OtherRole, heading, word, $"{heading} {place} renamed to {word}", Without(i, word));
            }

            for (var j = 0; j < cells.Count; j++)
            {
                if (j != i && cells[j] != cells[i])
                {
                    List<string> moved = [.. cells[..i], .. cells[(i + 1)..]];
                    moved.Insert(j, cells[i]);
                    yield return Changed(HeadingChange.Exchanged, heading, "", $"{heading} {place} moved to {j + 1}", moved);
                    List<string> exchanged = [.. cells];
                    (exchanged[i], exchanged[j]) = (exchanged[j], exchanged[i]);
                    yield return Changed(HeadingChange.Exchanged, heading, Bare(cells[j]),
                        $"{heading} {place} exchanged with {Bare(cells[j])}", exchanged);
                }
            }
        }

        var row = text[start..end];
        var rest = text[..start] + text[Math.Min(end + 1, text.Length)..];
        foreach (var (change, name, at) in Places(text, rest, start, end))
        {
            var moved = at < 0 ? rest : rest.Insert(at, (at > 0 && rest[at - 1] != '\n' ? "\n" : "") + row + "\n");
            if (moved != text)
            {
                yield return new HeadingMutation(kind, change, row, "", $"the row {place} {name}", moved);
            }
        }

        List<string> Without(int i, string by) => [.. cells[..i], by, .. cells[(i + 1)..]];

        HeadingMutation Changed(HeadingChange change, string heading, string by, string name, List<string> row)
            => new(kind, change, heading, by, name,
                text[..start] + (separator == '|' ? $"|{string.Join('|', row)}|" : string.Join(separator, row)) + text[end..]);
    }

    private static IEnumerable<(HeadingChange Change, string Name, int At)> Places(string text, string rest, int start, int end)
    {
        yield return (HeadingChange.Removed, "removed", -1);
        if (start > 1)
        {
            yield return (HeadingChange.MovedByLine, "moved up a line", text.LastIndexOf('\n', start - 2) + 1);
        }

        if (end + 1 < text.Length)
        {
            var next = Split(text, end + 1).End;
            yield return (HeadingChange.MovedByLine, "moved down a line", Math.Min(start + next - end, rest.Length));
        }

        yield return (HeadingChange.MovedAway, "moved to the start", 0);
        yield return (HeadingChange.MovedAway, "moved to the end", rest.Length);
    }

    private static string Bare(string cell) => cell.Trim().Trim('"').ReplaceLineEndings("");

    private static int StartOf(string text, int line)
    {
        var at = 0;
        for (var i = 0; i < line; i++)
        {
            at = text.IndexOf('\n', at) + 1;
        }

        return at;
    }

    // A quoted cell may hold the separator and line breaks.
    private static (List<string> Cells, char Separator, int End) Split(string text, int start)
    {
        var lineEnd = text.IndexOf('\n', start) is >= 0 and var at ? at : text.Length;
        var line = text[start..lineEnd];
        var separator = line.Contains('\t') ? '\t' : line.StartsWith('|') ? '|' : ',';
        var cells = new List<string>();
        var cell = new StringBuilder();
        var isQuoted = false;
        var i = start;
        for (; i < text.Length && (isQuoted || text[i] != '\n'); i++)
        {
            isQuoted ^= text[i] == '"';
            if (text[i] == separator && !isQuoted)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else
            {
                cell.Append(text[i]);
            }
        }

        cells.Add(cell.ToString());
        return separator == '|' && cells.Count > 2 ? (cells[1..^1], separator, i) : (cells, separator, i);
    }
}

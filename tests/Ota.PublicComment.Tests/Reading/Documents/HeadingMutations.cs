using Ota.PublicComment.Diagnostics;

namespace Ota.PublicComment.Tests.Reading.Documents;

/// <summary>Every document that one heading or label more or less, in other words or in another place makes of a document.</summary>
/// <remarks>What the source map books as structure is what the reader took for headings, labels and numbers: nobody lists them by hand.</remarks>
internal static class HeadingMutations
{
    private const string Nonsense = "やまびこ";
    private const string Marks = "【】[]［］（）()<>＜＞：:*#・-→⇒ 　■□●○◆◇";

    public static IEnumerable<(string Name, string Text)> Of(string text, ReadResult read)
    {
        var rows = new SortedDictionary<int, List<int>>();
        var labels = new List<(int Line, int Column, string Text)>();
        var groups = read.Document!.Opinions.SelectMany(o => o.Group).ToHashSet(StringComparer.Ordinal);
        foreach (var segment in read.SourceMap!.Segments.Where(s => s.Kind == SourceSegmentKind.Structure))
        {
            var cell = read.SourceMap.Cells[segment.Cell];
            var part = cell.Text.Substring(segment.Span.Start, segment.Span.Length);
            if (groups.Contains(part.TrimStart('#', ' ')))
            {
                continue;
            }

            if (cell.Location is { Cell: { } address, Line: { } line } && segment.Node is null)
            {
                rows.TryAdd(line, []);
                rows[line].Add(address.Column - 1);
            }
            // A label or number of the statistics says nothing of the opinions.
            else if (cell.Location is { Cell: null, Line: { } place } && segment.Node is not ['c', ..])
            {
                labels.Add((place, (cell.Location.Column ?? 1) - 1 + segment.Span.Start, part));
            }
        }

        labels = Joined(labels).FindAll(l => l.Text.Trim([.. Marks]).Length > 0 || l.Text is "・" or "-" or "→" or "⇒")
            .FindAll(l => !l.Text.Contains('件') && !IsLegend(l.Text, read) && !IsExtra(l.Text, text, read));

        var lines = text.Split('\n');
        return rows.Where(r => r.Value.Distinct().Count() > 1).SelectMany(r => OfRow(lines, r.Key - 1)).Concat(OfLabels(lines, labels));
    }

    // Legends explain codes; that is no heading.
    private static bool IsLegend(string label, ReadResult read)
        => read.Document!.DispositionLegend.Any(d => d.Legend is { Length: > 0 } words && label.Contains(words, StringComparison.Ordinal));

    // The label of a change that some records have and others do not: nothing in the document could tell that one is gone.
    private static bool IsExtra(string label, string text, ReadResult read)
        => label.Contains("修正", StringComparison.Ordinal) && text.Split(label).Length - 1 < read.Document!.Opinions.Count;

    // The number of a label is booked apart from its word: 意見, 1, の概要.
    private static List<(int Line, int Column, string Text)> Joined(List<(int Line, int Column, string Text)> labels)
    {
        var joined = new List<(int Line, int Column, string Text)>();
        foreach (var label in labels.OrderBy(l => l.Line).ThenBy(l => l.Column))
        {
            if (joined.Count > 0 && joined[^1] is var last && last.Line == label.Line && last.Column + last.Text.Length == label.Column)
            {
                joined[^1] = last with { Text = last.Text + label.Text };
            }
            else
            {
                joined.Add(label);
            }
        }

        return joined;
    }

    private static IEnumerable<(string Name, string Text)> OfRow(string[] lines, int line)
    {
        var (separator, isPipe) = lines[line].Contains('\t') ? ('\t', false) : lines[line].TrimStart().StartsWith('|') ? ('|', true) : (',', false);
        var cells = (isPipe ? lines[line].Trim().Trim('|') : lines[line]).Split(separator).ToList();
        for (var i = 0; i < cells.Count; i++)
        {
            var heading = cells[i];
            yield return ($"{heading} removed", With([.. cells[..i], "", .. cells[(i + 1)..]]));
            yield return ($"{heading} dropped with its separator", With([.. cells[..i], .. cells[(i + 1)..]]));
            yield return ($"{heading} renamed", With([.. cells[..i], Nonsense, .. cells[(i + 1)..]]));
            for (var j = 0; j < cells.Count; j++)
            {
                if (j != i && cells[j] != heading)
                {
                    List<string> moved = [.. cells[..i], .. cells[(i + 1)..]];
                    moved.Insert(j, heading);
                    yield return ($"{heading} moved to {j + 1}", With(moved));
                    List<string> exchanged = [.. cells];
                    (exchanged[i], exchanged[j]) = (exchanged[j], heading);
                    yield return ($"{heading} exchanged with {cells[j]}", With(exchanged));
                }
            }
        }

        string With(IEnumerable<string> row)
        {
            var changed = string.Join(separator, row);
            return string.Join('\n', lines.Select((l, i) => i == line ? isPipe ? $"|{changed}|" : changed : l));
        }
    }

    // Moved is moved past another label: a label that stands a line higher or lower is another document, and nothing in it could tell.
    private static IEnumerable<(string Name, string Text)> OfLabels(string[] lines, List<(int Line, int Column, string Text)> labels)
    {
        labels = [.. labels.OrderBy(l => l.Line).ThenBy(l => l.Column)];
        for (var k = 0; k < labels.Count; k++)
        {
            var (line, _, label) = labels[k];
            var at = Offset(lines, labels[k]);
            var without = Replaced(lines, line, at, label.Length, "");
            yield return ($"{label} of line {line} removed", string.Join('\n', without));
            yield return ($"{label} of line {line} renamed", string.Join('\n', Replaced(lines, line, at, label.Length, Nonsense)));
            var word = label.Trim([.. Marks]);
            if (word.Length > 0 && word != label)
            {
                yield return ($"{word} of line {line} renamed in its marks", string.Join('\n', Replaced(lines, line, at, label.Length, label.Replace(word, Nonsense, StringComparison.Ordinal))));
            }

            yield return ($"{label} of line {line} moved to the end", string.Join('\n', without) + label + "\n");
            if (k + 1 < labels.Count && labels[k + 1].Text != label)
            {
                var next = labels[k + 1];
                var exchanged = Replaced(Replaced(lines, next.Line, Offset(lines, next), next.Text.Length, label), line, at, label.Length, next.Text);
                yield return ($"{label} of line {line} exchanged with {next.Text}", string.Join('\n', exchanged));
            }
        }
    }

    private static int Offset(string[] lines, (int Line, int Column, string Text) label)
    {
        var at = lines[label.Line - 1].IndexOf(label.Text, Math.Min(label.Column, lines[label.Line - 1].Length), StringComparison.Ordinal);
        at.Should().BeGreaterThanOrEqualTo(0, "the label {0} stands in line {1}", label.Text, label.Line);
        return at;
    }

    private static string[] Replaced(string[] lines, int number, int at, int length, string by)
        => [.. lines.Select((l, i) => i == number - 1 ? l.Remove(at, length).Insert(at, by) : l)];
}

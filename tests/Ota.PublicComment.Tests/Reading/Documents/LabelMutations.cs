namespace Ota.PublicComment.Tests.Reading.Documents;

/// <summary>A heading or label that stands in a line.</summary>
/// <param name="Line">The line, counted from 0.</param>
/// <param name="At">Where in the line it begins.</param>
/// <param name="Text">The heading as printed, with its marks and its number.</param>
/// <param name="Kind">What it is.</param>
internal sealed record LineHeading(int Line, int At, string Text, HeadingKind Kind)
{
    private const string Marks = "【】[]［］（）()<>＜＞〈〉：:*#・-→⇒ 　■□●○◆◇";

    /// <summary>Its words without marks; empty where it is nothing but marks.</summary>
    public string Word => Text.Trim([.. Marks]);
}

/// <summary>The documents that one changed label, group heading, legend line or count makes.</summary>
internal static class LabelMutations
{
    public static IEnumerable<HeadingMutation> Of(string text, IReadOnlyList<LineHeading> headings)
    {
        var lines = text.Split('\n');
        for (var k = 0; k < headings.Count; k++)
        {
            var heading = headings[k];
            foreach (var (change, by, name, changed) in InPlace(lines, heading).Concat(Moved(lines, heading)).Where(m => m.Text != text))
            {
                yield return new HeadingMutation(heading.Kind, change, heading.Text, by,
                    $"{heading.Text} of line {heading.Line + 1} {name}", changed);
            }

            if (k + 1 < headings.Count && headings[k + 1] is var next && next.Text != heading.Text)
            {
                // The later one first: in one line the places of the earlier stay. A group that goes away is what the reading may show.
                var exchanged = With(With(lines, next, heading.Text).Split('\n'), heading, next.Text);
                var (kind, gone, by) =
                    heading.Kind != HeadingKind.Group && next.Kind == HeadingKind.Group
                        ? (next.Kind, next.Text, heading.Text) : (heading.Kind, heading.Text, next.Text);
                yield return new HeadingMutation(kind, HeadingChange.Exchanged, gone, by,
                    $"{heading.Text} of line {heading.Line + 1} exchanged with {next.Text}", exchanged);
            }
        }

        foreach (var label in headings.Where(h => h.Kind == HeadingKind.Label).DistinctBy(h => h.Text))
        {
            foreach (var word in HeadingSynonyms.Same(label.Word))
            {
                var changed =
                    string.Join('\n',
                        lines.Select((l, i) => headings.Where(h => h.Line == i && h.Text == label.Text).OrderByDescending(h => h.At)
                    .Aggregate(l, (line, h) => line.Remove(h.At, h.Text.Length).Insert(h.At, Renamed(h, word)))));
                yield return new HeadingMutation(HeadingKind.Label, HeadingChange.Synonym, label.Text, word,
                    $"{label.Text} everywhere in other words: {word}", changed);
            }
        }
    }

    private static IEnumerable<(HeadingChange Change, string By, string Name, string Text)> InPlace(string[] lines, LineHeading heading)
    {
        yield return (HeadingChange.Removed, "", "removed", With(lines, heading, ""));
        yield return (HeadingChange.Renamed, HeadingSynonyms.Nonsense, "renamed", With(lines, heading, HeadingSynonyms.Nonsense));
        if (heading.Word.Length == 0)
        {
            yield break;
        }

        var marked = Renamed(heading, HeadingSynonyms.Nonsense);
        yield return (HeadingChange.Renamed, marked, "renamed in its marks", With(lines, heading, marked));
        var emptied = Renamed(heading, "");
        yield return (HeadingChange.Removed, emptied, "emptied in its marks", With(lines, heading, emptied));
        if (heading.Kind != HeadingKind.Label)
        {
            yield break;
        }

        foreach (var word in HeadingSynonyms.Same(heading.Word))
        {
            yield return (HeadingChange.Synonym, Renamed(heading, word), $"in other words: {word}",
                With(lines, heading, Renamed(heading, word)));
        }

        foreach (var word in HeadingSynonyms.Other(heading.Word))
        {
            yield return (HeadingChange.OtherRole, Renamed(heading, word), $"renamed to {word}",
                With(lines, heading, Renamed(heading, word)));
        }
    }

    private static IEnumerable<(HeadingChange Change, string By, string Name, string Text)> Moved(string[] lines, LineHeading heading)
    {
        var without = With(lines, heading, "");
        var rest = without.Split('\n');
        var isLine = heading.Text.Trim() == lines[heading.Line].Trim();
        foreach (var (to, name) in ((int, string)[])[(heading.Line - 1, "moved up a line"), (heading.Line + 1, "moved down a line")])
        {
            if (to < 0 || to >= lines.Length)
            {
                continue;
            }

            string[] moved = [.. lines];
            if (isLine)
            {
                (moved[to], moved[heading.Line]) = (moved[heading.Line], moved[to]);
            }
            else
            {
                moved = [.. rest];
                moved[to] = heading.Text + moved[to];
            }

            yield return (HeadingChange.MovedByLine, lines[to], name, string.Join('\n', moved));
        }

        yield return (HeadingChange.MovedAway, "", "moved to the start", heading.Text + "\n" + without);
        yield return (HeadingChange.MovedAway, "", "moved to the end", without + heading.Text + "\n");
    }

    private static string Renamed(LineHeading heading, string word) => heading.Text.Replace(heading.Word, word, StringComparison.Ordinal);

    private static string With(string[] lines, LineHeading heading, string by)
        => string.Join('\n',
            lines.Select((l, i) => i == heading.Line ? l.Remove(heading.At, heading.Text.Length).Insert(heading.At, by) : l));
}

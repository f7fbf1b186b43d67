namespace Ota.PublicComment.Text;

/// <summary>
/// Restores circled numbers that lost the first byte of their CP932 code: ① is 87 40, and 40 alone is @; so ② is A, ③ is B. Only at the
/// head of a line, and only if the lines @, A, … rise through the document or the rest of the line is a known heading.
/// </summary>
internal static class CircledNumberRepair
{
    private const int Most = 20;

    /// <summary>The repairs of a document's lines.</summary>
    /// <param name="lines">The lines in order.</param>
    /// <param name="isKnownHeading">Whether a text stands elsewhere as a heading; null if nothing is known.</param>
    public static IReadOnlyList<LineEdit> Find(IReadOnlyList<string> lines, Func<string, bool>? isKnownHeading = null)
    {
        var edits = new List<LineEdit>();
        var sequence = new List<LineEdit>();
        for (var i = 0; i < lines.Count; i++)
        {
            var number = LostNumber(lines[i], out var offset);
            if (number == 0)
            {
                continue;
            }

            var edit = new LineEdit(i, new TextEdit(offset, 1, TextEditKind.Replace, TextEditReason.LostByte, (char)('①' + number - 1)));
            var isApart = lines[i][offset + 1] is ' ' or '\u3000';
            if (number == sequence.Count + 1)
            {
                sequence.Add(edit);
            }
            else if (number == 1)
            {
                Flush(lines, sequence, edits, isKnownHeading);
                sequence.Add(edit);
            }
            else if (isApart && IsKnown(lines[i], offset, isKnownHeading))
            {
                edits.Add(edit);
            }
        }

        Flush(lines, sequence, edits, isKnownHeading);
        edits.Sort(static (a, b) => a.Line.CompareTo(b.Line));
        return edits;
    }

    private static void Flush(IReadOnlyList<string> lines, List<LineEdit> sequence, List<LineEdit> edits,
        Func<string, bool>? isKnownHeading)
    {
        foreach (var edit in sequence)
        {
            if (sequence.Count > 1 || IsKnown(lines[edit.Line], edit.Edit.Start, isKnownHeading))
            {
                edits.Add(edit);
            }
        }

        sequence.Clear();
    }

    private static bool IsKnown(string line, int offset, Func<string, bool>? isKnownHeading) =>
        isKnownHeading is not null && isKnownHeading(line[(offset + 1)..].Trim(' ', '\u3000'));

    // @ 計画の策定, @計画の策定: the letter, mostly a space, Japanese.
    private static int LostNumber(string line, out int offset)
    {
        offset = 0;
        while (offset < line.Length && line[offset] is ' ' or '\u3000')
        {
            offset++;
        }

        if (offset + 2 >= line.Length || line[offset] is < '@' or >= (char)('@' + Most))
        {
            return 0;
        }

        // Without the space only a run that begins with @ says so: A案 alone is a plan.
        var text = line[offset + 1] is ' ' or '\u3000' ? offset + 2 : offset + 1;
        return CharacterClasses.IsCjkAt(line, text) ? line[offset] - '@' + 1 : 0;
    }
}

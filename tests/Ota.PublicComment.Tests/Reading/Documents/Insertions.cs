namespace Ota.PublicComment.Tests.Reading.Documents;

/// <summary>A document with something more in it, and what its old opinions must be.</summary>
/// <param name="Name">What was added where.</param>
/// <param name="Text">The whole document.</param>
/// <param name="Expected">The old document; numbers and headings that count are those of the new one.</param>
internal sealed record Insertion(string Name, string Text, PublicCommentDocument Expected);

/// <summary>
/// Prints one more record into a document, in the document's own form: a row, a block, a bullet, a piece of run-on text, one cell on each
/// line.
/// </summary>
/// <remarks>Numbers that count go on: the new record has the next number, and those behind it move up by one.</remarks>
internal static class Insertions
{
    public static IEnumerable<Insertion> OfRecords(DocumentForm form, PublicCommentDocument document)
    {
        var count = form.Records.Count;
        foreach (var (wanted, name) in ((int, string)[])[(0, "at the start"), ((count + 1) / 2, "in the middle"), (count, "at the end")])
        {
            var at = Enumerable.Range(wanted, count - wanted + 1).First(form.MayInsert);
            if (form.Template(at) is { } template)
            {
                yield return OfRecord(form, document, template, at, $"a record {name}, before {at + 1}");
            }
        }
    }

    private static Insertion OfRecord(DocumentForm form, PublicCommentDocument document, PrintedRecord template, int at, string name)
    {
        var moved = Moved(form, at);
        var lines = form.Lines.ToArray();
        var number = at == 0 ? form.Records[0].Value ?? 1 : (form.Records[at - 1].Value ?? 0) + 1;
        var copy = Edited(form.Lines, template, number, DocumentForm.Added);
        foreach (var record in moved)
        {
            Edited(lines, record, record.Value!.Value + 1, null).CopyTo(lines, record.First);
        }

        var text = form.IsInline ? Inline(form, lines[0..], template, at)
            : form.IsColumnar ? Columnar(lines, form, template, copy, at)
            : Between(lines, form, copy, at);
        var ids = moved.Select(r => document.Opinions[r.Index].Id).ToHashSet(StringComparer.Ordinal);
        return new Insertion(name, text,
            document with { Opinions = [.. document.Opinions.Select(o => ids.Contains(o.Id) ? o with { Number = Next(o.Number!) } : o)] });
    }

    private static OutlineNumber Next(OutlineNumber number)
        => number with { Label = DocumentForm.NumberLike(number.Label, number.Parts[0] + 1), Parts = [number.Parts[0] + 1] };

    // The numbers behind the place, up to where they begin again.
    private static List<PrintedRecord> Moved(DocumentForm form, int at)
    {
        var moved = new List<PrintedRecord>();
        for (var i = at; i < form.Records.Count && form.Records[i].Value is { } value && (i == 0 || value > form.Records[i - 1].Value); i++)
        {
            moved.Add(form.Records[i]);
        }

        return moved;
    }

    /// <summary>The lines of a record with another number, and with a sign in its texts where one is given.</summary>
    public static string[] Edited(string[] lines, PrintedRecord record, int number, char? sign)
    {
        var edited = lines[record.First..(record.Last + 1)];
        var edits =
            record.Numbers.Select(
                n => (n.Line, n.Column, n.Text.Length, By: record.Value is null ? "77-7" : DocumentForm.NumberLike(n.Text, number)));
        edits =
            sign is null
                ? edits
                : edits.Concat(record.Words.Select(w => (w.Line, w.Column, Length: 0, By: sign + (IsSpaced(lines[w.Line]) ? " " : ""))));
        foreach (var (line, column, length, by) in edits.OrderByDescending(e => e.Line).ThenByDescending(e => e.Column))
        {
            edited[line - record.First] = edited[line - record.First].Remove(column, length).Insert(column, by);
        }

        return edited;
    }

    private static bool IsSpaced(string line) => line.Count(c => c == ' ') * 3 > line.Length;

    private static string Between(string[] lines, DocumentForm form, string[] copy, int at)
    {
        var isApart =
            form.Records.Count > 1
                && form.Records.Skip(1).All(r => lines[r.First - 1].Length == 0 || form.Records[r.Index - 1].Group != r.Group);
        var place = at == 0 ? form.Records[0].First : form.Records[at - 1].Last + 1;
        string[] added = !isApart ? copy : at == 0 ? [.. copy, ""] : ["", .. copy];
        return string.Join('\n', [.. lines[..place], .. added, .. lines[place..]]);
    }

    private static string Inline(DocumentForm form, string[] lines, PrintedRecord template, int at)
    {
        var line = lines[template.First];
        var starts = form.Starts(template.First);
        var ends = starts.Skip(1).Append(line.Length).ToList();
        var words = form.Records[template.Index].Words.OrderByDescending(w => w.Column);
        var copy =
            words.Aggregate(line,
                (l, w) => l.Insert(w.Column, DocumentForm.Added.ToString()))[starts[template.Index]..(ends[template.Index] + 2)].TrimEnd();
        lines[template.First] = at == starts.Count ? $"{line} {copy}" : line.Insert(starts[at], copy + " ");
        return string.Join('\n', lines);
    }

    // One line more in each column: the number, the opinion, the answer.
    private static string Columnar(string[] lines, DocumentForm form, PrintedRecord template, string[] copy, int at)
    {
        var columns = template.Numbers.Concat(template.Words).Select(w => w.Line).Distinct().Order().ToList();
        var result = lines.ToList();
        foreach (var (line, column) in columns.Select((l, i) => (l, i)).Reverse())
        {
            var place = line + at - template.Index;
            result.Insert(place, copy[line - template.First]);
        }

        return string.Join('\n', result);
    }
}

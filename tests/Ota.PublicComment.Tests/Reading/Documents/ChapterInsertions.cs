namespace Ota.PublicComment.Tests.Reading.Documents;

/// <summary>Prints one more chapter, a heading with its records, into a document whose opinions stand under headings.</summary>
internal static class ChapterInsertions
{
    private const string Romans = "ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ";

    /// <summary>The headings over the opinions, where each stands, and the records under it.</summary>
    public static List<(int Line, string Text, List<PrintedRecord> Records)> Headings(DocumentForm form, PublicCommentDocument document)
    {
        var headings = new List<(int Line, string Text, List<PrintedRecord> Records)>();
        foreach (var record in form.Records)
        {
            if (record.Group is not [var text])
            {
                return [];
            }

            if (headings.Count == 0 || headings[^1].Text != text)
            {
                var line = Array.FindLastIndex(form.Lines, record.First, l => l.Trim('#', ' ', '|') == text);
                if (line < 0)
                {
                    return [];
                }

                headings.Add((line, text, []));
            }

            headings[^1].Records.Add(record);
        }

        return headings.Count > 1 ? headings : [];
    }

    public static IEnumerable<Insertion> Of(DocumentForm form, PublicCommentDocument document)
    {
        var headings = Headings(form, document);
        if (headings.Count == 0)
        {
            yield break;
        }

        yield return Behind(form, document, headings, 0, "a chapter in the middle");
        yield return Behind(form, document, headings, headings.Count - 1, "a chapter at the end");
    }

    private static Insertion Behind(DocumentForm form, PublicCommentDocument document,
        List<(int Line, string Text, List<PrintedRecord> Records)> headings, int at, string name)
    {
        var (line, heading, records) = headings[at];
        var last = records[^1].Last;
        var beginsAgain = headings.Skip(1).Any(h => h.Records[0].Value == 1);
        var by = beginsAgain ? 0 : records.Count;
        var lines = form.Lines.ToArray();
        var names = headings.Skip(at + 1).ToDictionary(h => h.Text, h => Next(h.Text), StringComparer.Ordinal);
        foreach (var record in headings.Skip(at + 1).SelectMany(h => h.Records).Where(r => by > 0 && r.Value is not null))
        {
            Insertions.Edited(lines, record, record.Value!.Value + by, null).CopyTo(lines, record.First);
        }

        // A heading may be listed in the contents too: there it moves and is added likewise.
        foreach (var (text, _) in names)
        {
            lines = Array.ConvertAll(lines, l => IsOf(l, text) ? l.Replace(text, names[text], StringComparison.Ordinal) : l);
        }

        var added = Next(heading);
        added =
            added.Insert(
                Array.FindLastIndex(added.ToCharArray(), c => !char.IsLetter(c) || "第章節".Contains(c)) is var mark and >= 0
                    && mark + 1 < added.Length ? mark + 1 : Math.Min(1, added.Length), DocumentForm.Added.ToString());
        var block = form.Lines[line..(last + 1)];
        block[0] = block[0].Replace(heading, added, StringComparison.Ordinal);
        foreach (var record in records)
        {
            Insertions.Edited(form.Lines, record, (record.Value ?? 0) + by, DocumentForm.Added).CopyTo(block, record.First - line);
        }

        string[] copy = form.Lines[line - 1].Length == 0 ? ["", .. block] : block;
        List<string> longer = [.. lines[..(last + 1)], .. copy, .. lines[(last + 1)..]];
        for (var i = line - 1; i >= 0; i--)
        {
            if (IsOf(longer[i], heading))
            {
                longer.Insert(i + 1, longer[i].Replace(heading, added, StringComparison.Ordinal));
            }
        }

        var moved =
            headings.Skip(at + 1).SelectMany(h => h.Records).Where(r => by > 0 && r.Value is not null)
                .Select(r => document.Opinions[r.Index].Id).ToHashSet(StringComparer.Ordinal);
        return new Insertion(name, string.Join('\n', longer), document with
        {
            Opinions =
            [
                .. document.Opinions.Select(o => o with
                {
                    Group = [.. o.Group.Select(g => names.GetValueOrDefault(g, g))],
                    Number =
                        moved.Contains(o.Id)
                            ? o.Number! with { Label = DocumentForm.NumberLike(o.Number.Label, o.Number.Parts[0] + by) } : o.Number,
                }),
            ],
            Responses =
                [.. document.Responses.Select(
                    r =>
                        r with { Dispositions =
                            [.. r.Dispositions.Select(
                                d => names.Keys.FirstOrDefault(h => IsSection(h, d)) is { } h
                                    ? d with { Code = names[h][..d.Code.Length] } : d)] })],
        });
    }

    // Ⅱ．その他: the heading of a section is the legend of what became of its opinions, and its number the code.
    private static bool IsSection(string heading, Disposition disposition)
        => disposition.Code.Length > 0 && heading.StartsWith(disposition.Code, StringComparison.Ordinal) && disposition.Legend is { } words
            && heading.Contains(words, StringComparison.Ordinal);

    private static bool IsOf(string line, string heading) => line.TrimStart('#', ' ', '|').StartsWith(heading, StringComparison.Ordinal);

    // 第3章 behind 第2章, Ⅲ behind Ⅱ; a heading without a number stays.
    private static string Next(string heading)
    {
        var at =
            heading.IndexOfAny(
                ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '０', '１', '２', '３', '４', '５', '６', '７', '８', '９', .. Romans]);
        if (at < 0 || at > 2)
        {
            return heading;
        }

        return Romans.IndexOf(heading[at], StringComparison.Ordinal) is >= 0 and var roman
            ? heading[..at] + Romans[roman + 1] + heading[(at + 1)..]
            : heading[..at] + DocumentForm.NumberLike(heading[at].ToString(), (int)char.GetNumericValue(heading[at]) + 1)
                + heading[(at + 1)..];
    }
}

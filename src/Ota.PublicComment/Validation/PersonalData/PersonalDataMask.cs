using Ota.PublicComment.Validation.PersonalData;
using System.Text;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Validation;

/// <summary>
/// Replaces personal data (個人情報の伏せ字): every character of a value becomes ■, so that lengths and places stay. It covers opinions with their
/// subjects, places and other columns, the title and the notes; what stands in answers or in the office's contact and is mostly the
/// office's own (telephone numbers, addresses, names) is left, and <see cref="Find"/> says so.
/// </summary>
public static class PersonalDataMask
{
    private const char Blot = '■';

    /// <summary>Where personal data stands in a document, in its order.</summary>
    /// <param name="document">The document.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public static ValueList<PersonalDataPlace> Find(PublicCommentDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return DocumentTexts.Find(document)
            .SelectMany(
                static t =>
                    t.Found.Select(
                        f => new PersonalDataPlace { Place = t.Field with { Span = f.Span }, Kind = f.Kind, IsLeft = t.IsLeft(f.Kind) }))
            .ToValueList();
    }

    /// <summary>Findings with personal data of the document covered in what they quote: for logs, and for pages that others see.</summary>
    /// <param name="diagnostics">The findings.</param>
    /// <param name="document">The document they are about; null when there is none.</param>
    public static ValueList<Diagnostic> Cover(ValueList<Diagnostic> diagnostics, PublicCommentDocument? document)
        => diagnostics.Select((document is null ? new MessageCover() : new MessageCover(document)).Cover).ToValueList();

    /// <summary>A copy of the document with the values masked; the same instance when there is none.</summary>
    /// <param name="document">The document.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    /// <example><code>
    /// var covered = PersonalDataMask.Mask(document); // telephone numbers, addresses and others are ■
    /// await File.WriteAllTextAsync("covered.json", PublicCommentJson.Serialize(covered));
    /// </code></example>
    public static PublicCommentDocument Mask(PublicCommentDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var byNode =
            DocumentTexts.Find(document).Where(static t => t.Found.Exists(f => !t.IsLeft(f.Kind)))
                .ToLookup(static t => t.Field.Node, StringComparer.Ordinal);
        if (byNode.Count == 0)
        {
            return document;
        }

        return document with
        {
            Title =
                byNode[document.Id].Where(static t => t.Field.Field == TextField.Title).Select(Covered).FirstOrDefault() ?? document.Title,
            Notes = document.Notes.Select(n => byNode.Contains(n.Id) ? n with { Text = Covered(byNode[n.Id].First()) } : n).ToValueList(),
            Opinions = document.Opinions.Select(o => byNode[o.Id].Aggregate(o, Mask)).ToValueList(),
            Responses = document.Responses.Select(r => byNode[r.Id].Aggregate(r, Mask)).ToValueList(),
        };
    }

    /// <summary>A copy of a text source, in UTF-8, with the values in the opinions read from it masked.</summary>
    /// <param name="source">The bytes the document was read from.</param>
    /// <param name="document">The document.</param>
    /// <param name="map">Where it came from.</param>
    /// <param name="encoding">The encoding it was read in, if it was named; null when it was recognised.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The encoding is not known, or the source is a package of Office or a PDF, which is no text: mask
    /// the document and publish it.</exception>
    public static byte[] MaskSource(ReadOnlyMemory<byte> source, PublicCommentDocument document, SourceMap map, string? encoding = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(map);
        if (source.Span.StartsWith("PK\u0003\u0004"u8) || source.Span.StartsWith("%PDF"u8))
        {
            throw new ArgumentException("The source is no text; mask the document and publish it.", nameof(source));
        }

        var detected = encoding is null ? TextDecoding.Detect(source.Span)
            : EncodingNames.TryParse(encoding, out var kind) ? TextDecoding.Force(source.Span, kind)
            : throw new ArgumentException($"{encoding} is not the name of an encoding that is known here.", nameof(encoding));
        var text = TextDecoding.Decode(source, detected).GetText().ToCharArray();
        var lines = Lines(text);
        foreach (var (cell, unit) in Units(document, map))
        {
            Cover(text, lines, map.LocationOf(cell, unit), map.Cells[cell].Text[unit]);
        }

        // Another encoding may lack ■ or a character beside it; Excel takes UTF-8 by its mark.
        var keepsMark = detected.Kind != TextEncodingKind.Utf8 || detected.PreambleLength > 0;
        return [.. keepsMark ? Encoding.UTF8.Preamble : [], .. Encoding.UTF8.GetBytes(text)];
    }

    private static Opinion Mask(Opinion opinion, FoundText found) => found.Field.Field switch
    {
        TextField.OpinionText => opinion with { Text = Covered(found) },
        TextField.Subject => opinion with { Subject = Covered(found) },
        TextField.Area => opinion with { Area = opinion.Area! with { Text = Covered(found) } },
        TextField.SubmitterKind => opinion with { SubmitterKind = Covered(found) },
        _ => opinion with { Other = Replaced(opinion.Other, found.Field.Paragraph, o => o with { Text = Covered(found) }) },
    };

    private static Response Mask(Response response, FoundText found) => found.Field.Field switch
    {
        TextField.Paragraph
            => response with { Paragraphs = Replaced(response.Paragraphs, found.Field.Paragraph, p => p with { Text = Covered(found) }) },
        TextField.Revision
            => response with { Revisions =
                Replaced(response.Revisions, found.Field.Paragraph,
                    r => r with { Text = Covered(found), Before = Covered(r.Before, found), After = Covered(r.After, found) }) },
        _ => response with { Other = Replaced(response.Other, found.Field.Paragraph, o => o with { Text = Covered(found) }) },
    };

    private static ValueList<T> Replaced<T>(ValueList<T> items, int? at, Func<T, T> replace)
        => items.Select((item, i) => i == at ? replace(item) : item).ToValueList();

    // What the document has, and what the cells of the opinions have besides: a repair may have taken a second copy out.
    private static IEnumerable<(int Cell, int Unit)> Units(PublicCommentDocument document, SourceMap map)
    {
        foreach (var place in Find(document).Where(static p => !p.IsLeft))
        {
            foreach (var span in map.Locate(place.Place))
            {
                for (var unit = span.Span.Start; unit < span.Span.End; unit++)
                {
                    yield return (span.Cell, unit);
                }
            }
        }

        var opinions = document.Opinions.Select(static o => o.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var cell in map.Segments.Where(s => s.Place is { } place && opinions.Contains(place.Node)).Select(static s => s.Cell)
            .Distinct())
        {
            foreach (var (_, span) in PersonalDataScanner.Find(map.Cells[cell].Text) ?? [])
            {
                for (var unit = span.Start; unit < span.End; unit++)
                {
                    yield return (cell, unit);
                }
            }
        }
    }

    // The wording before and after is quoted from the same text.
    private static string? Covered(string? text, FoundText like)
        => text is not null && PersonalDataScanner.Find(text) is { } found ? Covered(like with { Text = text, Found = found }) : text;

    private static string Covered(FoundText found)
    {
        var units = found.Text.ToCharArray();
        foreach (var (kind, span) in found.Found)
        {
            for (var i = span.Start; i < span.End && !found.IsLeft(kind); i++)
            {
                units[i] = CharacterClasses.IsSpace(units[i]) ? units[i] : Blot;
            }
        }

        return new string(units);
    }

    // Only where the file has the very character: a place that does not fit covers nothing else.
    private static void Cover(char[] text, List<int> lines, SourceLocation location, char expected)
    {
        if (location is { Line: { } line, Column: { } column } && line <= lines.Count && lines[line - 1] + column - 1 is var at
            && at < text.Length
            && (text[at] == expected || text[at] == Blot) && !CharacterClasses.IsSpace(expected))
        {
            text[at] = Blot;
        }
    }

    // Where each line begins; a line ends at LF, CR or both.
    private static List<int> Lines(char[] text)
    {
        var lines = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                lines.Add(i + 1);
            }
        }

        return lines;
    }
}

using System.Text;
using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Validation.PersonalData;

/// <summary>Replaces personal data in opinions (個人情報の伏せ字): every character of a value becomes ■, so that lengths and places stay. Responses, titles and notes stay as they are.</summary>
public static class PersonalDataMask
{
    private const char Blot = '■';

    /// <summary>A copy of the document with the values in opinions masked; the same instance when there is none.</summary>
    /// <param name="document">The document.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public static PublicCommentDocument Mask(PublicCommentDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var changed = false;
        var opinions = new Opinion[document.Opinions.Count];
        for (var i = 0; i < opinions.Length; i++)
        {
            opinions[i] = Mask(document.Opinions[i]);
            changed |= !ReferenceEquals(opinions[i], document.Opinions[i]);
        }

        return changed ? document with { Opinions = ValueList.Create<Opinion>(opinions) } : document;
    }

    /// <summary>A copy of a text source, in UTF-8, with the values in the opinions read from it masked.</summary>
    /// <param name="source">The bytes the document was read from.</param>
    /// <param name="document">The document.</param>
    /// <param name="map">Where it came from.</param>
    /// <param name="encoding">The encoding it was read in, if it was named; null when it was recognised.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The encoding is not known.</exception>
    public static byte[] MaskSource(ReadOnlyMemory<byte> source, PublicCommentDocument document, SourceMap map, string? encoding = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(map);
        var detected = encoding is null ? TextDecoding.Detect(source.Span)
            : EncodingNames.TryParse(encoding, out var kind) ? TextDecoding.Force(source.Span, kind)
            : throw new ArgumentException($"{encoding} is not the name of an encoding that is known here.", nameof(encoding));
        var text = TextDecoding.Decode(source, detected).GetText().ToCharArray();
        var lines = Lines(text);
        foreach (var place in Places(document))
        {
            foreach (var span in map.Locate(place))
            {
                for (var unit = span.Span.Start; unit < span.Span.End; unit++)
                {
                    Cover(text, lines, map.LocationOf(span.Cell, unit), map.Cells[span.Cell].Text[unit]);
                }
            }
        }

        // Another encoding may lack ■ or a character beside it; Excel takes UTF-8 by its mark.
        var keepsMark = detected.Kind != TextEncodingKind.Utf8 || detected.PreambleLength > 0;
        return [.. keepsMark ? Encoding.UTF8.Preamble : [], .. Encoding.UTF8.GetBytes(text)];
    }

    private static Opinion Mask(Opinion opinion)
    {
        var masked = opinion;
        foreach (var (field, text, found) in OpinionFields.Find(opinion))
        {
            var covered = Covered(text, found);
            masked = field.Field switch
            {
                TextField.OpinionText => masked with { Text = covered },
                TextField.Subject => masked with { Subject = covered },
                _ => masked with { Other = masked.Other.Select((other, at) => at == field.Paragraph ? other with { Text = covered } : other).ToValueList() },
            };
        }

        return masked;
    }

    private static IEnumerable<TextPlace> Places(PublicCommentDocument document)
        => document.Opinions.SelectMany(OpinionFields.Find).SelectMany(f => f.Found.Select(found => f.Field with { Span = found.Span }));

    private static string Covered(string text, List<PersonalDataSpan> found)
    {
        var units = text.ToCharArray();
        foreach (var (_, span) in found)
        {
            for (var i = span.Start; i < span.End; i++)
            {
                units[i] = CharacterClasses.IsSpace(units[i]) ? units[i] : Blot;
            }
        }

        return new string(units);
    }

    // Only where the file has the very character: a place that does not fit covers nothing else.
    private static void Cover(char[] text, List<int> lines, SourceLocation location, char expected)
    {
        if (location is { Line: { } line, Column: { } column } && line <= lines.Count && lines[line - 1] + column - 1 is var at && at < text.Length
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

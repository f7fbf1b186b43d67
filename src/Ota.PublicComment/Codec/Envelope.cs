using System.Text.Json;
using Ota.PublicComment.Diagnostics;

namespace Ota.PublicComment.Codec;

/// <summary>A file that holds a document with its references and findings.</summary>
internal static class Envelope
{
    public const string FormatName = "ota-public-comment-envelope/v1";

    /// <summary>
    /// The file with blanks in the place of all that is not the document, so that every place stays where it is; null where it holds none.
    /// </summary>
    public static byte[]? DocumentIn(ReadOnlySpan<byte> utf8)
    {
        try
        {
            var reader = new Utf8JsonReader(utf8);
            reader.Read();
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var isDocument = reader.ValueTextEquals("document"u8);
                reader.Read();
                var start = (int)reader.TokenStartIndex;
                reader.Skip();
                if (isDocument)
                {
                    return reader.TokenType == JsonTokenType.EndObject ? Alone(utf8, start, (int)reader.BytesConsumed) : null;
                }
            }
        }
        catch (JsonException)
        {
            // It is told by whoever reads the whole file.
        }

        return null;
    }

    /// <summary>What was read, with the note that the file holds more.</summary>
    public static UnlinkedResult Told(UnlinkedResult read, SourceLocation location) => new()
    {
        Document = read.Document,
        SourceMap = read.SourceMap,
        Diagnostics =
        [
            new Diagnostic { Descriptor = Catalogue.EnvelopeRead, Severity = Catalogue.EnvelopeRead.Severity, Location = location },
            .. read.Diagnostics,
        ],
        Outcome = read.Outcome,
    };

    private static byte[] Alone(ReadOnlySpan<byte> utf8, int start, int end)
    {
        var alone = utf8.ToArray();
        Blank(alone.AsSpan(0, start));
        Blank(alone.AsSpan(end));
        return alone;
    }

    private static void Blank(Span<byte> bytes)
    {
        foreach (ref var unit in bytes)
        {
            unit = unit is (byte)'\n' or (byte)'\r' ? unit : (byte)' ';
        }
    }
}

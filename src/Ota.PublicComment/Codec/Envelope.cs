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
    /// <param name="utf8">The file.</param>
    /// <param name="fileName">Its name for the findings.</param>
    /// <param name="beside">What is wrong beside the document: members that no envelope has, and where the file breaks off.</param>
    public static byte[]? DocumentIn(ReadOnlySpan<byte> utf8, string? fileName, out List<Diagnostic> beside)
    {
        beside = [];
        byte[]? document = null;
        var lines = new JsonLines(utf8, fileName);
        try
        {
            var reader = new Utf8JsonReader(utf8);
            reader.Read();
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var (at, isDocument) = ((int)reader.TokenStartIndex, reader.ValueTextEquals("document"u8));
                var unknown = isDocument || IsBeside(ref reader) ? null : JsonPath.Write([JsonStep.To(reader.GetString()!)]);
                reader.Read();
                var start = (int)reader.TokenStartIndex;
                reader.Skip();
                if (isDocument && document is null)
                {
                    document = reader.TokenType == JsonTokenType.EndObject ? Alone(utf8, start, (int)reader.BytesConsumed) : null;
                    if (document is null)
                    {
                        return null;
                    }
                }
                else if (unknown is not null)
                {
                    beside.Add(
                        Found(Catalogue.UnknownMember, lines.At(at), unknown, JsonExcerpt.Of(utf8[start..(int)reader.BytesConsumed])));
                }
            }
        }
        catch (JsonException e)
        {
            var position = lines.PositionOf(e.LineNumber ?? 0, e.BytePositionInLine ?? 0);
            beside.Add(Found(Catalogue.MalformedJson, lines.At(position), "$", JsonExcerpt.Around(utf8, position)));
        }

        return document;
    }

    /// <summary>What was read, with the note that the file holds more, and what is wrong with that.</summary>
    public static UnlinkedResult Told(UnlinkedResult read, SourceLocation location, List<Diagnostic> beside) => new()
    {
        Document = read.Document,
        SourceMap = read.SourceMap,
        Diagnostics = [Found(Catalogue.EnvelopeRead, location), .. read.Diagnostics, .. beside],
        Outcome =
            read.Outcome == Outcome.Complete && beside.Exists(static d => d.Severity == DiagnosticSeverity.Error)
                ? Outcome.Partial : read.Outcome,
    };

    private static bool IsBeside(ref Utf8JsonReader reader)
        => reader.ValueTextEquals("format"u8) || reader.ValueTextEquals("references"u8) || reader.ValueTextEquals("diagnostics"u8);

    private static Diagnostic Found(DiagnosticDescriptor descriptor, SourceLocation location, params string[] arguments)
        => new() { Descriptor = descriptor, Severity = descriptor.Severity, Location = location, Arguments = [.. arguments] };

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

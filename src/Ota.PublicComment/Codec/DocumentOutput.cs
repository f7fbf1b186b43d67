using System.Text.Json;
using Ota.PublicComment.Codec.Shapes;

namespace Ota.PublicComment.Codec;

/// <summary>A document as one JSON object, to memory or part by part to a stream.</summary>
internal static class DocumentOutput
{
    // Small enough to stay out of the large object heap, large enough that a stream is not called for every opinion.
    private const int PartSize = 48 * 1024;

    public static JsonWriterOptions Options(bool isIndented)
        => new() { Encoder = PlainTextEncoder.Instance, Indented = isIndented, NewLine = "\n", SkipValidation = true };

    /// <exception cref="ArgumentException">The document holds half a character, a null where the model has none, or an undefined
    /// value.</exception>
    public static byte[] ToBytes(PublicCommentDocument document, bool isIndented)
    {
        document = Checked(document);
        using var buffer = new ChunkedBuffer();
        using (var writer = new Utf8JsonWriter(buffer, Options(isIndented)))
        {
            foreach (var _ in Write(writer, document))
            {
                // Everything stays in memory.
            }
        }

        return buffer.ToArray();
    }

    /// <summary>Writes a document that was checked.</summary>
    public static async Task ToStreamAsync(PublicCommentDocument document, Stream stream, bool isIndented,
        CancellationToken cancellationToken)
    {
        using var buffer = new ChunkedBuffer();
        var writer = new Utf8JsonWriter(buffer, Options(isIndented));
        await using (writer.ConfigureAwait(false))
        {
            foreach (var _ in Write(writer, document))
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (buffer.Length + writer.BytesPending >= PartSize)
                {
                    writer.Flush();
                    await buffer.DrainAsync(stream, cancellationToken).ConfigureAwait(false);
                }
            }

            writer.Flush();
            await buffer.DrainAsync(stream, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>The document as it is written: whole, and every node with an id. One that was read is the same instance.</summary>
    /// <exception cref="ArgumentException">The document cannot be written; the message names the field.</exception>
    public static PublicCommentDocument Checked(PublicCommentDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        FaultFinder.ThrowIfAny(document, DocumentShape.Document, "document", nameof(document));
        return document.WithIds();
    }

    /// <summary>Writes the object; stops after each node, so that the caller can pass on what there is.</summary>
    public static IEnumerable<int> Write(Utf8JsonWriter writer, PublicCommentDocument document)
    {
        var members = new MemberWriter(writer);
        writer.WriteStartObject();
        DocumentShape.Head(ref members, document, DocumentCodec.FormatName);
        writer.WriteStartArray(DocumentShape.Names.Opinions);
        for (var i = 0; i < document.Opinions.Count; i++)
        {
            MemberWriter.Write(writer, document.Opinions[i], DocumentShape.Opinion);
            yield return i;
        }

        writer.WriteEndArray();
        writer.WriteStartArray(DocumentShape.Names.Responses);
        for (var i = 0; i < document.Responses.Count; i++)
        {
            MemberWriter.Write(writer, document.Responses[i], DocumentShape.Response);
            yield return i;
        }

        writer.WriteEndArray();
        members = new MemberWriter(writer);
        DocumentShape.Tail(ref members, document, document);
        writer.WriteEndObject();
    }
}

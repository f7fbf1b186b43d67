using Ota.PublicComment.Serialization;
using System.Text;
using System.Text.Json;
using Ota.PublicComment.Codec;

namespace Ota.PublicComment;

/// <summary>A document as JSON (format <c>ota-public-comment/v1</c>) and back, exactly: what was written reads back equal.</summary>
/// <remarks>The output depends on the document alone. Japanese is written as it is, never as <c>\uXXXX</c>. <c>&lt;</c> and
/// <c>&amp;</c> are not escaped either: to put JSON into HTML, encode it for HTML there.</remarks>
public static partial class PublicCommentJson
{
    /// <summary>Writes a document as a string.</summary>
    /// <param name="document">The document.</param>
    /// <param name="indented">Whether in lines (LF, indented by two spaces) for people and line-wise comparison; else one line
    /// without white space.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    /// <exception cref="ArgumentException">The document cannot be written: a text has a lone surrogate, a value is null or undefined where
    /// the model has none; the message names the field.</exception>
    /// <example><code>
    /// var json = PublicCommentJson.Serialize(document);
    /// var same = PublicCommentJson.Deserialize(json) == document; // true
    /// </code></example>
    public static string Serialize(PublicCommentDocument document, bool indented = false)
        => Encoding.UTF8.GetString(DocumentOutput.ToBytes(document, indented));

    /// <summary>Writes a document as UTF-8 without a byte order mark.</summary>
    /// <param name="document">The document.</param>
    /// <param name="indented">Whether in lines (LF, indented by two spaces) for people and line-wise comparison; else one line
    /// without white space.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    /// <exception cref="ArgumentException">The document cannot be written: a text has a lone surrogate, a value is null or undefined where
    /// the model has none; the message names the field.</exception>
    public static byte[] SerializeToUtf8Bytes(PublicCommentDocument document, bool indented = false)
        => DocumentOutput.ToBytes(document, indented);

    /// <summary>Writes a document to a stream as UTF-8 without a byte order mark, part by part. The stream stays open.</summary>
    /// <param name="document">The document.</param>
    /// <param name="stream">Where to write.</param>
    /// <param name="indented">Whether in lines (LF, indented by two spaces) for people and line-wise comparison; else one line
    /// without white space.</param>
    /// <param name="cancellationToken">Cancels the run; what was written by then stays in the stream.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> or <paramref name="stream"/> is null.</exception>
    /// <exception cref="ArgumentException">The stream cannot be written to; or the document cannot be written: a text has a lone surrogate,
    /// a value is null or undefined where the model has none; the message names the field. Nothing was written then.</exception>
    /// <exception cref="IOException">The stream failed; its exception passes unchanged.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static Task SerializeAsync(
        PublicCommentDocument document, Stream stream, bool indented = false,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (!stream.CanWrite)
        {
            throw new ArgumentException("The stream cannot be written to; it may be closed.", nameof(stream));
        }

        return DocumentOutput.ToStreamAsync(DocumentOutput.Checked(document), stream, indented, cancellationToken);
    }

    /// <summary>
    /// Gives back the document that was written, as <c>JsonSerializer.Deserialize</c> would: members that the format does not have are read
    /// over. For files of strangers use <see cref="Read(string)"/>, which reports those and what is wrong, and keeps the rest.
    /// </summary>
    /// <param name="json">The JSON.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="JsonException">The text is no JSON of a document, or not a whole one; the message is that of the first error, with
    /// line and column (1-based).</exception>
    public static PublicCommentDocument Deserialize(string json) => Whole(Read(json));

    /// <summary>Gives back the document that was written, from UTF-8 with or without a byte order mark.</summary>
    /// <param name="utf8">The JSON.</param>
    /// <exception cref="JsonException">The bytes are no JSON of a document, or not a whole one; the message is that of the first error,
    /// with line and column (1-based).</exception>
    public static PublicCommentDocument Deserialize(ReadOnlySpan<byte> utf8) => Whole(Read(utf8));

    /// <summary>Gives back the document that was written, from where a stream stands to its end. The stream stays open.</summary>
    /// <param name="stream">UTF-8, with or without a byte order mark.</param>
    /// <param name="cancellationToken">Cancels the run.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="stream"/> cannot be read.</exception>
    /// <exception cref="JsonException">The bytes are no JSON of a document, or not a whole one; the message is that of the first error,
    /// with line and column (1-based).</exception>
    /// <exception cref="IOException">The stream failed, or holds more than 2 GB; its own exceptions pass unchanged.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static Task<PublicCommentDocument> DeserializeAsync(Stream stream, CancellationToken cancellationToken = default)
    {
        var reading = ReadAsync(stream, cancellationToken);
        return WholeAsync(reading);
    }

    /// <summary>Reads a document from a string. Whatever is wrong with the text is a finding, never an exception.</summary>
    /// <param name="json">The JSON.</param>
    /// <returns>The document and the findings; <see cref="Outcome.Partial"/> when ids stand twice or lead nowhere.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <example><code>
    /// var result = PublicCommentJson.Read(await File.ReadAllTextAsync("of-a-stranger.json"));
    /// foreach (var finding in result.Diagnostics)
    ///     Console.Error.WriteLine($"line {finding.Location.Line}: {finding.Message}");
    /// </code></example>
    public static DocumentResult Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        var lone = LoneSurrogate.IndexIn(json);
        return lone < 0 ? Read(Encoding.UTF8.GetBytes(json)) : DocumentResult.Of(DocumentCodec.ReadIllFormed(json, lone));
    }

    /// <summary>
    /// Reads a document from UTF-8, with or without a byte order mark. Whatever is wrong with the bytes is a finding, never an exception.
    /// </summary>
    /// <param name="utf8">The JSON.</param>
    /// <returns>The document and the findings; <see cref="Outcome.Partial"/> when ids stand twice or lead nowhere.</returns>
    public static DocumentResult Read(ReadOnlySpan<byte> utf8)
        => DocumentResult.Of(DocumentCodec.Read(utf8, fileName: null, DocumentCodec.DefaultMaxDiagnosticsPerCode));

    /// <summary>Reads a document from where a stream stands to its end. The stream stays open.</summary>
    /// <param name="stream">UTF-8, with or without a byte order mark.</param>
    /// <param name="cancellationToken">Cancels the run.</param>
    /// <returns>The document and the findings; <see cref="Outcome.Partial"/> when ids stand twice or lead nowhere.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="stream"/> cannot be read.</exception>
    /// <exception cref="IOException">The stream failed, or holds more than 2 GB; its own exceptions pass unchanged.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static Task<DocumentResult> ReadAsync(Stream stream, CancellationToken cancellationToken = default)
        => ReadWhole(stream, static bytes => Read(bytes.Span), cancellationToken);

    // A caller's mistake throws at once, before anything is awaited.
    private static Task<T> ReadWhole<T>(Stream stream, Func<ReadOnlyMemory<byte>, T> read, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return stream.CanRead ? ReadWholeAsync(stream, read, cancellationToken)
            : throw new ArgumentException("The stream cannot be read; it may be closed.", nameof(stream));
    }

    // The findings need the line of any byte, and the text of a document stays in memory anyway: so the file is read whole.
    private static async Task<T> ReadWholeAsync<T>(Stream stream, Func<ReadOnlyMemory<byte>, T> read, CancellationToken cancellationToken)
    {
        var length = stream.CanSeek ? Math.Clamp(stream.Length - stream.Position, 0, Array.MaxLength) : 0;
        using var buffer = new MemoryStream((int)length);
        await stream.CopyToAsync(buffer, cancellationToken).ConfigureAwait(false);
        return read(buffer.GetBuffer().AsMemory(0, (int)buffer.Length));
    }

    private static async Task<PublicCommentDocument> WholeAsync(Task<DocumentResult> reading) => Whole(await reading.ConfigureAwait(false));

    private static PublicCommentDocument Whole(DocumentResult read)
        => read.Document is { } document && !read.HasErrors ? document : throw JsonFault.Of(read.Diagnostics);

}

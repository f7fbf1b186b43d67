using System.Runtime.CompilerServices;
using System.Text;
using Ota.PublicComment.Codec;
using Ota.PublicComment.Codec.Lines;

namespace Ota.PublicComment.Serialization;

/// <summary>A document as lines of JSON (NDJSON): one <c>document</c> line, a line for each <c>opinion</c> and <c>response</c>, and an
/// <c>end</c> line, by which a file that was cut off is told. It is read and written in the memory of one line; the members are those of
/// <see cref="PublicCommentJson"/>.</summary>
public static class PublicCommentNdjson
{
    /// <summary>The longest line that <see cref="ReadAsync"/> holds, in bytes: 256 MiB.</summary>
    internal const int MostBytesOfLine = 256 * 1024 * 1024;

    /// <summary>Writes a document as UTF-8 without a byte order mark; every line ends with LF.</summary>
    /// <param name="document">The document.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    /// <exception cref="ArgumentException">The document cannot be written: a text has a lone surrogate, a value is null or undefined where
    /// the model has none; the message names the field.</exception>
    public static byte[] SerializeToUtf8Bytes(PublicCommentDocument document)
    {
        document = DocumentOutput.Checked(document);
        using var output = new LineOutput();
        foreach (var _ in Lines(output, document))
        {
            // Everything stays in memory.
        }

        return output.ToArray();
    }

    /// <summary>Writes a document as a string; every line ends with LF.</summary>
    /// <param name="document">The document.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    /// <exception cref="ArgumentException">The document cannot be written: a text has a lone surrogate, a value is null or undefined where
    /// the model has none; the message names the field.</exception>
    public static string Serialize(PublicCommentDocument document) => Encoding.UTF8.GetString(SerializeToUtf8Bytes(document));

    /// <summary>
    /// Writes a document to a stream, part by part. The stream stays open. To write what is not in memory, use <see cref="NdjsonWriter"/>.
    /// </summary>
    /// <param name="document">The document.</param>
    /// <param name="stream">Where to write.</param>
    /// <param name="cancellationToken">Cancels the run; what was written by then stays in the stream, without an end line.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> or <paramref name="stream"/> is null.</exception>
    /// <exception cref="ArgumentException">The stream cannot be written to; or the document cannot be written, and nothing was.</exception>
    /// <exception cref="IOException">The stream failed; its exception passes unchanged.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static Task SerializeAsync(PublicCommentDocument document, Stream stream, CancellationToken cancellationToken = default)
    {
        StreamRules.MustWrite(stream);
        return WriteAllAsync(DocumentOutput.Checked(document), stream, cancellationToken);
    }

    /// <summary>Reads a document from a string. Whatever is wrong with the text is a finding, never an exception.</summary>
    /// <param name="ndjson">The lines.</param>
    /// <returns>The document and the findings; <see cref="Outcome.Partial"/> when the file was cut off or a line was lost.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="ndjson"/> is null.</exception>
    public static DocumentResult Read(string ndjson)
    {
        ArgumentNullException.ThrowIfNull(ndjson);
        return Read(Encoding.UTF8.GetBytes(ndjson));
    }

    /// <summary>
    /// Reads a document from UTF-8, with or without a byte order mark. Whatever is wrong with the bytes is a finding, never an exception.
    /// </summary>
    /// <param name="utf8">The lines.</param>
    /// <returns>The document and the findings; <see cref="Outcome.Partial"/> when the file was cut off or a line was lost.</returns>
    public static DocumentResult Read(ReadOnlyMemory<byte> utf8)
        => DocumentResult.Of(LineDocument.Read(utf8, fileName: null, DocumentCodec.DefaultMaxDiagnosticsPerCode));

    /// <summary>Reads a document from where a stream stands to its end. The stream stays open.</summary>
    /// <param name="stream">UTF-8, with or without a byte order mark.</param>
    /// <param name="cancellationToken">Cancels the run.</param>
    /// <returns>The document and the findings; <see cref="Outcome.Partial"/> when the file was cut off or a line was lost.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="stream"/> cannot be read.</exception>
    /// <exception cref="IOException">The stream failed; its exception passes unchanged.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static Task<DocumentResult> ReadAsync(Stream stream, CancellationToken cancellationToken = default)
    {
        StreamRules.MustRead(stream);
        return ReadAllAsync(stream, cancellationToken);
    }

    /// <summary>
    /// Reads line by line from where a stream stands, holding one line at a time; ids are not compared. The stream stays open.
    /// </summary>
    /// <param name="stream">UTF-8, with or without a byte order mark.</param>
    /// <param name="cancellationToken">Cancels the run.</param>
    /// <returns>What each line holds and what is wrong with it, in the order of the file: the document, an opinion, a response or a
    /// finding. A file that is not whole ends with a finding.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="stream"/> cannot be read.</exception>
    /// <exception cref="IOException">The stream failed; its exception passes unchanged.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    /// <example><code>
    /// await using var file = File.OpenRead("result.ndjson");
    /// await foreach (var line in PublicCommentNdjson.ReadLinesAsync(file))
    ///     if (line.Opinion is { } opinion)
    ///         Console.WriteLine(opinion.Text);
    /// </code></example>
    public static IAsyncEnumerable<StreamedEntry> ReadLinesAsync(Stream stream, CancellationToken cancellationToken = default)
    {
        StreamRules.MustRead(stream);
        return EnumerateAsync(stream, cancellationToken);
    }

    private static async IAsyncEnumerable<StreamedEntry> EnumerateAsync(Stream stream,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var input = new LineInput(stream, MostBytesOfLine);
        var sequence = new LineSequence(fileName: null);
        while (!sequence.IsRefused && await input.NextAsync(cancellationToken).ConfigureAwait(false) is { } line)
        {
            var content = sequence.Next(line.Span, input.Number, input.IsEnded, input.IsCut);
            foreach (var finding in content.Findings)
            {
                yield return new StreamedEntry { Diagnostics = [finding] };
            }

            if (Kept(content) is { } kept)
            {
                yield return kept;
            }
        }

        if (sequence.AtEnd() is { } atEnd)
        {
            yield return new StreamedEntry { Diagnostics = [atEnd] };
        }
    }

    private static StreamedEntry? Kept(in LineContent content) => content switch
    {
        { Head: { } head } => new StreamedEntry { Head = head },
        { Opinion: { } opinion } => new StreamedEntry { Opinion = opinion },
        { Response: { } response } => new StreamedEntry { Responses = [response] },
        _ => null,
    };

    private static async Task WriteAllAsync(PublicCommentDocument document, Stream stream, CancellationToken cancellationToken)
    {
        using var output = new LineOutput();
        foreach (var _ in Lines(output, document))
        {
            cancellationToken.ThrowIfCancellationRequested();
            await output.DrainAsync(stream, isLast: false, cancellationToken).ConfigureAwait(false);
        }

        await output.DrainAsync(stream, isLast: true, cancellationToken).ConfigureAwait(false);
    }

    private static async Task<DocumentResult> ReadAllAsync(Stream stream, CancellationToken cancellationToken)
    {
        using var input = new LineInput(stream, Array.MaxLength / 2);
        var sequence = new LineSequence(fileName: null);
        var document = new LineDocument(fileName: null, DocumentCodec.DefaultMaxDiagnosticsPerCode);
        while (!sequence.IsRefused && await input.NextAsync(cancellationToken).ConfigureAwait(false) is { } line)
        {
            document.Add(sequence.Next(line.Span, input.Number, input.IsEnded, input.IsCut), input.Number);
        }

        return DocumentResult.Of(document.Finish(sequence.AtEnd()));
    }

    private static IEnumerable<int> Lines(LineOutput output, PublicCommentDocument document)
    {
        output.Head(document);
        yield return 0;
        foreach (var opinion in document.Opinions)
        {
            output.Add(opinion);
            yield return 0;
        }

        foreach (var response in document.Responses)
        {
            output.Add(response);
            yield return 0;
        }

        output.End();
    }
}

using System.Text;
using Ota.PublicComment.Codec;
using Ota.PublicComment.Codec.Csv;
using Ota.PublicComment.Diagnostics;

namespace Ota.PublicComment.Serialization;

/// <summary>
/// A document as CSV for spreadsheets, one row per opinion and response, and back: what was written reads back equal to
/// <see cref="CsvView"/>.
/// </summary>
/// <remarks>Cells that a spreadsheet would run as a formula, and cells that begin with <c>'</c>, are written with a <c>'</c> in front,
/// which reading takes away again. Several texts in one cell (groups, dispositions, revisions) stand on a line each, with <c>\</c>
/// escaped.</remarks>
public static partial class PublicCommentCsv
{
    /// <summary>Writes a document as a string; rows end with CRLF.</summary>
    /// <param name="document">The document.</param>
    /// <param name="options">How to write, but for the encoding; null for <see cref="PublicCommentCsvOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    /// <exception cref="ArgumentException">The document cannot be written: a text has a lone surrogate, a value is null or undefined where
    /// the model has none; the message names the field.</exception>
    public static string Serialize(PublicCommentDocument document, PublicCommentCsvOptions? options = null)
        => Encoding.UTF8.GetString(Utf8(document, options ?? PublicCommentCsvOptions.Default));

    /// <summary>Writes a document to a stream. The stream stays open.</summary>
    /// <param name="document">The document.</param>
    /// <param name="stream">Where to write.</param>
    /// <param name="options">How to write; null for <see cref="PublicCommentCsvOptions.Default"/>.</param>
    /// <param name="cancellationToken">Cancels the run.</param>
    /// <returns>What became of characters that the encoding does not hold; empty for UTF-8.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> or <paramref name="stream"/> is null.</exception>
    /// <exception cref="ArgumentException">The stream cannot be written to; or the document cannot be written, and nothing was.</exception>
    /// <exception cref="IOException">The stream failed; its exception passes unchanged.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static Task<ValueList<Diagnostic>> SerializeAsync(
        PublicCommentDocument document, Stream stream, PublicCommentCsvOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        StreamRules.MustWrite(stream);
        options ??= PublicCommentCsvOptions.Default;
        var utf8 = Utf8(document, options);
        var (bytes, findings) = options switch
        {
            { ForCp932: true } => CsvBytes.Cp932(utf8),
            { WithByteOrderMark: false } => (utf8, default),
            _ => (CsvBytes.WithMark(utf8), default),
        };
        return WriteAsync(bytes, findings, stream, cancellationToken);
    }

    /// <summary>
    /// Reads a document from the text of a CSV that was written here. Whatever is wrong with it is a finding, never an exception.
    /// </summary>
    /// <param name="csv">The CSV, headings first.</param>
    /// <returns>The document and the findings; <see cref="Outcome.Failed"/> when the headings are not those of
    /// <see cref="PublicCommentCsv"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="csv"/> is null.</exception>
    public static DocumentResult Read(string csv)
    {
        ArgumentNullException.ThrowIfNull(csv);
        return Read(Encoding.UTF8.GetBytes(csv));
    }

    /// <summary>Reads a document from the bytes of a CSV that was written here, in any of its encodings.</summary>
    /// <param name="bytes">The CSV, headings first.</param>
    /// <returns>The document and the findings; <see cref="Outcome.Failed"/> when the headings are not those of
    /// <see cref="PublicCommentCsv"/>: other tables are read by the pipeline.</returns>
    public static DocumentResult Read(ReadOnlyMemory<byte> bytes)
        => CsvCodec.LooksLikeDocument(bytes.Span)
            ? DocumentResult.Of(CsvCodec.Read(bytes, fileName: null, DocumentCodec.DefaultMaxDiagnosticsPerCode))
            : new DocumentResult
            {
                Outcome = Outcome.Failed,
                Diagnostics = [new Diagnostic { Descriptor = Catalogue.CsvHeadings, Severity = Catalogue.CsvHeadings.Severity }],
            };

    /// <summary>Reads a document from where a stream stands to its end. The stream stays open.</summary>
    /// <param name="stream">The CSV, headings first.</param>
    /// <param name="cancellationToken">Cancels the run.</param>
    /// <returns>The document and the findings; <see cref="Outcome.Failed"/> when the headings are not those of
    /// <see cref="PublicCommentCsv"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="stream"/> cannot be read.</exception>
    /// <exception cref="IOException">The stream failed; its exception passes unchanged.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static Task<DocumentResult> ReadAsync(Stream stream, CancellationToken cancellationToken = default)
    {
        StreamRules.MustRead(stream);
        return ReadAllAsync(stream, cancellationToken);
    }

    private static byte[] Utf8(PublicCommentDocument document, PublicCommentCsvOptions options)
    {
        return CsvCodec.Write(DocumentOutput.Checked(document), options.Language);
    }

    private static async Task<ValueList<Diagnostic>> WriteAsync(
        byte[] bytes, ValueList<Diagnostic> findings, Stream stream, CancellationToken cancellationToken)
    {
        await stream.WriteAsync(bytes, cancellationToken).ConfigureAwait(false);
        return findings;
    }

    private static async Task<DocumentResult> ReadAllAsync(Stream stream, CancellationToken cancellationToken)
    {
        using var buffer = new MemoryStream();
        await stream.CopyToAsync(buffer, cancellationToken).ConfigureAwait(false);
        return Read(buffer.GetBuffer().AsMemory(0, (int)buffer.Length));
    }
}

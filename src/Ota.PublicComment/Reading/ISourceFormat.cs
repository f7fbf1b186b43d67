namespace Ota.PublicComment.Reading;

/// <summary>
/// Reads one kind of file into blocks. A format knows nothing of opinions and responses: tables, labels and titles are recognised in one
/// place for all formats.
/// </summary>
/// <remarks>A format is shared between threads and holds no state of a run.</remarks>
public interface ISourceFormat
{
    /// <summary>
    /// The name, unique among the registered formats: <c>delimited-text</c>. A host's format replaces a built-in one of the same name.
    /// </summary>
    string Name { get; }

    /// <summary>Whether the format can read a source.</summary>
    /// <param name="source">What is known of the source.</param>
    /// <param name="head">Its first bytes, up to 4096.</param>
    bool CanRead(SourceInfo source, ReadOnlySpan<byte> head);

    /// <summary>
    /// Reads a source into blocks in reading order. What is wrong with it goes to <see cref="FormatContext.Report(Diagnostic)"/>; nothing
    /// is thrown for it.
    /// </summary>
    /// <param name="source">The whole source, buffered and seekable, at its start.</param>
    /// <param name="context">Limits, cancellation and where findings go.</param>
    IEnumerable<SourceBlock> Read(Stream source, FormatContext context);
}

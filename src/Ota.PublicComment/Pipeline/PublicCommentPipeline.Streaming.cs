using System.Runtime.CompilerServices;
using Ota.PublicComment.Codec.Lines;
using Ota.PublicComment.Pipeline;
using Ota.PublicComment.Serialization;

namespace Ota.PublicComment;

/// <content>Sources that are too large to be held.</content>
public sealed partial class PublicCommentPipeline
{
    /// <summary>
    /// Reads a table of delimited text, or NDJSON of this library, opinion by opinion, in bounded memory whatever the size. The stream stays open.
    /// Repairs that need the whole document are not made, which an OPC1038 says by their codes; citations are not followed; a part of the text is decided
    /// by what stands in its neighbourhood. <see cref="ReadLimits.MaxBytes"/>, rows, cells and text are limited in each part, not in all.
    /// </summary>
    /// <param name="stream">The stream, from where it stands.</param>
    /// <param name="source">What is known of it; null when nothing is.</param>
    /// <param name="options">How to read; null for <see cref="ReadOptions.Default"/>.</param>
    /// <param name="progress">Is told how far the reading is, once a part.</param>
    /// <param name="cancellationToken">Cancels the run.</param>
    /// <returns>The head of the document first, then the opinions in the order of the source, with ids and lines as in the whole source.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="stream"/> cannot be read, or the options name an encoding that is not known.</exception>
    /// <exception cref="IOException">The stream failed; its exception passes unchanged.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public IAsyncEnumerable<StreamedEntry> StreamAsync(
        Stream stream, SourceInfo? source = null, ReadOptions? options = null, IProgress<ReadProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (!stream.CanRead)
        {
            throw new ArgumentException("The stream cannot be read; it may be closed.", nameof(stream));
        }

        options ??= ReadOptions.Default;
        return options.Encoding is { } encoding && !ReadOptions.IsKnownEncoding(encoding)
            ? throw new ArgumentException($"{encoding} is not the name of an encoding that is known here.", nameof(options))
            : EntriesAsync(stream, source ?? SourceInfo.Unknown, options, progress, cancellationToken);
    }

    private async IAsyncEnumerable<StreamedEntry> EntriesAsync(
        Stream stream, SourceInfo source, ReadOptions options, IProgress<ReadProgress>? progress, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var parts = new SourceParts(stream, options.Encoding);
        await parts.BeginAsync(cancellationToken).ConfigureAwait(false);
        long opinions = 0;
        if (LineTypes.LookLikeLines(parts.Head.Span))
        {
            await foreach (var line in PublicCommentNdjson.ReadLinesAsync(parts.Rest(), cancellationToken).ConfigureAwait(false))
            {
                opinions += line.Kind == NdjsonLineKind.Opinion ? 1 : 0;
                if (line.Number % SourceParts.LinesPerReport == 0)
                {
                    progress?.Report(new ReadProgress { Bytes = parts.ReadBytes, TotalBytes = parts.Total, Opinions = opinions });
                }

                if (EntryOf(line, source) is { } entry)
                {
                    yield return entry;
                }
            }

            progress?.Report(new ReadProgress { Bytes = parts.ReadBytes, TotalBytes = parts.Total, Opinions = opinions });
            yield break;
        }

        var reader = new PartReader(_reader, source, options);
        while (!reader.IsRefused)
        {
            // An empty source is a part as well: it is told.
            var next = await parts.NextAsync(reader.Prefix, cancellationToken).ConfigureAwait(false);
            if ((next ?? (reader.IsBegun ? null : default(SourcePart))) is not { } part)
            {
                break;
            }

            foreach (var entry in reader.Read(part, cancellationToken))
            {
                opinions += entry.Opinion is null ? 0 : 1;
                yield return entry;
            }

            progress?.Report(new ReadProgress { Bytes = parts.ReadBytes, TotalBytes = parts.Total, Opinions = opinions });
        }
    }

    private static StreamedEntry? EntryOf(NdjsonLine line, SourceInfo source) => line switch
    {
        { Document: { } head } => new StreamedEntry { Head = head },
        { Opinion: { } opinion } => new StreamedEntry { Opinion = opinion },
        { Response: { } response } => new StreamedEntry { Responses = [response] },
        { Finding: { } finding } => new StreamedEntry { Diagnostics = [finding with { Location = finding.Location with { File = source.FileName } }] },
        _ => null,
    };
}

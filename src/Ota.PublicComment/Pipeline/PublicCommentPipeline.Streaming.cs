using System.Runtime.CompilerServices;
using Ota.PublicComment.Codec.Lines;
using Ota.PublicComment.Pipeline;
using Ota.PublicComment.Serialization;

namespace Ota.PublicComment;

/// <content>Sources that are too large to be held.</content>
public sealed partial class PublicCommentPipeline
{
    /// <inheritdoc/>
    public IAsyncEnumerable<StreamedEntry> StreamAsync(
        Stream stream, SourceInfo? source = null, ReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (!stream.CanRead)
        {
            throw new ArgumentException("The stream cannot be read; it may be closed.", nameof(stream));
        }

        options ??= ReadOptions.Default;
        return options.Encoding is { } encoding && !ReadOptions.IsKnownEncoding(encoding)
            ? throw new ArgumentException($"{encoding} is not the name of an encoding that is known here.", nameof(options))
            : EntriesAsync(stream, source ?? SourceInfo.Unknown, options, cancellationToken);
    }

    private async IAsyncEnumerable<StreamedEntry> EntriesAsync(
        Stream stream, SourceInfo source, ReadOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var parts = new SourceParts(stream, options.Encoding);
        await parts.BeginAsync(cancellationToken).ConfigureAwait(false);
        long opinions = 0, lines = 0;
        if (LineTypes.LookLikeLines(parts.Head.Span))
        {
            await foreach (var entry in PublicCommentNdjson.ReadLinesAsync(parts.Rest(), cancellationToken).ConfigureAwait(false))
            {
                opinions += entry.Opinion is null ? 0 : 1;
                if (++lines % SourceParts.LinesPerReport == 0)
                {
                    Tell(options, parts, opinions);
                }

                yield return entry.Diagnostics.Count == 0 ? entry : entry with
                {
                    Diagnostics =
                        entry.Diagnostics.Select(d => d with { Location = d.Location with { File = source.FileName } }).ToValueList(),
                };
            }

            Tell(options, parts, opinions);
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

            Tell(options, parts, opinions);
        }
    }

    private static void Tell(ReadOptions options, SourceParts parts, long opinions) => options.Progress?.Report(new ReadProgress
    {
        Bytes = parts.ReadBytes,
        TotalBytes = parts.Total,
        Part = parts.Total > 0 ? Math.Min(1, parts.ReadBytes / (double)parts.Total) : null,
        Opinions = opinions,
    });
}

using System.Text;
using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Publishing;
using Ota.PublicComment.Reading.Documents;
using Ota.PublicComment.Reading.Plans;
using Ota.PublicComment.Reading;
using Ota.PublicComment.References;
using Ota.PublicComment.Validation;

namespace Ota.PublicComment.Pipeline;

/// <summary>What most hosts call: a file, stream or string in, a typed document with every finding out. Immutable and safe to share between threads.</summary>
public sealed partial class PublicCommentPipeline
{
    private readonly DocumentReader _reader;
    private readonly PlanReader _plans;
    private readonly Vocabulary _vocabulary;
    private readonly CitationScanner _scanner;
    private readonly CitationLinker _linker;

    internal PublicCommentPipeline(
        DocumentReader reader, PlanReader plans, Vocabulary vocabulary, CitationLinker linker, RuleSet rules, DocumentPublishers publishers)
    {
        (_reader, _plans, _vocabulary, _linker) = (reader, plans, vocabulary, linker);
        _scanner = new CitationScanner(vocabulary);
        Rules = rules;
        Publishers = publishers;
    }

    /// <summary>The pipeline as it comes: built-in formats and words, the official table of governments.</summary>
    public static PublicCommentPipeline Default { get; } = new PublicCommentPipelineBuilder().Build();

    /// <summary>The formats that documents are written in, by name.</summary>
    public DocumentPublishers Publishers { get; }

    /// <summary>Reads a file and follows what it cites.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="options">How to read and which plans the citations lead to; null for <see cref="ReadOptions.Default"/>.</param>
    /// <param name="cancellationToken">Cancels the run.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or blank.</exception>
    /// <exception cref="IOException">The file cannot be read; the framework's exceptions for missing files, folders and rights pass unchanged.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public async Task<LinkedResult> ReadFileAsync(string path, ReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1, FileOptions.Asynchronous | FileOptions.SequentialScan);
        await using (stream.ConfigureAwait(false))
        {
            return await ReadAsync(stream, new SourceInfo { FileName = path }, options, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Reads a stream from where it stands to its end, and follows what it cites. The stream stays open.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="source">What is known of it; null when nothing is.</param>
    /// <param name="options">How to read and which plans the citations lead to; null for <see cref="ReadOptions.Default"/>.</param>
    /// <param name="cancellationToken">Cancels the run.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="stream"/> cannot be read.</exception>
    /// <exception cref="IOException">The stream failed; its exception passes unchanged.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public async Task<LinkedResult> ReadAsync(
        Stream stream, SourceInfo? source = null, ReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (!stream.CanRead)
        {
            throw new ArgumentException("The stream cannot be read; it may be closed.", nameof(stream));
        }

        options ??= ReadOptions.Default;
        var (bytes, isTruncated) = await SourceBuffer.FillAsync(stream, options.Limits.MaxBytes, cancellationToken).ConfigureAwait(false);
        return Link(_reader.Read(bytes, isTruncated, source ?? SourceInfo.Unknown, options, cancellationToken), options, cancellationToken);
    }

    /// <summary>Reads a text that is already in memory, and follows what it cites.</summary>
    /// <param name="text">The text.</param>
    /// <param name="source">What is known of it; null when nothing is.</param>
    /// <param name="options">How to read and which plans the citations lead to; null for <see cref="ReadOptions.Default"/>.</param>
    /// <param name="cancellationToken">Cancels the run.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public LinkedResult Read(
        string text, SourceInfo? source = null, ReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        options ??= ReadOptions.Default;
        return Link(_reader.Read(Encoding.UTF8.GetBytes(text), false, source ?? SourceInfo.Unknown, options, cancellationToken), options, cancellationToken);
    }

    private LinkedResult Link(ReadResult read, ReadOptions options, CancellationToken cancellationToken)
    {
        var scanner = options.Vocabulary == Vocabulary.Empty && options.Plans.Count == 0 ? _scanner : new CitationScanner(_vocabulary.Merge(options.Vocabulary), options.Plans);
        var references = read.Document is { } document
            ? _linker.Link(document, scanner.Scan(document), options.Plans, cancellationToken)
            : ReferenceMap.Empty;
        return new LinkedResult
        {
            Document = read.Document,
            References = references,
            SourceMap = read.SourceMap,
            Diagnostics = [.. read.Diagnostics, .. references.Failures.Select(f => f with { Location = LocationOf(f, read.SourceMap) })],
            Outcome = references.Failures.Count > 0 && read.Outcome == Outcome.Complete ? Outcome.Partial : read.Outcome,
        };
    }

    private static SourceLocation LocationOf(Diagnostic finding, SourceMap? map)
        => finding.Place is { } place && map?.Locate(place) is { Count: > 0 } spans ? spans[0].Location : SourceLocation.None;
}

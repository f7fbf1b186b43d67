using Ota.PublicComment.Serialization;
using Ota.PublicComment.Pipeline;
using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Reading;
using Ota.PublicComment.Reading.Documents;
using Ota.PublicComment.Reading.Plans;
using Ota.PublicComment.Reading.Sources;
using Ota.PublicComment.References;
using Ota.PublicComment.Validation;

namespace Ota.PublicComment;

/// <summary>
/// What most hosts call: a file, stream or string in, a typed document with every finding out. Immutable and safe to share between threads.
/// </summary>
public sealed partial class PublicCommentPipeline : IPublicCommentPipeline
{
    /// <summary>
    /// The name of the <see cref="System.Diagnostics.ActivitySource"/> that a host can listen to: one activity for each <c>Read</c>,
    /// <c>Check</c> and <c>ReadPlan</c>, with figures as tags (<c>opc.bytes</c>, <c>opc.opinions</c>, <c>opc.errors</c> …) and no text.
    /// </summary>
    public const string ActivitySourceName = "Ota.PublicComment";

    private readonly DocumentReader _reader;
    private readonly PlanReader _plans;
    private readonly Vocabulary _vocabulary;
    private readonly CitationScanner _scanner;
    private readonly CitationLinker _linker;
    private readonly bool _areFormatsOurs;

    internal PublicCommentPipeline(
        DocumentReader reader, PlanReader plans, Vocabulary vocabulary, CitationLinker linker, RuleSet rules, DocumentPublishers publishers,
        bool areFormatsOurs)
    {
        _areFormatsOurs = areFormatsOurs;
        (_reader, _plans, _vocabulary, _linker) = (reader, plans, vocabulary, linker);
        _scanner = new CitationScanner(vocabulary);
        Rules = rules;
        Publishers = publishers;
    }

    /// <summary>The pipeline as it comes: built-in formats and words, the official table of governments.</summary>
    public static PublicCommentPipeline Default { get; } = new PublicCommentPipelineBuilder().Build();

    /// <inheritdoc/>
    public DocumentPublishers Publishers { get; }

    /// <inheritdoc/>
    public async Task<DocumentResult> ReadFileAsync(string path, ReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var stream =
            new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1, FileOptions.Asynchronous | FileOptions.SequentialScan);
        await using (stream.ConfigureAwait(false))
        {
            return await ReadAsync(stream, new SourceInfo { FileName = path }, options, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    public async Task<DocumentResult> ReadAsync(
        Stream stream, SourceInfo? source = null, ReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (!stream.CanRead)
        {
            throw new ArgumentException("The stream cannot be read; it may be closed.", nameof(stream));
        }

        options ??= ReadOptions.Default;
        var (bytes, isTruncated) = await SourceBuffer.FillAsync(stream, options.Limits.MaxBytes, cancellationToken).ConfigureAwait(false);
        return ReadBytes(bytes, isTruncated, source, options, cancellationToken);
    }

    /// <inheritdoc/>
    public DocumentResult Read(
        string text, SourceInfo? source = null, ReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        using var utf8 = new Utf8Copy(text, _areFormatsOurs);
        return ReadBytes(utf8.Bytes, false, source, (options ?? ReadOptions.Default) with { Text = text }, cancellationToken);
    }

    private DocumentResult ReadBytes(ReadOnlyMemory<byte> bytes, bool isTruncated, SourceInfo? source, ReadOptions options,
        CancellationToken cancellationToken)
    {
        using var activity = Telemetry.Start("Read", bytes.Length);
        options = Metered(options, bytes.Length);
        var result =
            Link(_reader.Read(bytes, isTruncated, source ?? SourceInfo.Unknown, options, cancellationToken), options, cancellationToken);
        options.Meter?.Done();
        Telemetry.Tell(activity, result.Document, result.Diagnostics, result.Outcome);
        return result;
    }

    private static ReadOptions Metered(ReadOptions options, long bytes)
        => options.Progress is { } progress ? options with { Meter = new WorkMeter(progress, bytes) } : options;

    private DocumentResult Link(UnlinkedResult read, ReadOptions options, CancellationToken cancellationToken)
    {
        options.Meter?.Stage(WorkParts.Links);
        var scanner =
            options.Vocabulary == Vocabulary.Empty && options.Plans.Count == 0
                ? _scanner : new CitationScanner(_vocabulary.WithOther(options.Vocabulary), options.Plans);
        using var clock = TimeLimit.Start(options.Limits, cancellationToken);
        var references = ReferenceMap.Empty;
        ValueList<Diagnostic> failures = [];
        try
        {
            references =
                read.Document is { } document && new DocumentIndex(document) is var nodes
                    ? _linker.Link(nodes, scanner.ScanUntil(nodes, clock.Token), options.Plans, clock.Token) : references;
            failures = references.Failures.Select(f => f with { Location = LocationOf(f, read.SourceMap) }).ToValueList();
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            failures = [TookTooLong(options.Limits)];
        }

        options.Meter?.Stage(1);
        return new DocumentResult
        {
            Document = read.Document,
            References = references,
            SourceMap = read.SourceMap,
            Diagnostics = failures.Count == 0 ? read.Diagnostics : [.. read.Diagnostics, .. failures],
            Outcome = failures.Count > 0 && read.Outcome == Outcome.Complete ? Outcome.Partial : read.Outcome,
        };
    }

    private static Diagnostic TookTooLong(ReadLimits limits) => new()
    {
        Descriptor = Catalogue.LinkingTimeLimitReached,
        Severity = Catalogue.LinkingTimeLimitReached.Severity,
        Arguments = [SafeBlocks.Seconds(limits)],
    };

    private static SourceLocation LocationOf(Diagnostic finding, SourceMap? map)
        => finding.Place is { } place && map?.Locate(place) is { Count: > 0 } spans ? spans[0].Location : SourceLocation.None;
}

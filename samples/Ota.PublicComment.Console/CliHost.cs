using Ota.PublicComment.Serialization;
using Ota.PublicComment.Samples.Texts;

namespace Ota.PublicComment.Samples;

/// <summary>Reads a source into a document: the pipeline, or what a test puts in its place.</summary>
internal delegate Task<DocumentResult> ReadSource(Stream source, SourceInfo info, ReadOptions options, CancellationToken cancellationToken);

/// <summary>Reads and checks a source: the pipeline, or what a test puts in its place.</summary>
internal delegate Task<DocumentResult> CheckSource(
    Stream source, SourceInfo info, CheckOptions options, CancellationToken cancellationToken);

/// <summary>Reads a source into a plan: the pipeline, or what a test puts in its place.</summary>
internal delegate Task<PlanResult> ReadPlan(Stream source, SourceInfo info, ReadOptions options, CancellationToken cancellationToken);

/// <summary>The world around a run: where it reads from and writes to. A test gives streams in memory.</summary>
internal sealed record CliHost
{
    private const int NarrowTerminal = 40;

    public required Stream In { get; init; }

    /// <summary>For data only: the report or the JSON.</summary>
    public required Stream Out { get; init; }

    /// <summary>For messages.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>What the call reads and writes.</summary>
    public CallFiles Files { get; init; } = new();

    /// <summary>Whether a person sees <see cref="Out"/>: only then there is colour.</summary>
    public bool OutIsTerminal { get; init; }

    /// <summary>How many columns the terminal has; null where there is none or it does not say.</summary>
    public int? Columns { get; init; }

    /// <summary>Whether a person sees <see cref="Error"/>: only then how far the run has come is shown there.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>
    /// Whether findings on <see cref="Error"/> are for a person: on a terminal, or where the call names its language. Programs look for the
    /// English words.
    /// </summary>
    public bool IsForPerson { get; init; }

    /// <summary>The clock by which the time left is told.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    public DocumentPublishers Publishers { get; init; } = CliPipeline.Instance.Publishers;

    /// <summary>The formats of a list, with the workbook of the package for Excel.</summary>
    public IReadOnlyList<IListPublisher> ListPublishers { get; init; }
        = [.. DocumentPublishers.Lists, OpenXmlFormats.ListWorkbook];

    public ReadSource Read { get; init; } = CliPipeline.Instance.ReadAsync;

    public ReadPlan ReadPlan { get; init; } = CliPipeline.Instance.ReadPlanAsync;

    public CheckSource Check { get; init; } = CliPipeline.Instance.CheckAsync;

    /// <summary>How far the run has come; null where nobody watches.</summary>
    public Progress? Progress { get; private init; }

    /// <summary>The host whose reading and checking is shown while it lasts.</summary>
    public CliHost Watched(CallTexts texts)
    {
        if (!ErrorIsTerminal)
        {
            return this;
        }

        var progress = new Progress(Error, Columns ?? NarrowTerminal, Clock, texts);
        var (read, check, readPlan) = (Read, Check, ReadPlan);
        return this with
        {
            Progress = progress,
            Read =
                (stream, info, options, token) => progress.OverAsync(() => read(stream, info, options with { Progress = progress }, token)),
            Check = (stream, info, options, token) => progress.OverAsync(
                () => check(stream, info, options with { Read = options.Read with { Progress = progress } }, token)),
            ReadPlan =
                (stream, info, options,
                    token) => progress.OverPlanAsync(() => readPlan(stream, info, options with { Progress = progress }, token)),
        };
    }

    /// <summary>The host whose report speaks the language of the call.</summary>
    public CliHost Speaking(MessageLanguage language) => language == MessageLanguage.Japanese ? this : this with
    {
        Publishers =
            DocumentPublishers.With(
                [.. Publishers.All.Select(p => p is ReportPublisher ? new ReportPublisher { Language = language } : p)]),
    };
}

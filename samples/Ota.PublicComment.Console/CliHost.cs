using Ota.PublicComment.Serialization;
using Ota.PublicComment.OpenXml;
using Ota.PublicComment.Reading;
using Ota.PublicComment.References;

namespace Ota.PublicComment.Samples;

/// <summary>Reads a source into a document: the pipeline, or what a test puts in its place.</summary>
internal delegate Task<ReadResult> ReadSource(Stream source, SourceInfo info, ReadOptions options, CancellationToken cancellationToken);

/// <summary>Reads and checks a source: the pipeline, or what a test puts in its place.</summary>
internal delegate Task<CheckResult> CheckSource(Stream source, SourceInfo info, CheckOptions options, CancellationToken cancellationToken);

/// <summary>Reads a source into a plan: the pipeline, or what a test puts in its place.</summary>
internal delegate Task<PlanResult> ReadPlan(Stream source, SourceInfo info, ReadOptions options, CancellationToken cancellationToken);

/// <summary>The world around a run: where it reads from and writes to. A test gives streams in memory.</summary>
internal sealed record CliHost
{
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

    public DocumentPublishers Publishers { get; init; } = CliPipeline.Instance.Publishers;

    /// <summary>The formats of a list of findings, with the workbook of the package for Excel.</summary>
    public IReadOnlyList<IFindingPublisher> FindingPublishers { get; init; }
        = [.. Ota.PublicComment.Serialization.FindingPublishers.BuiltIn, OpenXmlFormats.FindingWorkbook];

    public ReadSource Read { get; init; } = CliPipeline.Instance.ReadAsync;

    public ReadPlan ReadPlan { get; init; } = CliPipeline.Instance.ReadPlanAsync;

    public CheckSource Check { get; init; } = CliPipeline.Instance.CheckAsync;

    /// <summary>The host whose report speaks the language of the call.</summary>
    public CliHost Speaking(MessageLanguage language) => language == MessageLanguage.Japanese ? this : this with
    {
        Publishers = DocumentPublishers.With([.. Publishers.All.Select(p => p is ReportPublisher ? new ReportPublisher(new ReportOptions { Language = language }) : p)]),
    };
}

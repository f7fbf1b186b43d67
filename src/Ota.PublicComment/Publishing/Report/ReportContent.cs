using Ota.PublicComment.Serialization;
using System.Globalization;
using Ota.PublicComment.Publishing.Pages;
using Ota.PublicComment.References;

namespace Ota.PublicComment.Publishing.Report;

/// <summary>What the sections of a report share: the document in the order it is shown, an anchor for every node, and the lists to
/// filter by.</summary>
internal sealed class ReportContent
{
    private readonly Dictionary<object, string> _anchors = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<string> _findings;

    public ReportContent(PublishInput input, ReportOptions options)
    {
        (Input, Options, Labels) = (input, options, ReportLabels.In(options.Language));
        Map = input.References ?? ReferenceMap.Empty;
        Index = new DocumentIndex(input.Document);
        Headings = PrintedHeadings.Of(input);
        // Ids of a document may be any text: an anchor is made from the place in the list. In a document that was read both are the same.
        Number(input.Document.Opinions, 'o');
        Number(input.Document.Responses, 'r');
        Parts = new PlanParts(Map, input.Plan);
        _findings = [.. input.Diagnostics.Where(static d => d.Severity >= DiagnosticSeverity.Warning)
            .Select(static d => d.Node ?? d.Place?.Node).OfType<string>()];
        Pairs = PairUp();
    }

    public PublishInput Input { get; }

    public ReportOptions Options { get; }

    public ReportLabels Labels { get; }

    public PublicCommentDocument Document => Input.Document;

    public ReferenceMap Map { get; }

    public DocumentIndex Index { get; }

    public PrintedHeadings Headings { get; }

    public PlanParts Parts { get; }

    public List<ReportPair> Pairs { get; }

    /// <summary>Chapters or fields as the opinions print them, in the order they first appear.</summary>
    public NameList Chapters { get; } = new();

    /// <summary>Dispositions with their legends, in the order of the legend.</summary>
    public NameList Dispositions { get; } = new();

    public string AnswerName => Labels is JapaneseReportLabels ? Headings.Response : Labels.Answer;

    public string Title => Document.Title ?? (Document.PlanTitles.Count > 0 ? Document.PlanTitles[0].Text : Labels.Untitled);

    /// <summary>The anchor of an opinion or response by its id; null for anything else.</summary>
    public string? AnchorOf(string node)
        => Index.FindOpinion(node) is { } opinion ? AnchorOf(opinion)
            : Index.FindResponse(node) is { } response ? AnchorOf(response) : null;

    public string AnchorOf(Opinion opinion) => _anchors[opinion];

    public string AnchorOf(Response response) => _anchors[response];

    public string NumberOf(Opinion opinion)
        => opinion.Number is { } number ? NumberText(number.Label) : $"{Labels.Numberless}（{AnchorOf(opinion)}）";

    /// <summary>The opinions that a node is or answers.</summary>
    public IEnumerable<Opinion> OpinionsOf(string node)
        => Index.FindOpinion(node) is { } opinion ? [opinion] : Index.FindResponse(node) is { } response ? OpinionsOf(response) : [];

    public IEnumerable<Opinion> OpinionsOf(Response response)
        => response.Answers.Select(a => Index.FindOpinion(a.Opinion)).OfType<Opinion>().DistinctBy(static o => o.Id);

    public static string? ChapterOf(Opinion opinion) => opinion.Area switch
    {
        { Chapter: { } chapter } => PlanParts.Name(chapter.Unit, chapter.Number, chapter.Title),
        { Text: { Length: > 0 } text } => text,
        _ => opinion.Group.Count > 0 ? opinion.Group[0] : null,
    };

    public static string NameOf(Disposition disposition)
        => disposition.Legend is { Length: > 0 } legend && legend != disposition.Code ? $"{disposition.Code} {legend}" : disposition.Code;

    /// <summary>Whether prose says that the plan is changed, where no disposition is printed that could say so.</summary>
    public bool AnnouncesRevision(Response response) => response.Dispositions.Count == 0 && response.Revisions.Count == 0
        && Revised.Contains(response.Id);

    private HashSet<string> Revised => field ??= [.. Map.Revisions.Select(static r => r.Place.Node)];

    // 1, １ and 4-4 are numbers that want their word; No.1, 意見1 bring it.
    private static string NumberText(string label)
        => label.Length > 0 && (char.IsDigit(label[0]) || label[0] is '-' or '－') ? "No. " + label : label;

    private void Number(IEnumerable<object> nodes, char letter)
    {
        var number = 0;
        foreach (var node in nodes)
        {
            _anchors.TryAdd(node, string.Create(CultureInfo.InvariantCulture, $"{letter}{++number}"));
        }
    }

    // In the order of the opinions; what answers none of them comes last.
    private List<ReportPair> PairUp()
    {
        foreach (var known in Document.DispositionLegend)
        {
            Dispositions.Add(NameOf(known));
        }

        var pairs = new List<ReportPair>();
        var (written, shown) =
            (new HashSet<object>(ReferenceEqualityComparer.Instance), new HashSet<object>(ReferenceEqualityComparer.Instance));
        foreach (var opinion in Document.Opinions)
        {
            foreach (var response in Index.ResponsesTo(opinion.Id).Where(written.Add))
            {
                pairs.Add(Pair(response, OpinionsOf(response).Select(o => (o, !shown.Add(o))).ToList()));
            }

            if (shown.Add(opinion))
            {
                pairs.Add(Pair(null, [(opinion, false)]));
            }
        }

        pairs.AddRange(Document.Responses.Where(written.Add).Select(r => Pair(r, [])));
        return pairs;
    }

    private ReportPair Pair(Response? response, List<(Opinion Opinion, bool IsAbove)> opinions)
    {
        string[] nodes = [.. opinions.Select(static o => o.Opinion.Id), .. response is null ? [] : (string[])[response.Id]];
        return new ReportPair
        {
            Anchor = response is null ? "a-" + AnchorOf(opinions[0].Opinion) : AnchorOf(response),
            Response = response,
            Opinions = opinions,
            Group = opinions.Count > 0 ? opinions[0].Opinion.Group : [],
            Chapters = [.. opinions.Select(o => ChapterOf(o.Opinion)).OfType<string>().Select(Chapters.Add)],
            Dispositions = response is null ? [] : [.. response.Dispositions.Select(NameOf).Select(Dispositions.Add)],
            Places = [.. nodes.SelectMany(n => Map.From(n)).SelectMany(static c => c.Targets).Select(Parts.PositionOf)
                .Concat(opinions.Select(static o => o.Opinion.Area).OfType<Area>().Select(Parts.PositionOf)).Where(static p => p >= 0)],
            NeedsAttention = Options.IncludeFindings && (nodes.Any(_findings.Contains) || opinions.Exists(static o => IsOdd(o.Opinion))
                || response is { TextState: not TextState.Complete } or { SharingIsInferred: true } || nodes.SelectMany(n => Map.From(n))
                    .Any(static c => CitedText.IsOdd(c))),
        };
    }

    private static bool IsOdd(Opinion opinion)
        => opinion.IsNumberInferred || opinion.TextState is not (TextState.Complete or TextState.Withheld)
            || opinion.Area?.CompletedFrom is not null;
}

using System.Text.Json.Serialization;

namespace Ota.PublicComment;

/// <summary>What the body answers (区の考え方, 回答): one answer to one or more opinions or points.</summary>
[JsonConverter(typeof(Serialization.PublicCommentJsonConverter))]
public sealed record Response
{
    // What most responses do not have: a document may hold a million of them.
    private readonly Extras? _extras;

    /// <summary>
    /// The ordinal id: <c>r1</c>, <c>r2</c> … in reading order. Empty until <see cref="PublicCommentDocument.WithIds"/> gives one.
    /// </summary>
    public string Id { get; init; } = "";

    /// <summary>What it answers, in reading order.</summary>
    public ValueList<AnswerTarget> Answers { get; init; }

    /// <summary>
    /// Whether the source leaves the cells of later opinions blank and the document's habit says that they share this answer.
    /// </summary>
    public bool SharingIsInferred { get; init; }

    /// <summary>The text in paragraphs.</summary>
    public ValueList<Paragraph> Paragraphs { get; init; }

    /// <summary>Whether the text stands whole.</summary>
    public TextState TextState { get; init; }

    /// <summary>What happens to the opinion, as printed (対応区分).</summary>
    public ValueList<Disposition> Dispositions { get; init; }

    /// <summary>Printed changes of the plan (修正内容).</summary>
    public ValueList<PlanRevision> Revisions
    {
        get => _extras?.Revisions ?? default;
        init => _extras = value.Count > 0 || _extras is not null
            ? Extras.Kept((_extras ?? Extras.None) with { Revisions = value }) : null;
    }

    /// <summary>Columns without a role that belong to the answer.</summary>
    public ValueList<OtherField> Other
    {
        get => _extras?.Other ?? default;
        init => _extras = value.Count > 0 || _extras is not null
            ? Extras.Kept((_extras ?? Extras.None) with { Other = value }) : null;
    }

    /// <summary>Where it was printed.</summary>
    public SourcePlace Source { get; init; } = SourcePlace.Unknown;

    /// <summary>The paragraphs joined by line feeds.</summary>
    public string Text => Paragraphs.Count == 1 ? Paragraphs[0].Text : string.Join('\n', Paragraphs.Select(p => p.Text));

    private sealed record Extras
    {
        public static readonly Extras None = new();

        public ValueList<PlanRevision> Revisions { get; init; }

        public ValueList<OtherField> Other { get; init; }

        // Nothing but what says something is kept, so that equal responses have equal extras.
        public static Extras? Kept(Extras changed) => changed == None ? null : changed;
    }
}

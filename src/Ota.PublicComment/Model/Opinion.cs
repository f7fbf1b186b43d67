using System.Text.Json.Serialization;

namespace Ota.PublicComment;

/// <summary>An opinion as listed (意見, 要旨).</summary>
[JsonConverter(typeof(Serialization.PublicCommentJsonConverter))]
public sealed record Opinion
{
    // What most opinions do not have: a document may hold a million of them.
    private readonly Extras? _extras;

    /// <summary>
    /// The ordinal id: <c>o1</c>, <c>o2</c> … in reading order, never derived from the number. Empty until
    /// <see cref="PublicCommentDocument.WithIds"/> gives one.
    /// </summary>
    public string Id { get; init; } = "";

    /// <summary>
    /// The printed number, unique at most within <see cref="Group"/>; null in documents without numbers or where it is lost.
    /// </summary>
    public OutlineNumber? Number { get; init; }

    /// <summary>Whether the number was lost and the numbers around it allow exactly one.</summary>
    public bool IsNumberInferred { get; init; }

    /// <summary>The headings the opinion stands under, outermost first.</summary>
    public ValueList<string> Group { get; init; }

    /// <summary>The id of the consultation it was submitted in; null when the document has one or does not say.</summary>
    public string? ConsultationId
    {
        get => _extras?.ConsultationId;
        init => _extras = value is not null || _extras is not null
            ? Extras.Kept((_extras ?? Extras.None) with { ConsultationId = value }) : null;
    }

    /// <summary>Its subject line (件名); null when there is none.</summary>
    public string? Subject
    {
        get => _extras?.Subject;
        init => _extras = value is not null || _extras is not null
            ? Extras.Kept((_extras ?? Extras.None) with { Subject = value }) : null;
    }

    /// <summary>The part of the plan it is about (分野, 該当箇所); null when not printed.</summary>
    public Area? Area { get; init; }

    /// <summary>The text; null when it is not in the source (see <see cref="TextState"/>).</summary>
    public string? Text { get; init; }

    /// <summary>Whether the text stands whole.</summary>
    public TextState TextState { get; init; }

    /// <summary>The points inside the opinion (1. ① （1）), as spans of <see cref="Text"/>.</summary>
    public ValueList<OpinionPoint> Points
    {
        get => _extras?.Points ?? default;
        init => _extras = value.Count > 0 || _extras is not null
            ? Extras.Kept((_extras ?? Extras.None) with { Points = value }) : null;
    }

    /// <summary>How many opinions this row stands for (件数, and with this one 他4件 are 5); null when not printed.</summary>
    public int? Count
    {
        get => _extras?.Count;
        init => _extras = value is not null || _extras is not null
            ? Extras.Kept((_extras ?? Extras.None) with { Count = value }) : null;
    }

    /// <summary>How many people submitted it (人数); null when not printed.</summary>
    public int? SubmitterCount
    {
        get => _extras?.SubmitterCount;
        init => _extras = value is not null || _extras is not null
            ? Extras.Kept((_extras ?? Extras.None) with { SubmitterCount = value }) : null;
    }

    /// <summary>Who submitted it, as printed (個人, 団体等); null when not printed.</summary>
    public string? SubmitterKind
    {
        get => _extras?.SubmitterKind;
        init => _extras = value is not null || _extras is not null
            ? Extras.Kept((_extras ?? Extras.None) with { SubmitterKind = value }) : null;
    }

    /// <summary>Columns without a role.</summary>
    public ValueList<OtherField> Other
    {
        get => _extras?.Other ?? default;
        init => _extras = value.Count > 0 || _extras is not null
            ? Extras.Kept((_extras ?? Extras.None) with { Other = value }) : null;
    }

    /// <summary>Where it was printed.</summary>
    public SourcePlace Source { get; init; } = SourcePlace.Unknown;

    private sealed record Extras
    {
        public static readonly Extras None = new();

        public string? ConsultationId { get; init; }

        public string? Subject { get; init; }

        public ValueList<OpinionPoint> Points { get; init; }

        public int? Count { get; init; }

        public int? SubmitterCount { get; init; }

        public string? SubmitterKind { get; init; }

        public ValueList<OtherField> Other { get; init; }

        // Nothing but what says something is kept, so that equal opinions have equal extras.
        public static Extras? Kept(Extras changed) => changed == None ? null : changed;
    }
}

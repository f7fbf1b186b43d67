namespace Ota.PublicComment;

/// <summary>One way opinions were collected, with its period and its statistics. A number that is not printed is null, never 0.</summary>
public sealed record Consultation
{
    /// <summary>
    /// The ordinal id: <c>c1</c>, <c>c2</c> … in reading order. Empty until <see cref="PublicCommentDocument.WithIds"/> gives one.
    /// </summary>
    public string Id { get; init; } = "";

    /// <summary>What kind of consultation it is.</summary>
    public ConsultationKind Kind { get; init; }

    /// <summary>The name the document gives it; null when it gives none.</summary>
    public string? Label { get; init; }

    /// <summary>When opinions were taken (募集期間); null when not printed.</summary>
    public Period? Period { get; init; }

    /// <summary>When the result was published; null when not printed.</summary>
    public DateOnly? PublishedOn { get; init; }

    /// <summary>The department in charge (担当課); null when not printed.</summary>
    public string? Department { get; init; }

    /// <summary>The number of people or bodies that submitted (人, 名, 者).</summary>
    public int? SubmitterCount { get; init; }

    /// <summary>The number of submissions (通).</summary>
    public int? SubmissionCount { get; init; }

    /// <summary>The number of opinions (件). Opinions are neither people nor votes.</summary>
    public int? OpinionCount { get; init; }

    /// <summary>Counts by channel, by chapter and so on.</summary>
    public ValueList<Tally> Tallies { get; init; }

    /// <summary>What the document says about its own completeness.</summary>
    public Listing Listing { get; init; } = Listing.None;
}

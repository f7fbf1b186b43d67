using Ota.PublicComment.Reading.Sources;

namespace Ota.PublicComment.Reading.Facts;

/// <summary>What was read of one consultation so far.</summary>
internal sealed class ConsultationDraft(ConsultationKind kind)
{
    public ConsultationKind Kind { get; } = kind;

    /// <summary>The id; empty until all are known.</summary>
    public string Id { get; set; } = "";

    public string? Label { get; set; }

    /// <summary>Where it was first printed: the cell in reading order.</summary>
    public int FirstCell { get; set; } = int.MaxValue;

    public List<PeriodProposal> Periods { get; } = [];

    /// <summary>The days on which the result may have been published.</summary>
    public List<PublicationProposal> Publications { get; } = [];

    /// <summary>Whether a record of meetings stands under its heading, though nothing of it is a fact of the model.</summary>
    public bool HasMeetings { get; set; }

    public string? Department { get; set; }

    public List<CountFact> Facts { get; } = [];

    public List<Tally> Tallies { get; } = [];

    public List<ListingFlag> Flags { get; } = [];

    public List<string> ListingTexts { get; } = [];

    /// <summary>The sentence that says that nothing was submitted; null when none does.</summary>
    public TracedText? SaysNone { get; set; }

    /// <summary>Whether nothing of it was read but its name.</summary>
    public bool IsEmpty
        => !Periods.Exists(p => p.Rank > PeriodRank.Bare) && Publications.Count == 0 && Department is null && Facts.Count == 0
            && Tallies.Count == 0
        && Flags.Count == 0 && SaysNone is null && !HasMeetings;

    public void Touch(TracedText at)
    {
        if (at.Runs.Length > 0)
        {
            FirstCell = Math.Min(FirstCell, at.Runs[0].Cell);
        }
    }
}

/// <summary>A day that a document gives for the publication of its result.</summary>
/// <param name="Day">The day.</param>
/// <param name="Lines">The lines that say nothing else.</param>
internal sealed record PublicationProposal(DateOnly Day, ValueList<FactLine> Lines);

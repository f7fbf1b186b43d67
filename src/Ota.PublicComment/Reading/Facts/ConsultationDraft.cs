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

    public List<PeriodFact> Periods { get; } = [];

    public DateOnly? PublishedOn { get; set; }

    public string? Department { get; set; }

    public List<CountFact> Facts { get; } = [];

    public List<Tally> Tallies { get; } = [];

    public List<ListingFlag> Flags { get; } = [];

    public List<string> ListingTexts { get; } = [];

    /// <summary>The sentence that says that nothing was submitted; null when none does.</summary>
    public TracedText? SaysNone { get; set; }

    public bool IsEmpty => Label is null && Periods.Count == 0 && PublishedOn is null && Department is null && Facts.Count == 0 && Tallies.Count == 0
        && Flags.Count == 0 && SaysNone is null;

    public void Touch(TracedText at)
    {
        if (at.Runs.Length > 0)
        {
            FirstCell = Math.Min(FirstCell, at.Runs[0].Cell);
        }
    }
}

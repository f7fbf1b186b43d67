using Ota.PublicComment.Reading.Quantities;
using Ota.PublicComment.Reading.Sources;

namespace Ota.PublicComment.Reading.Evidence;

/// <summary>A table of counts.</summary>
internal sealed class StatisticTable
{
    /// <summary>What is counted by, from the heading of the labels; null where the table does not say.</summary>
    public string? Dimension { get; set; }

    public List<TallyRow> Rows { get; } = [];

    /// <summary>The cells that the rows were made of.</summary>
    public List<TracedText> Cells { get; } = [];

    /// <summary>Cells that are neither labels nor counts: remarks.</summary>
    public List<TracedText> Remarks { get; } = [];

    /// <summary>Whether a number has no unit that anything gives.</summary>
    public bool HasUnknownUnit { get; set; }
}

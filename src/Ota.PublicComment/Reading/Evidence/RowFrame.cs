using Ota.PublicComment.Reading.Headings;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Evidence;

/// <summary>
/// What all rows under the same headings have in common: there may be a million of them, and each holds this once. Immutable.
/// </summary>
internal sealed record RowFrame
{
    /// <summary>The table, 1-based; 0 for what stands in no table.</summary>
    public int Table { get; init; }

    public string? Sheet { get; init; }

    /// <summary>The first row below the headings, 0-based: what is merged into it from further up is a heading.</summary>
    public int FirstRow { get; init; }

    public bool HasNumbers { get; init; }

    public bool HasResponses { get; init; }

    public bool HasOpinions { get; init; }

    /// <summary>The columns; null for what stands in no table.</summary>
    public ColumnLayout? Layout { get; init; }

    /// <summary>The heading of the responses; null when the column has none.</summary>
    public string? ResponseHeading { get; init; }

    /// <summary>What the heading of the opinions says of them: （抜粋）.</summary>
    public Omission OpinionOmission { get; init; }
}

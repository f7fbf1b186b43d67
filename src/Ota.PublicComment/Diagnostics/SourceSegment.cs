namespace Ota.PublicComment.Diagnostics;

/// <summary>A run of one source cell and what became of it.</summary>
internal sealed record SourceSegment
{
    /// <summary>The 0-based position of the cell in <see cref="SourceMap.Cells"/>.</summary>
    public required int Cell { get; init; }

    /// <summary>The run of the cell's text, in UTF-16 units.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>What became of it.</summary>
    public required SourceSegmentKind Kind { get; init; }

    /// <summary>For <see cref="SourceSegmentKind.Text"/>, where it stands in the document; null otherwise.</summary>
    public TextPlace? Place { get; init; }

    /// <summary>
    /// For <see cref="SourceSegmentKind.Structure"/>, the id of the node it made, or null when it shaped the document as a whole.
    /// </summary>
    public string? Node { get; init; }

    /// <summary>For <see cref="SourceSegmentKind.Removed"/>, the code of the repair; null otherwise.</summary>
    public string? RepairCode { get; init; }
}

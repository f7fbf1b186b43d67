namespace Ota.PublicComment.Diagnostics;

/// <summary>What became of a run of the source.</summary>
internal enum SourceSegmentKind
{
    /// <summary>It is text of the document.</summary>
    Text,

    /// <summary>It is a heading cell, a label, a number, a count, a mark or a bracket that shaped the document.</summary>
    Structure,

    /// <summary>A repair took it out.</summary>
    Removed,
}

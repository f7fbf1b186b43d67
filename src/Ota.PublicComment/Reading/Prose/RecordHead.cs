using Ota.PublicComment.Reading.Sources;
using Ota.PublicComment.Reading.Surface;

namespace Ota.PublicComment.Reading.Prose;

/// <summary>What stands over the first label of one record, while it is looked for.</summary>
internal sealed class RecordHead
{
    public required Spot Start { get; set; }

    public required bool IsAtHead { get; set; }

    // Where the first label begins in the line of the number; null where the number has a line of its own.
    public int? LabelStart { get; set; }

    public NumberLine? Number { get; set; }

    /// <summary>The number and heading of a section of the page over the record.</summary>
    public NumberLine? Section { get; set; }

    /// <summary>The headings of the page over the record that count on from one another.</summary>
    public IReadOnlyList<NumberLine> Sections { get; set; } = [];

    public List<TracedText> Facts { get; } = [];

    public TracedText? Place { get; set; }

    public List<TracedText> Headings { get; } = [];

    public ValueList<string> Group { get; set; }

    // Two headings of one kind in a row are a list of headings.
    public bool IsNewLevel(TracedText heading) => !Headings.Exists(h => LoneLine.MarkOf(h.Text) == LoneLine.MarkOf(heading.Text));
}

namespace Ota.PublicComment.Diagnostics;

/// <summary>
/// What a map tells, as the reader holds it: there are several segments for each cell of a source, and few of them are ever asked for. The
/// objects of the public map are made when somebody asks.
/// </summary>
internal abstract class SourceBookings
{
    public abstract int CellCount { get; }

    public abstract int SegmentCount { get; }

    public abstract string TextOf(int cell);

    /// <summary>Where a unit of a cell stands in the file; the place behind its last unit is one too.</summary>
    public abstract SourceLocation Locate(int cell, int unit);

    /// <summary>A segment, in the order of cell and start.</summary>
    public abstract SourceSegment Segment(int position);

    /// <summary>Where a segment stands in the document, without making it; null where it is no text.</summary>
    public abstract BookedPlace? PlaceOf(int position);
}

/// <summary>The place of a segment in the document.</summary>
/// <param name="Node">The node.</param>
/// <param name="Field">Which text of it.</param>
/// <param name="Paragraph">Which one of a list; 0 where the field is no list.</param>
/// <param name="Span">The run of the text.</param>
internal readonly record struct BookedPlace(string Node, TextField Field, int Paragraph, TextSpan Span) : IComparable<BookedPlace>
{
    /// <summary>Orders by field, and in it by start.</summary>
    public int CompareTo(BookedPlace other)
        => CompareField(other) is not 0 and var order ? order : Span.Start.CompareTo(other.Span.Start);

    /// <summary>0 where both are in one text of the document.</summary>
    public int CompareField(BookedPlace other)
    {
        var order = string.CompareOrdinal(Node, other.Node);
        order = order != 0 ? order : Field.CompareTo(other.Field);
        return order != 0 ? order : Paragraph.CompareTo(other.Paragraph);
    }
}

namespace Ota.PublicComment.Diagnostics;

/// <summary>Bookings that were made one by one.</summary>
/// <param name="cells">The cells of the source in reading order.</param>
/// <param name="segments">The segments, ordered by cell and start.</param>
/// <param name="locate">Where a unit of a cell stands in the file; null to give the places of the cells.</param>
internal sealed class ListedBookings(ValueList<SourceSpan> cells, ValueList<SourceSegment> segments,
    Func<int, int, SourceLocation>? locate) : SourceBookings
{
    public override int CellCount => cells.Count;

    public override int SegmentCount => segments.Count;

    public override string TextOf(int cell) => cells[cell].Text;

    public override SourceLocation Locate(int cell, int unit) => locate?.Invoke(cell, unit) ?? cells[cell].Location;

    public override SourceSegment Segment(int position) => segments[position];

    public override BookedPlace? PlaceOf(int position)
        => segments[position].Place is { } place ? new BookedPlace(place.Node, place.Field, place.Paragraph ?? 0, place.Span) : null;
}

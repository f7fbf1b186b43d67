using Ota.PublicComment.Diagnostics;

namespace Ota.PublicComment;

/// <summary>
/// Which run of the source each piece of the document came from. Every non-blank unit of every cell lies in exactly one segment.
/// </summary>
public sealed class SourceMap
{
    private readonly SourceBookings _bookings;
    private readonly Lazy<ValueList<SourceSpan>> _cells;
    private readonly Lazy<ValueList<SourceSegment>> _segments;
    private readonly Lazy<PlaceIndex> _byPlace;
    private readonly Lazy<Dictionary<string, int>> _firstOf;

    internal SourceMap(SourceBookings bookings)
    {
        _bookings = bookings;
        _cells = new(() => Made(bookings.CellCount, Whole));
        _segments = new(() => Made(bookings.SegmentCount, bookings.Segment));
        _byPlace = new(() => new PlaceIndex(bookings));
        _firstOf = new(Firsts);
    }

    /// <summary>Builds a map.</summary>
    /// <param name="cells">The cells of the source in reading order.</param>
    /// <param name="segments">The segments.</param>
    internal SourceMap(ValueList<SourceSpan> cells, ValueList<SourceSegment> segments)
        : this(new ListedBookings(cells, segments, null))
    {
    }

    /// <summary>The cells and lines of the source in reading order, each whole, before any repair. They are made when they are first asked
    /// for.</summary>
    public ValueList<SourceSpan> Cells => _cells.Value;

    /// <summary>What became of each run of each cell, ordered by cell and start. They are made when they are first asked for.</summary>
    internal ValueList<SourceSegment> Segments => _segments.Value;

    /// <summary>The runs of the source that a place of the document came from, in document order: several where a row was joined or a run
    /// removed. Empty for text that a repair added.</summary>
    /// <param name="place">The place in the document.</param>
    /// <exception cref="ArgumentNullException"><paramref name="place"/> is null.</exception>
    /// <example><code>
    /// foreach (var citation in result.References.Citations)
    ///     foreach (var span in result.SourceMap!.Locate(citation.Place))
    ///         Console.WriteLine($"{span.Location.File}:{span.Location.Line}: {citation.Text}");
    /// </code></example>
    public ValueList<SourceSpan> Locate(TextPlace place)
    {
        ArgumentNullException.ThrowIfNull(place);
        var spans = new List<SourceSpan>();
        foreach (var position in _byPlace.Value.Near(new BookedPlace(place.Node, place.Field, place.Paragraph ?? 0, place.Span)))
        {
            var text = _bookings.PlaceOf(position)!.Value.Span;
            var start = Math.Max(text.Start, place.Span.Start);
            var end = Math.Min(text.End, place.Span.End);
            if (start < end)
            {
                var segment = _bookings.Segment(position);
                var span = new TextSpan(segment.Span.Start + start - text.Start, end - start);
                spans.Add(new SourceSpan
                {
                    Cell = segment.Cell,
                    Span = span,
                    Location = LocationOf(segment.Cell, span.Start),
                    Text = _bookings.TextOf(segment.Cell).Substring(span.Start, span.Length),
                });
            }
        }

        return spans.ToValueList();
    }

    /// <summary>
    /// Where the first thing stands that a node was made of: the number of an opinion, the first words of an answer; null when nothing is
    /// known of it.
    /// </summary>
    internal SourceLocation? FirstOf(string node)
        => _firstOf.Value.TryGetValue(node, out var first) && _bookings.Segment(first) is var segment
            ? LocationOf(segment.Cell, segment.Span.Start) : null;

    private SourceSpan Whole(int cell)
    {
        var text = _bookings.TextOf(cell);
        return new SourceSpan { Cell = cell, Span = new TextSpan(0, text.Length), Location = LocationOf(cell, 0), Text = text };
    }

    private Dictionary<string, int> Firsts()
    {
        var firsts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < _bookings.SegmentCount; i++)
        {
            if ((_bookings.PlaceOf(i)?.Node ?? _bookings.Segment(i).Node) is { } node)
            {
                firsts.TryAdd(node, i);
            }
        }

        return firsts;
    }

    /// <summary>Where a unit of a cell stands in the file; the place behind its last unit is one too.</summary>
    internal SourceLocation LocationOf(int cell, int unit) => _bookings.Locate(cell, unit);

    /// <summary>
    /// The map of a document in which some texts are no longer those of the source: what they came from is taken out, by the code that says
    /// why.
    /// </summary>
    internal SourceMap Without(Func<TextPlace, bool> isReplaced, string code)
        => new(
            new ListedBookings(Cells, Segments.Select(s => s.Place is { } place && isReplaced(place) ? Removed(s, code) : s).ToValueList(),
                LocationOf));

    private static SourceSegment Removed(SourceSegment segment, string code)
        => segment with { Kind = SourceSegmentKind.Removed, Place = null, RepairCode = code };

    private static ValueList<T> Made<T>(int count, Func<int, T> make)
    {
        var made = new T[count];
        for (var i = 0; i < count; i++)
        {
            made[i] = make(i);
        }

        return new ValueList<T>(made);
    }
}

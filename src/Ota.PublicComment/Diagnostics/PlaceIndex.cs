namespace Ota.PublicComment.Diagnostics;

/// <summary>Finds the segments that a place of the document came from: eight bytes for each segment of text.</summary>
internal sealed class PlaceIndex
{
    private readonly SourceBookings _bookings;

    // The segments of text, ordered by their place in the document.
    private readonly int[] _order;

    // How far its text is covered up to each of them: two may come from one place.
    private readonly int[] _ends;

    public PlaceIndex(SourceBookings bookings)
    {
        _bookings = bookings;
        var count = 0;
        for (var i = 0; i < bookings.SegmentCount; i++)
        {
            count += bookings.PlaceOf(i) is null ? 0 : 1;
        }

        _order = new int[count];
        _ends = new int[count];
        for (int i = 0, next = 0; next < count; i++)
        {
            if (bookings.PlaceOf(i) is not null)
            {
                _order[next++] = i;
            }
        }

        // Segments of one place keep the order of the source.
        Array.Sort(_order, (a, b) => Place(a).CompareTo(Place(b)) is not 0 and var order ? order : a.CompareTo(b));
        for (var i = 0; i < count; i++)
        {
            var isFirst = i == 0 || Place(_order[i - 1]).CompareField(Place(_order[i])) != 0;
            _ends[i] = Math.Max(isFirst ? 0 : _ends[i - 1], Place(_order[i]).Span.End);
        }
    }

    /// <summary>The positions of the segments that may share a unit with a place, in the order of the document.</summary>
    public IEnumerable<int> Near(BookedPlace place)
    {
        var end =
            First(i => Place(i).CompareField(place) is var order && (order > 0 || (order == 0 && Place(i).Span.Start >= place.Span.End)));
        var field = First(i => Place(i).CompareField(place) >= 0);
        var first = FirstEndingAfter(place.Span.Start, field, end);
        for (var i = first; i < end; i++)
        {
            yield return _order[i];
        }
    }

    private BookedPlace Place(int segment) => _bookings.PlaceOf(segment)!.Value;

    private int First(Func<int, bool> isBehind)
    {
        int low = 0, high = _order.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = isBehind(_order[middle]) ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    private int FirstEndingAfter(int start, int low, int high)
    {
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _ends[middle] > start ? (low, middle) : (middle + 1, high);
        }

        return low;
    }
}

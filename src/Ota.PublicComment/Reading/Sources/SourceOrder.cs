namespace Ota.PublicComment.Reading.Sources;

/// <summary>
/// Puts what was booked in the order of the source: cell by cell, in a cell by where it starts, and what starts at one place as it was
/// booked. Nearly all is booked in that order, so that it is looked at once and hardly anything sorted.
/// </summary>
internal static class SourceOrder
{
    /// <summary>Where bookings are, asked by their positions.</summary>
    internal interface IPlaces
    {
        int Count { get; }

        int CellOf(int position);

        int StartOf(int position);
    }

    /// <summary>The positions in the order of the source.</summary>
    /// <param name="places">Where the bookings are.</param>
    /// <param name="cells">How many cells the source has.</param>
    public static int[] Of<T>(T places, int cells)
        where T : struct, IPlaces
    {
        var order = CellByCell(places, cells);

        // Of an answer its labels are booked before its paragraphs.
        for (var start = 0; start < order.Length;)
        {
            var end = start + 1;
            var isInOrder = true;
            for (; end < order.Length && places.CellOf(order[end]) == places.CellOf(order[start]); end++)
            {
                isInOrder &= places.StartOf(order[end - 1]) <= places.StartOf(order[end]);
            }

            if (!isInOrder)
            {
                SortByStart(order.AsSpan(start, end - start), places);
            }

            start = end;
        }

        return order;
    }

    private static void SortByStart<T>(Span<int> positions, T places)
        where T : struct, IPlaces
        => positions.Sort((a, b) => places.StartOf(a).CompareTo(places.StartOf(b)) is not 0 and var first ? first : a.CompareTo(b));

    private static int[] CellByCell<T>(T places, int cells)
        where T : struct, IPlaces
    {
        var order = new int[places.Count];
        var isInOrder = true;
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
            isInOrder &= i == 0 || places.CellOf(i - 1) <= places.CellOf(i);
        }

        if (isInOrder)
        {
            return order;
        }

        var ends = new int[cells];
        for (var i = 0; i < order.Length; i++)
        {
            ends[places.CellOf(i)]++;
        }

        for (var i = 1; i < ends.Length; i++)
        {
            ends[i] += ends[i - 1];
        }

        for (var i = order.Length - 1; i >= 0; i--)
        {
            order[--ends[places.CellOf(i)]] = i;
        }

        return order;
    }
}

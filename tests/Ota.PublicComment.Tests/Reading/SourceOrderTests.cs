using Ota.PublicComment.Reading.Sources;

namespace Ota.PublicComment.Tests.Reading;

/// <summary>Whatever is booked in whatever order stands in the order of the source.</summary>
public class SourceOrderTests
{
    [Theory]
    [InlineData(0, true, true)]
    [InlineData(1, true, false)]
    [InlineData(2, false, true)]
    [InlineData(3, false, false)]
    public void Cells_in_order_then_starts_then_what_was_booked_first(int seed, bool areCellsInOrder, bool areStartsInOrder)
    {
        var random = new Random(seed);
        for (var n = 0; n < 200; n++)
        {
            var places = Enumerable.Range(0, random.Next(60)).Select(_ => (Cell: random.Next(9), Start: random.Next(4))).ToList();
            places = areStartsInOrder ? [.. places.OrderBy(p => p.Start)] : places;
            places = areCellsInOrder ? [.. places.OrderBy(p => p.Cell)] : places;
            var expected = Enumerable.Range(0, places.Count).OrderBy(i => places[i].Cell).ThenBy(i => places[i].Start).ToArray();
            SourceOrder.Of(new Booked(places), cells: 9).Should().Equal(expected);
        }
    }

    private readonly struct Booked(List<(int Cell, int Start)> places) : SourceOrder.IPlaces
    {
        public int Count => places.Count;

        public int CellOf(int position) => places[position].Cell;

        public int StartOf(int position) => places[position].Start;
    }
}

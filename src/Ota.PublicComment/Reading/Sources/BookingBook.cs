using Ota.PublicComment.Diagnostics;

namespace Ota.PublicComment.Reading.Sources;

/// <summary>
/// All bookings of a source. Most cells are one run from their first unit to their last, and of such a one only the name, the cell and what
/// it is are kept.
/// </summary>
internal sealed class BookingBook
{
    private const int ParagraphBits = 16;
    private const int Bits = 64;

    private readonly Chunks<WholeCell> _whole = new();
    private readonly Chunks<Booking> _others = new();

    private readonly record struct WholeCell(string? Name, int Cell, byte KindCode, byte FieldCode, short Paragraph);

    // One bit for each cell that is booked from its first unit to its last.
    private readonly List<ulong> _areWhole = [];

    public int Count => _whole.Count + _others.Count;

    /// <summary>Whether a booking takes a whole cell.</summary>
    public bool IsWhole(int cell) => cell / Bits < _areWhole.Count && (_areWhole[cell / Bits] >> (cell % Bits) & 1) != 0;

    public void Add(Booking booking, bool isWhole)
    {
        if (isWhole)
        {
            MarkWhole(booking.Cell);
        }

        if (isWhole && booking.At == 0 && booking.Paragraph >> (ParagraphBits - 1) is 0 or -1)
        {
            _whole.Add(
                new WholeCell(booking.Name, booking.Cell, booking.KindCode, booking.FieldCode, (short)booking.Paragraph));
        }
        else
        {
            _others.Add(booking);
        }
    }

    /// <summary>One of the bookings of parts of cells.</summary>
    public Booking Part(int position) => _others[position];

    /// <summary>The positions of the bookings of parts, in the order of the source.</summary>
    public int[] PartsInOrder()
    {
        var order = new int[_others.Count];
        var areCellsInOrder = true;
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
            areCellsInOrder &= i == 0 || _others[i - 1].Cell <= _others[i].Cell;
        }

        Comparison<int> compare = Compare;
        if (!areCellsInOrder)
        {
            Array.Sort(order, compare);
            return order;
        }

        // Cells are booked one after the other, but of an answer its labels before its paragraphs.
        for (var start = 0; start < order.Length;)
        {
            var end = start + 1;
            var isInOrder = true;
            for (; end < order.Length && _others[end].Cell == _others[start].Cell; end++)
            {
                isInOrder &= _others[end - 1].Span.Start <= _others[end].Span.Start;
            }

            if (!isInOrder)
            {
                order.AsSpan(start, end - start).Sort(compare);
            }

            start = end;
        }

        return order;

        int Compare(int one, int other)
        {
            ref var a = ref _others[one];
            ref var b = ref _others[other];
            return a.Cell != b.Cell ? a.Cell.CompareTo(b.Cell)
                : a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start) : one.CompareTo(other);
        }
    }

    private void MarkWhole(int cell)
    {
        while (_areWhole.Count <= cell / Bits)
        {
            _areWhole.Add(0);
        }

        _areWhole[cell / Bits] |= 1UL << (cell % Bits);
    }

    public int CellOf(int position) => position < _whole.Count ? _whole[position].Cell : _others[position - _whole.Count].Cell;

    /// <summary>Whether a booking is of text of a kind.</summary>
    public bool IsTextOf(int position, TextField field)
    {
        var (kind, own) = position < _whole.Count ? (_whole[position].KindCode, _whole[position].FieldCode)
            : (_others[position - _whole.Count].KindCode, _others[position - _whole.Count].FieldCode);
        return (SourceSegmentKind)kind == SourceSegmentKind.Text && (TextField)own == field;
    }

    /// <summary>A booking by a position that holds until the next one is added.</summary>
    /// <param name="position">The position.</param>
    /// <param name="cells">The cells, which know how long they are.</param>
    public Booking At(int position, CellBook cells)
    {
        if (position >= _whole.Count)
        {
            return _others[position - _whole.Count];
        }

        ref var whole = ref _whole[position];
        return new Booking(whole.Cell, new TextSpan(0, cells.Text(whole.Cell).Length), whole.Name, whole.Paragraph, 0, whole.KindCode,
            whole.FieldCode);
    }
}

using System.Numerics;
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

    /// <summary>The first cell from one on that is not booked whole; nearly all are.</summary>
    public int NextNotWhole(int cell)
    {
        while (cell / Bits < _areWhole.Count)
        {
            var left = ~_areWhole[cell / Bits] >> (cell % Bits);
            if (left != 0)
            {
                return cell + BitOperations.TrailingZeroCount(left);
            }

            cell += Bits - (cell % Bits);
        }

        return cell;
    }

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
    public int[] PartsInOrder(int cells) => SourceOrder.Of(new Parts(this), cells);

    /// <summary>The positions of all bookings, in the order of the source.</summary>
    public int[] InOrder(int cells) => SourceOrder.Of(new All(this), cells);

    private void MarkWhole(int cell)
    {
        while (_areWhole.Count <= cell / Bits)
        {
            _areWhole.Add(0);
        }

        _areWhole[cell / Bits] |= 1UL << (cell % Bits);
    }

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

    private readonly struct Parts(BookingBook book) : SourceOrder.IPlaces
    {
        public int Count => book._others.Count;

        public int CellOf(int position) => book._others[position].Cell;

        public int StartOf(int position) => book._others[position].Span.Start;
    }

    private readonly struct All(BookingBook book) : SourceOrder.IPlaces
    {
        public int Count => book.Count;

        public int CellOf(int position)
            => position < book._whole.Count ? book._whole[position].Cell : book._others[position - book._whole.Count].Cell;

        public int StartOf(int position) => position < book._whole.Count ? 0 : book._others[position - book._whole.Count].Span.Start;
    }
}

using Ota.PublicComment.Diagnostics;

namespace Ota.PublicComment.Reading.Sources;

/// <summary>
/// All bookings of a source. Most cells are one run from their first unit to their last, and of such a one only the name, the cell and what
/// it is are kept.
/// </summary>
internal sealed class BookingBook
{
    private const int ParagraphBits = 16;

    private readonly Chunks<WholeCell> _whole = new();
    private readonly Chunks<Booking> _others = new();

    private readonly record struct WholeCell(string? Name, int Cell, byte KindCode, byte FieldCode, short Paragraph);

    public int Count => _whole.Count + _others.Count;

    public void Add(Booking booking, bool isWhole)
    {
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

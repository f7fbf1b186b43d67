using System.Collections.Concurrent;
using Ota.PublicComment.Diagnostics;

namespace Ota.PublicComment.Reading.Sources;

/// <summary>Keeps the cells of one source and books what became of each of their characters.</summary>
internal sealed class SourceLedger(string? file)
{
    private readonly Chunks<Entry> _cells = new();
    private readonly Chunks<Booking> _segments = new();

    // A segment before anybody asks for the map, as small as it can be: there are several for each cell. Paragraph is -1 where the field is
    // no list.
    // The name is the node of a text and of structure, and the code of the repair that took a run out.
    private readonly record struct Booking(int Cell, TextSpan Span, string? Name, int Paragraph, int At, byte KindCode, byte FieldCode)
    {
        public SourceSegmentKind Kind => (SourceSegmentKind)KindCode;

        public TextField Field => (TextField)FieldCode;

        public SourceSegment ToSegment() => new()
        {
            Cell = Cell,
            Span = Span,
            Kind = Kind,
            Node = Kind == SourceSegmentKind.Structure ? Name : null,
            RepairCode = Kind == SourceSegmentKind.Removed ? Name : null,
            Place = Kind == SourceSegmentKind.Text
                ? new TextPlace { Node = Name!, Field = Field, Paragraph = Paragraph < 0 ? null : Paragraph,
                    Span = new TextSpan(At, Span.Length) }
                : null,
        };
    }

    // A cell, its block, and its row and column there in one number: there are millions of cells. A row of 0 is none; what does not fit,
    // the cell keeps itself.
    private readonly record struct Entry(SourceCell Cell, ulong At)
    {
        private const int ColumnBits = 12;
        private const int RowBits = 24;

        public Entry(SourceCell cell, int block, CellAddress? address)
            : this(cell, (ulong)block << (RowBits + ColumnBits))
        {
            if (address is { } at && at.Row >> RowBits == 0 && at.Column >> ColumnBits == 0)
            {
                At |= ((ulong)at.Row << ColumnBits) | (uint)at.Column;
            }
            else
            {
                Cell = cell with { Printed = address };
            }
        }

        public int Block => (int)(At >> (RowBits + ColumnBits));

        public CellAddress? Address(int table)
            => ((int)(At >> ColumnBits) & ((1 << RowBits) - 1)) is > 0 and var row
                ? new CellAddress(table, row, (int)At & ((1 << ColumnBits) - 1)) : Cell.Printed;
    }

    // Page and sheet of a block; the block itself holds all its rows.
    private sealed record BlockPlace(int? Page, string? Sheet, int Table);

    private readonly List<BlockPlace> _blocks = [];

    // Made for the cells of several lines that are asked for; a result is shared between threads.
    private readonly ConcurrentDictionary<int, CellLines> _lines = [];

    // What was put in order last; bookings are only added.
    private int[] _order = [];

    public string? File => file;

    public int CellCount => _cells.Count;

    public TracedText Register(SourceCell cell, SourceBlock block, CellAddress? address)
    {
        var table = address?.Table ?? 0;
        if (_blocks.Count == 0 || _blocks[^1].Page != block.Page || _blocks[^1].Table != table || _blocks[^1].Sheet != block.Sheet)
        {
            _blocks.Add(new BlockPlace(block.Page, block.Sheet, table));
        }

        _cells.Add(new Entry(cell, _blocks.Count - 1, address));
        return TracedText.OfCell(_cells.Count - 1, cell.Text);
    }

    public string CellText(int cell) => _cells[cell].Cell.Text;

    public CellAddress? Address(int cell) => _cells[cell].Address(_blocks[_cells[cell].Block].Table);

    /// <summary>Books text of the document. The place's span is set from the runs.</summary>
    /// <param name="text">The text.</param>
    /// <param name="node">The node it is text of.</param>
    /// <param name="field">Which text of the node.</param>
    /// <param name="paragraph">Which one of a list.</param>
    /// <param name="at">Where in the field the text begins.</param>
    public void Text(TracedText text, string node, TextField field, int? paragraph = null, int at = 0)
    {
        foreach (var run in text.Runs)
        {
            _segments.Add(
                new Booking(run.Cell, new TextSpan(run.Start, run.Length), node, paragraph ?? -1, at + run.At, (byte)SourceSegmentKind.Text,
                    (byte)field));
        }
    }

    public void Structure(TracedText text, string? node)
    {
        foreach (var run in text.Runs)
        {
            _segments.Add(new Booking(run.Cell, new TextSpan(run.Start, run.Length), node, -1, 0, (byte)SourceSegmentKind.Structure, 0));
        }
    }

    public void Removed(TracedText text, DiagnosticDescriptor repair)
    {
        foreach (var run in text.Runs)
        {
            _segments.Add(
                new Booking(run.Cell, new TextSpan(run.Start, run.Length), repair.Code, -1, 0, (byte)SourceSegmentKind.Removed, 0));
        }
    }

    /// <summary>Where the first character of a text stands in the source; the place of the cell when the text is empty.</summary>
    public SourceLocation Locate(TracedText text)
        => text.Runs.Length == 0 ? new SourceLocation { File = file } : Locate(text.Runs[0].Cell, text.Runs[0].Start);

    public SourceLocation Locate(int cell, int offset)
    {
        var entry = _cells[cell];
        var block = _blocks[entry.Block];
        var (line, column) =
            IsPlain(entry.Cell)
                ? (entry.Cell.Line, entry.Cell.Column + offset) : _lines.GetOrAdd(cell, c => new CellLines(_cells[c].Cell)).At(offset);
        return new SourceLocation
        {
            File = file,
            Page = entry.Cell.Box?.Page ?? block.Page,
            Sheet = block.Sheet,
            Address = entry.Cell.Address,
            Cell = entry.Address(block.Table),
            Line = entry.Cell.Line > 0 ? line : null,
            Column = entry.Cell.Line > 0 ? column : null,
        };
    }

    public SourceMap ToMap() => new(new Bookings(this, InOrder()));

    /// <summary>The runs that were booked as text of a kind, in the order of the source, each with the node that holds it.</summary>
    public IEnumerable<(int Cell, TextSpan Span, string Node)> RunsOf(TextField field)
        => Enumerable.Range(0, _segments.Count).Select(i => _segments[i]).Where(s => s.Kind == SourceSegmentKind.Text && s.Field == field)
            .Select(s => (s.Cell, s.Span, s.Name!))
            .OrderBy(s => s.Cell).ThenBy(s => s.Span.Start);

    /// <summary>A run of a cell as text.</summary>
    public TracedText Slice(int cell, TextSpan span) => TracedText.OfCell(cell, _cells[cell].Cell.Text).Slice(span);

    /// <summary>The runs of cells that hold a non-blank character and are booked nowhere.</summary>
    public List<TracedText> Unbooked()
    {
        var order = InOrder();
        var unbooked = new List<TracedText>();
        var next = 0;
        for (var i = 0; i < _cells.Count; i++)
        {
            var text = _cells[i].Cell.Text;
            var at = 0;
            for (; next < order.Length && _segments[order[next]].Cell == i; next++)
            {
                var span = _segments[order[next]].Span;
                Add(i, text, at, span.Start);
                at = Math.Max(at, span.End);
            }

            Add(i, text, at, text.Length);
        }

        return unbooked;

        void Add(int cell, string text, int from, int to)
        {
            if (from < to && !text.AsSpan(from, to - from).Trim().IsEmpty)
            {
                unbooked.Add(TracedText.OfCell(cell, text).Slice(from, to - from).Trim());
            }
        }
    }

    // The positions of the segments, those of one cell side by side and in the order of their starts.
    private int[] InOrder() => _order.Length == _segments.Count ? _order : _order = Ordered();

    private int[] Ordered()
    {
        var ends = new int[_cells.Count];
        for (var i = 0; i < _segments.Count; i++)
        {
            ends[_segments[i].Cell]++;
        }

        for (var i = 1; i < ends.Length; i++)
        {
            ends[i] += ends[i - 1];
        }

        var order = new int[_segments.Count];
        for (var i = _segments.Count - 1; i >= 0; i--)
        {
            order[--ends[_segments[i].Cell]] = i;
        }

        // Now each end is the start of its cell. What is booked in order, as nearly everything is, is not sorted.
        Comparison<int>? byStart = null;
        for (var i = 0; i < ends.Length; i++)
        {
            var own = order.AsSpan(ends[i], (i + 1 < ends.Length ? ends[i + 1] : order.Length) - ends[i]);
            if (!AreInOrder(own))
            {
                own.Sort(
                    byStart ??= (a, b) => _segments[a].Span.Start.CompareTo(_segments[b].Span.Start) is not 0 and var first
                        ? first : a.CompareTo(b));
            }
        }

        return order;
    }

    private bool AreInOrder(ReadOnlySpan<int> positions)
    {
        for (var i = 1; i < positions.Length; i++)
        {
            if (_segments[positions[i - 1]].Span.Start > _segments[positions[i]].Span.Start)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsPlain(SourceCell cell) => cell.Gaps.Count == 0 && !cell.Text.Contains('\n');

    private sealed class Bookings(SourceLedger ledger, int[] order) : SourceBookings
    {
        public override int CellCount => ledger.CellCount;

        public override int SegmentCount => order.Length;

        public override string TextOf(int cell) => ledger.CellText(cell);

        public override SourceLocation Locate(int cell, int unit) => ledger.Locate(cell, unit);

        public override SourceSegment Segment(int position) => ledger._segments[order[position]].ToSegment();

        public override BookedPlace? PlaceOf(int position)
            => ledger._segments[order[position]] is { Kind: SourceSegmentKind.Text } booking
                ? new BookedPlace(booking.Name!, booking.Field, Math.Max(0, booking.Paragraph),
                    new TextSpan(booking.At, booking.Span.Length))
                : null;
    }
}

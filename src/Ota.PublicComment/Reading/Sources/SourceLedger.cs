using System.Collections.Concurrent;
using Ota.PublicComment.Diagnostics;

namespace Ota.PublicComment.Reading.Sources;

/// <summary>Keeps the cells of one source and books what became of each of their characters.</summary>
internal sealed class SourceLedger(string? file)
{
    private readonly CellBook _cells = new();
    private readonly BookingBook _segments = new();

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

        _cells.Add(cell, _blocks.Count - 1, address);
        return TracedText.OfCell(_cells.Count - 1, cell.Text);
    }

    public string CellText(int cell) => _cells.Text(cell);

    public CellAddress? Address(int cell) => _cells.Address(cell, _blocks[_cells.Block(cell)].Table);

    /// <summary>Books text of the document. The place's span is set from the runs.</summary>
    /// <param name="text">The text.</param>
    /// <param name="node">The node it is text of.</param>
    /// <param name="field">Which text of the node.</param>
    /// <param name="paragraph">Which one of a list.</param>
    /// <param name="at">Where in the field the text begins.</param>
    public void Text(TracedText text, string node, TextField field, int? paragraph = null, int at = 0)
        => Book(text.Runs, SourceSegmentKind.Text, node, field, paragraph ?? -1, at);

    public void Structure(TracedText text, string? node) => Book(text.Runs, SourceSegmentKind.Structure, node);

    /// <summary>Books a part of a text, which needs no text of its own for it.</summary>
    public void Structure(TracedText text, TextSpan part, string? node) => Book(text, part, SourceSegmentKind.Structure, node);

    /// <summary>The same for text of the document, of which the part is the whole.</summary>
    public void Text(TracedText text, TextSpan part, string node, TextField field, int paragraph)
        => Book(text, part, SourceSegmentKind.Text, node, field, paragraph);

    public void Removed(TracedText text, DiagnosticDescriptor repair) => Book(text.Runs, SourceSegmentKind.Removed, repair.Code);

    private void Book(TracedText text, TextSpan part, SourceSegmentKind kind, string? name, TextField field = default, int paragraph = -1)
    {
        var runs = text.Runs;
        for (var i = text.FirstRunEndingAfter(part.Start); i < runs.Length && runs[i].At < part.End; i++)
        {
            Book([runs[i].Within(part)], kind, name, field, paragraph);
        }
    }

    private void Book(ReadOnlySpan<Run> runs, SourceSegmentKind kind, string? name, TextField field = default, int paragraph = -1,
        int at = 0)
    {
        foreach (var run in runs)
        {
            var booking =
                new Booking(run.Cell, new TextSpan(run.Start, run.Length), name, paragraph,
                    kind == SourceSegmentKind.Text ? at + run.At : 0, (byte)kind, (byte)field);
            _segments.Add(booking, isWhole: run.Start == 0 && run.Length == _cells.Text(run.Cell).Length);
        }
    }

    /// <summary>Where the first character of a text stands in the source; the place of the cell when the text is empty.</summary>
    public SourceLocation Locate(TracedText text)
        => text.Runs.Length == 0 ? new SourceLocation { File = file } : Locate(text.Runs[0].Cell, text.Runs[0].Start);

    public SourceLocation Locate(int cell, int offset)
    {
        var source = _cells[cell];
        var block = _blocks[_cells.Block(cell)];
        var (line, column) =
            IsPlain(source) ? (source.Line, source.Column + offset) : _lines.GetOrAdd(cell, c => new CellLines(_cells[c])).At(offset);
        return new SourceLocation
        {
            File = file,
            Page = source.Box?.Page ?? block.Page,
            Sheet = block.Sheet,
            Address = source.Address,
            Cell = _cells.Address(cell, block.Table),
            Line = source.Line > 0 ? line : null,
            Column = source.Line > 0 ? column : null,
        };
    }

    public SourceMap ToMap() => new(new Bookings(this, InOrder()));

    /// <summary>The runs that were booked as text of a kind, in the order of the source, each with the node that holds it.</summary>
    public IEnumerable<(int Cell, TextSpan Span, string Node)> RunsOf(TextField field)
    {
        var runs = new List<(int Cell, TextSpan Span, string Node)>();
        for (var i = 0; i < _segments.Count; i++)
        {
            if (_segments.IsTextOf(i, field))
            {
                var booking = At(i);
                runs.Add((booking.Cell, booking.Span, booking.Name!));
            }
        }

        return runs.OrderBy(r => r.Cell).ThenBy(r => r.Span.Start);
    }

    /// <summary>A run of a cell as text.</summary>
    public TracedText Slice(int cell, TextSpan span) => TracedText.OfCell(cell, _cells.Text(cell)).Slice(span);

    /// <summary>The runs of cells that hold a non-blank character and are booked nowhere.</summary>
    public List<TracedText> Unbooked()
    {
        var unbooked = new List<TracedText>();
        var parts = _segments.PartsInOrder(_cells.Count);
        var next = 0;
        for (var i = _segments.NextNotWhole(0); i < _cells.Count; i = _segments.NextNotWhole(i + 1))
        {
            while (next < parts.Length && _segments.Part(parts[next]).Cell < i)
            {
                next++;
            }

            var text = _cells.Text(i);
            var at = 0;
            for (; next < parts.Length && _segments.Part(parts[next]) is var part && part.Cell == i; next++)
            {
                Add(i, text, at, part.Span.Start);
                at = Math.Max(at, part.Span.End);
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

    private Booking At(int position) => _segments.At(position, _cells);

    private int[] InOrder() => _order.Length == _segments.Count ? _order : _order = _segments.InOrder(_cells.Count);

    private static bool IsPlain(SourceCell cell) => cell.Gaps.Count == 0 && !cell.Text.Contains('\n');

    private sealed class Bookings(SourceLedger ledger, int[] order) : SourceBookings
    {
        public override int CellCount => ledger.CellCount;

        public override int SegmentCount => order.Length;

        public override string TextOf(int cell) => ledger.CellText(cell);

        public override SourceLocation Locate(int cell, int unit) => ledger.Locate(cell, unit);

        public override SourceSegment Segment(int position) => ledger.At(order[position]).ToSegment();

        public override BookedPlace? PlaceOf(int position)
            => ledger.At(order[position]) is { Kind: SourceSegmentKind.Text } booking
                ? new BookedPlace(booking.Name!, booking.Field, Math.Max(0, booking.Paragraph),
                    new TextSpan(booking.At, booking.Span.Length))
                : null;
    }
}

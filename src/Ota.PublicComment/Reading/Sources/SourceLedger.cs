using Ota.PublicComment.Diagnostics;

namespace Ota.PublicComment.Reading.Sources;

/// <summary>Keeps the cells of one source and books what became of each of their characters.</summary>
internal sealed class SourceLedger(string? file)
{
    private readonly List<Entry> _cells = [];
    private readonly List<SourceSegment> _segments = [];

    private readonly record struct Entry(SourceCell Cell, int? Page, string? Sheet, CellAddress? Address, Lazily Lines);

    public string? File => file;

    public int CellCount => _cells.Count;

    public TracedText Register(SourceCell cell, SourceBlock block, CellAddress? address)
    {
        _cells.Add(new Entry(cell, block.Page, block.Sheet, address, new Lazily()));
        return TracedText.OfCell(_cells.Count - 1, cell.Text);
    }

    public string CellText(int cell) => _cells[cell].Cell.Text;

    public CellAddress? Address(int cell) => _cells[cell].Address;

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
            _segments.Add(new SourceSegment
            {
                Cell = run.Cell,
                Span = new TextSpan(run.Start, run.Length),
                Kind = SourceSegmentKind.Text,
                Place = new TextPlace { Node = node, Field = field, Paragraph = paragraph, Span = new TextSpan(at + run.At, run.Length) },
            });
        }
    }

    public void Structure(TracedText text, string? node)
    {
        foreach (var run in text.Runs)
        {
            _segments.Add(new SourceSegment
            {
                Cell = run.Cell,
                Span = new TextSpan(run.Start, run.Length),
                Kind = SourceSegmentKind.Structure,
                Node = node,
            });
        }
    }

    public void Removed(TracedText text, DiagnosticDescriptor repair)
    {
        foreach (var run in text.Runs)
        {
            _segments.Add(new SourceSegment
            {
                Cell = run.Cell,
                Span = new TextSpan(run.Start, run.Length),
                Kind = SourceSegmentKind.Removed,
                RepairCode = repair.Code,
            });
        }
    }

    /// <summary>Where the first character of a text stands in the source; the place of the cell when the text is empty.</summary>
    public SourceLocation Locate(TracedText text)
        => text.Runs.Length == 0 ? new SourceLocation { File = file } : Locate(text.Runs[0].Cell, text.Runs[0].Start);

    public SourceLocation Locate(int cell, int offset)
    {
        var entry = _cells[cell];
        var (line, column) = Lines(cell).At(offset);
        return new SourceLocation
        {
            File = file,
            Page = entry.Cell.Box?.Page ?? entry.Page,
            Sheet = entry.Sheet,
            Address = entry.Cell.Address,
            Cell = entry.Address,
            Line = entry.Cell.Line > 0 ? line : null,
            Column = entry.Cell.Line > 0 ? column : null,
        };
    }

    public SourceMap ToMap()
    {
        var cells = new SourceCellText[_cells.Count];
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = new SourceCellText { Index = i, Location = Locate(i, 0), Text = _cells[i].Cell.Text };
        }

        _segments.Sort(static (a, b) => a.Cell != b.Cell ? a.Cell.CompareTo(b.Cell) : a.Span.Start.CompareTo(b.Span.Start));
        return new SourceMap(new ValueList<SourceCellText>(cells), _segments.ToValueList(), Locate);
    }

    /// <summary>The runs that were booked as text of a kind, in the order of the source, each with the node that holds it.</summary>
    public IEnumerable<(int Cell, TextSpan Span, string Node)> RunsOf(TextField field)
        => _segments.Where(s => s.Place is { } place && place.Field == field)
            .Select(s => (s.Cell, s.Span, s.Place!.Node))
            .OrderBy(s => s.Cell).ThenBy(s => s.Span.Start);

    /// <summary>A run of a cell as text.</summary>
    public TracedText Slice(int cell, TextSpan span) => TracedText.OfCell(cell, _cells[cell].Cell.Text).Slice(span);

    /// <summary>The runs of cells that hold a non-blank character and are booked nowhere.</summary>
    public IEnumerable<TracedText> Unbooked()
    {
        var covered = new List<TextSpan>[_cells.Count];
        foreach (var segment in _segments)
        {
            (covered[segment.Cell] ??= []).Add(segment.Span);
        }

        for (var i = 0; i < _cells.Count; i++)
        {
            var text = _cells[i].Cell.Text;
            var at = 0;
            if (covered[i] is { } spans)
            {
                spans.Sort(static (a, b) => a.Start.CompareTo(b.Start));
                foreach (var span in spans)
                {
                    if (span.Start > at && !text.AsSpan(at, span.Start - at).Trim().IsEmpty)
                    {
                        yield return TracedText.OfCell(i, text).Slice(at, span.Start - at).Trim();
                    }

                    at = Math.Max(at, span.End);
                }
            }

            if (at < text.Length && !text.AsSpan(at).Trim().IsEmpty)
            {
                yield return TracedText.OfCell(i, text).Slice(at, text.Length - at).Trim();
            }
        }
    }

    // Built when first asked for; two threads may build the same, and either is right.
    private CellLines Lines(int cell)
    {
        var entry = _cells[cell];
        return entry.Lines.Value ??= new CellLines(entry.Cell);
    }

    private sealed class Lazily
    {
        public CellLines? Value { get; set; }
    }
}

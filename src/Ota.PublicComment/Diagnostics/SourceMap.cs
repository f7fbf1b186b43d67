using Ota.PublicComment.Diagnostics;

namespace Ota.PublicComment;

/// <summary>Which run of the source each piece of the document came from. Every non-blank unit of every cell lies in exactly one segment.</summary>
public sealed class SourceMap
{
    private readonly Func<int, int, SourceLocation> _locate;
    private readonly Dictionary<(string Node, TextField Field, int Paragraph), FieldSegments> _byField = [];
    private readonly Lazy<Dictionary<string, SourceSegment>> _firstOf;

    /// <summary>Builds a map.</summary>
    /// <param name="cells">The cells of the source in reading order.</param>
    /// <param name="segments">The segments.</param>
    /// <param name="locate">Where a unit of a cell stands in the file: cells hold line breaks, and syntax of the format that is not in their text; null to give the places of the cells.</param>
    internal SourceMap(ValueList<SourceCellText> cells, ValueList<SourceSegment> segments, Func<int, int, SourceLocation>? locate = null)
    {
        _locate = locate ?? ((cell, _) => cells[cell].Location);
        Cells = cells;
        Segments = segments;
        _firstOf = new(Firsts);
        foreach (var segment in segments)
        {
            if (segment.Place is not { } place)
            {
                continue;
            }

            var key = (place.Node, place.Field, place.Paragraph ?? 0);
            if (!_byField.TryGetValue(key, out var list))
            {
                _byField.Add(key, list = new FieldSegments());
            }

            list.Add(segment);
        }

        foreach (var list in _byField.Values)
        {
            list.Freeze();
        }
    }

    /// <summary>The cells and lines of the source in reading order.</summary>
    public ValueList<SourceCellText> Cells { get; }

    /// <summary>What became of each run of each cell, ordered by cell and start.</summary>
    public ValueList<SourceSegment> Segments { get; }

    /// <summary>The runs of the source that a place of the document came from, in document order: several where a row was joined or a run removed.
    /// Empty for text that a repair added.</summary>
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
        if (!_byField.TryGetValue((place.Node, place.Field, place.Paragraph ?? 0), out var segments))
        {
            return [];
        }

        var spans = new List<SourceSpan>();
        foreach (var segment in segments.Near(place.Span))
        {
            var text = segment.Place!.Span;
            var start = Math.Max(text.Start, place.Span.Start);
            var end = Math.Min(text.End, place.Span.End);
            if (start < end)
            {
                var span = new TextSpan(segment.Span.Start + start - text.Start, end - start);
                spans.Add(new SourceSpan
                {
                    Cell = segment.Cell,
                    Span = span,
                    Location = _locate(segment.Cell, span.Start),
                    Text = Cells[segment.Cell].Text.Substring(span.Start, span.Length),
                });
            }
        }

        return spans.ToValueList();
    }

    /// <summary>Where the first thing stands that a node was made of: the number of an opinion, the first words of an answer; null when nothing is known of it.</summary>
    internal SourceLocation? FirstOf(string node)
        => _firstOf.Value.TryGetValue(node, out var first) ? _locate(first.Cell, first.Span.Start) : null;

    private Dictionary<string, SourceSegment> Firsts()
    {
        var firsts = new Dictionary<string, SourceSegment>(StringComparer.Ordinal);
        foreach (var segment in Segments)
        {
            if ((segment.Node ?? segment.Place?.Node) is { } node)
            {
                firsts.TryAdd(node, segment);
            }
        }

        return firsts;
    }

    /// <summary>Where a unit of a cell stands in the file; the place behind its last unit is one too.</summary>
    internal SourceLocation LocationOf(int cell, int unit) => _locate(cell, unit);

    /// <summary>The map of a document in which some texts are no longer those of the source: what they came from is taken out, by the code that says why.</summary>
    internal SourceMap Without(Func<TextPlace, bool> isReplaced, string code)
        => new(Cells, Segments.Select(s => s.Place is { } place && isReplaced(place) ? Removed(s, code) : s).ToValueList(), _locate);

    private static SourceSegment Removed(SourceSegment segment, string code)
        => segment with { Kind = SourceSegmentKind.Removed, Place = null, RepairCode = code };
}

namespace Ota.PublicComment.Diagnostics;

/// <summary>The segments that one text of the document came from, in its order, found by place without walking over all of them.</summary>
internal sealed class FieldSegments
{
    private readonly List<SourceSegment> _segments = [];
    private int[] _ends = [];

    public void Add(SourceSegment segment) => _segments.Add(segment);

    /// <summary>To be called once, behind the last <see cref="Add"/>.</summary>
    public void Freeze()
    {
        _segments.Sort(static (a, b) => a.Place!.Span.Start.CompareTo(b.Place!.Span.Start));

        // How far the text is covered up to each segment: two may come from one place.
        _ends = new int[_segments.Count];
        for (var i = 0; i < _ends.Length; i++)
        {
            _ends[i] = Math.Max(i == 0 ? 0 : _ends[i - 1], _segments[i].Place!.Span.End);
        }
    }

    /// <summary>The segments that may share a unit with a span.</summary>
    public IEnumerable<SourceSegment> Near(TextSpan span)
    {
        var first = Array.BinarySearch(_ends, span.Start + 1);
        first = first >= 0 ? first : ~first;
        while (first > 0 && _ends[first - 1] > span.Start)
        {
            first--;
        }

        for (var i = first; i < _segments.Count && _segments[i].Place!.Span.Start < span.End; i++)
        {
            yield return _segments[i];
        }
    }
}

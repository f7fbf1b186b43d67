using System.Text;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Sources;

/// <summary>A text that knows which units of which source cells it consists of. What no run covers was added by a repair. Immutable.</summary>
internal sealed class TracedText
{
    private readonly Run[] _runs;

    private TracedText(string text, Run[] runs)
    {
        Text = text;
        _runs = runs;
    }

    public static TracedText Empty { get; } = new("", []);

    public string Text { get; }

    public ReadOnlySpan<Run> Runs => _runs;

    public bool IsBlank => Text.AsSpan().Trim().IsEmpty;

    public int Length => Text.Length;

    public static TracedText OfCell(int cell, string text)
        => text.Length == 0 ? Empty : new TracedText(text, [new Run(0, text.Length, cell, 0)]);

    /// <summary>Text without a source.</summary>
    public static TracedText Added(string text) => new(text, []);

    public TracedText Slice(int start, int length)
    {
        if (start == 0 && length == Text.Length)
        {
            return this;
        }

        if (length == 0)
        {
            return Empty;
        }

        // Most texts are one run of one cell.
        if (_runs.Length == 1 && _runs[0].At <= start && _runs[0].End >= start + length)
        {
            return new TracedText(Text.Substring(start, length), [new Run(0, length, _runs[0].Cell, _runs[0].Start + start - _runs[0].At)]);
        }

        var runs = new List<Run>(1);
        for (var i = FirstEndingBehind(start); i < _runs.Length && _runs[i].At < start + length; i++)
        {
            var run = _runs[i];
            var from = Math.Max(run.At, start);
            var to = Math.Min(run.End, start + length);
            runs.Add(new Run(from - start, to - from, run.Cell, run.Start + from - run.At));
        }

        return new TracedText(Text.Substring(start, length), [.. runs]);
    }

    // Runs stand in the order of the text, so a text cut into many pieces is not walked from its head for each.
    private int FirstEndingBehind(int position)
    {
        int low = 0, high = _runs.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_runs[middle].End > position)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low;
    }

    public TracedText Slice(TextSpan span) => Slice(span.Start, span.Length);

    public TracedText Trim()
    {
        var start = 0;
        var end = Text.Length;
        while (start < end && char.IsWhiteSpace(Text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(Text[end - 1]))
        {
            end--;
        }

        return Slice(start, end - start);
    }

    public static TracedText Concat(params ReadOnlySpan<TracedText> parts)
    {
        var text = new StringBuilder();
        var runs = new List<Run>();
        foreach (var part in parts)
        {
            foreach (var run in part._runs)
            {
                runs.Add(run with { At = run.At + text.Length });
            }

            text.Append(part.Text);
        }

        return new TracedText(text.ToString(), [.. runs]);
    }

    /// <summary>The parts that are not blank, with one added separator between each two.</summary>
    public static TracedText Join(string separator, IEnumerable<TracedText> parts)
    {
        var list = new List<TracedText>();
        foreach (var part in parts)
        {
            if (part.IsBlank)
            {
                continue;
            }

            if (list.Count > 0)
            {
                list.Add(Added(separator));
            }

            list.Add(part);
        }

        return list.Count == 1 ? list[0] : Concat([.. list]);
    }

    /// <summary>The text with edits applied; the same instance when they change nothing.</summary>
    public TracedText Edited(IReadOnlyList<TextEdit> edits) => edits.Count == 0 ? this : Mapped(MappedText.Of(Text).Apply(edits));

    /// <summary>The text that another one became; what was put in or replaced has no source.</summary>
    public TracedText Mapped(MappedText mapped)
    {
        if (string.Equals(mapped.Text, Text, StringComparison.Ordinal))
        {
            return this;
        }

        var runs = new List<Run>();
        foreach (var run in mapped.Runs)
        {
            for (var i = FirstEndingBehind(run.SourceStart); i < _runs.Length && _runs[i].At < run.SourceStart + run.Length; i++)
            {
                var from = Math.Max(_runs[i].At, run.SourceStart);
                var to = Math.Min(_runs[i].End, run.SourceStart + run.Length);
                AddEqual(runs, mapped.Text, run.Start - run.SourceStart, _runs[i], from, to);
            }
        }

        return new TracedText(mapped.Text, [.. runs]);
    }

    // A line feed in the place of a space is no longer that space, nor is a restored character the one that stood there.
    private void AddEqual(List<Run> runs, string changed, int shift, Run source, int from, int to)
    {
        while (from < to)
        {
            var equal = Text.AsSpan(from, to - from).CommonPrefixLength(changed.AsSpan(from + shift));
            if (equal > 0)
            {
                runs.Add(new Run(from + shift, equal, source.Cell, source.Start + from - source.At));
            }

            from += equal + 1;
        }
    }

    /// <summary>The runs of this text that hold a non-blank character and are not in another one made of it, in the order of the source.</summary>
    public IEnumerable<TracedText> LostIn(TracedText changed)
    {
        var kept = InSourceOrder(changed._runs);
        var next = 0;
        foreach (var run in InSourceOrder(_runs))
        {
            var at = run.Start;
            var end = run.Start + run.Length;
            while (next < kept.Length && (kept[next].Cell < run.Cell || (kept[next].Cell == run.Cell && kept[next].Start + kept[next].Length <= at)))
            {
                next++;
            }

            for (; next < kept.Length && kept[next].Cell == run.Cell && kept[next].Start < end; next++)
            {
                if (kept[next].Start > at && Part(run, at, kept[next].Start) is { Length: > 0 } lost)
                {
                    yield return lost;
                }

                at = Math.Max(at, kept[next].Start + kept[next].Length);
                if (at >= end)
                {
                    // This one may reach into the next run.
                    break;
                }
            }

            if (at < end && Part(run, at, end) is { Length: > 0 } tail)
            {
                yield return tail;
            }
        }
    }

    private static Run[] InSourceOrder(Run[] runs) => [.. runs.OrderBy(r => r.Cell).ThenBy(r => r.Start)];

    private TracedText Part(Run run, int from, int to) => Slice(run.At + from - run.Start, to - from).Trim();

    /// <summary>The text without some spans, given in the order in which they begin; what two of them share is taken out once.</summary>
    public TracedText Without(IReadOnlyList<TextSpan> removed)
    {
        if (removed.Count == 0)
        {
            return this;
        }

        var parts = new List<TracedText>(removed.Count + 1);
        var at = 0;
        foreach (var span in removed)
        {
            if (span.Start > at)
            {
                parts.Add(Slice(at, span.Start - at));
            }

            at = Math.Max(at, span.End);
        }

        parts.Add(Slice(at, Text.Length - at));
        return Concat([.. parts]);
    }

    public override string ToString() => Text;
}

using System.Text;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Tracing;

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

        var runs = new List<Run>(1);
        foreach (var run in _runs)
        {
            var from = Math.Max(run.At, start);
            var to = Math.Min(run.End, start + length);
            if (from < to)
            {
                runs.Add(new Run(from - start, to - from, run.Cell, run.Start + from - run.At));
            }
        }

        return new TracedText(Text.Substring(start, length), [.. runs]);
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
    public TracedText Edited(IReadOnlyList<TextEdit> edits) => Mapped(MappedText.Of(Text).Apply(edits));

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
            foreach (var source in _runs)
            {
                var from = Math.Max(source.At, run.SourceStart);
                var to = Math.Min(source.End, run.SourceStart + run.Length);
                AddEqual(runs, mapped.Text, run.Start - run.SourceStart, source, from, to);
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

    /// <summary>The runs of this text that hold a non-blank character and are not in another one made of it.</summary>
    public IEnumerable<TracedText> LostIn(TracedText changed)
    {
        var kept = changed._runs.Select(r => (r.Cell, r.Start, End: r.Start + r.Length)).OrderBy(r => r.Cell).ThenBy(r => r.Start).ToList();
        foreach (var run in _runs)
        {
            var at = run.Start;
            var end = run.Start + run.Length;
            foreach (var (_, start, stop) in kept.Where(k => k.Cell == run.Cell && k.Start < end && k.End > run.Start))
            {
                if (start > at && Part(run, at, start) is { Length: > 0 } lost)
                {
                    yield return lost;
                }

                at = Math.Max(at, stop);
            }

            if (at < end && Part(run, at, end) is { Length: > 0 } tail)
            {
                yield return tail;
            }
        }
    }

    private TracedText Part(Run run, int from, int to) => Slice(run.At + from - run.Start, to - from).Trim();

    /// <summary>The text without some spans, given in order and without overlap.</summary>
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
            parts.Add(Slice(at, span.Start - at));
            at = span.End;
        }

        parts.Add(Slice(at, Text.Length - at));
        return Concat([.. parts]);
    }

    public override string ToString() => Text;
}

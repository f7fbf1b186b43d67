using System.Runtime.InteropServices;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Sources;

/// <summary>
/// A text that knows which units of which source cells it consists of. What no run covers was added by a repair. Immutable.
/// </summary>
internal sealed class TracedText
{
    private const int MostOnStack = 512;
    private const int MostKept = 4_096;

    // Text after text is mapped, each into few runs: they are collected in one list.
    [ThreadStatic]
    private static List<Run>? _working;

    // Most texts are one run of one cell: it is kept without an array.
    private readonly Run _only;
    private readonly Run[]? _runs;

    // What the text may hold, once somebody asked: the text never changes, so to find it out twice is no harm.
    private TextSigns _signs;

    private TracedText(string text, Run only)
    {
        Text = text;
        _only = only;
    }

    // The array is this text's own from now on.
    private TracedText(string text, Run[] runs)
        : this(text, runs.Length == 1 ? runs[0] : default, runs.Length == 1 ? null : runs)
    {
    }

    private TracedText(string text, Run only, Run[]? runs)
    {
        Text = text;
        _only = only;
        _runs = runs;
    }

    public static TracedText Empty { get; } = new("", []);

    public string Text { get; }

    public ReadOnlySpan<Run> Runs => _runs is null ? new ReadOnlySpan<Run>(in _only) : _runs;

    public bool IsBlank => Text.AsSpan().Trim().IsEmpty;

    public int Length => Text.Length;

    /// <summary>Whether the text may hold one of some signs; where it does not, nobody needs to look for them.</summary>
    public bool MayHold(TextSigns signs)
    {
        if (_signs == TextSigns.None)
        {
            _signs = TextSignTable.Of(Text);
        }

        return (_signs & signs) != 0;
    }

    public static TracedText OfCell(int cell, string text)
        => text.Length == 0 ? Empty : new TracedText(text, new Run(0, text.Length, cell, 0));

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

        var runs = Runs;
        var first = FirstRunEndingAfter(start);
        var last = first;
        while (last < runs.Length && runs[last].At < start + length)
        {
            last++;
        }

        if (last - first == 1)
        {
            return new TracedText(Text.Substring(start, length), runs[first].Within(new TextSpan(start, length)));
        }

        var cut = last == first ? [] : new Run[last - first];
        for (var i = 0; i < cut.Length; i++)
        {
            cut[i] = runs[first + i].Within(new TextSpan(start, length));
        }

        return new TracedText(Text.Substring(start, length), cut);
    }

    /// <summary>The first run that ends after a position.</summary>
    /// <remarks>Runs stand in the order of the text, so a text cut into many pieces is not walked from its head for each.</remarks>
    public int FirstRunEndingAfter(int position)
    {
        var runs = Runs;
        int low = 0, high = runs.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (runs[middle].End > position)
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

    public TracedText Trim() => Slice(WhiteEnds.Trimmed(Text, 0, Text.Length));

    public static TracedText Concat(params ReadOnlySpan<TracedText> parts)
    {
        int count = 0, length = 0;
        foreach (var part in parts)
        {
            count += part.Runs.Length;
            length += part.Length;
        }

        var runs = new Run[count];
        var text = length <= MostOnStack ? stackalloc char[length] : new char[length];
        int next = 0, at = 0;
        foreach (var part in parts)
        {
            foreach (var run in part.Runs)
            {
                runs[next++] = run with { At = run.At + at };
            }

            part.Text.CopyTo(text[at..]);
            at += part.Length;
        }

        return new TracedText(text.ToString(), runs);
    }

    /// <summary>The parts that are not blank, with one added separator between each two.</summary>
    public static TracedText JoinAll(string separator, IReadOnlyList<TracedText> parts)
        => parts.Count == 1
            ? (parts[0].IsBlank ? Empty : parts[0])
            : Join(separator, parts is List<TracedText> list ? CollectionsMarshal.AsSpan(list) : parts.ToArray());

    /// <summary>The same for a few parts.</summary>
    public static TracedText Join(string separator, params ReadOnlySpan<TracedText> parts)
    {
        var filled = 0;
        TracedText? only = null;
        foreach (var part in parts)
        {
            if (!part.IsBlank)
            {
                filled++;
                only = part;
            }
        }

        if (filled <= 1)
        {
            return only ?? Empty;
        }

        var added = Added(separator);
        var pieces = new TracedText[(2 * filled) - 1];
        var next = 0;
        foreach (var part in parts)
        {
            if (!part.IsBlank)
            {
                pieces[next++] = part;
                if (next < pieces.Length)
                {
                    pieces[next++] = added;
                }
            }
        }

        return Concat(pieces);
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

        var own = Runs;
        var runs = _working ??= [];
        runs.Clear();
        foreach (var run in mapped.RunsAsSpan())
        {
            for (var i = FirstRunEndingAfter(run.SourceStart); i < own.Length && own[i].At < run.SourceStart + run.Length; i++)
            {
                var from = Math.Max(own[i].At, run.SourceStart);
                var to = Math.Min(own[i].End, run.SourceStart + run.Length);
                AddEqual(runs, mapped.Text, run.Start - run.SourceStart, own[i], from, to);
            }
        }

        // A text that was repaired is not looked at once more for what it holds no longer.
        var traced =
            new TracedText(mapped.Text, runs.Count == 1 ? runs[0] : default, runs.Count == 1 ? null : runs.ToArray())
            {
                _signs = TextSigns.All,
            };
        if (runs.Capacity > MostKept)
        {
            _working = null;
        }

        return traced;
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

    /// <summary>
    /// The runs of this text that hold a non-blank character and are not in another one made of it, in the order of the source.
    /// </summary>
    public IReadOnlyList<TracedText> LostIn(TracedText changed)
    {
        List<TracedText>? lost = null;
        var kept = changed.InSourceOrder();
        var next = 0;
        foreach (var run in InSourceOrder())
        {
            var at = run.Start;
            var end = run.Start + run.Length;
            while (next < kept.Length
                && (kept[next].Cell < run.Cell || (kept[next].Cell == run.Cell && kept[next].Start + kept[next].Length <= at)))
            {
                next++;
            }

            for (; next < kept.Length && kept[next].Cell == run.Cell && kept[next].Start < end; next++)
            {
                if (kept[next].Start > at)
                {
                    AddPart(run, at, kept[next].Start, ref lost);
                }

                at = Math.Max(at, kept[next].Start + kept[next].Length);
                if (at >= end)
                {
                    // This one may reach into the next run.
                    break;
                }
            }

            if (at < end)
            {
                AddPart(run, at, end, ref lost);
            }
        }

        return lost is null ? [] : lost;
    }

    private ReadOnlySpan<Run> InSourceOrder()
    {
        var runs = Runs;
        for (var i = 1; i < runs.Length; i++)
        {
            if (Compare(runs[i - 1], runs[i]) > 0)
            {
                return _runs!.Order(Comparer<Run>.Create(Compare)).ToArray();
            }
        }

        return runs;

        static int Compare(Run a, Run b) => a.Cell != b.Cell ? a.Cell.CompareTo(b.Cell) : a.Start.CompareTo(b.Start);
    }

    // Nearly all that repairs take out is white space, of which nothing is made.
    private void AddPart(Run run, int from, int to, ref List<TracedText>? parts)
    {
        var span = WhiteEnds.Trimmed(Text, run.At + from - run.Start, run.At + to - run.Start);
        if (span.Length > 0)
        {
            (parts ??= []).Add(Slice(span));
        }
    }

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

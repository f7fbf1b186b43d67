using System.Globalization;

namespace Ota.PublicComment.Reading.Tables;

/// <summary>A line of text whose columns are kept apart by white space alone, and in which printed column each character stands.</summary>
internal sealed class AlignedLine
{
    // A blank inside a text is one; two are a gap.
    private const int LeastGap = 2;

    private readonly int[] _columns;

    /// <summary>Measures a line.</summary>
    /// <param name="block">The line.</param>
    /// <param name="isByWidth">Whether a wide character takes two columns; else each takes one, as <c>pdftotext -layout</c> counts.</param>
    public AlignedLine(SourceParagraph block, bool isByWidth)
    {
        Block = block;
        _columns = new int[Text.Length + 1];
        for (var i = 0; i < Text.Length; i++)
        {
            _columns[i + 1] = _columns[i] + (Text[i] == '\f' ? 0 : isByWidth && IsWide(Text[i]) ? 2 : 1);
        }

        Words = Split();
        Segments = Cut();
    }

    public SourceParagraph Block { get; }

    public string Text => Block.Text.Text;

    /// <summary>The runs of text between the gaps: where in the text, and from which column to which.</summary>
    public IReadOnlyList<Segment> Segments { get; }

    /// <summary>Whether a page begins with the line.</summary>
    public bool BeginsPage => Text.StartsWith('\f');

    /// <summary>The text from one column to another, without the white space around it.</summary>
    public TextSpan Between(int from, int to)
    {
        var (start, end) = (IndexOf(from), IndexOf(to));
        while (start < end && char.IsWhiteSpace(Text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(Text[end - 1]))
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }

    /// <summary>The words of the line and how many columns of white space stand before each.</summary>
    public IReadOnlyList<(Segment Word, int Gap)> Words { get; }

    /// <summary>How wide a piece of the line is in print, in half-width letters.</summary>
    public int Width(TextSpan span)
    {
        var width = 0;
        foreach (var c in Text.AsSpan(span.Start, span.Length))
        {
            width += IsWide(c) ? 2 : 1;
        }

        return width;
    }

    // The first character at a column or after it.
    private int IndexOf(int column)
    {
        var found = Array.BinarySearch(_columns, 0, _columns.Length, column);
        if (found < 0)
        {
            return Math.Min(~found, Text.Length);
        }

        while (found > 0 && _columns[found - 1] == column)
        {
            found--;
        }

        return Math.Min(found, Text.Length);
    }

    private List<(Segment Word, int Gap)> Split()
    {
        var words = new List<(Segment, int)>();
        var before = 0;
        for (var i = 0; i < Text.Length;)
        {
            if (char.IsWhiteSpace(Text[i]))
            {
                i++;
                continue;
            }

            var start = i;
            while (i < Text.Length && !char.IsWhiteSpace(Text[i]))
            {
                i++;
            }

            words.Add((new Segment(TextSpan.FromBounds(start, i), _columns[start], _columns[i]), _columns[start] - before));
            before = _columns[i];
        }

        return words;
    }

    private List<Segment> Cut()
    {
        var segments = new List<Segment>();
        foreach (var (word, gap) in Words)
        {
            if (segments.Count > 0 && gap < LeastGap)
            {
                var last = segments[^1];
                segments[^1] = new Segment(TextSpan.FromBounds(last.Span.Start, word.Span.End), last.Start, word.End);
            }
            else
            {
                segments.Add(word);
            }
        }

        return segments;
    }

    // Japanese type sets all that is not Latin, and half-width kana, as wide as a kanji: ①, →, ※, α.
    private static bool IsWide(char c) => c >= '\u2010' ? c is < '\uFF61' or > '\uFFDC' : c is >= '\u0370' and <= '\u04FF';

    /// <summary>A run of text between two gaps.</summary>
    /// <param name="Span">Where in the line.</param>
    /// <param name="Start">The column of its first character, 0-based.</param>
    /// <param name="End">The column after its last.</param>
    internal readonly record struct Segment(TextSpan Span, int Start, int End);

    /// <summary>The numbers of pages: each alone in the last or the first line of its page, one more on the next.</summary>
    public static IEnumerable<int> PageNumbers(IReadOnlyList<AlignedLine> lines)
    {
        foreach (var isFirst in (ReadOnlySpan<bool>)[false, true])
        {
            var found = new List<(int Line, int Page)>();
            for (var i = 0; i < lines.Count; i++)
            {
                if ((isFirst ? lines[i].BeginsPage : i + 1 == lines.Count || lines[i + 1].BeginsPage) && lines[i].Segments is [var only]
                    && int.TryParse(lines[i].Text.AsSpan(only.Span.Start, only.Span.Length), NumberStyles.None,
                        CultureInfo.InvariantCulture,
                        out var page))
                {
                    found.Add((i, page));
                }
            }

            if (found.Count > 1 && found.Zip(found.Skip(1)).All(p => p.Second.Page == p.First.Page + 1))
            {
                return found.Select(f => f.Line);
            }
        }

        return [];
    }
}

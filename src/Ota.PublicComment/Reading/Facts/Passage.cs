using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Facts;

/// <summary>A text of one or more lines: a sentence that goes over the end of a line is one sentence.</summary>
internal sealed class Passage
{
    private const int MostLines = 8;
    private const int FewestCharacters = 16;

    private readonly IReadOnlyList<FactLine> _lines;
    private readonly int[] _starts;

    public Passage(IReadOnlyList<FactLine> lines)
    {
        _lines = lines;
        _starts = new int[lines.Count];
        for (var i = 1; i < lines.Count; i++)
        {
            _starts[i] = _starts[i - 1] + lines[i - 1].Text.Length;
        }

        Text = lines.Count == 1 ? lines[0].Text : string.Concat(lines.Select(l => l.Text));
        IsSentence = lines.Count > 1 || lines[0].IsSentence;
    }

    public string Text { get; }

    public int Count => _lines.Count;

    public bool IsSentence { get; }

    public bool IsNote => _lines[0].IsNote;

    public bool IsQuoted => _lines[0].IsQuoted;

    /// <summary>The passage that begins at a line of running text; null where the line stands for itself.</summary>
    public static Passage? At(FactPage page, int at)
    {
        var lines = new List<FactLine>();
        for (var i = at; lines.Count < MostLines && page.LineAt(i) is { IsGroupHeading: false } line
            && (lines.Count == 0 || GoesOn(line)); i++)
        {
            lines.Add(line);
            if (!IsOpen(line))
            {
                break;
            }
        }

        return lines.Count > 1 && lines[^1].IsSentence && !IsOpen(lines[^1]) ? new Passage(lines) : null;
    }

    /// <summary>The line in which a run of the text begins, and the run as far as that line holds it.</summary>
    public (FactLine Line, TextSpan Span) Locate(TextSpan span)
    {
        var i = LineOf(span.Start);
        var start = span.Start - _starts[i];
        return (_lines[i], TextSpan.FromBounds(start, Math.Min(_lines[i].Text.Length, start + span.Length)));
    }

    /// <summary>The proposal for a period that begins at a place; null where it stands in more than two lines.</summary>
    public PeriodProposal? Period(int start, PeriodReading reading)
    {
        var (line, span) = Locate(new TextSpan(start, reading.Length));
        var text = Text.Substring(start, reading.Length);
        if (span.Length == reading.Length)
        {
            return new PeriodProposal(line, span, null, null, text, [reading], PeriodRank.Prose);
        }

        var next = LineOf(start + reading.Length - 1);
        var rest = new TextSpan(0, reading.Length - span.Length);
        return next == LineOf(start) + 1 ? new PeriodProposal(line, span, null, (_lines[next], rest), text, [reading], PeriodRank.Prose)
            : null;
    }

    private int LineOf(int position)
    {
        var i = _starts.Length - 1;
        while (i > 0 && _starts[i] > position)
        {
            i--;
        }

        return i;
    }

    // Running text without its stop: the line was broken where the page was full.
    private static bool IsOpen(FactLine line)
        => line.Text.TrimEnd() is { Length: >= FewestCharacters } text && !line.IsNote && (line.Label is null || line.IsSentence)
            && text[^1] is not ('。' or '！' or '？' or '）' or ')' or '】' or '」' or ':' or '：' or '件' or '人' or '名' or '通')
            && !EndsLikeHeading(text);

    // …に対する意見募集の結果について is a heading, however long.
    private static bool EndsLikeHeading(string text)
        => text.EndsWith("について", StringComparison.Ordinal) || text.EndsWith("結果", StringComparison.Ordinal)
            || text.EndsWith("考え方", StringComparison.Ordinal)
            || text.EndsWith("概要", StringComparison.Ordinal) || text.EndsWith("ます", StringComparison.Ordinal)
            || text.EndsWith("ました", StringComparison.Ordinal);

    private static bool GoesOn(FactLine line)
        => line is { Level: 0, IsNote: false, Body: 0 } && line.Label is null && !line.Form.HasFlag(Surface.LineForm.FollowsBreak)
            && !line.Form.HasFlag(Surface.LineForm.ListItem);
}

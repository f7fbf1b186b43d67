using System.Text;

namespace Ota.PublicComment.Reading.Sources;

/// <summary>A line of a text with bars (<c>1 | 池を残す。 | 残します。 |</c>) and what it shows of itself. <c>\|</c> is no bar.</summary>
internal sealed class PipeLine
{
    private const int MostCells = 1_000;

    private readonly List<int> _bars = [];

    public PipeLine(string text, int number, bool followsBreak)
    {
        Text = text;
        Number = number;
        FollowsBreak = followsBreak;
        for (var at = text.IndexOf('|'); at >= 0 && _bars.Count < MostCells; at = text.IndexOf('|', at + 1))
        {
            if (at == 0 || text[at - 1] != '\\')
            {
                _bars.Add(at);
            }
        }

        var trimmed = text.AsSpan().Trim();
        IsBar = trimmed is "|";
        StartsWithBar = _bars.Count > 0 && trimmed[0] == '|';
        EndsWithBar = _bars.Count > 0 && trimmed[^1] == '|' && _bars[^1] == text.AsSpan().TrimEnd().Length - 1;
        IsRule = (_bars.Count > 0 || trimmed.Contains('+')) && trimmed.ContainsAny('-', '=') && !trimmed.ContainsAnyExcept("|-:=+ \t");
        Cells = IsRule && _bars.Count == 0
            ? Math.Max(1, trimmed.Count('+') - 1)
            : _bars.Count + 1 - (StartsWithBar ? 1 : 0) - (EndsWithBar && !IsBar ? 1 : 0);
    }

    public string Text { get; }

    /// <summary>The number of the line, 1-based.</summary>
    public int Number { get; }

    /// <summary>Whether a blank line stands before it.</summary>
    public bool FollowsBreak { get; }

    public IReadOnlyList<int> Bars => _bars;

    /// <summary>Whether the line is one bar and nothing else.</summary>
    public bool IsBar { get; }

    public bool StartsWithBar { get; }

    public bool EndsWithBar { get; }

    /// <summary>Whether it is the rule under headings: <c>|---|:--:|</c>, <c>---|---</c>.</summary>
    public bool IsRule { get; }

    /// <summary>Whether it holds no text of a cell.</summary>
    public bool IsSyntax => IsBar || IsRule;

    /// <summary>How many cells it has, bars at its ends aside.</summary>
    public int Cells { get; }

    /// <summary>Whether a bar stands between two cells of the line.</summary>
    public bool HasInnerBar => Cells > 1 && !IsRule;

    /// <summary>How many cells it has where bars at its ends enclose the row, or only open or close it, or do neither.</summary>
    public int CellsOf(bool opens, bool closes) => _bars.Count + 1 - (opens && StartsWithBar ? 1 : 0) - (closes && EndsWithBar ? 1 : 0);

    public bool HasBar => _bars.Count > 0;

    /// <summary>Appends a part of the line to the text of a cell: <c>&lt;br&gt;</c> is a line break, <c>\|</c> a bar.</summary>
    public void AppendTo(StringBuilder text, List<SourceGap> gaps, int start, int end)
    {
        var raw = Text.AsSpan(start, end - start);
        if (raw.IndexOfAny('\\', '<') < 0)
        {
            text.Append(raw);
            return;
        }

        for (var i = 0; i < raw.Length;)
        {
            if (raw[i] == '\\' && i + 1 < raw.Length && raw[i + 1] == '|')
            {
                gaps.Add(new SourceGap(text.Length, 1));
                text.Append('|');
                i += 2;
            }
            else if (raw[i] == '<' && BreakLength(raw[i..]) is > 0 and var length)
            {
                // The tag is one unit of the text, a line break; the rest of it is read over.
                text.Append('\n');
                gaps.Add(new SourceGap(text.Length, length - 1));
                i += length;
            }
            else
            {
                text.Append(raw[i++]);
            }
        }
    }

    private static int BreakLength(ReadOnlySpan<char> text)
    {
        foreach (var tag in (ReadOnlySpan<string>)["<br>", "<br/>", "<br />"])
        {
            if (text.StartsWith(tag, StringComparison.OrdinalIgnoreCase))
            {
                return tag.Length;
            }
        }

        return 0;
    }
}

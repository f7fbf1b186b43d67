using Ota.PublicComment.Pdf.Lines;
using Ota.PublicComment.Pdf.Tables;
using Ota.PublicComment.Reading;

namespace Ota.PublicComment.Pdf.Texts;

/// <summary>
/// How far the lines of a column reach: where its type area begins and ends inside its cells, how far its lines are apart.
/// </summary>
internal sealed class ColumnMeasure
{
    private const double SameEnd = 0.35;

    private readonly List<double> _leftGaps = [];
    private readonly List<double> _rightGaps = [];
    private readonly List<double> _steps = [];
    private readonly List<double> _pitches = [];
    private double _size;
    private int _borders;
    private double _opened;
    private int _lines;
    private int _sentences;

    /// <summary>White space between the side of a cell and its first letter.</summary>
    public double LeftGap { get; private set; }

    /// <summary>White space between the longest lines and the side of their cell.</summary>
    public double RightGap { get; private set; }

    /// <summary>From baseline to baseline inside a paragraph; 0 when unknown.</summary>
    public double Step { get; private set; }

    /// <summary>Whether full lines end at exactly one place: a sentence that ends elsewhere ends its line.</summary>
    public bool IsJustified { get; private set; }

    /// <summary>Whether its texts are sentences: a place in them is not a text of its own.</summary>
    public bool HoldsSentences => _sentences * 10 > _lines;

    /// <summary>Whether enough lines end near the right side to know where it is.</summary>
    public bool IsKnown { get; private set; }

    public void Add(PageCell cell)
    {
        for (var i = 0; i < cell.Lines.Count; i++)
        {
            var line = cell.Lines[i];
            if (line.Frame is not null || line.IsWhole)
            {
                continue;
            }

            _leftGaps.Add(line.Left - cell.Left);
            _sentences += line.Text.Contains('。', StringComparison.Ordinal) ? 1 : 0;
            _lines++;
            // A line that runs over the side of its cell says nothing of where lines end.
            if (cell.Right - EndWithoutHanging(line) is var gap && gap > -0.5 * line.Size)
            {
                _rightGaps.Add(gap);
            }

            Learn(line);
            _size = Math.Max(_size, line.Size);
            if (i > 0 && line.Baseline > cell.Lines[i - 1].Baseline)
            {
                _steps.Add(line.Baseline - cell.Lines[i - 1].Baseline);
            }
        }
    }

    /// <summary>The white between two letters where a column is letter-spaced: what follows a line needs it too.</summary>
    public double Tracking { get; private set; }

    /// <summary>How far the border of Japanese and Latin is opened, in ems.</summary>
    public double Border => _borders == 0 ? 0.25 : Math.Clamp(_opened / _borders, 0, 0.3);

    // 、 。 」 may hang over the edge: they say nothing of where it is.
    private static double EndWithoutHanging(Line line)
    {
        var last = line.Glyphs.Length - 1;
        while (last > 0 && ExtractedText.CannotBegin(line.Glyphs[last].Text[0]))
        {
            last--;
        }

        return line.Glyphs[last].Right;
    }

    private void Learn(Line line)
    {
        for (var i = 1; i < line.Glyphs.Length; i++)
        {
            var (a, b) = (line.Glyphs[i - 1], line.Glyphs[i]);
            if (!a.IsSpace && !b.IsSpace && a.Text[0] >= '\u3041' && b.Text[0] >= '\u3041')
            {
                _pitches.Add(b.Left - a.Right);
            }

            if (!a.IsSpace && !b.IsSpace && LineText.IsLatin(a.Text[0]) != LineText.IsLatin(b.Text[0]) && b.Left - a.Right < 0.5 * a.Size)
            {
                _borders++;
                _opened += Math.Max(0, b.Left - a.Right) / a.Size;
            }
        }
    }

    /// <summary>Settles the measures; a column that cannot know takes the padding of its table.</summary>
    public void Settle(double tablePadding)
    {
        _leftGaps.Sort();
        _rightGaps.Sort();
        _steps.Sort();
        Step = _steps.Count == 0 ? 0 : _steps[_steps.Count / 4];
        _pitches.Sort();
        Tracking =
            _pitches.Count < 8 ? 0 : Math.Clamp(_pitches[_pitches.Count / 2], 0, 0.5 * _size) is > 0.3 and var tracking ? tracking : 0;
        LeftGap = _leftGaps.Count == 0 ? tablePadding : _leftGaps[0];
        if (_rightGaps.Count == 0)
        {
            RightGap = tablePadding;
            return;
        }

        var least = _rightGaps[0];
        var near = _rightGaps.Count(g => g - least <= 1.05 * _size);
        var exact = _rightGaps.Count(g => g - least <= SameEnd);
        IsKnown = near >= 3 && near * 6 >= _rightGaps.Count;
        IsJustified = exact >= 4 && exact * 10 >= near * 7;
        RightGap = IsKnown || double.IsNaN(tablePadding) ? least : Math.Min(least, Math.Max(tablePadding, 0));
    }

    public double LeastLeft => _leftGaps.Count == 0 ? double.NaN : _leftGaps.Min();

    public double LeastRight => _rightGaps.Count == 0 ? double.NaN : _rightGaps.Min();
}

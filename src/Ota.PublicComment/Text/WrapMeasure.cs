namespace Ota.PublicComment.Text;

/// <summary>
/// Measures one column of text: does the source set its lines with spaces, or with line breaks at one width? A table is wrapped if the
/// worst of its text columns (opinion, response; not the area, whose meant spaces are dense) is.
/// </summary>
internal sealed class WrapMeasure
{
    /// <summary>
    /// One space in a hundred characters: wrapped documents have 2.8 to 4.5, unwrapped ones up to 0.41. Below three such spaces a column
    /// is too short to tell a wrap from a space that one person typed.
    /// </summary>
    private const int MinimumSpaces = 3;

    /// <summary>
    /// More than this is no wrap: a column of three characters does not hold sentences, but letter-spaced text looks like that.
    /// </summary>
    private const double MostPerHundred = 30;

    private const int MinimumLines = 4;
    private const int NarrowestLine = 16;
    private const int WidestLine = 400;

    private readonly int[] _widths = new int[WidestLine + 1];
    private int _lines;
    private int? _width;

    /// <summary>Single U+0020 between two CJK characters, those that paragraphs and chapter numbers explain left out.</summary>
    public int Spaces { get; private set; }

    /// <summary>The UTF-16 units measured.</summary>
    public long Length { get; private set; }

    /// <summary>Spaces per hundred units.</summary>
    public double PerHundred => Length == 0 ? 0 : 100.0 * Spaces / Length;

    /// <summary>Whether the column is wrapped by single spaces.</summary>
    public bool HasWrapSpaces => Spaces >= MinimumSpaces && PerHundred is >= 1 and <= MostPerHundred;

    /// <summary>The width in half-width columns at which line breaks wrap the column; 0 if they are paragraphs.</summary>
    public int LineWidth => _width ??= FindLineWidth();

    /// <summary>Whether the column is wrapped, by single spaces or by line breaks.</summary>
    public bool IsWrapped => HasWrapSpaces || LineWidth > 0;

    /// <summary>Adds a text without white space.</summary>
    public void AddUnwrapped(int length)
    {
        Length += length;
        _width = null;
    }

    /// <summary>Adds the text of a cell.</summary>
    public void Add(ReadOnlySpan<char> text)
    {
        Length += text.Length;
        _width = null;
        var line = 0;
        for (var i = text.IndexOfAny(' ', '\n', '\r'); i >= 0; i = Next(text, i + 1))
        {
            if (text[i] == ' ')
            {
                Spaces += IsWrapCandidate(text, i) ? 1 : 0;
            }
            else if (CharacterClasses.IsLineBreak(text[i]))
            {
                AddLine(text[line..i], text, i);
                line = i + 1;
            }
        }
    }

    private static int Next(ReadOnlySpan<char> text, int from)
        => text[from..].IndexOfAny(' ', '\n', '\r') is >= 0 and var next ? from + next : -1;

    // 【修正】␣道幅を…, ①␣池を…: the space behind a label or the mark of a list is typed.
    private static bool IsWrapCandidate(ReadOnlySpan<char> text, int i) =>
        CharacterClasses.IsCjkBefore(text, i) && CharacterClasses.IsCjkAt(text, i + 1) && text[i - 1] != '】'
            && !ParagraphMarks.IsEnclosedNumber(text[i - 1]) && !ParagraphMarks.IsBullet(text[i - 1])
        && !CharacterClasses.EndsSentence(text, i, out _)
        && ParagraphMarks.LengthAt(text, i + 1) == 0
        && !ReferenceWords.EndsWithLevel(text, i);

    // The last line of a cell and the last of a paragraph are shorter for a good reason: they say nothing.
    private void AddLine(ReadOnlySpan<char> line, ReadOnlySpan<char> text, int end)
    {
        var columns = CharacterClasses.Columns(line.TrimEnd(" \u3000\r"));
        if (columns > 0 && end + 1 < text.Length && !CharacterClasses.EndsSentence(line, line.Length, out _)
            && !IsBracketed(line.Trim(" \u3000\r")))
        {
            _widths[Math.Min(columns, WidestLine)]++;
            _lines++;
        }
    }

    // （バスについて） on a line of its own is a heading inside the text: however many have one width, nothing wrapped them.
    private static bool IsBracketed(ReadOnlySpan<char> line) => BracketSet.Label.Enclose(line);

    private int FindLineWidth()
    {
        if (_lines < MinimumLines)
        {
            return 0;
        }

        var best = 0;
        var bestCount = 0;
        for (var width = NarrowestLine; width < WidestLine; width++)
        {
            var count = _widths[width] + _widths[width - 1] + _widths[width - 2];
            if (count >= bestCount && count > 0)
            {
                (best, bestCount) = _widths[width] > 0 ? (width, count) : (best, bestCount);
            }
        }

        return bestCount * 5 >= _lines * 4 ? best : 0;
    }
}

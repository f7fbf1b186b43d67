using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Titles;

/// <summary>
/// A title as it is scanned: width folded, without white space (titles are printed spaced and wrapped), with the way back to the printed
/// text.
/// </summary>
internal sealed class TitleText
{
    private static readonly BracketSet Brackets = BracketSet.All;

    private readonly int[] _printedAt;
    private readonly int[] _partner;
    private readonly bool[] _isInBracket;
    private readonly bool[] _isInQuote;

    public TitleText(string printed)
    {
        Printed = printed;
        var compact = new char[printed.Length];
        _printedAt = new int[printed.Length + 1];
        var length = 0;
        for (var i = 0; i < printed.Length; i++)
        {
            if (!char.IsWhiteSpace(printed[i]))
            {
                _printedAt[length] = i;
                compact[length++] = Fold(printed[i]);
            }
        }

        _printedAt[length] = printed.Length;
        Text = new string(compact, 0, length);
        _partner = new int[length];
        _isInBracket = new bool[length];
        _isInQuote = new bool[length];
        MatchBrackets();
    }

    public string Printed { get; }

    /// <summary>Folded, without white space. All positions of the title scanners count in it.</summary>
    public string Text { get; }

    public int Length => Text.Length;

    public bool HasOpenBracket { get; private set; }

    public int PartnerOf(int position) => _partner[position];

    public bool IsInBracket(int position) => _isInBracket[position];

    public bool IsInQuote(int position) => _isInQuote[position];

    public bool IsOpener(int position) => Brackets.Opens(Text[position]);

    public bool IsCloser(int position) => Brackets.Closes(Text[position]);

    public bool IsQuote(int position) => BracketSet.Quotation.Has(Text[position]);

    /// <summary>Whether white space was printed right before a position.</summary>
    public bool FollowsSpace(int position) => position > 0 && position < Length && _printedAt[position] - _printedAt[position - 1] > 1;

    /// <summary>The printed run of a range.</summary>
    public TextSpan PrintedSpan(int start, int end) =>
        end <= start ? new TextSpan(_printedAt[start], 0) : TextSpan.FromBounds(_printedAt[start], _printedAt[end - 1] + 1);

    public string PrintedText(int start, int end)
    {
        var span = PrintedSpan(start, end);
        return Printed.Substring(span.Start, span.Length);
    }

    /// <summary>One character for one: full-width ASCII, the wave dashes and the half-width middle dot; everything else as it is.</summary>
    public static char Fold(char c) => c switch
    {
        >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
        '\u301C' or '\u223C' => '~',
        '\uFF65' => '・',
        _ => c,
    };

    // A closer ends the nearest opener of its kind; openers in between stay without a partner, as do those the text never closes.
    private void MatchBrackets()
    {
        Array.Fill(_partner, -1);
        var open = new List<int>();
        var openOfKind = new int[Brackets.Opening.Length];
        for (var i = 0; i < Length; i++)
        {
            var kind = Brackets.Opening.IndexOf(Text[i], StringComparison.Ordinal);
            if (kind >= 0)
            {
                open.Add(i);
                openOfKind[kind]++;
                continue;
            }

            kind = Brackets.Closing.IndexOf(Text[i], StringComparison.Ordinal);
            if (kind < 0 || openOfKind[kind] == 0)
            {
                continue;
            }

            int opener;
            do
            {
                opener = open[^1];
                open.RemoveAt(open.Count - 1);
                openOfKind[Brackets.Opening.IndexOf(Text[opener], StringComparison.Ordinal)]--;
            }
            while (Text[opener] != Brackets.Opening[kind]);

            _partner[opener] = i;
            _partner[i] = opener;
        }

        HasOpenBracket = open.Count > 0;
        MarkInsides();
    }

    private void MarkInsides()
    {
        int bracketEnd = -1, quoteEnd = -1;
        for (var i = 0; i < Length; i++)
        {
            _isInBracket[i] = i < bracketEnd;
            _isInQuote[i] = i < quoteEnd;
            if (_partner[i] > i)
            {
                bracketEnd = Math.Max(bracketEnd, _partner[i]);
                quoteEnd = IsQuote(i) ? Math.Max(quoteEnd, _partner[i]) : quoteEnd;
            }
        }
    }
}

using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Statistics;

/// <summary>Finds the numbers of a line that count people, papers or opinions, and the words before each. Linear in the line.</summary>
internal sealed class CountScanner
{
    private const int LongestBracket = 160;
    private const string Separators = " \t\n、,，/;|。:";
    private const string Marks = " \t\n\r、，,：:・…‥=＝－-―|｜／/●○■□◆◇▼▲★☆*＊>＞→⇒.．)）]】〕";
    private const string Bullets = "・●○■□◆◇▼▲△▽★☆◎*-‐–#";

    private readonly string _printed;
    private readonly string _text;
    private readonly List<CountGroup> _groups = [];
    private readonly bool _isSpacedOut;
    private int _label;
    private int _depth;

    private CountScanner(string text)
    {
        _printed = text;
        _text = CompareFold.Apply(text);
        _isSpacedOut = IsSpacedOut(_text);
    }

    /// <summary>The numbers of a line in order, from a position on.</summary>
    public static List<CountGroup> Read(string line, int start)
    {
        var scanner = new CountScanner(line);
        scanner.Scan(start);
        return scanner._groups;
    }

    /// <summary>Where the words of a line begin: behind bullets, #, and the number of a list or section.</summary>
    public static int BodyStart(string line)
    {
        var text = CompareFold.Apply(line);
        var at = SkipMarks(text, 0);
        if (at < text.Length && JapaneseNumeral.SymbolOf(text[at]).Form != NumeralForms.None)
        {
            return SkipMarks(text, at + 1);
        }

        var open = at < text.Length && text[at] == '(';
        var digits = at + (open ? 1 : 0);
        var end = digits;
        while (end < text.Length && end - digits < 3 && (char.IsAsciiDigit(text[end]) || (open && end == digits && IsEnumeratingKana(text[end]))))
        {
            end++;
        }

        if (end == digits && !open && at + 1 < text.Length && IsEnumeratingKana(text[at]) && text[at + 1] is ')' or '.' or ' ')
        {
            return SkipMarks(text, at + 2);
        }

        if (end == digits || end >= text.Length)
        {
            return at;
        }

        var isClosed = open ? text[end] == ')' : text[end] is '.' or ')' or '、';
        var isApart = !open && text[end] == ' ' && UnitAt(text, SkipSpaces(text, end), true, out _) == CountUnit.None;
        return isClosed ? SkipMarks(text, end + 1) : isApart ? SkipSpaces(text, end) : at;
    }

    /// <summary>Reads a cell that holds a number and nothing else: 1,234, 12件, ８人. A dash or a unit alone is no number.</summary>
    public static bool IsNumber(string cell, out int value, out CountUnit unit)
    {
        var text = CompareFold.Apply(cell).Trim();
        (value, unit) = (0, CountUnit.None);
        var start = text.StartsWith('計') || text.StartsWith('延') ? 1 : 0;
        start = SkipSpaces(text, start);
        if (!Digits(text, start, out value, out var end))
        {
            return false;
        }

        unit = UnitAt(text, SkipSpaces(text, end), true, out var behind);
        return unit == CountUnit.None ? end == text.Length : behind == text.Length;
    }

    /// <summary>The unit that stands at a position, and where it ends.</summary>
    public static CountUnit UnitAt(string text, int at, bool isApart, out int end)
    {
        end = at;
        if (at >= text.Length)
        {
            return CountUnit.None;
        }

        var next = at + 1 < text.Length ? text[at + 1] : '\0';
        switch (text[at])
        {
            case '人' when !"口権材以当目称生工々前ひ".Contains(next):
            case '名' when !"称前以簿義目所".Contains(next):
            case '者' when next is not '数':
                end = WithBodies(text, at + 1);
                return CountUnit.Submitters;
            case '団' when next == '体':
                // 個人15 団体2: apart from the number, or behind that of persons, and with one of its own it is the next label.
                var behind = SkipSpaces(text, at + 2);
                var isLabel = behind < text.Length && (char.IsAsciiDigit(text[behind]) || text[behind] == ':') && (isApart || FollowsPersons(text, at));
                if (isLabel || (at + 2 < text.Length && text[at + 2] == '数'))
                {
                    return CountUnit.None;
                }

                end = at + 2;
                return CountUnit.Submitters;
            case '通' when !"りじ学勤常報知目".Contains(next):
                end = at + 1;
                return CountUnit.Submissions;
            case '件' when !"名数目以".Contains(next):
                end = at + 1;
                return CountUnit.Opinions;
            case '意' when next == '見' && !isApart:
                end = at + 2;
                return CountUnit.Opinions;
            default:
                return CountUnit.None;
        }
    }

    private void Scan(int start)
    {
        _label = start;
        for (var i = start; i < _text.Length;)
        {
            var c = _text[i];
            if (c is '(' or '[' or '【' or '〔')
            {
                i = Open(i);
            }
            else if (c is ')' or ']' or '】' or '〕')
            {
                _depth = Math.Max(0, _depth - 1);
                _label = ++i;
            }
            else if (c is '。' or '\n' or ';')
            {
                _label = ++i;
            }
            else
            {
                i = char.IsAsciiDigit(c) ? Number(i) : Blank(i);
            }
        }
    }

    // A bracket without a number belongs to the words; one with a number holds parts or another unit.
    private int Open(int at)
    {
        var close = _text.AsSpan(at, Math.Min(_text.Length - at, LongestBracket)).IndexOfAny(")]】〕");
        var end = close < 0 ? _text.Length : at + close;
        for (var i = at + 1; i < end; i++)
        {
            if (char.IsAsciiDigit(_text[i]) && !char.IsAsciiDigit(_text[i - 1]) && IsCount(i, out _, out _, out _))
            {
                _depth++;
                _label = at + 1;
                return at + 1;
            }
        }

        return close < 0 ? at + 1 : end + 1;
    }

    private int Number(int at)
    {
        if (!IsCount(at, out var value, out var unit, out var end))
        {
            Digits(_text, at, out _, out end, _isSpacedOut);
            return end;
        }

        _groups.Add(new CountGroup(Trimmed(_label, at), TextSpan.FromBounds(at, end), value, unit, _depth));
        _label = end;
        return end;
    }

    // FAX 人: the unit is printed and the number is not.
    private int Blank(int at)
    {
        if (at == 0 || !char.IsWhiteSpace(_text[at - 1]))
        {
            return at + 1;
        }

        var isDash = _text[at] is '-' or 'ー';
        var unitAt = isDash ? SkipSpaces(_text, at + 1) : at;
        var unit = UnitAt(_text, unitAt, true, out var end);
        end = unit == CountUnit.None ? unitAt : end;
        var isEnd = end >= _text.Length || Separators.Contains(_text[end]) || _text[end] is ')' or '(';
        var label = Trimmed(_label, at);
        if ((unit == CountUnit.None && !isDash) || !isEnd || CountWords.RoleOf(_printed.Substring(label.Start, label.Length)) == CountRole.Unknown)
        {
            return at + 1;
        }

        _groups.Add(new CountGroup(label, TextSpan.FromBounds(at, end), null, unit, _depth));
        _label = end;
        return end;
    }

    private bool IsCount(int at, out int value, out CountUnit unit, out int end)
    {
        unit = CountUnit.None;
        var isPart = at > 0 && (IsWordBefore(at - 1) || (_text[at - 1] is '/' or ':' && at > 1 && char.IsAsciiDigit(_text[at - 2])));
        if (!Digits(_text, at, out value, out end, _isSpacedOut) || isPart)
        {
            return false;
        }

        var digits = end;
        var next = SkipSpaces(_text, digits);
        unit = UnitAt(_text, next, next > digits, out var behind);
        if (unit != CountUnit.None)
        {
            end = behind;
            return true;
        }

        return digits >= _text.Length || Separators.Contains(_text[digits]) || CountWords.StartsMember(_text.AsSpan(digits)) || (_text[digits] is ')' or '(' or ']' or '】');
    }

    private bool IsWordBefore(int at) => _text[at] is '第' or '約' or '~' or '.' or '-' or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') && !EndsChannel(at);

    // FAX3人 has a number of its own, No3 has not.
    private bool EndsChannel(int at)
    {
        var start = at;
        while (start > 0 && at - start < 8 && char.IsAsciiLetter(_text[start - 1]))
        {
            start--;
        }

        return CountWords.RoleOf(_text[start..(at + 1)]) == CountRole.Channel;
    }

    private TextSpan Trimmed(int start, int end)
    {
        while (start < end && Marks.Contains(_text[start]))
        {
            start++;
        }

        while (end > start && (Marks.Contains(_text[end - 1]) || _text[end - 1] is '(' or '[' or '【' or '〔') && !ClosesInside(start, end - 1))
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }

    private bool ClosesInside(int start, int at) => _text[at] is ')' or ']' or '】' or '〕' && _text.AsSpan(start, at - start).IndexOfAny("([【〔") >= 0;

    private static bool Digits(string text, int at, out int value, out int end, bool isSpacedOut = false)
    {
        var number = 0L;
        end = at;
        while (end < text.Length)
        {
            if (char.IsAsciiDigit(text[end]))
            {
                number = Math.Min((number * 10) + text[end] - '0', int.MaxValue);
                end++;
            }
            else if ((text[end] == ',' && end > at && IsThousands(text, end)) || (isSpacedOut && text[end] == ' ' && end > at && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1])))
            {
                end++;
            }
            else
            {
                break;
            }
        }

        value = (int)number;
        var isDecimal = end + 1 < text.Length && text[end] is '.' && char.IsAsciiDigit(text[end + 1]);
        return end > at && number < int.MaxValue && !isDecimal;
    }

    private static bool IsThousands(string text, int comma)
    {
        for (var i = 1; i <= 3; i++)
        {
            if (comma + i >= text.Length || !char.IsAsciiDigit(text[comma + i]))
            {
                return false;
            }
        }

        return comma + 4 >= text.Length || !char.IsAsciiDigit(text[comma + 4]);
    }

    // 12人・団体, 33者（団体を含む）: bodies are counted with the people.
    private static int WithBodies(string text, int at)
        => at + 2 < text.Length && text[at] is '・' or '/' or '及' && text.AsSpan(at + 1).StartsWith("団体") ? at + 3
            : at + 3 < text.Length && text.AsSpan(at).StartsWith("及び団体") ? at + 4 : at;

    private static bool FollowsPersons(string text, int at)
    {
        while (at > 0 && (char.IsAsciiDigit(text[at - 1]) || text[at - 1] is ' ' or ':' or '人' or '名' or ','))
        {
            if (text[at - 1] == '人' && at > 1 && text[at - 2] is '個' or '法')
            {
                return true;
            }

            at--;
        }

        return false;
    }

    // 意 見 件 数 ３ ２ 件: in a line set with spaces the digits of a number are set apart too.
    private static bool IsSpacedOut(string text)
    {
        var apart = 0;
        var together = 0;
        for (var i = 1; i < text.Length; i++)
        {
            if (CharacterClasses.IsCjk(text[i]) && text[i] != ' ')
            {
                apart += text[i - 1] == ' ' && i > 1 && CharacterClasses.IsCjk(text[i - 2]) ? 1 : 0;
                together += CharacterClasses.IsCjk(text[i - 1]) && text[i - 1] != ' ' ? 1 : 0;
            }
        }

        return apart >= 3 && apart > 4 * together;
    }

    private static int SkipSpaces(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t' or '\n')
        {
            at++;
        }

        return at;
    }

    private static int SkipMarks(string text, int at)
    {
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || Bullets.Contains(text[at]) || text[at] == '\uFEFF'))
        {
            at++;
        }

        return at;
    }

    private static bool IsEnumeratingKana(char c) => c is >= 'ア' and <= 'コ';
}

using Ota.PublicComment.Reading.Surface;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Quantities;

/// <summary>Finds the numbers of a line that count people, papers or opinions, and the words before each. Linear in the line.</summary>
internal sealed class CountScanner
{
    private const int ShortestAcronym = 3;
    private const int LongestAcronym = 5;
    private const int LongestBracket = 160;
    private const int LongestLabel = 160;
    private const string Separators = " \t\n、,，/;|。:";
    private const string Marks = " \t\n\r、，,：:・…‥=＝－-―|｜／/●○■□◆◇▼▲★☆*＊>＞→⇒.．)）]】〕";
    private const string Bullets = "・●○■□◆◇▼▲△▽★☆◎*-‐–#•◦‣∙▪▫➢✓";

    private static readonly string[] SectionWords = ["意見", "提出", "募集", "応募", "公募", "実施", "受付", "パブリック", "結果", "公表", "担当", "問い合わせ", "問合せ"];

    private readonly string _printed;
    private readonly string _text;
    private readonly List<CountGroup> _groups = [];
    private readonly List<CountGroup> _inexact = [];
    private readonly bool _isSpacedOut;
    private int _label;
    private int _depth;

    private CountScanner(string text)
    {
        _printed = text;
        _text = CompareFold.Apply(text);
        _isSpacedOut = CountTokens.IsSpacedOut(_text);
    }

    /// <summary>The numbers of a line in order, from a position on.</summary>
    public static List<CountGroup> Read(string line, int start)
    {
        var scanner = new CountScanner(line);
        scanner.Scan(start);
        return scanner._groups;
    }

    /// <summary>The counts of a line that are not exact: 約30件, 100名以上. Only where they stand and the words before each are told.</summary>
    public static List<CountGroup> ReadInexact(string line, int start)
    {
        var scanner = new CountScanner(line);
        scanner.Scan(start);
        return scanner._inexact;
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

        if (RomanEnd(text, at) is > 0 and var roman)
        {
            return SkipMarks(text, roman);
        }

        var open = at < text.Length && text[at] == '(';
        var digits = at + (open ? 1 : 0);
        var end = digits;
        while (end < text.Length && end - digits < 3 && (char.IsAsciiDigit(text[end]) || (open && end == digits
            && IsEnumeratingKana(text[end]))))
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
        var isApart = !open && text[end] == ' ' && !OpensMembers(text, CountTokens.SkipSpaces(text, end))
            && (CountTokens.UnitAt(text, CountTokens.SkipSpaces(text, end), true, out var unit) == CountUnit.None
                || (unit < text.Length && text[unit] == '数'));
        return isClosed ? SkipMarks(text, end + 1) : isApart ? CountTokens.SkipSpaces(text, end) : !open && IsGlued(text, end) ? end : at;
    }

    // 2提出意見提出者数2人: the number of a section, glued to words that announce a fact. 3意見を反映 counts.
    private static bool IsGlued(string text, int at)
    {
        var word = Array.Find(SectionWords, w => text.AsSpan(at).StartsWith(w, StringComparison.Ordinal));
        return word is not null && at + word.Length < text.Length && !CharacterClasses.IsHiragana(text[at + word.Length]);
    }

    // I.○○条例案, II．…: Latin letters write the numerals.
    private static int RomanEnd(string text, int at)
    {
        var end = at;
        while (end < text.Length && text[end] is 'I' or 'V' or 'X')
        {
            end++;
        }

        return end - at is > 0 and < 6 && end < text.Length && text[end] is '.' or '、' ? end + 1 : 0;
    }

    // 17 (個人15 団体2) is a number with its parts.
    private static bool OpensMembers(string text, int at) => at + 1 < text.Length && text[at] == '('
        && CountWords.StartsMember(text.AsSpan(at + 1));

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
                i = IsNumberStart(i) ? Number(i) : Blank(i);
            }
        }
    }

    // A bracket without a number belongs to the words; one with a number holds parts or another unit.
    private int Open(int at)
    {
        var close = _text.AsSpan(at, Math.Min(_text.Length - at, LongestBracket)).IndexOfAny(")]】〕");
        var end = close < 0 ? Math.Min(_text.Length, at + LongestBracket) : at + close;
        for (var i = at + 1; i < end; i++)
        {
            if (IsNumberStart(i) && IsCount(i, out _, out _, out _))
            {
                _depth++;
                _label = at + 1;
                return at + 1;
            }
        }

        if (close >= 0 && _groups.Count > 0 && _label == at)
        {
            // 11名（団体含む）、27件: a remark on the number before it, and no word of the next.
            _label = end + 1;
        }

        return close < 0 ? at + 1 : end + 1;
    }

    // A run of numerals is looked at once, from its head.
    private bool IsNumberStart(int at) => char.IsAsciiDigit(_text[at])
        ? at == 0 || !char.IsAsciiDigit(_text[at - 1])
        : KanjiCount.IsNumeral(_text[at]) && (at == 0 || !(KanjiCount.IsNumeral(_text[at - 1]) || char.IsAsciiDigit(_text[at - 1])));

    private int Number(int at)
    {
        if (InexactCounts.TryRead(_text, at, _isSpacedOut, out var head, out var end))
        {
            // The words before one begin behind the last, so that many in a row are read once.
            var from = Math.Max(_label, _inexact.Count > 0 ? _inexact[^1].Number.End : 0);
            _inexact.Add(new CountGroup(Trimmed(from, Math.Max(from, head)), TextSpan.FromBounds(head, end), null, CountUnit.None, _depth));
            return end;
        }

        if (!IsCount(at, out var value, out var unit, out end))
        {
            CountTokens.Digits(_text, at, out _, out end, _isSpacedOut);
            return Math.Max(end, at + 1);
        }

        _groups.Add(new CountGroup(Trimmed(_label, at), TextSpan.FromBounds(at, end), value, unit, _depth) { IsBody = _text.AsSpan(at,
            end - at).ContainsAny('団', '社') });
        _label = end;
        return end;
    }

    // FAX 人: the unit is printed and the number is not. 持参なし: none, counted as those before it are.
    private int Blank(int at)
    {
        var none = _text[at] is 'な' or '無' && _text.AsSpan(at + 1) is ['し', ..] ? 2 : 0;
        if (at == 0 || (none == 0 && !char.IsWhiteSpace(_text[at - 1])))
        {
            return at + 1;
        }

        var isDash = none > 0 || _text[at] is '-' or 'ー';
        var unitAt = isDash ? CountTokens.SkipSpaces(_text, at + Math.Max(1, none)) : at;
        // 個人　団体　合計: bodies are who came, and no unit that lost its number.
        var unit = CountTokens.UnitAt(_text, unitAt, true, out var end);
        unit = unit != CountUnit.None && _text[unitAt] == '団' ? CountUnit.None : unit;
        end = unit == CountUnit.None ? unitAt : end;
        if (_isSpacedOut && CountTokens.SkipSpaces(_text, end) is var next && next < _text.Length && _text[next] == '数')
        {
            // 件 数 in a line set with spaces is the label itself.
            return at + 1;
        }

        var isEnd = end >= _text.Length || Separators.Contains(_text[end]) || _text[end] is ')' or '(';
        if ((unit == CountUnit.None && !isDash) || !isEnd)
        {
            return at + 1;
        }

        // Whatever is longer is a sentence and would be looked at again for each blank in it.
        _label = AfterMarks(_label, at);
        if (at - _label > LongestLabel)
        {
            return at + 1;
        }

        var label = Trimmed(_label, at);
        var role = CountWords.RoleOf(_printed.Substring(label.Start, label.Length));
        if (role == CountRole.Unknown || (none > 0 && !CountWords.IsMember(role)))
        {
            return at + 1;
        }

        unit = none > 0 && unit == CountUnit.None && _groups is [.., { Unit: var counted }] ? counted : unit;
        _groups.Add(new CountGroup(label, TextSpan.FromBounds(at, end), none > 0 ? 0 : null, unit, _depth));
        _label = end;
        return end;
    }

    private bool IsCount(int at, out int value, out CountUnit unit, out int end)
    {
        if (KanjiCount.TryRead(_text, at, _isSpacedOut, out value, out unit, out end))
        {
            return at == 0 || !IsWordBefore(at - 1);
        }

        unit = CountUnit.None;
        var isOfAcronym = at > 0 && EndsAcronym(at - 1);
        var isPart = at > 0 && ((IsWordBefore(at - 1) && !isOfAcronym)
            || (_text[at - 1] is '/' or ':' && at > 1 && char.IsAsciiDigit(_text[at - 2])));
        if (!CountTokens.Digits(_text, at, out value, out end, _isSpacedOut) || isPart)
        {
            return false;
        }

        var digits = end;
        var next = CountTokens.SkipSpaces(_text, digits);
        if (next + 1 < _text.Length && _text[next + 1] == 'B' && _text[next] is 'K' or 'k' or 'M')
        {
            // (499 KB pdfファイル): how large a file is.
            return false;
        }

        unit = CountTokens.UnitAt(_text, next, next > digits, out var behind);
        if (unit != CountUnit.None)
        {
            end = behind;
            return true;
        }

        // 基本目標1　5件: the number of the level, and no count.
        return !isOfAcronym && !LoneLine.EndsInLevel(_text.AsSpan(0, at))
            && (digits >= _text.Length || Separators.Contains(_text[digits]) || CountWords.StartsMember(_text.AsSpan(digits))
            || (_text[digits] == '・' && CountWords.StartsMember(_text.AsSpan(digits + 1)))
            || _text[digits] is ')' or '(' or ']' or '】');
    }

    // 検討するもの...2件: several points lead from the label to the number; one is a decimal point.
    private bool IsWordBefore(int at) => (_text[at] is '.' && !(at > 0 && _text[at - 1] is '.'))
        || (_text[at] is '第' or '約' or '~' or '-' or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') && !EndsChannel(at));

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

    // NGO4件, NPO 3人: a number with a unit behind a word of capital letters is no part of that word.
    private bool EndsAcronym(int at)
    {
        var start = at + 1;
        while (start > 0 && at - start < LongestAcronym && _text[start - 1] is >= 'A' and <= 'Z')
        {
            start--;
        }

        return at + 1 - start is >= ShortestAcronym and <= LongestAcronym && !EndsChannel(at);
    }

    private int AfterMarks(int start, int end)
    {
        while (start < end && Marks.Contains(_text[start]))
        {
            start++;
        }

        return start;
    }

    private TextSpan Trimmed(int start, int end)
    {
        start = AfterMarks(start, end);
        while (end > start && (Marks.Contains(_text[end - 1]) || _text[end - 1] is '(' or '[' or '【' or '〔')
            && !ClosesInside(start, end - 1))
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }

    private bool ClosesInside(int start, int at) => _text[at] is ')' or ']' or '】' or '〕'
        && _text.AsSpan(start, at - start).IndexOfAny("([【〔") >= 0;

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

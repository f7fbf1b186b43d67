using Ota.PublicComment.Text;

namespace Ota.PublicComment.References.Scanning;

/// <content>Pages with version and lines: 素案59ページ, P３ L17～19, P120 L14-P121 L6.</content>
internal ref partial struct TextScan
{
    private const int LatestPage = 1899;

    private static readonly string[] AmountsBehind =
        ["ほど", "程度", "以上", "以下", "以内", "未満", "くらい", "ぐらい", "余", "ずつ", "もの", "構成", "増", "減", "にわた", "に及", "に渡", "数", "強", "弱"];

    /// <summary>A page that stands alone; its number is at a place.</summary>
    private bool TryPage(int at, out int next)
    {
        next = 0;
        var start = PageStart(at);
        var (version, from) = VersionBefore(start);
        if (!TryReadPages(start, out var end, out var pages, needsUnit: !IsListedPage(start))
            || (version is null && pages.FirstLine == 0 && IsAmount(start, end)))
        {
            return false;
        }

        var citation = Citation(CitationKind.Page, from, end);
        citation.Pages = (_found.Pages.Count, 1);
        _found.Pages.Add(pages with { Span = citation.Span, Version = version });
        next = SectionBehindPage(Add(citation));
        return true;
    }

    // P12、13: a bare number behind a page that was marked, if no unit makes it something else.
    private readonly bool IsListedPage(int at)
    {
        var mark = _text.SkipGapBack(at, 0) - 1;
        var end = OutlineNumbers.DigitsEnd(_text, at);
        return mark > 0 && mark >= _floor && _text[mark] is '、' or ',' or '・' && _floor > 0 && _text.SkipGapBack(mark, _floor) == _floor
            && _found.Citations.Count > 0
            && _found.Citations[^1] is { Kind: CitationKind.Page } last && last.Field == _field && _text[last.Span.Start] is 'P' or 'p'
            && _text.IsDigitAt(last.Span.End - 1)
            && !Counters.StandAt(_text, end) && !_text.IsKanjiAt(end) && !_text.IsKatakanaAt(end);
    }

    // P.16, pp. 16, 頁16: where the mark before the number begins.
    private readonly int PageStart(int at)
    {
        var p = _text.SkipGapBack(at, _floor);
        var dot = p > _floor && _text[p - 1] == '.' ? _text.SkipGapBack(p - 1, _floor) : p;
        if (dot > _floor && _text[dot - 1] is 'P' or 'p')
        {
            var start = dot - 1;
            start = start > _floor && _text[start - 1] is 'P' or 'p' ? start - 1 : start;
            return start > 0 && char.IsAsciiLetterOrDigit(_text[start - 1]) ? at : start;
        }

        if (p > _floor && _text[p - 1] == '頁' && !(p - 1 > _floor && _text.IsDigitAt(p - 2)) && !IsWordBefore(p - 1))
        {
            return p - 1;
        }

        return at;
    }

    /// <summary>Reads pages that begin with P or with a number.</summary>
    private readonly bool TryReadPages(int at, out int end, out FoundPages pages, bool needsUnit = true)
    {
        pages = default;
        if (!TryPosition(at, needsUnit, out var first, out end))
        {
            return false;
        }

        var (last, lastLine) = (first, 0);
        var firstLine = Lines(ref end, ref lastLine, out var isFromEnd);
        var mark = _text.SkipGap(end);
        if (RangeMark(mark) is > 0 and var behind
            && TryPosition(_text.SkipGap(behind), needsUnit: _text[behind - 1] == 'ら', out var second, out var secondEnd)
            && (second >= first || firstLine > 0) && second - first < 1000)
        {
            (last, end) = (second, secondEnd);
            var onLast = Lines(ref end, ref lastLine, out _);
            firstLine = firstLine > 0 ? firstLine : onLast;
        }

        end = _text.Match(end, "以降") is > 0 and var open ? open : end;
        pages =
            new FoundPages(TextSpan.FromBounds(at, end), null, new NumberRange(first, last), firstLine,
                firstLine > 0 && lastLine == 0 ? firstLine : lastLine, isFromEnd);
        return true;
    }

    private readonly int RangeMark(int at)
        => _text[at] is '~' or '-' || (_text[at] == 'ー' && _text[at + 1] is 'P' or 'p') ? at + 1 : _text.Match(at, "から");

    // P16, 16ページ, 16~18ページ: a number without a unit counts only if a range or list brings it to one.
    private readonly bool TryPosition(int at, bool needsUnit, out int page, out int end)
    {
        var i = at;
        var hasMark = _text[i] is 'P' or 'p' or '頁';
        if (hasMark)
        {
            i = _text[i + 1] is 'P' or 'p' ? i + 2 : i + 1;
            i = _text.SkipGap(i);
            i = _text[i] is '.' or ':' ? _text.SkipGap(i + 1) : i;
        }

        end = OutlineNumbers.DigitsEnd(_text, i);
        page = OutlineNumbers.Value(_text, i, end);
        if (end == i || end - i > 4 || page is 0 or > LatestPage)
        {
            return false;
        }

        if (PageUnit(end) is > 0 and var unit)
        {
            end = unit;
            return true;
        }

        if (hasMark)
        {
            return !_text.IsLetterAt(end) || _text[end] is 'L' or 'l';
        }

        return !needsUnit || LeadsToUnit(end);
    }

    // ページ, 頁; P behind a number only where no word begins with it: 16Pを, not 16PDF.
    private readonly int PageUnit(int at)
        => _text[at] is 'P' or 'p' && _text.IsDigitAt(at - 1) && !_text.IsLetterAt(DigitsStart(at) - 1) && !_text.IsLetterAt(at + 1)
            && !_text.IsDigitAt(at + 1) && _text[at + 1] != '.' && !(_text.IsSpaceAt(at + 1) && _text.IsDigitAt(at + 2))
            ? at + 1
            : _words.PageUnits.Match(_text, _text.SkipGap(at));

    private readonly int DigitsStart(int end)
    {
        while (_text.IsDigitAt(end - 1))
        {
            end--;
        }

        return end;
    }

    // 16~18ページ, 16、18及び20ページ
    private readonly bool LeadsToUnit(int end)
    {
        for (var i = 0; i < 8; i++)
        {
            var mark = _text.SkipGap(end);
            var next = _text[mark] is '~' or '-' or '、' or ',' or '・' ? mark + 1 : Separator(mark);
            next = next > 0 ? _text.SkipGap(next) : -1;
            var digits = next < 0 ? -1 : OutlineNumbers.DigitsEnd(_text, next);
            if (digits <= next || digits - next > 4)
            {
                return false;
            }

            if (PageUnit(digits) > 0)
            {
                return true;
            }

            end = digits;
        }

        return false;
    }

    // The lines behind a page: L17~19, 3行目, (4~9行目), 、10 行目; 0 if there are none.
    private readonly int Lines(ref int end, ref int last, out bool isFromEnd)
    {
        isFromEnd = false;
        var i = _text.SkipGap(end);
        if (BareLines(ref end, ref last) is > 0 and var bare)
        {
            return bare;
        }

        var opens = _text[i] == '(';
        i = _text[i] is '(' or '、' or ',' or 'の' or '・' ? _text.SkipGap(i + 1) : i;
        var counted = _text.MatchAny(i, ["下から", "上から", "下より", "上より"]);
        (isFromEnd, i) = (counted > 0 && _text[i] == '下', counted > 0 ? _text.SkipGap(counted) : i);
        if (!TryLine(i, out var first, out var at, out var hasMark))
        {
            return 0;
        }

        var mark = _text.SkipGap(at);
        last = first;
        var isMark = _text[mark] is '~' or '-';
        var behind = isMark ? mark + 1 : _text.Match(mark, "から");
        if (behind > 0 && TryLine(_text.SkipGap(behind), out var second, out var secondEnd, out var secondMark)
            && (isMark ? hasMark || secondMark : hasMark && secondMark))
        {
            (last, at, hasMark) = (second, secondEnd, true);
            at = _text.Match(at, "まで") is > 0 and var until ? until : at;
        }
        else if (hasMark && isMark && opens && _text[mark + 1] == ')')
        {
            // (17行~): from there on.
            at = mark + 1;
        }

        if (!hasMark || (opens && _text[at] != ')'))
        {
            last = 0;
            return 0;
        }

        end = opens ? at + 1 : at;
        return first;
    }

    // P22 14～15: a range right behind a page that stands without a unit, with nothing behind that would make it a range of something else.
    private readonly int BareLines(ref int end, ref int last)
    {
        var i = _text.SkipGap(end);
        if (i == end || !_text.IsDigitAt(end - 1) || !_text.IsDigitAt(i) || !TryLine(i, out var first, out var at, out var firstMark)
            || firstMark
            || _text[_text.SkipGap(at)] is not ('~' or '-')
            || !TryLine(_text.SkipGap(_text.SkipGap(at) + 1), out var second, out var behind, out var secondMark)
            || secondMark || second < first || PageUnit(behind) > 0 || !IsBoundary(behind))
        {
            return 0;
        }

        (last, end) = (second, behind);
        return first;
    }

    private readonly bool TryLine(int at, out int line, out int end, out bool hasMark)
    {
        hasMark = _text[at] is 'L' or 'l';
        var i = hasMark ? _text.SkipGap(at + 1) : at;
        i = hasMark && _text[i] == '.' ? _text.SkipGap(i + 1) : i;
        end = OutlineNumbers.DigitsEnd(_text, i);
        line = OutlineNumbers.Value(_text, i, end);
        if (end == i || end - i > 3 || line == 0)
        {
            return false;
        }

        var unit = _text.SkipGap(end);
        if (_text[unit] == '行' && !_text.IsKanjiAt(unit + 1))
        {
            hasMark = true;
            end = unit + 1;
        }
        else if (_text[unit] == '行' && _text[unit + 1] == '目')
        {
            hasMark = true;
            end = unit + 2;
        }

        return true;
    }

    /// <summary>The name of a version or volume before a page, and where the citation begins with it.</summary>
    private readonly (TextSpan? Version, int Start) VersionBefore(int start)
    {
        var end = _text.SkipGapBack(start, _floor);
        end = end > _floor && _text[end - 1] is 'の' or ':' ? _text.SkipGapBack(end - 1, _floor) : end;
        if (end > _floor && _text[end - 1] == ')' && VersionWord(end - 1) is { } inside && inside.Start > _floor
            && _text[inside.Start - 1] == '(')
        {
            return (inside, start);
        }

        return VersionWord(end) is { } word ? (word, word.Start) : (null, start);
    }

    private readonly TextSpan? VersionWord(int end)
    {
        var at = _words.Versions.MatchBefore(_text, end, _floor);
        if (at < 0)
        {
            return VolumeWord(end);
        }

        if (!IsWordBefore(at))
        {
            return TextSpan.FromBounds(at, end);
        }

        // Glued to a title: 計画素案 behind 推進 is 素案; a lone 案 may end any word.
        var border = _words.References.GluedDocWord(_text.Source, at, end);
        return border < 0 ? null : TextSpan.FromBounds(border, end);
    }

    // ビジョン編, 資料編, 別冊: a volume by its last character.
    private readonly TextSpan? VolumeWord(int end)
    {
        if (end <= _floor || _text[end - 1] != '編')
        {
            return null;
        }

        var at = end - 1;
        while (at > _floor && end - at < 9 && (_text.IsKanjiAt(at - 1) || _text.IsKatakanaAt(at - 1)) && _text[at - 1] != '第')
        {
            at--;
        }

        return end - at is >= 3 and < 9 ? TextSpan.FromBounds(at, end) : null;
    }

    // 全80ページ, 20ページほどの: how many, not which.
    private readonly bool IsAmount(int start, int end)
        => (start > 0 && _text[start - 1] is '全' or '約' or '計' or '総' or '各' or '毎' or '数' or '+')
            || (_text.MatchAny(end, AmountsBehind) is > 0 and var behind && _text[end] is var c && (c != '数' || !_text.IsKanjiAt(behind)))
            || (_text[end] == '分' && _text[end + 1] != '野');
}

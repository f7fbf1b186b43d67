using Ota.PublicComment.Text;

namespace Ota.PublicComment.References.Scanning;

/// <content>Items: 取組27 …, 施策1-(2)「…」, 取組4、5及び12, 施策2-1~2-4.</content>
internal ref partial struct TextScan
{
    private const int MostListed = 32;

    private static readonly string[] NumberMarks = ["No.", "No", "NO.", "NO", "№", "番号"];
    private static readonly string[] Separators = ["及び", "並びに", "又は", "または", "および", "ならびに", "若しくは", "もしくは", "と"];

    private bool TryItem(int at, out int next)
    {
        next = 0;
        var inBrackets = at > _floor && _text[at - 1] == '(' ? OutlineNumbers.MatchBracketed(_text, at - 1) : -1;
        at = inBrackets > 0 ? at - 1 : at;
        var wordEnd = _text.SkipGapBack(at, _floor);
        wordEnd = SkipNumberMark(wordEnd);
        var word = _words.Items.MatchBefore(_text, wordEnd, _floor);
        var end = word < 0 ? -1 : inBrackets > 0 ? inBrackets : OutlineNumbers.Match(_text, at);
        if (end < 0 || !IsItemNumber(at, end) || WholeWord(word, wordEnd, at) is not (>= 0 and var whole))
        {
            return false;
        }

        word = whole;
        var item = Citation(CitationKind.Item, word, end);
        item.Word = TextSpan.FromBounds(word, wordEnd);
        item.Number = TextSpan.FromBounds(at, end);
        next = AddItem(item);
        return true;
    }

    private readonly int SkipNumberMark(int wordEnd)
        => _text[wordEnd - 1] is '.' or 'o' or 'O' or '№' or '号' && _text.MatchAnyBefore(wordEnd, _floor, NumberMarks) is > 0 and var mark
            ? _text.SkipGapBack(mark, _floor)
            : wordEnd;

    private int AddItem(FoundCitation item)
    {
        var end = item.Number!.Value.End;
        if (RangeEnd(end, RangeOf.Items, out var last) is > 0 and var behind)
        {
            (item.LastNumber, end) = (last, behind);
        }

        if (item.LastNumber is null && ListedNumber(end) is { } listed)
        {
            item.Span = TextSpan.FromBounds(item.Span.Start, end);
            Add(item);
            return AddListed(item, listed);
        }

        ReadTitle(ref item, ref end);
        item.Span = TextSpan.FromBounds(item.Span.Start, end);
        return Add(item);
    }

    // 取組4、5及び12: one citation for each number, with the word of the first.
    private int AddListed(in FoundCitation first, TextSpan number)
    {
        for (var count = 0; ; count++)
        {
            var item = Citation(CitationKind.Item, number.Start, number.End);
            (item.Word, item.Number) = (first.Word, number);
            var end = number.End;
            if (RangeEnd(end, RangeOf.Items, out var last) is > 0 and var behind)
            {
                (item.LastNumber, end) = (last, behind);
            }

            var listed = count < MostListed ? ListedNumber(end) : null;
            if (listed is null)
            {
                ReadTitle(ref item, ref end);
            }

            item.Span = TextSpan.FromBounds(number.Start, end);
            Add(item);
            if (listed is not { } next)
            {
                return _floor;
            }

            number = next;
        }
    }

    // The next number of a list, without a word of its own; a number with a unit is of another sort.
    private readonly TextSpan? ListedNumber(int end)
    {
        var mark = _text.SkipGap(end);
        var behind = _text[mark] is '、' or ',' or '・' ? mark + 1 : Separator(mark);
        if (behind < 0)
        {
            return null;
        }

        var at = _text.SkipGap(behind);
        at = Separator(at) is > 0 and var second && _text[mark] == '、' ? _text.SkipGap(second) : at;
        var numberEnd = OutlineNumbers.Match(_text, at);
        return numberEnd > 0 && IsItemNumber(at, numberEnd) && !IsDateHead(at, numberEnd) ? TextSpan.FromBounds(at, numberEnd) : null;
    }

    private readonly int Separator(int at) => _text.MatchAny(at, Separators);

    private readonly bool IsDateHead(int at, int end) => _text[_text.SkipGap(end)] is '年' or '月' && at < end;

    // ~5, から8まで, ~取組8: the word of the first number may be said again.
    private readonly int RangeEnd(int end, RangeOf kind, out TextSpan last)
    {
        last = default;
        var mark = _text.SkipGap(end);
        var behind = _text[mark] == '~' ? mark + 1 : _text.Match(mark, "から");
        if (behind < 0)
        {
            return -1;
        }

        var at = _text.SkipGap(behind);
        at = WordAgain(at, kind) is > 0 and var again ? _text.SkipGap(again) : at;
        var numberEnd = OutlineNumbers.Match(_text, at);
        if (numberEnd < 0 || !IsItemNumber(at, numberEnd))
        {
            return -1;
        }

        last = TextSpan.FromBounds(at, numberEnd);
        return _text.Match(numberEnd, "まで") is > 0 and var until ? until : numberEnd;
    }

    private readonly int WordAgain(int at, RangeOf kind)
        => kind switch
        {
            RangeOf.Items => _words.Items.Match(_text, at),
            RangeOf.Attachments => _words.Attachments.Match(_text, at),
            _ => _text.MatchAny(at, SureHeads) is > 0 and var sure ? sure : _text.MatchAny(at, ListedHeads),
        };

    // 取組4つ, 目標30%, 事業1,000円, 方針12ページ, プラン2030: an amount, a page or a year.
    private readonly bool IsItemNumber(int at, int end)
    {
        if (Counters.StandAt(_text, end) || PageUnit(end) > 0 || _text.IsDigitAt(end)
            || _text.IsLetterAt(end) && _text.IsLetterAt(end + 1) && IsUnitLetters(end))
        {
            return false;
        }

        if ((_text[end] is '/' or '.' or '×' && _text.IsDigitAt(end + 1))
            || (_text[end] == ',' && OutlineNumbers.DigitsEnd(_text, end + 1) == end + 4))
        {
            return false;
        }

        if (_text[_text.SkipGap(end)] is '~' or '-' && IsAmountRange(_text.SkipGap(end) + 1))
        {
            return false;
        }

        var value = _text.IsDigitAt(at) ? OutlineNumbers.Value(_text, at, OutlineNumbers.DigitsEnd(_text, at)) : 1;
        return value is > 0 and (< 1900 or > 2199) && !(value >= 1000 && IsThousand(at));
    }

    private readonly bool IsThousand(int at) => OutlineNumbers.DigitsEnd(_text, at) - at == 4;

    private readonly bool IsUnitLetters(int at) => _text.MatchAny(at, ["km", "kg", "kW", "ha", "cm", "mm", "ppm"]) > 0;

    private readonly bool IsAmountRange(int at)
    {
        var start = _text.SkipGap(at);
        var end = OutlineNumbers.DigitsEnd(_text, start);
        return end > start && Counters.StandAt(_text, end) && !_text.IsKanjiAt(end);
    }

    // 関連施策2-1 names 施策2-1; these say nothing about the word.
    private static readonly WordTable WordHeads = new(
        "関連", "当該", "該当", "上記", "下記", "前記", "後述", "前述", "各", "同", "本", "現", "他", "以下", "次", "主要な", "及び", "並び", "又", "新規", "継続", "拡充", "再掲",
        "参考", "対象", "掲載", "記載", "素案", "計画", "総合計画", "例", "内", "中", "等");

    /// <summary>
    /// Where the word before a number begins as a whole: 個別目標1-2 is no 目標1-2. -1 if what stands there is a longer word that nothing
    /// counts by: 支援事業 2, 市内公園整備事業3.
    /// </summary>
    private readonly int WholeWord(int word, int wordEnd, int number)
    {
        if (word <= _floor || !(IsWordBefore(word) || _text[word - 1] == 'ー' || _text.IsLetterAt(word - 1)))
        {
            return word;
        }

        if (_text.IsLetterAt(word - 1))
        {
            return _words.Governors.MatchBefore(_text, word, _floor) >= 0 || !char.IsAsciiLetterLower(_text[word - 1]) ? word : -1;
        }

        if (WordHeads.MatchBefore(_text, word, _floor) is >= 0 and var head && (head <= _floor || !IsWordBefore(head)))
        {
            return word;
        }

        if (_words.Plans.Titles.MatchBefore(_text, word, _floor) >= 0 || _words.Governors.MatchBefore(_text, word, _floor) >= 0
            || _words.Versions.MatchBefore(_text, word, _floor) >= 0)
        {
            return word;
        }

        var start = WordStart(word);
        return wordEnd == number && word - start is > 0 and <= 3 && (start == 0 || IsBoundary(start - 1) || _text.IsHiraganaAt(start - 1))
            ? start : -1;
    }

    /// <summary>What a range numbers, by which the word that may be said again is known.</summary>
    private enum RangeOf
    {
        Items,
        Attachments,
        Opinions,
    }
}

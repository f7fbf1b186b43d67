using Ota.PublicComment.Text;

namespace Ota.PublicComment.References.Scanning;

/// <content>Items: 取組27 …, 施策1-(2)「…」, 取組4、5及び12, 施策2-1~2-4.</content>
internal ref partial struct TextScan
{
    private const int MostListed = 32;

    private static readonly string[] Remarks =
        ["新規", "再掲", "拡充", "継続", "後述", "前述", "以下", "参照", "予定", "仮称", "案", "同", "上記", "下記", "主", "担当", "関連", "うち", "例", "詳細", "素案", "計画", "本編", "資料"];

    private static readonly string[] NumberMarks = ["No.", "No", "NO.", "NO", "№", "番号"];
    private static readonly string[] Separators = ["及び", "並びに", "又は", "または", "および", "ならびに", "若しくは", "もしくは", "と"];

    private bool TryItem(int at, out int next)
    {
        next = 0;
        var wordEnd = _text.SkipGapBack(at, _floor);
        wordEnd = SkipNumberMark(wordEnd);
        var word = _words.Items.MatchBefore(_text, wordEnd, _floor);
        var end = word < 0 ? -1 : OutlineNumbers.Match(_text, at);
        if (end < 0 || !IsItemNumber(at, end) || (wordEnd < at && IsCompound(word, wordEnd)))
        {
            return false;
        }

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
        if (RangeEnd(end, item.Word!.Value, out var last) is > 0 and var behind)
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
            if (RangeEnd(end, first.Word!.Value, out var last) is > 0 and var behind)
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

    // ~5, から8まで, ~取組8
    private readonly int RangeEnd(int end, TextSpan word, out TextSpan last)
    {
        last = default;
        var mark = _text.SkipGap(end);
        var behind = _text[mark] == '~' ? mark + 1 : _text.Match(mark, "から");
        if (behind < 0)
        {
            return -1;
        }

        var at = _text.SkipGap(behind);
        at = word.Length > 0 && _words.Items.Match(_text, at) is > 0 and var again ? _text.SkipGap(again) : at;
        var numberEnd = OutlineNumbers.Match(_text, at);
        if (numberEnd < 0 || !IsItemNumber(at, numberEnd))
        {
            return -1;
        }

        last = TextSpan.FromBounds(at, numberEnd);
        return _text.Match(numberEnd, "まで") is > 0 and var until ? until : numberEnd;
    }

    // 取組4つ, 目標30%, 事業1,000円, 方針12ページ, プラン2030: an amount, a page or a year.
    private readonly bool IsItemNumber(int at, int end)
    {
        if (Counters.StandAt(_text, end) || PageUnit(end) > 0 || _text.IsDigitAt(end) || _text.IsLetterAt(end) && _text.IsLetterAt(end + 1) && IsUnitLetters(end))
        {
            return false;
        }

        if ((_text[end] is '/' or '.' or '×' && _text.IsDigitAt(end + 1)) || (_text[end] == ',' && OutlineNumbers.DigitsEnd(_text, end + 1) == end + 4))
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

    // 支援事業 2 …: a word that ends like one of items and stands apart from the number is no head of it.
    private readonly bool IsCompound(int word, int wordEnd)
        => IsWordBefore(word) && word > _floor && _text[word] is '事' or '目' or '方' or '柱' or '指' or 'プ' or 'ア' && wordEnd > word && IsWordBefore(word);

    /// <summary>Reads the title and pages behind the number, as far as they can be told.</summary>
    private void ReadTitle(ref FoundCitation citation, ref int end)
    {
        var at = _text.SkipGap(end);
        at = _text[at] is ':' or '.' ? _text.SkipGap(at + 1) : at;
        if (_text[at] is '「' or '『' && CloserOf(at) is > 0 and var quoted && GoesOnBehind(quoted) && IsWholeTitle(ref citation, ref end, at))
        {
            return;
        }

        if (_text[at] is '「' or '『' && CloserOf(at) is > 0 and var closer && closer - at <= LongestTitle)
        {
            citation.Title = Inside(at, closer);
            end = closer + 1;
        }
        else if (_text[end] == '(' && TitleInParentheses(end) is { } inside)
        {
            (citation.Title, end) = (inside, inside.End + 1);
        }
        else if (_text[end] != '\0' && IsTitleHead(at))
        {
            ReadOpenTitle(ref citation, ref end, at);
            return;
        }

        citation.Pages = TrailingPages(ref end);
    }

    // 「田んぼ学習の手引」等への対応: a quotation at the head of a title.
    private readonly bool GoesOnBehind(int closer) => _text[closer + 1] is '等' || _text.IsKanjiAt(closer + 1) || _text.IsKatakanaAt(closer + 1);

    private bool IsWholeTitle(ref FoundCitation citation, ref int end, int at)
    {
        ReadOpenTitle(ref citation, ref end, at);
        return citation.Title is not null;
    }

    // 施策1(公園の再生); a remark (新規, 以下「…」という) is no title.
    private readonly TextSpan? TitleInParentheses(int open)
    {
        for (var i = open + 1; i < _text.Length && i - open < LongestNote; i++)
        {
            var c = _text[i];
            if (c == ')')
            {
                return i - open > 4 && IsTitleHead(open + 1) && _text.MatchAny(open + 1, Remarks) < 0 && !IsSentence(open + 1, i) ? TextSpan.FromBounds(open + 1, i) : null;
            }

            if (c is '。' or '、' or ':' or '「' or '(' or '\n' || char.IsAsciiDigit(c))
            {
                return null;
            }
        }

        return null;
    }

    private void ReadOpenTitle(ref FoundCitation citation, ref int end, int at)
    {
        var (titleEnd, stop, stopAt) = TitleOverWraps(at, inPath: false);
        if (titleEnd - at < 2 || titleEnd - at > LongestTitle)
        {
            citation.Pages = stop == TitleStop.Page ? TrailingPages(ref end) : default;
            return;
        }

        var pagesEnd = stopAt;
        var pages = stop == TitleStop.Page ? TrailingPages(ref pagesEnd) : stop == TitleStop.Sentence && _text[stopAt] == '(' ? TrailingPages(ref pagesEnd) : default;
        if (pages.Count > 0)
        {
            (citation.Title, citation.Pages, end) = (TextSpan.FromBounds(at, titleEnd), pages, pagesEnd);
        }
        else if (IsTitleWithoutPage(citation.Span.Start, at, titleEnd, stop, stopAt))
        {
            (citation.Title, end) = (TextSpan.FromBounds(at, titleEnd), titleEnd);
            PagesBehindBracket(ref citation, ref end, stop, stopAt);
        }
    }

    // 「取組25 …」(素案12ページ): the bracket and the page behind it are of one citation.
    private readonly void PagesBehindBracket(ref FoundCitation citation, ref int end, TitleStop stop, int closer)
    {
        var start = citation.Span.Start;
        if (stop != TitleStop.Closer || start <= _floor || _text[start - 1] is not ('「' or '『' or '【') || _text[closer] is not ('」' or '』' or '】'))
        {
            return;
        }

        var behind = closer + 1;
        var pages = TrailingPages(ref behind);
        if (pages.Count > 0)
        {
            (citation.Pages, citation.Span, end) = (pages, TextSpan.FromBounds(start - 1, behind), behind);
        }
    }

    // In a reference block, a bracket or a line of its own what stands behind the number is its title.
    private bool IsTitleWithoutPage(int start, int at, int titleEnd, TitleStop stop, int stopAt)
    {
        if (IsInBlock(start))
        {
            return stop != TitleStop.Sentence || _text[stopAt] == '(' || !IsSentence(at, titleEnd);
        }

        if (stop == TitleStop.Closer)
        {
            return start > 0 && CharacterClasses.IsOpening(_text[start - 1]) && !IsSentence(at, titleEnd);
        }

        return BeginsLine(start) && !IsSentence(at, titleEnd)
            && (stop is TitleStop.Line or TitleStop.End or TitleStop.Particle or TitleStop.Item or TitleStop.Level || (stop == TitleStop.Sentence && _text[stopAt] == '('));
    }

    // A line break inside a title is a wrap only if a page stands behind it in the same sentence.
    private readonly (int End, TitleStop Stop, int At) TitleOverWraps(int at, bool inPath)
    {
        var first = FindTitleEnd(at, inPath);
        var next = first;
        for (var lines = 0; next.Stop == TitleStop.Line && lines < 3; lines++)
        {
            var from = _text.SkipGap(next.At);
            if (from == next.At || from >= _text.Length)
            {
                break;
            }

            if (TryVersionStart(from))
            {
                var border = TitleBorder(at, from);
                return (TrimEnd(at, border), TitleStop.Page, border);
            }

            next = FindTitleEnd(from, inPath);
        }

        return next.Stop == TitleStop.Page ? next : first;
    }

    private readonly bool TryVersionStart(int at)
    {
        var from = VersionAhead(at, out _);
        return TryPosition(from, needsUnit: true, out _, out _);
    }
}

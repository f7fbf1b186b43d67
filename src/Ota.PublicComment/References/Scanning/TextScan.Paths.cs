using Ota.PublicComment.Text;

namespace Ota.PublicComment.References.Scanning;

/// <content>Plan paths: 第2部第2章2(1)「…」, 第5章 … 1計画の推進体制素案70ページ, 「第1章 題」「4 題」.</content>
internal ref partial struct TextScan
{
    private const int MostLevels = 8;

    // 部会 and 編成 are words of their own, 第1部 and 第1編 are not.
    private static readonly string[] NoUnits =
        ["部会", "部門", "部長", "部隊", "部署", "部局", "部分", "部員", "部品", "部族", "部屋", "編成", "編制", "編集", "編入", "節目", "節句", "節電", "節約", "節水", "章句",
            "項目"];

    private static readonly string[] ChapterCounts = ["立", "建", "構成", "で構成", "から成", "からなる", "分"];

    private int ReadAtOrdinal(int at)
    {
        if (at < _floor)
        {
            return at + 1;
        }

        var end = LevelEnd(at, out var unit, out _);
        if (end > 0 && unit is not ('項' or '款') && _context != ScanContext.Place)
        {
            return ReadPath(at, at, end, unit, TextSpan.FromBounds(at, end));
        }

        return TryAttachmentOrdinal(at, out var next) || (_context != ScanContext.Place && TryNumberedDocument(at, out next))
            ? next : ReadProvisionAlone(at);
    }

    // 素案の3章, 1章から3章まで. 全3章, 3章立て and 3章で構成 count them.
    private bool TryBareChapter(int at, out int next)
    {
        next = 0;
        if (at < _floor || LevelEnd(at, out var unit, out _) is not (> 0 and var end) || unit != '章'
            || _text.MatchAny(end, ChapterCounts) > 0
            || (at > _floor && (_text.IsDigitAt(at - 1) || _text.IsLetterAt(at - 1)
                || _text[at - 1] is '.' or '-' or '~' or '全' or '各' or '計' or '約')))
        {
            return false;
        }

        next = ReadPath(at, at, end, unit, TextSpan.FromBounds(at, end));
        return true;
    }

    /// <summary>Where 第n章 (編 部 節 項 款) ends; -1 if none stands here.</summary>
    private readonly int LevelEnd(int at, out char unit, out int numberEnd)
    {
        unit = '\0';
        var number = _text[at] == '第' ? at + 1 : at;
        number = _text.IsSpaceAt(number) ? number + 1 : number;
        numberEnd = -1;
        var forms = _text[at] == '第' ? NumeralForms.Any : NumeralForms.Digits;
        if (number >= _text.Length || !JapaneseNumeral.TryRead(_text.Source[number..], forms, out var numeral) || numeral.IsMalformed
            || numeral.Value > 999)
        {
            return -1;
        }

        numberEnd = number + numeral.Length;
        var at2 = _text.IsSpaceAt(numberEnd) ? numberEnd + 1 : numberEnd;
        unit = _text[at2];
        return unit is '編' or '部' or '章' or '節' or '項' or '款' && _text.MatchAny(at2, NoUnits) < 0 ? at2 + 1 : -1;
    }

    /// <summary>Reads a path from its first level on.</summary>
    /// <param name="start">Where the citation begins.</param>
    /// <param name="level">Where its first level begins.</param>
    /// <param name="end">Where its first level ends.</param>
    /// <param name="unit">The unit of the first level.</param>
    /// <param name="mark">Its mark.</param>
    private int ReadPath(int start, int level, int end, char unit, TextSpan mark)
    {
        var path = Citation(CitationKind.PlanPath, start, end);
        path.Levels = (_found.Levels.Count, 1);
        _found.Levels.Add(new FoundLevel(_field, unit, mark, null));
        return ReadPathOn(path, level, end);
    }

    // Titles that nothing proves yet are taken back when neither a page nor the place proves them.
    private int ReadPathOn(FoundCitation path, int start, int end)
    {
        var (certainEnd, certainLevels) = (end, _found.Levels.Count);
        var isProven = true;
        var stop = (End: end, Stop: TitleStop.None, At: end);
        while (_found.Levels.Count - path.Levels.Start < MostLevels)
        {
            if (TryLevelRange(path, ref end) || TryQuotedTitle(ref end) || TryBracketNext(ref end) || TryNextLevel(ref end, isProven))
            {
                (certainEnd, certainLevels) = isProven ? (end, _found.Levels.Count) : (certainEnd, certainLevels);
                continue;
            }

            var at = _text.SkipGap(end);
            if (_found.Levels[^1].Title is not null || _text[end] == '\0' || !IsTitleHead(at) || StartsPage(at))
            {
                break;
            }

            if (KnownTitleEnd(at) is > 0 and var known)
            {
                SetTitle(TextSpan.FromBounds(at, known));
                (end, certainEnd, certainLevels, isProven) = (known, known, _found.Levels.Count, true);
                stop = (known, TitleStop.None, known);
                continue;
            }

            stop = TitleOverWraps(at, inPath: true);
            if (stop.End - at < 2)
            {
                break;
            }

            SetTitle(TextSpan.FromBounds(at, stop.End));
            (end, isProven) = (stop.End, false);
        }

        return FinishPath(path, start, end, stop, isProven, certainEnd, certainLevels);
    }

    private int FinishPath(FoundCitation path, int start, int end, (int End, TitleStop Stop, int At) stop, bool isProven, int certainEnd,
        int certainLevels)
    {
        var pagesEnd = stop.Stop == TitleStop.Page && stop.At >= end ? stop.At : end;
        if (stop.Stop == TitleStop.Page && HasPageBefore(start))
        {
            // P62 第3章 … プラン P64 第4章 …: pages stand first, the next one begins the next entry.
            end = pagesEnd = NextEntry(end, stop.At);
            _found.Levels[^1] =
                _found.Levels[^1] with { Title =
                    _found.Levels[^1].Title is { } title && title.Start < end
                        ? TextSpan.FromBounds(title.Start, Math.Min(title.End, end)) : null };
        }

        var pages = HasPageBefore(start) ? default : TrailingPages(ref pagesEnd);
        if (pages.Count > 0)
        {
            (path.Pages, end) = (pages, pagesEnd);
        }
        else if (!isProven && !IsTitleWithoutPage(start, start, end, stop.Stop, stop.At))
        {
            _found.Levels.RemoveRange(certainLevels, _found.Levels.Count - certainLevels);
            _found.Levels[^1] =
                _found.Levels[^1] with { Title = _found.Levels[^1].Title is { } title && title.End <= certainEnd ? title : null };
            end = certainEnd;
            pagesEnd = end;
            path.Pages = TrailingPages(ref pagesEnd);
            end = path.Pages.Count > 0 ? pagesEnd : end;
        }

        path.Levels = (path.Levels.Start, _found.Levels.Count - path.Levels.Start);
        path.Span = TextSpan.FromBounds(path.Span.Start, end);
        return Add(path);
    }

    // The word before the page of the next entry (プラン P64) stands apart and belongs to it.
    private readonly int NextEntry(int end, int page)
    {
        var gap = _text.SkipGapBack(page, 0);
        var word = gap;
        while (word > 0 && !_text.IsSpaceAt(word - 1) && gap - word < 12)
        {
            word--;
        }

        return _words.Governors.MatchBefore(_text, gap, word) == word ? _text.SkipGapBack(word, 0) : Math.Min(end, gap);
    }

    // 第1章~第3章, 第1章から第3章まで
    private readonly bool TryLevelRange(in FoundCitation path, ref int end)
    {
        var last = _found.Levels[^1];
        if (last.Title is not null || last.Unit == '\0' || last.LastNumber is not null || _found.Levels.Count == path.Levels.Start)
        {
            return false;
        }

        var mark = _text.SkipGap(end);
        var behind = _text[mark] is '~' or '-' ? mark + 1 : _text.Match(mark, "から");
        var at = behind < 0 ? -1 : _text.SkipGap(behind);
        if (at < 0 || (_text[at] != '第' && last.Unit != '章') || LevelEnd(at, out var unit, out _) is not (> 0 and var levelEnd)
            || unit != last.Unit)
        {
            return false;
        }

        _found.Levels[^1] = last with { LastNumber = TextSpan.FromBounds(at, levelEnd) };
        end = _text.Match(levelEnd, "まで") is > 0 and var until ? until : levelEnd;
        return true;
    }

    private readonly void SetTitle(TextSpan title) => _found.Levels[^1] = _found.Levels[^1] with { Title = title };

    private readonly bool StartsPage(int at) => TryVersionStart(at);

    // 第2章「現状と課題」
    private bool TryQuotedTitle(ref int end)
    {
        var at = _text.SkipGap(end);
        if (_found.Levels[^1].Title is not null || _text[at] is not ('「' or '『') || CloserOf(at) is not (> 0 and var closer)
            || closer - at > LongestTitle
            || LevelEnd(_text.SkipGap(at + 1), out _, out _) > 0 || BareLevelEnd(_text.SkipGap(at + 1)) > 0)
        {
            return false;
        }

        SetTitle(Inside(at, closer));
        end = closer + 1;
        return true;
    }

    // 第3章の「3-2 防災」: the next level in a bracket of its own.
    private bool TryBracketNext(ref int end)
    {
        var at = _text.SkipGap(end);
        at = _text[at] == 'の' ? at + 1 : at;
        if (_text[at] != '「')
        {
            return false;
        }

        var closer = CloserOf(at);
        closer = closer < 0 || closer - at > LongestTitle ? LooseCloser(at) : closer;
        if (closer < 0 || !TryBracketLevel(at, ref end))
        {
            return false;
        }

        FillBracket(ref end, closer);
        end = closer + 1;
        return true;
    }

    // 第2章第1節, 第2章1節, 第2章の第1節, 第2章2(1), and behind a title 2 …
    private readonly bool TryNextLevel(ref int end, bool isProven)
    {
        var at = _text.SkipGap(end);
        at = _text[at] == 'の' && _text[at + 1] == '第' ? at + 1 : at;
        at = _text[at] == '-' && at == end && _text.IsDigitAt(at + 1) && _found.Levels[^1].Unit != '\0' ? at + 1 : at;
        var last = _found.Levels[^1];
        if (last.Unit == '\0' && at == end && IsKanaLevel(at))
        {
            _found.Levels.Add(new FoundLevel(_field, '\0', new TextSpan(at, 1), null));
            end = at + 1;
            return true;
        }

        if (_text[at] == 'の' && last.Unit != '\0' && last.Title is null && IsShortLevel(at + 1))
        {
            at++;
            end = at;
        }

        if (LevelEnd(at, out var unit, out _) is > 0 and var levelEnd && new FoundLevel(_field, unit, default, null).Rank > last.Rank)
        {
            _found.Levels.Add(new FoundLevel(_field, unit, TextSpan.FromBounds(at, levelEnd), null));
            end = levelEnd;
            return true;
        }

        var bare = StartsPage(at) ? -1 : BareLevelEnd(at);
        if (bare < 0 || (last.Unit == '\0' && !IsDeeper(last, at)) || !IsBareLevel(at, bare, end, isProven))
        {
            return false;
        }

        _found.Levels.Add(new FoundLevel(_field, '\0', TextSpan.FromBounds(at, bare), null));
        end = _text[bare] == '.' || (_text[bare] == ')' && !ClosesBracket(bare)) ? bare + 1 : bare;
        return true;
    }

    // イ behind (3), where no word begins.
    private readonly bool IsKanaLevel(int at)
        => _text[at] is >= 'ア' and <= 'ン' && !_text.IsKatakanaAt(at + 1) && _text[at + 1] != 'ー' && !_text.IsKanjiAt(at + 1)
            && (_text[at - 1] == ')' || OutlineNumbers.IsSymbol(_text[at - 1]));

    // 第2章の2「題」, 第2章の(1)に: behind の only where a bracket or the sentence goes on.
    private readonly bool IsShortLevel(int at)
        => BareLevelEnd(at) is > 0 and var end && !Counters.StandAt(_text, end) && PageUnit(end) < 0
            && (_text[end] is '「' or '(' or 'に' or 'の' or 'を' or 'で' or 'は' or 'と' or '、' or '。' or '\0'
                || OutlineNumbers.IsSymbol(_text[end]) || _text.IsSpaceAt(end));

    // （第4章4-2）: the bracket is that of the sentence, not 2) of a list.
    private readonly bool ClosesBracket(int closer)
    {
        var depth = 0;
        for (var i = closer - 1; i >= 0 && closer - i < LongestTitle; i--)
        {
            depth += _text[i] == ')' ? 1 : _text[i] == '(' ? -1 : 0;
            if (depth < 0)
            {
                return true;
            }
        }

        return false;
    }

    private readonly bool IsBareLevel(int at, int bare, int end, bool isProven)
    {
        var next = _text.SkipGap(_text[bare] is '.' or ')' ? bare + 1 : bare);
        if (at == end && isProven)
        {
            // 第2章2(1): glued to its chapter, and no amount.
            return !Counters.StandAt(_text, bare) && PageUnit(bare) < 0 && _text[bare] is not (',' or '~' or '/');
        }

        if (at > end && _text[at - 1] == '-')
        {
            return !Counters.StandAt(_text, bare) && PageUnit(bare) < 0;
        }

        // 2(1).「題」 behind a space: two levels at once.
        if (at > end && _text[bare] == '(' && BareLevelEnd(bare) > 0)
        {
            return true;
        }

        return (at > end || !isProven) && IsTitleHead(next) && !(_text.IsDigitAt(at) && Counters.StandAt(_text, bare));
    }

    // 2 → (1) → ①
    private readonly bool IsDeeper(in FoundLevel last, int at)
    {
        var (before, now) = (_text[last.Number.Start], _text[at]);
        return last.Field == _field && Depth(before) < Depth(now);
    }

    private static int Depth(char c) => char.IsAsciiDigit(c) ? 0 : c == '(' ? 1 : 2;

    // 2, (1), ①: the number of a level without a unit.
    private readonly int BareLevelEnd(int at)
    {
        if (_text[at] == '(')
        {
            var inner = OutlineNumbers.MatchSimple(_text, at + 1);
            return inner > 0 && _text[inner] == ')' && inner - at <= 4 ? inner + 1 : -1;
        }

        var end = OutlineNumbers.MatchSimple(_text, at);
        while (end > 0 && _text[end] is '-' or '.' && _text.IsDigitAt(end + 1))
        {
            end = OutlineNumbers.DigitsEnd(_text, end + 1);
        }

        return end > 0 && end - at <= 7 ? end : -1;
    }
}

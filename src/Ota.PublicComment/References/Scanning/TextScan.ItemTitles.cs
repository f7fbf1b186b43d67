using Ota.PublicComment.Text;

namespace Ota.PublicComment.References.Scanning;

/// <content>The title and pages behind the number of an item or attachment, and what proves an unquoted title.</content>
internal ref partial struct TextScan
{
    private static readonly string[] Remarks =
        ["新規", "再掲", "拡充", "継続", "後述", "前述", "以下", "参照", "予定", "仮称", "案", "同", "上記", "下記", "主", "担当", "関連", "うち", "例", "詳細", "素案", "計画",
            "本編", "資料"];

    /// <summary>Reads the title and pages behind the number, as far as they can be told.</summary>
    private void ReadTitle(ref FoundCitation citation, ref int end)
    {
        var at = _text.SkipGap(end);
        at = _text[at] is ':' or '.' ? _text.SkipGap(at + 1) : at;
        if (TryKnownTitle(ref citation, ref end, at))
        {
            return;
        }

        if (_text[at] is '「' or '『' && CloserOf(at) is > 0 and var quoted && GoesOnBehind(quoted)
            && IsWholeTitle(ref citation, ref end, at))
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

    // 取組4 公園の再生を進めます, 【取組4】公園の再生: a title of the given plan behind the number is the title that is meant.
    private bool TryKnownTitle(ref FoundCitation citation, ref int end, int at)
    {
        if (_words.Plans.IsEmpty)
        {
            return false;
        }

        var from = _text[at] is '】' or '」' or '』' or ')' or 'の' ? _text.SkipGap(at + 1) : at;

        // 施策1-1の「自転車道の整備」: in quotation marks it is the whole title.
        var closer = from > at && _text[from] is '「' or '『' ? CloserOf(from) : -1;
        from = closer > 0 ? from + 1 : from;
        if (KnownTitleEnd(from) is not (> 0 and var known) || (closer > 0 && known != closer))
        {
            return false;
        }

        (citation.Title, end) = (TextSpan.FromBounds(from, known), closer > 0 ? closer + 1 : known);
        citation.Pages = TrailingPages(ref end);
        return true;
    }

    // 「田んぼ学習の手引」等への対応: a quotation at the head of a title.
    private readonly bool GoesOnBehind(int closer)
        => _text[closer + 1] is '等' || _text.IsKanjiAt(closer + 1) || _text.IsKatakanaAt(closer + 1);

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
                return i - open > 4 && IsTitleHead(open + 1) && _text.MatchAny(open + 1, Remarks) < 0 && !IsSentence(open + 1, i)
                    ? TextSpan.FromBounds(open + 1, i) : null;
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
        var pages =
            stop == TitleStop.Page ? TrailingPages(ref pagesEnd)
                : stop == TitleStop.Sentence && _text[stopAt] == '(' ? TrailingPages(ref pagesEnd) : default;
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
        if (stop != TitleStop.Closer || start <= _floor || _text[start - 1] is not ('「' or '『' or '【')
            || _text[closer] is not ('」' or '』' or '】'))
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
            && (stop is TitleStop.Line or TitleStop.End or TitleStop.Particle or TitleStop.Item or TitleStop.Level
                || (stop == TitleStop.Sentence && _text[stopAt] == '('));
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

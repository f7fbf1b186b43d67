namespace Ota.PublicComment.References.Scanning;

/// <content>Parts of a plan without a chapter: 4ページの「5 その他」, 「2.題」の項, 終章, and what only the titles of a given plan tell: 「公園の再生」.</content>
internal ref partial struct TextScan
{
    // What proves that a numbered title in 「」 is a part of a plan.
    private static readonly string[] SectionTails =
        ["の項に", "の項を", "の項で", "の項の", "の項、", "の項は", "の節", "の章", "の欄", "の箇所", "の部分", "のページ", "の頁", "の記載", "の文言", "の表現", "の文章", "の本文", "の中で",
            "の中に", "の表", "の図", "の見出し", "の冒頭", "に記載", "に掲載", "に掲げ", "に追記", "に明記", "に記述", "に示", "に位置", "に定め", "に盛り込", "に加筆", "に追加", "に反映",
            "において", "で示", "でお示し", "で述べ", "で記載", "で掲げ", "で位置", "で触れ", "で取り上げ", "で整理", "を修正", "を改め", "を追加", "を参照", "をご参照", "をご覧", "参照", "に、",
            "にも記載", "にて記載", "に関する記載"];

    // An unnumbered title says so itself.
    private static readonly string[] TitledTails = ["の項", "の節", "の章"];

    // 序章, 終章, 補章: chapters without a number.
    private int ReadAtNamedChapter(int at)
        => at < _floor || _text[at + 1] != '章' || IsWordBefore(at)
            || _text.IsKanjiAt(at + 2) && _text[at + 2] is not ('第' or '及' or '並' or '又' or '参')
            ? at + 1
            : ReadPath(at, at, at + 2, '章', TextSpan.FromBounds(at, at + 2));

    /// <summary>A part named in 「」 or 【】 by its number and title, or by a title that a given plan has.</summary>
    private bool TrySection(int at, int closer, TextSpan inside, out int next)
    {
        next = 0;
        if (inside.Length is 0 or > LongestTitle || HasStop(inside))
        {
            return false;
        }

        var number = BareLevelEnd(inside.Start);
        var title =
            number < 0 || number >= inside.End
                ? inside.Start : _text.SkipGap(_text[number] is '.' or ')' or '、' or ':' ? number + 1 : number);
        var isNumbered =
            number > 0 && title < inside.End && (IsTitleHead(title) || title > number)
                && !(title == number && Counters.StandAt(_text, number)) && PageUnit(number) < 0;
        title = isNumbered ? title : inside.Start;
        var printed = TextSpan.FromBounds(title, inside.End);
        if (IsKnownTitle(printed, out var term) && (isNumbered || _text[at] != '【'))
        {
            next = AddKnown(at, closer, isNumbered ? TextSpan.FromBounds(inside.Start, number) : null, printed, term);
            return true;
        }

        var isProven = isNumbered ? HasPageBefore(at) || _text.MatchAny(closer + 1, SectionTails) > 0 : IsTitled(at, closer, printed);
        if (_text[at] == '【' || !isProven || IsQuotation(printed) || (isNumbered && IsOpinionGroup(closer)))
        {
            return false;
        }

        next = AddSection(at, closer, isNumbered ? TextSpan.FromBounds(inside.Start, number) : null, printed);
        return true;
    }

    // 【11-3 多文化共生】: only where a given plan has the title.
    private bool TryBracketedTitle(int open, out int next)
    {
        next = 0;
        var limit = Math.Min(_text.Length, open + LongestTitle);
        var closer = _words.Plans.IsEmpty ? -1 : _text.Source[open..limit].IndexOf('】');
        return closer > 0 && TrySection(open, open + closer, Inside(open, open + closer), out next);
    }

    private readonly bool IsTitled(int at, int closer, TextSpan title)
        => title.Length is > 1 and < 40 && !IsWordBefore(at) && _text.MatchAny(closer + 1, TitledTails) is > 0 and var end
            && !_text.IsKanjiAt(end) && IsTitleHead(title.Start);

    // 「1 全体について」のNo.1の回答: a group of opinions.
    private readonly bool IsOpinionGroup(int closer)
    {
        var at = _text[closer + 1] == 'の' ? _text.SkipGap(closer + 2) : _text.SkipGap(closer + 1);
        return _text.MatchAny(at, SureHeads) > 0 || _text.MatchAny(at, WeakHeads) > 0;
    }

    private readonly bool IsKnownTitle(TextSpan title, out string? term)
    {
        term = null;
        return !_words.Plans.IsEmpty && title.Length >= 4 && _words.Plans.Titles.Match(_text, title.Start) == title.End
            && _words.Plans.TryTitle(Printed(title), out term);
    }

    // A title of the plan with its number or without: a measure where the plan has one, else a part of the outline.
    private int AddKnown(int at, int closer, TextSpan? number, TextSpan title, string? term)
    {
        if (term is null)
        {
            return AddSection(at, closer, number, title);
        }

        var end = closer + 1;
        var wordEnd = _text.SkipGapBack(at, _floor);
        var word = _words.Items.MatchBefore(_text, wordEnd, _floor);
        word = word >= 0 && word > _floor && IsWordBefore(word) ? -1 : word;
        var item = Citation(CitationKind.Item, word < 0 ? at : word, end);
        (item.Word, item.Number, item.Title) = (word < 0 ? null : TextSpan.FromBounds(word, wordEnd), number, title);
        item.Term = term;
        item.Pages = TrailingPages(ref end);
        item.Span = TextSpan.FromBounds(item.Span.Start, end);
        return Add(item);
    }

    private int AddSection(int at, int closer, TextSpan? number, TextSpan title)
    {
        var end = closer + 1;
        var path = Citation(CitationKind.PlanPath, at, end);
        path.Levels = (_found.Levels.Count, 1);
        _found.Levels.Add(new FoundLevel(_field, '\0', number ?? new TextSpan(at, 0), title));
        path.Pages = HasPageBefore(at) ? default : TrailingPages(ref end);
        path.Span = TextSpan.FromBounds(at, end);
        return Add(path);
    }

    /// <summary>Where a title of the given plan that begins at a place ends, if no word goes on there; -1 if none does.</summary>
    private readonly int KnownTitleEnd(int at)
    {
        var end = _words.Plans.IsEmpty ? -1 : _words.Plans.Titles.Match(_text, at);
        return end > 0 && !(_text.IsKanjiAt(end - 1) && _text.IsKanjiAt(end) && !IsNumberHead(end))
            && !(_text.IsKatakanaAt(end - 1) && _text.IsKatakanaAt(end)) ? end : -1;
    }

    private readonly bool IsNumberHead(int at) => _text[at] is '第' || _words.Versions.Match(_text, at) > 0;

    // P138の2(1)「②題」: numbers of a part right behind a page.
    private int SectionBehindPage(int next)
    {
        var at = _text.SkipGap(next);
        at = _text[at] == 'の' ? _text.SkipGap(at + 1) : at;
        if (at == next || BareLevelEnd(at) is not (> 0 and var end) || Counters.StandAt(_text, end) || PageUnit(end) > 0)
        {
            return next;
        }

        var more = BareLevelEnd(end);
        if (!(more > 0 && _text[end] == '(') && _text[end] != '「' && !(_text[at] == '(' && _text[at - 1] == 'の'))
        {
            return next;
        }

        return ReadPath(at, at, end, '\0', TextSpan.FromBounds(at, end));
    }

    // 「2 水辺の使い方）: a bracket that the wrong one closes.
    private readonly int LooseCloser(int at)
    {
        var depth = 0;
        for (var i = at + 1; i < _text.Length && i - at < LongestTitle; i++)
        {
            var c = _text[i];
            if (c is '。' or '\n' or '「' or '」')
            {
                return -1;
            }

            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth < 0)
            {
                return i;
            }
        }

        return -1;
    }
}

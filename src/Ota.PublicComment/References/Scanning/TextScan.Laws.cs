using Ota.PublicComment.Text;

namespace Ota.PublicComment.References.Scanning;

/// <content>Laws and ordinances by name: 道路法, 個人情報の保護に関する法律(平成15年法律第57号), 景観条例.</content>
internal ref partial struct TextScan
{
    private const int LongestLawName = 70;
    private const int MostKanaWords = 4;

    // What may stand inside …に関する法律 between kanji.
    private static readonly string[] NameWords =
        ["及び", "並びに", "又は", "若しくは", "その他の", "その他", "に関する", "に対する", "に係る", "するための", "のための", "における", "による", "に伴う", "等の", "の", "に", "を", "する",
            "・", "とる", "ための"];

    // The law that amends is named as a whole.
    private static readonly string[] AmendedTails =
        ["等の一部を改正する", "の一部を改正する", "等を改正する", "を改正する", "等の施行に伴う", "に関する政令", "に関する省令", "に関する法律", "の施行に関する"];

    // Words in kana inside the names of laws and ordinances; none that a sentence says before 条例 of itself.
    private static readonly string[] KanaInNames =
        ["まちづくり", "街づくり", "ものづくり", "すべり", "ポイ捨て", "ぽい捨て", "捨て", "空き", "子ども", "子どもの", "子どもに", "こども", "こどもの", "いじめ", "いじめの", "みどり", "みどりの",
            "ふるさと", "たばこ", "暮らし", "くらし", "ごみ", "ひとり", "がん", "支え合い", "支え合う", "助け合い", "ねこ", "取扱い", "取り扱い", "生きもの", "にぎわい", "おもてなし", "ふれあい",
            "やすらぎ", "うるおい", "まち", "まちの"];

    private static readonly string[] LawTails = ["施行令", "施行規則", "施行細則"];

    // …の保護に関する条例: the word for the rules and what joins it to a long name.
    private static readonly string[] RuleWords = ["法律", "条例", "省令", "政令", "規則", "規程", "条約", "協定", "要綱"];
    private static readonly string[] RuleJoints = ["に関する", "する", "のための", "に係る", "を定める"];

    // 以前条例を改めました: what says when, and names nothing.
    private static readonly string[] NoNameHeads =
        ["以前", "以後", "以降", "今回", "今後", "今般", "今年", "来年", "昨年", "従来", "従前", "現在", "既存", "既に", "前回", "次回", "最近", "将来", "本来", "別途", "現状", "当初",
            "同様", "適宜", "随時", "新規", "独自"];

    private static readonly string[] Towns = ["市", "区", "町", "村", "県"];

    /// <summary>
    /// Whether an article, a supplementary provision or a table of the rules stands behind their name: 第3条, 8条, 附則第2項, 別表第2.
    /// </summary>
    private readonly bool LeadsToProvision(int end)
    {
        var at = _text[end] == 'の' ? end + 1 : _text.SkipGap(end);
        return _text[at] is '第' or '附' || _text.Match(at, "別表") > 0
            || (OutlineNumbers.DigitsEnd(_text, at) is var digits && digits > at && digits - at <= 4 && _text[digits] == '条'
                && !IsArticleWord(digits + 1));
    }

    // 本市条例第5条: the rules of the body that answers, named by nothing else.
    private readonly int OwnRules(int end)
        => _text.MatchAnyBefore(end, _floor,
            ["本市条例", "本区条例", "本町条例", "本村条例", "本県条例", "本都条例", "本府条例", "本道条例", "当市条例", "当区条例", "当町条例", "当県条例",
            "本市規則", "本区規則", "本県規則", "市条例", "区条例", "町条例", "村条例", "県条例", "都条例", "府条例"]) is >= 0 and var start && !IsWordBefore(start)
                ? start : -1;

    // ごみに関する条例を作ってほしい names none; みどり市ごみに関する条例 does.
    private readonly bool HasTown(int start, int end)
    {
        for (var i = start + 1; i < end && i < start + 7; i++)
        {
            if (_text[i] is '市' or '区' or '町' or '村' or '県' && (_text.IsKanjiAt(i + 1) || _text.IsKatakanaAt(i + 1)))
            {
                return true;
            }
        }

        return false;
    }

    // さくら市自治基本条例: a town in kana, if nothing but a boundary stands before it.
    private readonly int WithKanaTown(int start)
    {
        if (_text.MatchAny(start, Towns) < 0)
        {
            return start;
        }

        var at = start;
        while (at > _floor && start - at < 6 && (_text.IsHiraganaAt(at - 1) || _text[at - 1] is 'ー' or '○' or '◯' or '〇' or '△' or '□'))
        {
            at--;
        }

        return at < start && (at == 0 || IsBoundary(at - 1)) ? at : start;
    }

    private int ReadAtLaw(int at)
    {
        var end = LawWordEnd(at, out var isLong);
        if (end < 0 || at < _floor || !IsLawEnd(end) || _text.MatchAny(end, AmendedTails) > 0)
        {
            return at + 1;
        }

        if (IsAliasUse(at, end, out var alias))
        {
            return AddLaw(end - (_text[at] == '例' ? 2 : 1), end, alias, CitationFlags.Inherited);
        }

        if (LeadsToProvision(end) && _text.MatchAnyBefore(end, _floor, ["本条例", "この条例", "当条例", "本法", "この法律"]) is >= 0 and var own
            && !IsWordBefore(own))
        {
            return AddLawAnaphor(own, end);
        }

        var start = LawNameStart(end, isLong);
        return start >= 0 ? AddLaw(start, end, -1, CitationFlags.None)
            : LeadsToProvision(end) && OwnRules(end) is >= 0 and var rules ? AddLaw(rules, end, -1, CitationFlags.None) : at + 1;
    }

    // 法, 法律, 条例, 規則, 施行令, 施行規則 with the anchor inside.
    private readonly int LawWordEnd(int at, out bool isLong)
    {
        isLong = false;
        switch (_text[at])
        {
            case '法' when _text[at + 1] == '律':
                isLong = true;
                return _text.MatchAny(at + 2, LawTails) is > 0 and var order ? order : at + 2;
            case '法':
                var end = _text.MatchAny(at + 1, LawTails);
                return end > 0 ? end : at + 1;
            case '例' when at > _floor && _text[at - 1] == '条':
                var rules = _text.MatchAny(at + 1, LawTails);
                isLong = _text.MatchBefore(at - 1, _floor, "に関する") >= 0;
                return rules > 0 ? rules : at + 1;
            case '規' when _text[at + 1] == '則':
                return at + 2;
            case '令' when at > _floor && _text[at - 1] is '行' or '省' or '政' or '府':
                isLong = _text[at - 1] != '行';
                return at + 1;
            default:
                return -1;
        }
    }

    // A law word ends before a particle, a bracket, 第n条 …: 法人, 法的, 条例案 go on.
    private readonly bool IsLawEnd(int end)
    {
        var c = _text[end];
        return IsBoundary(end)
            || c
                is '第' or '別' or '等' or '上' or '改' or '及' or '又' or '並' or '若' or '附' or '違' or '施' or '「' or '(' or '~' or '-' or '→'
                    or '⇒'
            || (_text.IsDigitAt(end) && LeadsToProvision(end))
            || (c is '内' or '中' && _text[end + 1] == 'の')
            || (c is 'P' or 'p' && _text.IsDigitAt(end + 1)) || (_text.IsDigitAt(end) && PageUnit(OutlineNumbers.DigitsEnd(_text, end)) > 0)
            || (_text.IsHiraganaAt(end)
                && c
                    is 'は' or 'が' or 'を' or 'に' or 'へ' or 'と' or 'で' or 'の' or 'も' or 'や' or 'よ' or 'か' or 'な' or 'だ' or 'に' or 'お' or 'ま');
    }

    /// <summary>Where the name that ends at a place begins; -1 if no name does.</summary>
    private readonly int LawNameStart(int end, bool isLong)
    {
        if (_text.MatchAnyBefore(end, _floor, BuiltInWords.KnownLaws) is >= 0 and var known
            && (!_text.IsKanjiAt(known - 1) || end - known > 3) && !(end - known == 2 && _text.IsKatakanaAt(known - 1)))
        {
            return known;
        }

        var start = isLong ? LongNameStart(end) : WordStart(end);
        if (start < 0 || end - start > LongestLawName)
        {
            return -1;
        }

        if (!isLong && WithKana(start) is var whole && whole < start)
        {
            return SkipNameHead(whole, end, isLong);
        }

        start = SkipNameHead(start, end, isLong);
        return IsLawName(start, end, isLong) ? WithKanaTown(start) : -1;
    }

    // まちづくり条例, ポイ捨て防止条例, 地すべり等防止法: the words in kana that names of laws hold, and what stands before them without a gap.
    private readonly int WithKana(int start)
    {
        for (var count = 0; count < MostKanaWords && start > _floor
            && _text.MatchAnyBefore(start, _floor, KanaInNames) is >= 0 and var kana; count++)
        {
            start = WordStart(kana);
        }

        return start;
    }

    // Kanji and katakana without a gap: 官民データ活用推進基本法.
    private readonly int WordStart(int end)
    {
        var at = end;
        while (at > _floor && end - at < LongestLawName
            && (_text.IsKanjiAt(at - 1) || _text.IsKatakanaAt(at - 1) || _text[at - 1] is 'ー' or '・' || _text.IsLetterAt(at - 1)))
        {
            at--;
        }

        while (at < end && _text[at] is '・' or 'ー')
        {
            at++;
        }

        return at;
    }

    private readonly int LongNameStart(int end)
    {
        var tail = _text.MatchAnyBefore(end, _floor, LawTails) is > 0 and var order ? order : end;
        var word = _text.MatchAnyBefore(tail, _floor, RuleWords);
        var start = word < 0 ? -1 : _text.MatchAnyBefore(word, _floor, RuleJoints);
        if (start < 0)
        {
            return -1;
        }

        var at = start;
        while (at > _floor && end - at < LongestLawName)
        {
            if (WithKana(WordStart(at)) is var before && before < at)
            {
                at = before;
                continue;
            }

            var joint = _text.MatchAnyBefore(at, _floor, NameWords);
            if (joint < 0 || joint == _floor || !(_text.IsKanjiAt(joint - 1) || _text.IsKatakanaAt(joint - 1)))
            {
                break;
            }

            at = joint;
        }

        return at < start ? at : -1;
    }

    // 年 of a date before it, 改正, 国の, 及び are no part of the name.
    private readonly int SkipNameHead(int start, int end, bool isLong)
    {
        if (_text.MatchAny(start,
            ["改正後の", "改正", "現行の", "現行", "国の", "市の", "区の", "県の", "都の", "町の", "関係法令の", "法律の", "当該", "上記", "下記", "前記", "本市の", "本区の", "及び",
                "並びに", "又は", "若しくは", "等", "各種"]) is > 0 and var behind && behind < end - 2)
        {
            return SkipNameHead(behind, end, isLong);
        }

        // kanji conjunctions join two laws: 道路法及び河川法 is read from the right.
        for (var i = isLong ? start : end - 3; i > start; i--)
        {
            if (end - start < LongestLawName && _text[i] is '及' or '並' or '又' && _text.IsHiraganaAt(i + 1) && !_text.IsHiraganaAt(end - 1)
                && _text[end - 1] != '律')
            {
                return _text[i] == '並' ? i + 3 : i + 2;
            }
        }

        return start > 0 && _text.IsDigitAt(start - 1) && _text[start] is '年' or '月' or '日' or '度' && start + 3 < end ? start + 1 : start;
    }

    private readonly bool IsLawName(int start, int end, bool isLong)
    {
        if (isLong)
        {
            return end - start >= 6
                && (_text[end - 1] is '律' or '令' || LeadsToProvision(end) || _text[_text.SkipGap(end)] == '('
                    || _text.MatchAny(start, Towns) > 0 || HasTown(start, end));
        }

        if (_text.MatchAny(start, NoNameHeads) is > 0 and var adverb && end - adverb <= 3)
        {
            return false;
        }

        if (_words.NoLaws.MatchBefore(_text, end, start) is >= 0 and var stop
            && (stop == start || (end - stop == 2 && !(_text[stop] == '合' && _text[stop - 1] == '組')))
            || (_text[end - 1] == '例' && _text[end - 3] is '市' or '区' or '町' or '村' or '県' or '府' or '都')
            || _text[start] is '本' or '同' or '各' or '当' && end - start <= 4)
        {
            return false;
        }

        var suffix = _text[end - 1] == '法' ? 1 : _text[end - 1] == '令' ? 3 : 2;
        var (kanji, katakana) = (0, 0);
        for (var i = start; i < end - suffix; i++)
        {
            kanji += _text.IsKanjiAt(i) ? 1 : 0;
            katakana += _text.IsKatakanaAt(i) || _text.IsLetterAt(i) ? 1 : 0;
        }

        var isLetters = end - suffix > start && _text.IsLetterAt(end - suffix - 1);
        return !isLetters && (kanji >= 2 || katakana >= 4) && (suffix != 2 || kanji >= 2) && !IsDateTail(start, end);
    }

    private readonly bool IsDateTail(int start, int end) => _text[start] is '年' or '月' or '日' && end - start <= 3;

    // 「道路法」: a law in brackets, alone or as the whole name.
    private bool TryBracketLaw(int at, int closer, TextSpan inside, out int next)
    {
        next = 0;
        var nameEnd = inside.End;
        if (inside.Length is < 2 or > LongestLawName || _text[nameEnd - 1] is not ('法' or '律' or '例' or '則' or '令' or '約' or '定' or '書')
            || (_text[nameEnd - 1] == '例' && _text[nameEnd - 2] != '条'))
        {
            return false;
        }

        var isLong = _text[nameEnd - 1] == '律' && _text[nameEnd - 2] == '法';
        if (_text[nameEnd - 1] is '約' or '定' or '書')
        {
            return IsBracketTreaty(inside) && AddBracketLaw(at, closer, inside, out next);
        }

        if (inside.Length == 1 || _text[nameEnd - 1] == '律' && !isLong || _text[nameEnd - 1] == '則' && _text[nameEnd - 2] != '規'
            || !IsBracketName(inside, isLong))
        {
            return false;
        }

        return AddBracketLaw(at, closer, inside, out next);
    }

    private bool AddBracketLaw(int at, int closer, TextSpan inside, out int next)
    {
        var law = Citation(CitationKind.Law, at, closer + 1);
        law.Word = inside;
        next = FinishLaw(law, closer + 1);
        return true;
    }

    private readonly bool IsBracketName(TextSpan inside, bool isLong)
    {
        if (_text.MatchAnyBefore(inside.End, inside.Start, BuiltInWords.KnownLaws) == inside.Start)
        {
            return true;
        }

        if (HasStop(inside) || _text.Source.Slice(inside.Start, inside.Length).IndexOfAny('、', '「', '」') >= 0)
        {
            return false;
        }

        // みどりの条例: kana count where brackets say where the name begins.
        return IsLawName(inside.Start, inside.End, isLong)
            || (_text[inside.End - 1] == '例' && inside.Length > 4
                && _text.MatchAny(inside.Start, ["この", "その", "本", "当該", "各", "新しい", "関係"]) < 0);
    }
}

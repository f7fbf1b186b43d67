using Ota.PublicComment.Text;

namespace Ota.PublicComment.References.Scanning;

/// <content>Titles that stand unquoted behind a number. Where one ends is told by what stands behind it, never by 、 or ・.</content>
internal ref partial struct TextScan
{
    private const int LongestTitle = 100;

    // What goes on behind a number in a sentence begins no title.
    private static readonly WordTable NoTitleHeads = new(
        "など", "等", "及び", "並びに", "又は", "または", "および", "として", "について", "から", "まで", "より", "以外", "関連", "参照", "に", "を", "の", "は", "が", "へ", "で",
        "と", "も", "や", "、", "を参照", "のうち", "ほか", "です", "ですが", "である");

    private static readonly string[] NounHeads =
        ["のびのび", "はつらつ", "はじめ", "はぐくむ", "はたらく", "はばたく", "ともに", "とも", "ものづくり", "もりもり", "もったいない", "やさしい", "やさしさ", "やすらぎ", "やりがい", "にぎわい",
            "にぎやか", "がんばる", "がん", "できる", "でかけ", "へいわ"];

    private static readonly WordTable SentenceTails = new(
        "ます", "です", "たい", "べき", "する", "いる", "ない", "ある", "した", "ました", "ください", "下さい", "ほしい", "欲しい", "でしょうか", "ですか", "か", "れる", "られる", "参照",
        "ご覧", "こと", "なる", "思う", "よい", "良い", "いい", "ね");

    /// <summary>Where a title that may begin at a place ends, and what ends it.</summary>
    private readonly (int End, TitleStop Stop, int At) FindTitleEnd(int from, bool inPath)
    {
        var depth = 0;
        var limit = Math.Min(_text.Length, from + LongestTitle);
        for (var i = TitleMarks.Next(_text.Source, from, limit); i < limit; i = TitleMarks.Next(_text.Source, i + 1, limit))
        {
            var c = _text[i];
            if (c is '\n' or '\r')
            {
                return (TrimEnd(from, i), TitleStop.Line, i);
            }

            if (c is '。' or '→' or '⇒' or '!' or '?' or '\t' || (c == '(' && depth == 0 && !IsPathNumber(i, inPath)))
            {
                return (TrimEnd(from, i), TitleStop.Sentence, i);
            }

            if (_text.IsSpaceAt(i) && i > from && ReferenceWords.IsPartOfPage(_text.Source, i + 1))
            {
                return (TrimEnd(from, i), TitleStop.Particle, i);
            }

            if (_text.Source[i] == '\u3000' && _text.MatchAny(i + 1, ["について", "において", "に基づ", "に記載", "を", "は、"]) > 0)
            {
                return (TrimEnd(from, i), TitleStop.Particle, i);
            }

            if (CharacterClasses.IsClosing(c))
            {
                if (--depth < 0)
                {
                    return (TrimEnd(from, i), TitleStop.Closer, i);
                }

                continue;
            }

            depth += CharacterClasses.IsOpening(c) && c != '(' ? 1 : 0;
            if (depth == 0 && StopAt(from, i, inPath) is { Stop: not TitleStop.None } stop)
            {
                return stop;
            }
        }

        return (TrimEnd(from, limit), limit == _text.Length ? TitleStop.End : TitleStop.Sentence, limit);
    }

    // Pages, items and levels end a title.
    private readonly (int End, TitleStop Stop, int At) StopAt(int from, int i, bool inPath)
    {
        var c = _text[i];
        if (c == '第' && LevelEnd(i, out _, out _) > 0)
        {
            return (TrimEnd(from, i), TitleStop.Level, i);
        }

        var isMark = c is 'P' or 'p' && !char.IsAsciiLetterOrDigit(_text[i - 1]);
        if (!isMark && !char.IsAsciiDigit(c) && !OutlineNumbers.IsSymbol(c) && c != '(')
        {
            return default;
        }

        if (char.IsAsciiDigit(c) && _text.IsDigitAt(i - 1))
        {
            return default;
        }

        if (c != '(' && TryPosition(i, needsUnit: true, out _, out _)
            && (!char.IsAsciiDigit(c) || PageUnit(OutlineNumbers.DigitsEnd(_text, i)) > 0
                || LeadsToUnit(OutlineNumbers.DigitsEnd(_text, i))))
        {
            var start = TitleBorder(from, i);
            return (TrimEnd(from, start), TitleStop.Page, start);
        }

        if (c != '(' && _words.Items.MatchBefore(_text, _text.SkipGapBack(i, from), from) is var word && word >= from
            && !Counters.StandAt(_text, OutlineNumbers.DigitsEnd(_text, i)))
        {
            return (TrimEnd(from, word), TitleStop.Item, word);
        }

        return IsPathNumber(i, inPath) && i > from ? (TrimEnd(from, i), TitleStop.Number, i) : default;
    }

    // The version before a page is no part of the title.
    private readonly int TitleBorder(int from, int page)
    {
        var end = _text.SkipGapBack(page, from);
        var before = end > from && _text[end - 1] == 'の' ? _text.SkipGapBack(end - 1, from) : end;
        var at = _words.Versions.MatchBefore(_text, before, from);
        if (at < 0)
        {
            return page;
        }

        if (!IsWordBefore(at) && !_text.IsHiraganaAt(at - 1))
        {
            return at;
        }

        var border = _words.References.GluedDocWord(_text.Source, at, before);
        return border < 0 ? page : border;
    }

    // 2 交通の現状, 2計画の体系, (1) …: the next level of a path, behind white space.
    private readonly bool IsPathNumber(int i, bool inPath)
    {
        if (!inPath || !(_text.IsSpaceAt(i - 1) || _text[i - 1] == '「'))
        {
            return false;
        }

        var end = BareLevelEnd(i);
        return end > 0 && IsTitleHead(_text.SkipGap(end)) && !(_text.IsDigitAt(i) && _text.IsKanjiAt(end) && Counters.StandAt(_text, end));
    }

    private readonly bool IsTitleHead(int at)
        => _text[at] is not ('-' or '~')
            && (_text[at] == '「'
                || ((CharacterClasses.IsCjkAt(_text.Source, at) || _text.IsLetterAt(at)) && !_text.IsDigitAt(at) && !IsBoundary(at)
                    && NoTitleHeads.Match(_text, at) < 0)
            || IsTitleNoun(at));

    // Titles that begin like a particle.
    private readonly bool IsTitleNoun(int at) => _text.IsHiraganaAt(at) && _text.MatchAny(at, NounHeads) > 0;

    private readonly bool IsSentence(int from, int end) => SentenceTails.MatchBefore(_text, end, from) >= 0;

    private readonly int TrimEnd(int from, int end)
    {
        while (end > from && (_text.IsSpaceAt(end - 1) || _text[end - 1] is '、' or ',' or ':' or '('))
        {
            end--;
        }

        return end;
    }

    // A line of its own holds nothing before the number but its word and a mark.
    private readonly bool BeginsLine(int start)
    {
        for (var i = start - 1; i >= 0; i--)
        {
            var c = _text[i];
            if (c is '\n' or '\r')
            {
                return true;
            }

            if (!_text.IsSpaceAt(i) && !ParagraphMarks.IsBullet(_text.Source[i]) && !CharacterClasses.IsOpening(c)
                && c is not ('・' or '※' or '○' or '●' or '◎' or '■' or '□' or '◆' or '◇' or '▼' or '▽' or '☆' or '★'))
            {
                return false;
            }

            if (start - i > 6)
            {
                return false;
            }
        }

        return true;
    }
}

using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.References.Scanning;

/// <content>Other plans and policies named in 「」, with issuer, date and what happened on it.</content>
internal ref partial struct TextScan
{
    private const int LongestNote = 40;

    private static readonly string[] DatedTails = ["方向性", "考え方", "取りまとめ", "とりまとめ", "まとめ", "提言", "報告", "要望", "覚書", "協定"];

    // What is finished on one day, and so needs no word for what happened on it.
    private static readonly string[] Reports =
        ["報告書", "白書", "答申", "指針", "ガイドライン", "手引き", "手引", "マニュアル", "ハンドブック", "提言書", "宣言", "大綱", "要綱", "評価書"];
    private static readonly string[] Issuers =
        ["本部", "会議", "審議会", "委員会", "協議会", "研究会", "検討会", "機構", "協会", "省", "庁", "局", "府", "都", "県", "市", "区", "町", "村"];

    private static readonly string[] Events =
        ["閣議決定", "閣議了解", "決定", "策定", "改定", "改訂", "公表", "制定", "施行", "通知", "告示", "答申", "発表", "公布", "作成", "発行", "採択", "変更", "版", "取りまとめ",
            "とりまとめ", "改正"];

    private bool TryDocument(int at, int closer, TextSpan inside, out int next)
    {
        next = 0;
        var title = WithoutNote(inside, out var note);
        var open = _text.SkipGap(closer + 1);
        var behind =
            note is null && _text[open] == '(' && NoteEnd(open) is > 0 and var noteEnd
                ? TextSpan.FromBounds(open + 1, noteEnd) : (TextSpan?)null;
        var isDated =
            title.Length is >= 4 and <= LongestDocumentTitle && !HasStop(title) && (note ?? behind) is { } dated && HasEvent(dated);
        if (!isDated && !IsDocumentTitle(title))
        {
            return false;
        }

        var (issuer, start) = IssuerBefore(at);
        next = AddDocument(start, closer + 1, issuer, title, note, behind);
        return true;
    }

    private int AddDocument(int start, int end, TextSpan? issuer, TextSpan title, TextSpan? noteInside, TextSpan? noteBehind)
    {
        var document = Citation(CitationKind.Document, start, end);
        (document.Word, document.Title) = (issuer, title);
        if (noteInside is { } printed)
        {
            ReadNote(ref document, printed.Start, printed.End);
        }
        else if (noteBehind is { } behind && ReadNote(ref document, behind.Start, behind.End))
        {
            end = behind.End + 1;
        }

        if (_text[end] == '」' && end > start && !IsOpenBefore(start))
        {
            Problem(Catalogue.UnopenedBracket, end, end + 1);
        }

        document.Pages = TrailingPages(ref end);
        document.Span = TextSpan.FromBounds(start, end);
        return Add(document);
    }

    // A bracket that was opened before the title may close behind it.
    private readonly bool IsOpenBefore(int start)
    {
        var depth = 0;
        for (var i = start - 1; i >= 0 && start - i < LongestQuotation; i--)
        {
            depth += _text[i] is '」' or '』' ? 1 : _text[i] is '「' or '『' ? -1 : 0;
            if (depth < 0)
            {
                return true;
            }
        }

        return false;
    }

    private readonly bool HasEvent(TextSpan note)
        => DateEnd(note, out var end) is > 0 and var behind && behind < end && _text.MatchAnyBefore(end, behind, Events) >= 0;

    // …対策会議報告書(平成29年4月7日), …実施指針(2016年12月 …推進本部): a report is dated by its day alone, and by the body that gave it.
    private readonly bool HasDateOf(TextSpan note)
        => DateEnd(note, out var end) is > 0 and var behind
            && (_text.SkipGap(behind) == end || _text.MatchAnyBefore(end, behind, Events) >= 0
                || _text.MatchAnyBefore(end, behind, Issuers) >= 0);

    // Where the date at the head of a note ends; -1 without one.
    private readonly int DateEnd(TextSpan note, out int end)
    {
        end = note.End > note.Start && _text[note.End - 1] == '.' ? note.End - 1 : note.End;
        return JapaneseDateReader.TryReadAt(_text.Source, _text.SkipGap(note.Start), out var date) && date.From is not null
            && date.Start + date.Length <= end
            ? date.Start + date.Length
            : -1;
    }

    // …復興の基本方針(平成23年8月11日…決定): without brackets only a date with what happened on it makes it a document.
    private bool TryDatedDocument(int dateAt, out int next)
    {
        next = 0;
        var open = _text.SkipGapBack(dateAt, _floor) - 1;
        if (open <= _floor || _text[open] != '(' || NoteEnd(open) is not (> 0 and var noteEnd)
            || !HasDateOf(TextSpan.FromBounds(open + 1, noteEnd)))
        {
            return false;
        }

        var end = _text.SkipGapBack(open, _floor);
        var isEvent = HasEvent(TextSpan.FromBounds(open + 1, noteEnd));
        if (isEvent ? _words.DocumentSuffixes.MatchBefore(_text, end, _floor) < 0 && _text.MatchAnyBefore(end, _floor, DatedTails) < 0
            : _text.MatchAnyBefore(end, _floor, Reports) < 0)
        {
            return false;
        }

        var start = DocumentNameStart(end);
        var title = TextSpan.FromBounds(start, end);
        if (title.Length < (isEvent ? 4 : 6) || IsNoDocument(title))
        {
            return false;
        }

        next = AddDocument(start, end, null, title, null, TextSpan.FromBounds(open + 1, noteEnd));
        return true;
    }

    // 第四次環境基本計画, みどり市第2期子ども・子育て支援事業計画: a number, a name and its suffix are a document without brackets too.
    private bool TryNumberedDocument(int at, out int next)
    {
        next = 0;
        var number = _text.SkipGap(at + 1);
        if (number >= _text.Length || !JapaneseNumeral.TryRead(_text.Source[number..], NumeralForms.Any, out var numeral)
            || numeral.IsMalformed || numeral.Value is 0 or > 99)
        {
            return false;
        }

        var counter = _text.SkipGap(number + numeral.Length);
        if (_text[counter] is not ('次' or '期'))
        {
            return false;
        }

        var (name, limit) = (counter + 1, NameEnd(counter + 1));
        var end = -1;
        for (var i = name + 2; i <= limit; i++)
        {
            end = _words.DocumentSuffixes.MatchBefore(_text, i, name) > name && !GoesOnAsWord(i) ? i : end;
        }

        var start = WithKanaTown(Math.Min(at, WordStart(at)));
        start = _text.MatchAny(start, ["及び", "並びに", "現行の", "国の", "市の", "県の", "等"]) is > 0 and var head && head <= at ? head : start;
        var isGeneric = end > 0 && _genericPlans.Contains(Printed(TextSpan.FromBounds(name, end)));
        if (end < 0 || (isGeneric && start == at) || IsNoDocument(TextSpan.FromBounds(name, end)))
        {
            return false;
        }

        next =
            AddDocument(start, end, null, TextSpan.FromBounds(start, end), null,
                _text[_text.SkipGap(end)] == '(' && NoteEnd(_text.SkipGap(end)) is > 0 and var note
                    ? TextSpan.FromBounds(_text.SkipGap(end) + 1, note) : null);
        return true;
    }

    // Kanji, katakana and the kana words of names: 子ども・子育て支援事業計画.
    private readonly int NameEnd(int at)
    {
        var end = at;
        while (end < _text.Length && end - at < LongestTitle)
        {
            if (_text.IsKanjiAt(end) || _text.IsKatakanaAt(end) || _text[end] is 'ー' or '・' or '○' or '◯' || _text.IsLetterAt(end))
            {
                end++;
            }
            else if (_text.MatchAny(end,
                ["ども", "て", "どもの", "めざす", "まち", "ひと", "しごと", "みどりの", "みどり", "くらし", "こども", "がん", "まちづくり", "づくり", "の"]) is > 0 and var kana
                && (_text.IsKanjiAt(kana) || _text.IsKatakanaAt(kana) || _text[kana] == '・')
                && (_text[end] != 'の' || _words.DocumentSuffixes.MatchBefore(_text, end, at) < 0))
            {
                end = kana;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    // 計画 in 計画策定: the word goes on.
    private readonly bool GoesOnAsWord(int at)
        => (_text.IsKanjiAt(at) && _text[at] is not ('第' or '案' or '等' or '及' or '並' or '又'))
            || (_text.IsKatakanaAt(at) && _text.IsKatakanaAt(at - 1));

    private readonly int DocumentNameStart(int end)
    {
        var at = WordStart(end);
        while (at > _floor && end - at < LongestLawName
            && _text.MatchAnyBefore(at, _floor, ["からの", "に関する", "に向けた", "における", "の"]) is >= 0 and var joint
            && joint > _floor && (_text.IsKanjiAt(joint - 1) || _text.IsKatakanaAt(joint - 1)))
        {
            at = WordStart(joint);
        }

        return _text.MatchAny(at, ["国の", "市の", "区の", "県の", "都の", "町の", "村の", "本市の", "本区の"]) is > 0 and var behind ? behind
            : WithKanaTown(at);
    }

    // 「エネルギー基本計画(平成26年4月閣議決定)」: a note inside the bracket.
    private readonly TextSpan WithoutNote(TextSpan inside, out TextSpan? note)
    {
        note = null;
        if (_text[inside.End - 1] != ')')
        {
            return inside;
        }

        for (var i = inside.End - 2; i > inside.Start && inside.End - i < LongestNote; i--)
        {
            if (_text[i] == '(')
            {
                if (JapaneseDateReader.TryReadAt(_text.Source, _text.SkipGap(i + 1), out _))
                {
                    note = TextSpan.FromBounds(i + 1, inside.End - 1);
                    return TextSpan.FromBounds(inside.Start, _text.SkipGapBack(i, inside.Start));
                }

                return inside;
            }
        }

        return inside;
    }

    private readonly int NoteEnd(int open)
    {
        var depth = 0;
        for (var i = open; i < _text.Length && i - open < LongestNote; i++)
        {
            depth += _text[i] == '(' ? 1 : _text[i] == ')' ? -1 : 0;
            if (depth == 0)
            {
                return i;
            }
        }

        return -1;
    }

    private readonly bool ReadNote(ref FoundCitation document, int start, int end)
    {
        var at = _text.SkipGap(start);
        if (!JapaneseDateReader.TryReadAt(_text.Source, at, out var date) || date.Start + date.Length > end)
        {
            return false;
        }

        if (date.From is null)
        {
            Problem(Catalogue.MalformedDate, date.Start, date.Start + date.Length);
            return true;
        }

        document.Date = _found.Dates.Count;
        _found.Dates.Add(new FoundDate(_field, date));
        var from = _text.SkipGap(date.Start + date.Length);
        from = _text.Match(from, "付け") is > 0 and var dated ? dated : from;
        while (end > from && (_text[end - 1] == '.' || _text.IsSpaceAt(end - 1)))
        {
            end--;
        }

        document.Note = end > from && _text.MatchAnyBefore(end, from, Events) >= 0 ? TextSpan.FromBounds(from, end) : null;
        return true;
    }

    private readonly bool IsDocumentTitle(TextSpan title)
    {
        if (title.Length is < 3 or > LongestDocumentTitle || HasStop(title))
        {
            return false;
        }

        var end = title.End;
        if (_text[end - 1] == ')')
        {
            while (end > title.Start && _text[end - 1] != '(')
            {
                end--;
            }

            end = end > title.Start ? _text.SkipGapBack(end - 1, title.Start) : title.End;
        }

        end = SkipEdition(title.Start, end);
        end = SkipPlaceName(title.Start, end);
        var suffix = _words.DocumentSuffixes.MatchBefore(_text, end, title.Start);
        return suffix >= 0 && suffix - title.Start >= 1 && !IsNoDocument(TextSpan.FromBounds(title.Start, end));
    }

    // 県民ビジョンみえ, 健康プランとやま21: a short name in kana behind the suffix.
    private readonly int SkipPlaceName(int start, int end)
    {
        var at = end;
        while (at > start + 3 && end - at < 5 && _text.IsHiraganaAt(at - 1))
        {
            at--;
        }

        return at < end && end - at >= 2
            && _text.MatchAny(at, ["づくり", "など", "どおり", "とおり", "ほか", "について", "こと", "より", "まで", "から", "です", "ます"]) < 0
            && _words.DocumentSuffixes.MatchBefore(_text, at, start) > start ? at : end;
    }

    // …2030, …第2次, …改定版 behind the suffix.
    private readonly int SkipEdition(int start, int end)
    {
        if (_text.MatchAnyBefore(end, start, ["改定版", "改訂版", "令和版", "概要版", "概要", "素案", "案", "等"]) is > 0 and var version)
        {
            return _text.SkipGapBack(version, start);
        }

        var i = _text[end - 1] is '次' or '期' or '版' ? end - 1 : end;
        var digits = i;
        while (digits > start && _text.IsDigitAt(digits - 1))
        {
            digits--;
        }

        if (digits == i)
        {
            return end;
        }

        digits = i < end && digits > start && _text[digits - 1] == '第' ? digits - 1 : digits;
        digits = digits > start && _text[digits - 1] is '-' or '~' && _text.IsDigitAt(digits - 2) ? SkipEdition(start, digits - 1) : digits;
        return _text.SkipGapBack(digits, start);
    }

    private readonly bool HasStop(TextSpan title) => _text.Source.Slice(title.Start, title.Length).IndexOfAny('。', '！', '？') >= 0;

    private readonly bool IsNoDocument(TextSpan title)
        => title.Length <= 8 && _words.NoDocuments.Match(_text, title.Start) == title.End;

    // 国の「…」: a body, and not just any word before の.
    private readonly (TextSpan? Issuer, int Start) IssuerBefore(int at)
    {
        if (at - 2 < _floor || _text[at - 1] != 'の')
        {
            return (null, at);
        }

        var end = at - 1;
        var start = end;
        while (start > _floor && end - start < 14 && (_text.IsKanjiAt(start - 1) || _text.IsKatakanaAt(start - 1)))
        {
            start--;
        }

        start = start < end && _text[start] is '同' or '各' or '他' or '現' ? end : start;
        return end > start
            && _text[end - 1] is '国' or '都' or '道' or '府' or '県' or '市' or '区' or '町' or '村' or '省' or '庁' or '会' or '局' or '院'
            ? (TextSpan.FromBounds(start, end), start)
            : (null, at);
    }
}

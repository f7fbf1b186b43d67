using Ota.PublicComment.Text;

namespace Ota.PublicComment.References.Scanning;

/// <content>
/// Whose place a chapter, measure or page is: what is named right before it governs it (地域防災計画の第2章), and what it is listed with
/// (…の第2章及び第3章). The linker knows the names of the own plan; here only words like 本計画 are known to be it.
/// </content>
internal ref partial struct TextScan
{
    private const int MostLinks = 4;

    // What may stand between a document's name and its place. に基づく, を踏まえ and は、 lead away from it.
    private static readonly WordTable Links = new(
        "の", "における", "においては、", "においては", "において、", "において", "では、", "では", "には、", "には", "にて", "内の", "中の", "に記載の", "に記載された", "に記載されている", "に示す",
        "に示した", "に示された",
            "に掲げる", "に掲げた", "に定める", "に定めた", "に定められた", "に規定する", "が定める", "で定める", "で定めた", "で示す", "で示した", "にある", "に載っている", "に掲載の", "に掲載された",
            "から", "より", "(", "「", "『", "【", "：");

    private static readonly string[] OwnHeads = ["本", "この", "当", "今回の", "今般の", "このたびの", "本市の", "本区の", "市の", "区の"];
    private static readonly string[] OtherHeads =
        ["国の", "県の", "都の", "府の", "道の", "他市の", "他の", "別の", "前の", "前回の", "以前の", "これまでの", "従来の", "従前の", "上位の", "民間の", "旧", "隣の市の", "他県の",
            "他区の", "昨年度の", "前期の", "現行の", "現在の"];

    private readonly void Govern(ref FoundCitation place)
    {
        if (place.Within is not null || IsOwnVersion(place))
        {
            return;
        }

        var p = place.Span.Start;
        for (var links = 0; links < MostLinks && p > _floor; links++)
        {
            var gap = _text.SkipGapBack(p, _floor);
            var link = Links.MatchBefore(_text, gap, _floor);
            if (link < 0)
            {
                p = gap;
                break;
            }

            p = link;
        }

        if (p <= _floor)
        {
            GovernLikeLast(ref place);
        }
        else if (SeparatorBack(p) is >= 0 and var list && _text.SkipGapBack(list, _floor) == _floor
            && LastPlace() is { Within: not null } last && p == place.Span.Start)
        {
            (place.Within, place.WithinField) = (last.Within, last.WithinField);
        }
        else if (NameBefore(p, place) is { } name)
        {
            (place.Within, place.WithinField) = (name, _field);
        }
    }

    // 、第3章, 及び第3章: where the mark of a list before a place begins.
    private readonly int SeparatorBack(int at)
        => at > _floor && _text[at - 1] is '、' or ',' or '・' or '~' ? at - 1 : _text.MatchAnyBefore(at, _floor, Separators);

    private readonly FoundCitation? LastPlace()
        => _floor > 0 && _found.Citations.Count > 0 && _found.Citations[^1] is var last && last.Field == _field && last.Span.End == _floor
            ? last : null;

    private readonly void GovernLikeLast(ref FoundCitation place)
    {
        if (LastPlace() is not { } last)
        {
            return;
        }

        var named = last.Kind == CitationKind.Document && last.Antecedent >= 0 ? _found.Citations[last.Antecedent] : last;
        (place.Within, place.WithinField) = last.Kind switch
        {
            CitationKind.Document => (named.Title, named.Field),
            CitationKind.Law when named.Word is not null => (named.Word, named.Field),
            CitationKind.Attachment when place.Kind == CitationKind.Page => (last.Span, last.Field),
            CitationKind.PlanPath or CitationKind.Item or CitationKind.Page => (last.Within, last.WithinField),
            _ => (null, 0),
        };
    }

    /// <summary>
    /// The name of a document that ends right before a place; null when none does, or when it is a word for the own plan.
    /// </summary>
    private readonly TextSpan? NameBefore(int end, in FoundCitation place)
    {
        if (_text[end - 1] is '」' or '』')
        {
            return QuotedName(end, place);
        }

        var suffix = _words.Governors.MatchBefore(_text, end, _floor);
        if (suffix < 0)
        {
            return null;
        }

        // A wrap inside a name is no border of it, the space between two words is.
        var start = suffix < end && _text.IsLetterAt(suffix) ? suffix : Math.Min(suffix, WithKana(DocumentNameStart(end)));
        start = _text.MatchAny(start, ["及び", "並びに", "又は", "なお", "また"]) is > 0 and var joined && joined < suffix ? joined : start;
        var name = TextSpan.FromBounds(start, end);
        if (start == suffix && _text.MatchAnyBefore(start, _floor, OtherHeads) is >= 0 and var other
            && !(_text[other] is '国' or '県' or '都' or '府' or '道' && IsWordBefore(other)))
        {
            return TextSpan.FromBounds(other, end);
        }

        return IsOwnName(name, suffix) ? null : name;
    }

    // 「みどりの羅針盤」の第2章: who has chapters is a document, whatever its name.
    private readonly TextSpan? QuotedName(int end, in FoundCitation place)
    {
        for (var open = end - 2; open >= _floor && end - open < LongestTitle; open--)
        {
            if (_text[open] is '」' or '』' or '。')
            {
                return null;
            }

            if (_text[open] is '「' or '『')
            {
                var name = Inside(open, end - 1);
                var suffix = _words.Governors.MatchBefore(_text, name.End, name.Start);
                var isName = suffix >= 0 ? !IsOwnName(name, suffix)
                    : IsBookish(name)
                        || place.Kind == CitationKind.PlanPath && place.Levels.Count > 0
                            && _found.Levels[place.Levels.Start].Unit is '編' or '部' or '章'
                        && name.Length > 2 && _words.Plans.Titles.Match(_text, name.Start) != name.End && !_text.IsDigitAt(name.Start)
                        && _words.Versions.MatchBefore(_text, name.End, name.Start) < 0
                        && !(place.Levels.Count > 0 && _text[name.End - 1] == '編');
                return isName ? name : null;
            }
        }

        return null;
    }

    // 「道路構造令の解説」, 「事例集」: what ends like this is printed by itself.
    private readonly bool IsBookish(TextSpan name)
        => name.Length > 3
            && (_text[name.End - 1] is '書' or '集' or '報' or '版' or '録' or '誌' or '典' or '紙'
                || _books.MatchBefore(_text, name.End, name.Start + 1) >= 0)
            && _words.Plans.Titles.Match(_text, name.Start) != name.End;

    private readonly bool IsOwnName(TextSpan name, int suffix)
    {
        var head = _text.MatchAny(name.Start, OwnHeads);
        if (name.Start == suffix ? name.Length <= 6 && !IsApart(name) : head == suffix)
        {
            return true;
        }

        var text = Printed(name);
        return _ownNames.Contains(text) || (_words.NoDocuments.Contains(text) && !_genericPlans.Contains(text));
    }

    // 概要版, 別冊, 議事録, SDGs: nothing of that sort is the plan itself.
    private readonly bool IsApart(TextSpan name) => _apart.Contains(Printed(name));

    private readonly string Printed(TextSpan span)
        => CompareFold.Apply(PrintedWords.Title(_text.Source.Slice(span.Start, span.Length).ToString()));

    private static readonly WordTable _ownNames = new([.. BuiltInWords.OwnPlans]);
    private static readonly WordTable _genericPlans = new([.. BuiltInWords.GenericPlans]);
    // 「歩いて楽しむまちガイド」: printed by itself too.
    private static readonly WordTable _books = new(
        "ガイド", "ガイドブック", "手帖", "手帳", "読本", "図鑑", "年鑑", "便覧", "要覧", "しおり", "マップ", "地図帳", "カタログ", "テキスト", "カルテ", "羅針盤", "地図", "台帳", "一覧",
        "名鑑", "のてびき", "アンケート", "かわら版", "レポート");
    private static readonly WordTable _apart = new(
        "概要版", "別冊", "議事録", "会議録", "パンフレット", "リーフレット", "広報", "広報紙", "市報", "区報", "白書", "報告書", "答申", "SDGs", "手引き", "手引", "ハンドブック", "ガイドライン",
        "仕様書", "条例",
        "新聞", "雑誌", "記事", "論文", "ホームページ", "ウェブサイト", "教科書", "年報", "統計書", "調査結果", "事例集", "資料集", "要望書", "意見書", "マニュアル");

    // 素案20ページ: the version says that the plan under discussion is meant.
    private readonly bool IsOwnVersion(in FoundCitation place)
    {
        if (place.Kind != CitationKind.Page || place.Pages.Count == 0 || _found.Pages[place.Pages.Start].Version is not { } version)
        {
            return false;
        }

        return version.Start == place.Span.Start && _text[version.End - 1] is '案' && !IsWordBefore(version.Start);
    }

    /// <summary>A page printed right before a measure or section is its page: P18 施策1-1, 素案18ページの施策1-1, 4ページの「5 その他」.</summary>
    private void TakePageBefore(ref FoundCitation place)
    {
        if (place.Kind == CitationKind.Page || place.Pages.Count > 0 || !HasPageBefore(place.Span.Start))
        {
            return;
        }

        var page = _found.Citations[^1];
        _found.Citations.RemoveAt(_found.Citations.Count - 1);
        (place.Pages, place.Within, place.WithinField) = (page.Pages, page.Within, page.WithinField);
        place.Span = TextSpan.FromBounds(page.Span.Start, place.Span.End);
    }

    private readonly bool HasPageBefore(int start)
    {
        if (LastPlace() is not { Kind: CitationKind.Page } || start <= _floor)
        {
            return start == _floor && LastPlace() is { Kind: CitationKind.Page } && _text[start] == '「';
        }

        var gap = _text.SkipGapBack(start, _floor);
        if (gap < start && _text.Source[gap..start].IndexOfAny('\n', '\r') >= 0)
        {
            return false;
        }

        return gap == _floor || (gap - 1 == _floor && _text[_floor] is 'の' or 'に' or '「' or '【');
    }
}

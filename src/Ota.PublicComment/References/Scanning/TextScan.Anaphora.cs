using Ota.PublicComment.Text;

namespace Ota.PublicComment.References.Scanning;

/// <content>Relative citations: 同法, 同条, 同章第14節, 同計画, 同上, 上記の回答. One that has no antecedent is told, never guessed.</content>
internal ref partial struct TextScan
{
    private static readonly string[] LawAnaphora = ["同法施行令", "同法施行規則", "同施行令", "同施行規則", "同条例施行規則", "同法律", "同法", "同条例", "同規則"];
    private static readonly string[] DocumentAnaphora =
        ["同計画", "同方針", "同指針", "同ガイドライン", "同プラン", "同戦略", "同構想", "同大綱", "同ビジョン", "同要綱", "同マニュアル"];
    private static readonly string[] AboveTails = ["の回答", "の考え方", "の区の考え方", "の市の考え方", "の意見", "のご意見", "の御意見", "の意見に対する"];
    private static readonly string[] AboveSame = ["のとおり", "の通り", "と同じ", "と同様", "に同じ", "参照", "を参照"];

    private int ReadAtAnaphor(int at)
    {
        // 合同法, 共同計画, 以前条例: the end of a longer word.
        if (at < _floor || (IsWordBefore(at) && !(_text[at] == '前' && _text[at - 1] == '直')))
        {
            return at + 1;
        }

        if (_text[at] is '前' or '上' && ReadNeighbour(at) is > 0 and var neighbour)
        {
            return neighbour;
        }

        return _text[at] switch
        {
            '同' => ReadSame(at),
            '上' => _text[at + 1] == '記' ? ReadAbove(at, at + 2) : at + 1,
            _ => _text[at + 1] is '条' or '項' && IsProvisionTail(at + 2) ? AddLawAnaphor(at, at + 2)
                : _text[at + 1] is '述' or '記' ? ReadAbove(at, at + 2) : at + 1,
        };
    }

    private int ReadSame(int at)
    {
        if (_text[at + 1] == '上')
        {
            return IsBoundary(at + 2) && (at == 0 || IsBoundary(at - 1)) ? AddOpinionAnaphor(at, at + 2, meansOpinion: false) : at + 1;
        }

        if (_text.MatchAny(at, LawAnaphora) is > 0 and var law && IsLawEnd(law))
        {
            return AddLawAnaphor(at, law);
        }

        if (_text[at + 1] is '条' or '項' or '号' && IsProvisionTail(at + 2))
        {
            return AddLawAnaphor(at, at + 2);
        }

        if (_text.MatchAny(at, DocumentAnaphora) is > 0 and var document)
        {
            return AddDocumentAnaphor(at, document);
        }

        return _text[at + 1] is '章' or '節' or '編' or '部' && _text[at + 2] is var c
            && (c == '第' || IsBoundary(at + 2) || _text.IsHiraganaAt(at + 2) || _text.IsDigitAt(at + 2))
            ? AddPathAnaphor(at)
            : at + 1;
    }

    private readonly bool IsProvisionTail(int at)
        => _text[at] is '第' || IsBoundary(at)
            || (_text.IsHiraganaAt(at) && _text[at] is 'の' or 'に' or 'で' or 'は' or 'が' or 'を' or 'と' or 'も' or 'よ');

    // 上記の回答 always; 上記のとおり only at the head of an answer, where it can mean the one before.
    private int ReadAbove(int at, int end)
    {
        if (TryAboveNumber(at, end, out var next))
        {
            return next;
        }

        if (_text.MatchAny(end, AboveTails) is > 0 and var tail)
        {
            return AddOpinionAnaphor(at, tail, meansOpinion: _text.MatchAny(end, ["の意見", "のご意見", "の御意見"]) > 0);
        }

        return _text.MatchAny(end, AboveSame) > 0 && IsHeadOfAnswer(at) ? AddOpinionAnaphor(at, end, meansOpinion: false) : end;
    }

    // 上記1の回答, 前記(2)と同様: with a number it is the opinion that has it.
    private bool TryAboveNumber(int at, int end, out int next)
    {
        next = 0;
        var from = _text.SkipGap(end);
        from =
            _text[from] == 'の' && (_text.IsDigitAt(from + 1) || _text[from + 1] is '(' || OutlineNumbers.IsSymbol(_text[from + 1]))
                ? from + 1 : from;
        var number = _text[from] == '(' ? from + 1 : from;
        var numberEnd = OutlineNumbers.Match(_text, number);
        if (numberEnd < 0 || !_found.Opinions.Has(_text.Source[number..numberEnd]))
        {
            return false;
        }

        var tail = number > from && _text[numberEnd] == ')' ? numberEnd + 1 : numberEnd;
        if (!OpinionTail(ref tail, out var meansOpinion))
        {
            return false;
        }

        var opinion = Citation(CitationKind.Opinion, at, tail);
        (opinion.Number, opinion.MeansOpinion) = (TextSpan.FromBounds(number, numberEnd), meansOpinion);
        next = Add(opinion);
        return true;
    }

    private static readonly string[] Neighbours =
        ["前の意見", "前のご意見", "前の御意見", "前の回答", "前の考え方", "前意見", "上の意見", "上のご意見", "上の御意見", "上の回答", "上の考え方", "前の項目の回答", "上の欄"];

    private static readonly string[] SameAbove = ["上に同じ", "上と同じ", "上と同様", "上記に同じ", "上記と同じ", "前に同じ", "上のとおり"];

    // 前の意見への回答, 上に同じ: the opinion before, or the answer above.
    private int ReadNeighbour(int at)
    {
        if (_text.MatchAny(at, SameAbove) is > 0 and var same && (at == 0 || IsBoundary(at - 1))
            && (_text[at + 1] != '記' || IsHeadOfAnswer(at)))
        {
            return AddOpinionAnaphor(at, same, meansOpinion: false);
        }

        if (_text.MatchAny(at, Neighbours) is not (> 0 and var end))
        {
            return -1;
        }

        var isOpinion = _text.MatchAnyBefore(end, at, ["意見"]) >= 0;
        var tail =
            isOpinion ? AnswerWord(end) is > 0 and var answer ? answer : _text.MatchAny(end, Triggers) > 0 ? end : -1
                : _text.MatchAny(end, Triggers) > 0 ? end : -1;
        return tail < 0 ? -1 : AddOpinionAnaphor(_text[at - 1] is '直' or '一' && at > _floor ? at - 1 : at, tail, meansOpinion: false);
    }

    private readonly bool IsHeadOfAnswer(int at)
    {
        _found.IsLeaning = true;
        return at <= 12 && _found.Citations.Count == 0 && _field == 0 && _text.Source[..at].IndexOf('。') < 0;
    }

    // 〃 alone in a cell.
    private int ReadDitto(int at)
    {
        var (start, end) = (_text.SkipGapBack(at, 0), _text.SkipGap(at + 1));
        return start == 0 && end >= _text.Length && at >= _floor ? AddOpinionAnaphor(at, at + 1, meansOpinion: false) : at + 1;
    }

    // アの回答: a number in kana, where an opinion has it.
    private int ReadAtAnswer(int at)
    {
        if (_text[at + 1] != '答' || at < _floor || _text.MatchAnyBefore(at, _floor, ["に対する", "への", "の"]) is not (>= 0 and var link)
            || link <= _floor
            || _text[link - 1] is not (>= 'ア' and <= 'ン')
            || (link - 2 >= _floor && (_text.IsKatakanaAt(link - 2) || _text.IsKanjiAt(link - 2) || _text[link - 2] == 'ー')))
        {
            return at + 1;
        }

        return _found.Opinions.Has(_text.Source[(link - 1)..link]) && TryAnsweredLabel(link - 1, link - 1, link, link, out var next)
            ? next : at + 1;
    }

    private int AddOpinionAnaphor(int at, int end, bool meansOpinion)
    {
        var opinion = Citation(CitationKind.Opinion, at, end);
        opinion.MeansOpinion = meansOpinion;
        return Add(opinion);
    }

    private int AddDocumentAnaphor(int at, int end)
    {
        var document = Citation(CitationKind.Document, at, end);
        document.Antecedent = LastOf(CitationKind.Document);
        document.IsUnresolved = document.Antecedent < 0;
        document.Flags = document.IsUnresolved ? CitationFlags.None : CitationFlags.Inherited;
        document.Title = TextSpan.FromBounds(at, end);
        document.Pages = TrailingPages(ref end);
        document.Span = TextSpan.FromBounds(at, end);
        return Add(document);
    }

    // 同章第14節: the levels down to the named one are those of the last path.
    private int AddPathAnaphor(int at)
    {
        var unit = _text[at + 1];
        var path = Citation(CitationKind.PlanPath, at, at + 2);
        path.Levels = (_found.Levels.Count, 0);
        path.Antecedent = LastPathWith(unit);
        path.IsUnresolved = path.Antecedent < 0;
        if (path.Antecedent >= 0)
        {
            path.Flags = CitationFlags.Inherited;
            var (start, count) = _found.Citations[path.Antecedent].Levels;
            for (var i = start; i < start + count; i++)
            {
                _found.Levels.Add(_found.Levels[i]);
                if (_found.Levels[i].Unit == unit)
                {
                    break;
                }
            }
        }
        else
        {
            _found.Levels.Add(new FoundLevel(_field, unit, TextSpan.FromBounds(at, at + 2), null));
        }

        // The title of the antecedent stands elsewhere; what follows here is a title of its own.
        var saved = _found.Levels[^1];
        _found.Levels[^1] = saved with { Title = new TextSpan(at, 0) };
        var end = ReadPathOn(path, at, at + 2);
        var index = _found.Citations[^1].Levels.Start;
        for (var i = index; i < _found.Levels.Count; i++)
        {
            if (_found.Levels[i].Number == saved.Number && _found.Levels[i].Field == saved.Field)
            {
                _found.Levels[i] = saved;
            }
        }

        return end;
    }

    private readonly int LastPathWith(char unit)
    {
        _found.IsLeaning = true;
        for (var i = _found.Citations.Count - 1; i >= 0 && i > _found.Citations.Count - 20; i--)
        {
            var citation = _found.Citations[i];
            for (var level = citation.Levels.Start; level < citation.Levels.Start + citation.Levels.Count; level++)
            {
                if (citation.Kind == CitationKind.PlanPath && !citation.IsUnresolved && _found.Levels[level].Unit == unit)
                {
                    return i;
                }
            }
        }

        return -1;
    }

    private readonly int LastOf(CitationKind kind)
    {
        _found.IsLeaning = true;
        for (var i = _found.Citations.Count - 1; i >= 0 && i > _found.Citations.Count - 20; i--)
        {
            if (_found.Citations[i].Kind == kind && !_found.Citations[i].IsUnresolved)
            {
                return i;
            }
        }

        return -1;
    }
}

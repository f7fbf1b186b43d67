namespace Ota.PublicComment.References.Scanning;

/// <content>Relative citations: 同法, 同条, 同章第14節, 同計画, 同上, 上記の回答. One that has no antecedent is told, never guessed.</content>
internal ref partial struct TextScan
{
    private static readonly string[] LawAnaphora = ["同法施行令", "同法施行規則", "同施行令", "同施行規則", "同条例施行規則", "同法", "同条例", "同規則"];
    private static readonly string[] DocumentAnaphora = ["同計画", "同方針", "同指針", "同ガイドライン", "同プラン", "同戦略", "同構想", "同大綱", "同ビジョン", "同要綱", "同マニュアル"];
    private static readonly string[] AboveTails = ["の回答", "の考え方", "の区の考え方", "の市の考え方", "の意見", "のご意見", "の御意見", "の意見に対する"];
    private static readonly string[] AboveSame = ["のとおり", "の通り", "と同じ", "と同様", "に同じ", "参照", "を参照"];

    private int ReadAtAnaphor(int at)
    {
        // 合同法, 共同計画, 以前条例: the end of a longer word.
        if (at < _floor || IsWordBefore(at))
        {
            return at + 1;
        }

        return _text[at] switch
        {
            '同' => ReadSame(at),
            '上' => _text[at + 1] == '記' ? ReadAbove(at, at + 2) : at + 1,
            _ => _text[at + 1] is '条' or '項' && IsProvisionTail(at + 2) ? AddLawAnaphor(at, at + 2) : _text[at + 1] is '述' or '記' ? ReadAbove(at, at + 2) : at + 1,
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

        return _text[at + 1] is '章' or '節' or '編' or '部' && _text[at + 2] is var c && (c == '第' || IsBoundary(at + 2) || _text.IsHiraganaAt(at + 2) || _text.IsDigitAt(at + 2))
            ? AddPathAnaphor(at)
            : at + 1;
    }

    private readonly bool IsProvisionTail(int at) => _text[at] is '第' || IsBoundary(at) || (_text.IsHiraganaAt(at) && _text[at] is 'の' or 'に' or 'で' or 'は' or 'が' or 'を' or 'と' or 'も' or 'よ');

    // 上記の回答 always; 上記のとおり only at the head of an answer, where it can mean the one before.
    private int ReadAbove(int at, int end)
    {
        if (_text.MatchAny(end, AboveTails) is > 0 and var tail)
        {
            return AddOpinionAnaphor(at, tail, meansOpinion: _text.MatchAny(end, ["の意見", "のご意見", "の御意見"]) > 0);
        }

        return _text.MatchAny(end, AboveSame) > 0 && at <= 12 && _found.Citations.Count == 0 && _field == 0 && _text.Source[..at].IndexOf('。') < 0
            ? AddOpinionAnaphor(at, end, meansOpinion: false)
            : end;
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

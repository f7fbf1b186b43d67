using Ota.PublicComment.Text;

namespace Ota.PublicComment.References.Scanning;

/// <content>Other opinions and their answers: No.12の回答, 「No.1」の回答のとおり, 番号8と同じ, №5~7.</content>
internal ref partial struct TextScan
{
    private static readonly string[] SureHeads = ["意見番号", "ご意見番号", "項番", "意見No.", "意見No", "No.", "NO.", "№", "No", "NO", "no.", "通し番号"];
    private static readonly string[] WeakHeads = ["整理番号", "回答番号", "番号", "ご意見", "御意見", "意見", "回答"];
    private static readonly string[] AnswerLinks = ["に対する", "への", "の"];
    private static readonly string[] Bodies =
        ["教育委員会", "委員会", "事務局", "本市", "本区", "本町", "本村", "本県", "本都", "本府", "当市", "当区", "当町", "当村", "当県", "当省", "区", "市", "町", "村", "県", "都", "道", "府", "国", "省", "庁"];
    private static readonly string[] AnswerWords = ["考え方", "考えかた", "見解", "ご回答", "御回答", "回答", "対応", "答え", "説明"];
    private static readonly string[] OpinionWords = ["のご意見", "の御意見", "の意見"];
    private static readonly string[] Triggers =
        ["参照", "を参照", "をご参照", "と同じ", "と同様", "と同一", "と同趣旨", "のとおり", "の通り", "をご覧", "を御覧", "に同じ", "をご確認", "でお示し", "でお答え", "で回答", "にて回答", "に記載", "のように"];

    private bool TryOpinionNumber(int at, out int next)
    {
        next = 0;
        var headEnd = _text.SkipGapBack(at, _floor);
        if (_text[headEnd - 1] is not ('.' or 'o' or 'O' or '№' or '号' or '番' or '見' or '答' or ':') && _text[at + 1] != '番' && _text[at + 2] != '番' && _text[at + 3] != '番')
        {
            return false;
        }

        headEnd = headEnd > _floor && _text[headEnd - 1] is ':' ? _text.SkipGapBack(headEnd - 1, _floor) : headEnd;
        var head = _text.MatchAnyBefore(headEnd, _floor, SureHeads);
        var isSure = head >= 0 && !(head > 0 && _text.IsLetterAt(head) && _text.IsLetterAt(head - 1));
        if (!isSure)
        {
            head = _text.MatchAnyBefore(headEnd, _floor, WeakHeads);
        }
        else if (IsOtherNumber(head))
        {
            return false;
        }

        var end = OutlineNumbers.Match(_text, at);
        if (end < 0 || _text.IsDigitAt(end) || (head < 0 && _text[end] != '番'))
        {
            return false;
        }

        var isNumbered = head < 0;
        if (isNumbered && _text[end + 1] is '目' or '地' or '線' or '組' or '号')
        {
            return false;
        }

        return FinishOpinion(head < 0 ? at : head, at, end, isSure, isNumbered, out next);
    }

    // 様式No.3 and 取組No.3 are numbered otherwise; 地域No.1 is a boast.
    private readonly bool IsOtherNumber(int head)
    {
        var before = _text.SkipGapBack(head, _floor);
        return _words.Items.MatchBefore(_text, before, _floor) >= 0 || _words.Attachments.MatchBefore(_text, before, _floor) >= 0;
    }

    private bool FinishOpinion(int start, int at, int end, bool isSure, bool isNumbered, out int next)
    {
        next = 0;
        var first = Citation(CitationKind.Opinion, start, end);
        first.Number = TextSpan.FromBounds(at, end);
        var numbers = new ListReader(this, end);
        var tail = numbers.End;
        tail = isNumbered && _text[tail] == '番' ? tail + 1 : tail;
        var hasTail = OpinionTail(ref tail, out var meansOpinion);
        if ((!isSure && !hasTail) || (isSure && !hasTail && IsBoast(start, at, end)) || (isSure && Counters.StandAt(_text, end) && !hasTail))
        {
            return false;
        }

        AddNumbers(first, numbers, tail, meansOpinion);
        next = _floor;
        return true;
    }

    // One citation for each number or range of the list; the last one takes what stands behind.
    private void AddNumbers(FoundCitation citation, in ListReader numbers, int tail, bool meansOpinion)
    {
        citation.MeansOpinion = meansOpinion;
        var end = citation.Number!.Value.End;
        while (true)
        {
            if (RangeEnd(end, default, out var last) is > 0 and var behind)
            {
                (citation.LastNumber, end) = (last, behind);
            }

            var isLast = end >= numbers.End || ListedOpinion(end) is not { } ;
            citation.Span = TextSpan.FromBounds(citation.Span.Start, isLast ? Math.Max(tail, end) : end);
            Add(citation);
            if (isLast || ListedOpinion(end) is not { } listed)
            {
                return;
            }

            citation = Citation(CitationKind.Opinion, listed.Head, listed.Number.End);
            (citation.Number, citation.MeansOpinion, end) = (listed.Number, meansOpinion, listed.Number.End);
        }
    }

    private readonly (int Head, TextSpan Number)? ListedOpinion(int end)
    {
        var mark = _text.SkipGap(end);
        var behind = _text[mark] is '、' or ',' or '・' ? mark + 1 : Separator(mark);
        if (behind < 0 || (_text[mark] == 'と' && _text[behind] == '同'))
        {
            return null;
        }

        var head = _text.SkipGap(behind);
        head = Separator(head) is > 0 and var second && _text[mark] == '、' ? _text.SkipGap(second) : head;
        var at = _text.MatchAny(head, SureHeads) is > 0 and var headEnd ? _text.SkipGap(headEnd) : head;
        var numberEnd = OutlineNumbers.Match(_text, at);
        return numberEnd > 0 && !Counters.StandAt(_text, numberEnd) && PageUnit(numberEnd) < 0 ? (head, TextSpan.FromBounds(at, numberEnd)) : null;
    }

    // 」の回答のとおり
    private readonly bool OpinionTail(ref int end, out bool meansOpinion)
    {
        var at = _text.SkipGap(end);
        at = _text[at] is '」' or ')' or '』' ? at + 1 : at;
        at = _text.SkipGap(at);
        meansOpinion = false;
        if (AnswerWord(at) is > 0 and var answer)
        {
            end = at == end ? answer : end;
            return true;
        }

        if (_text.MatchAny(at, OpinionWords) is > 0 and var opinion)
        {
            meansOpinion = true;
            end = at == end ? opinion : end;
            return true;
        }

        return _text.MatchAny(at, Triggers) > 0;
    }

    // の回答, に対する市の考え方: the word for the answer, with or without who answers.
    private readonly int AnswerWord(int at)
    {
        if (_text.MatchAny(at, AnswerLinks) is not (> 0 and var link))
        {
            return -1;
        }

        var body = _text.MatchAny(link, Bodies);
        return body > 0 && _text[body] == 'の' && _text.MatchAny(body + 1, AnswerWords) is > 0 and var named ? named : _text.MatchAny(link, AnswerWords);
    }

    // 地域No.1, 満足度No.1の: a rank.
    private readonly bool IsBoast(int start, int at, int end)
        => end - at == 1 && _text[at] == '1' && (IsWordBefore(start) || _text.IsHiraganaAt(start - 1) || _text[end] is 'の' or '!' || (_text[end] == '。' && _text[start - 1] == '、'));

    // How far a list of numbers reaches, before anything is added.
    private readonly ref struct ListReader
    {
        public ListReader(TextScan scan, int end)
        {
            End = scan.RangeEnd(end, default, out _) is > 0 and var behind ? behind : end;
            for (var count = 0; count < MostListed && scan.ListedOpinion(End) is { } listed; count++)
            {
                End = scan.RangeEnd(listed.Number.End, default, out _) is > 0 and var next ? next : listed.Number.End;
            }
        }

        public int End { get; }
    }
}

using Ota.PublicComment.Text;

namespace Ota.PublicComment.References.Scanning;

/// <content>Other opinions and their answers: No.12の回答, 「No.1」の回答のとおり, 番号8と同じ, №5~7.</content>
internal ref partial struct TextScan
{
    private static readonly string[] SureHeads = ["意見番号", "ご意見番号", "項番", "意見No.", "意見No", "No.", "NO.", "№", "No", "NO", "no.", "通し番号"];
    private static readonly string[] WeakHeads = ["整理番号", "回答番号", "受付番号", "番号", "ご意見", "御意見", "意見", "回答", "#", "※"];
    // 番号3及び番号5の考え方: the word may be said again.
    private static readonly string[] ListedHeads = ["整理番号", "番号", "ご意見", "御意見", "意見"];
    private static readonly string[] AnswerLinks = ["に対する", "への", "の"];
    private static readonly string[] Bodies =
        ["教育委員会", "委員会", "事務局", "本市", "本区", "本町", "本村", "本県", "本都", "本府", "当市", "当区", "当町", "当村", "当県", "当省", "区", "市", "町", "村", "県", "都",
            "道", "府", "国", "省", "庁"];
    private static readonly string[] AnswerWords = ["考え方", "考えかた", "見解", "ご回答", "御回答", "回答", "対応", "答え", "説明"];
    private static readonly string[] OpinionWords = ["のご意見", "の御意見", "の意見"];
    private static readonly string[] Triggers =
        ["参照", "を参照", "をご参照", "と同じ", "と同様", "と同一", "と同趣旨", "のとおり", "の通り", "をご覧", "を御覧", "に同じ", "をご確認", "でお示し", "でお答え", "にてお答え", "にて回答",
            "で回答", "に記載", "のように"];
    private static readonly string[] SameWords = ["をご参照", "を参照", "参照", "に同じ", "と同じ", "と同様", "と同一", "と同趣旨", "をご覧", "を御覧"];

    // してください。
    private const int LongestEnd = 8;
    private const int LongestPart = 24;

    private bool TryOpinionNumber(int at, out int next)
    {
        next = 0;
        var headEnd = _text.SkipGapBack(at, _floor);
        if (_text[headEnd - 1] is not ('.' or 'o' or 'O' or '№' or '号' or '番' or '見' or '答' or ':' or '#' or '※') && _text[at + 1] != '番'
            && _text[at + 2] != '番' && _text[at + 3] != '番')
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

        // 施策番号1-1 is a measure, 様式No.3 a form.
        if (head >= 0 && (isSure || _text[headEnd - 1] is '号') && IsOtherNumber(head))
        {
            return false;
        }

        var end = OutlineNumbers.Match(_text, at);
        if (end < 0 || _text.IsDigitAt(end) || (head < 0 && _text[end] != '番'))
        {
            return false;
        }

        if (head >= 0 && IsPublication(head) && !AnsweredAt(end))
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

    // 会報「ほしの自然」(No.88), 広報No.12: the number of an issue.
    private readonly bool IsPublication(int head)
    {
        var before = _text.SkipGapBack(head, _floor);
        before = before > _floor && _text[before - 1] == '(' ? _text.SkipGapBack(before - 1, _floor) : before;
        return before > _floor && ((_text[before - 1] is '」' or '』' && before < head && _text[head - 1] == '(')
            || _text.MatchAnyBefore(before, _floor,
                ["会報", "広報", "月刊", "季刊", "誌", "通信", "だより", "便り", "新聞", "レポート", "ニュース", "シリーズ", "叢書", "報告書", "冊子", "市報", "区報", "条約", "議案",
                    "特許"]) >= 0);
    }

    private readonly bool AnsweredAt(int end) => OpinionTail(ref end, out _);

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
        first.Title = GroupBefore(ref first, start);
        var numbers = new ListReader(this, end);
        var tail = numbers.End;
        tail = isNumbered && _text[tail] == '番' ? tail + 1 : tail;
        var hasTail = OpinionTail(ref tail, out var meansOpinion);
        if ((!isSure && !hasTail) || (isSure && !hasTail && IsBoast(start, at, end))
            || (isSure && Counters.StandAt(_text, end) && !hasTail))
        {
            return false;
        }

        AddNumbers(first, numbers, tail, meansOpinion);
        next = _floor;
        return true;
    }

    // 「1 全体について」のNo.1, 全体についてのNo.1: the group whose numbers are meant.
    private readonly TextSpan? GroupBefore(ref FoundCitation opinion, int start)
    {
        var end = _text.SkipGapBack(start, _floor);
        end = end > _floor && _text[end - 1] == 'の' ? _text.SkipGapBack(end - 1, _floor) : end;
        var isQuoted = end > _floor && _text[end - 1] is '」' or '』' or ')' or '】';
        var inner = isQuoted ? end - 1 : end;
        if (_found.Opinions.Groups.MatchBefore(_text, inner, _floor) is >= 0 and var known)
        {
            return TextSpan.FromBounds(known, inner);
        }

        if (!isQuoted || _text[end - 1] is not ('」' or '』') || _text[end] != 'の')
        {
            return null;
        }

        for (var open = inner - 1; open >= _floor && inner - open < LongestTitle; open--)
        {
            if (_text[open] is '」' or '』' or '。')
            {
                return null;
            }

            if (_text[open] is '「' or '『')
            {
                return open + 1 < inner ? TextSpan.FromBounds(open + 1, inner) : null;
            }
        }

        return null;
    }

    /// <summary>①の回答, 「1-1」の回答, (5)の回答: a number without a head, where an opinion has it and its answer is named.</summary>
    private bool TryAnsweredNumber(int at, out int next)
    {
        next = 0;
        var isBracketed = at > _floor && _text[at - 1] is '(';
        var start = isBracketed ? at - 1 : at;
        var end = OutlineNumbers.Match(_text, at);
        if (end < 0 || _text.IsDigitAt(end) || start < _floor || (isBracketed && _text[end] != ')')
            || (start > _floor
                && (IsWordBefore(start) || _text.IsLetterAt(start - 1) || _text.IsDigitAt(start - 1)
                    || _text[start - 1] is '.' or '-' or '~' or '第')))
        {
            return false;
        }

        return TryAnsweredLabel(start, at, end, isBracketed ? end + 1 : end, out next) || TryWholeAnswer(start, at, end, out next);
    }

    /// <summary>1に同じ, 3番と同様です。: an answer of nothing but a number that an opinion has, and what makes it the answer.</summary>
    private bool TryWholeAnswer(int start, int at, int end, out int next)
    {
        next = 0;
        if (start != 0 || start < at || _text.MatchAny(end, SameWords) is not (> 0 and var same) || _text.Length - same > LongestEnd
            || !_found.Opinions.Has(_text.Source[at..end]))
        {
            return false;
        }

        var whole = Citation(CitationKind.Opinion, at, end);
        whole.Number = TextSpan.FromBounds(at, end);
        next = Add(whole);
        return true;
    }

    private bool TryAnsweredLabel(int start, int at, int end, int behind, out int next)
    {
        next = 0;
        var tail = _text[behind] is '」' or '』' && start > _floor && _text[start - 1] is '「' or '『' ? behind + 1 : behind;
        if (StrongAnswer(tail, out var meansOpinion) is not (> 0 and var answer) || !_found.Opinions.Has(_text.Source[at..end]))
        {
            return false;
        }

        var first = Citation(CitationKind.Opinion, tail > behind ? start - 1 : start, answer);
        (first.Number, first.MeansOpinion) = (TextSpan.FromBounds(at, end), meansOpinion);
        next = Add(first);
        return true;
    }

    // の回答, への考え方; の意見 only where what is the same or is to be looked at follows.
    private readonly int StrongAnswer(int at, out bool meansOpinion)
    {
        meansOpinion = false;
        if (_text.MatchAny(at, OpinionWords) is > 0 and var opinion)
        {
            if (AnswerWord(opinion) is > 0 and var behind)
            {
                return behind;
            }

            meansOpinion = true;
            return _text.MatchAny(opinion, Triggers) > 0 ? opinion : -1;
        }

        var end = AnswerWord(at);
        return end > 0 && _text.MatchAnyBefore(end, at, ["回答", "考え方", "考えかた", "見解"]) >= 0 ? end : -1;
    }

    // One citation for each number or range of the list; the last one takes what stands behind.
    private void AddNumbers(FoundCitation citation, in ListReader numbers, int tail, bool meansOpinion)
    {
        citation.MeansOpinion = meansOpinion;
        var end = citation.Number!.Value.End;
        while (true)
        {
            if (RangeEnd(end, RangeOf.Opinions, out var last) is > 0 and var behind)
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
        var headEnd = _text.MatchAny(head, SureHeads) is > 0 and var sure ? sure : _text.MatchAny(head, ListedHeads);
        var at = headEnd > 0 ? _text.SkipGap(headEnd) : head;
        var numberEnd = OutlineNumbers.Match(_text, at);
        return numberEnd > 0 && !Counters.StandAt(_text, numberEnd) && PageUnit(numberEnd) < 0
            ? (head, TextSpan.FromBounds(at, numberEnd)) : null;
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

        return _text.MatchAny(at, Triggers) > 0 || IsPartAnswered(at);
    }

    // 意見4のうち後段の回答, 意見1（1ページ）の回答: what part of it, or where it stands, comes before the answer.
    private readonly bool IsPartAnswered(int at)
    {
        var behind = _text.Match(at, "のうち");
        if (behind < 0 && _text[at] != '(')
        {
            return false;
        }

        for (var i = Math.Max(behind, at + 1); i - at < LongestPart && _text[i] is not ('。' or '\0' or '\n'); i++)
        {
            if (behind < 0 ? _text[i] == ')' && AnswerWord(i + 1) > 0 : AnswerWord(i) > 0)
            {
                return true;
            }
        }

        return false;
    }

    // の回答, に対する市の考え方: the word for the answer, with or without who answers.
    private readonly int AnswerWord(int at)
    {
        if (_text.MatchAny(at, AnswerLinks) is not (> 0 and var link))
        {
            return -1;
        }

        var body = _text.MatchAny(link, Bodies);
        return body > 0 && _text[body] == 'の' && _text.MatchAny(body + 1, AnswerWords) is > 0 and var named
            ? named : _text.MatchAny(link, AnswerWords);
    }

    // 地域No.1, 満足度No.1の: a rank.
    private readonly bool IsBoast(int start, int at, int end)
        => end - at == 1 && _text[at] == '1'
            && (IsWordBefore(start) || _text.IsHiraganaAt(start - 1) || _text[end] is 'の' or '!'
                || (_text[end] == '。' && _text[start - 1] == '、'));

    // How far a list of numbers reaches, before anything is added.
    private readonly ref struct ListReader
    {
        public ListReader(TextScan scan, int end)
        {
            End = scan.RangeEnd(end, RangeOf.Opinions, out _) is > 0 and var behind ? behind : end;
            for (var count = 0; count < MostListed && scan.ListedOpinion(End) is { } listed; count++)
            {
                End = scan.RangeEnd(listed.Number.End, RangeOf.Opinions, out _) is > 0 and var next ? next : listed.Number.End;
            }
        }

        public int End { get; }
    }
}

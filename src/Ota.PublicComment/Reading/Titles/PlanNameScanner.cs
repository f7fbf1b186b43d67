using System.Buffers;
using Ota.PublicComment.Reading.Lexicon;

namespace Ota.PublicComment.Reading.Titles;

/// <summary>Strips a part of a title down to the name of a plan: （仮称） wherever it stands, the stage behind it, quotes around it.</summary>
internal sealed class PlanNameScanner
{
    private const int LongestStage = 12;
    private const int LongestTail = 24;
    private const int LongestCounting = 4;
    private const int LongestBody = 8;
    private const string OnGrounds = "に基づく";
    private static readonly SearchValues<char> Bodies = SearchValues.Create("市区町村県都府道");
    private const string LawEnds = "法条項号例則綱定";
    private const string OfficeEnds = "課係室部局会所院館者員";
    private const string LeadingMarks = "、,・:;-=#*|/)]」』】―—‐";
    private const string TrailingMarks = "、,・:;-=|/([「『【<〈《の";

    private static readonly string[] GenericHeads =
        ["", "本", "当", "同", "各", "この", "その", "市", "区", "町", "村", "県", "市の", "区の", "町の", "村の", "県の", "本市", "本市の", "本区の", "今回の", "次の", "上記",
            "上記の", "関連", "下記"];

    private readonly TitleText _title;
    private readonly List<string> _volumes = [];
    private int _start;
    private int _end;
    private (int Start, int End) _stage;
    private int _stageOuterStart = -1;
    private bool _isProvisional;

    private PlanNameScanner(TitleText title, int start, int end) => (_title, _start, _end) = (title, start, end);

    public static PlanNamePart Scan(TitleText title, int start, int end)
    {
        var scanner = new PlanNameScanner(title, start, end);
        scanner.StripAfterStage();
        // Each turn takes at least one character away.
        while (scanner._start < scanner._end && (scanner.StripHead() || scanner.StripTail()))
        {
        }

        return scanner.ToPart();
    }

    /// <summary>
    /// Whether a part names a plan: more than a bare 計画, and it ends in a plan word (but for years, volumes and subtitles) or carries a
    /// stage.
    /// </summary>
    public static bool IsPlan(TitleText title, PlanNamePart part)
    {
        if (part.End - part.Start < 2 || !part.IsSpecific || IsOfList(title, part.Start, part.End)
            || TitleWords.Contains(title.Text[part.Start..part.End], TitleWords.OfOpinions)
            || TitleWords.EndsAt(title.Text, part.Start, part.End, TitleWords.Organs) > 0)
        {
            return false;
        }

        if (part.PlanWordEnd < 0)
        {
            return part.HasStage && part.End - part.Start >= 3;
        }

        var tail = title.Text.AsSpan(part.PlanWordEnd, part.End - part.PlanWordEnd);
        return part.HasStage || tail.IsEmpty || (tail.Length <= LongestTail && !OfficeEnds.Contains(tail[^1]) && tail[^1] is not 'た'
            && !IsOccasion(tail) && !tail.EndsWith(OnGrounds));
    }

    // 実施概要...1 ○○計画: a line of a table of contents. 2件 ○○条例骨子案 ・○○条例骨子案, 郵送 5名 計画の項目別: of a list.
    private static bool IsOfList(TitleText title, int start, int end)
    {
        var text = title.Text;
        for (var i = start + 1; i < end; i++)
        {
            if ((text[i] is '件' or '名' or '通' && char.IsAsciiDigit(text[i - 1])) || (text[i] is '.' && text[i - 1] is '.')
                || (text[i] is '・' && title.FollowsSpace(i)))
            {
                return true;
            }
        }

        return false;
    }

    // 総合計画審議会の傍聴に行ってきた: what somebody did. 総合計画審議会における意見: who spoke of the plan, no name of one; a subtitle that is
    // set off (計画～未来への道～) may hold such words.
    private static bool IsOccasion(ReadOnlySpan<char> tail) =>
        char.IsLetter(tail[0]) && TitleWords.Contains(tail.ToString(), TitleWords.MayGoOn);

    private bool StripHead()
    {
        var text = _title.Text;
        if (_title.PartnerOf(_start) is var partner && partner > _start && partner < _end)
        {
            if (IsProvisionalMark(_start + 1, partner))
            {
                _isProvisional = true;
                _start = partner + 1;
                return true;
            }

            if (partner == _end - 1)
            {
                (_start, _end) = (_start + 1, partner);
                return true;
            }

            // 【結果】, (資料1): a label, unless the name stands in it.
            if (!_title.IsQuote(_start) && LastPlanWordEnd(_start, partner) < 0)
            {
                _start = partner + 1;
                return true;
            }
        }
        else if (_title.PartnerOf(_start) < 0 && (_title.IsOpener(_start) || LeadingMarks.Contains(text[_start])))
        {
            _start++;
            return true;
        }

        // ～○○計画～ is set off, but a wave behind the name begins its subtitle.
        if (text[_start] == '~')
        {
            _end -= text[_end - 1] == '~' && _end - _start > 1 ? 1 : 0;
            _start++;
            return true;
        }

        if (BehindLaw() is > 0 and var name)
        {
            _start = name;
            return true;
        }

        if (text.AsSpan(_start, _end - _start).StartsWith("仮称", StringComparison.Ordinal))
        {
            _isProvisional = true;
            _start += 2;
            return true;
        }

        return false;
    }

    // 市民参加条例第９条に基づく青葉市環境計画: the law asked for it, and the name begins with the municipality. みどりの条例に基づく基本計画 is whole.
    private int BehindLaw()
    {
        var whole = _title.Text.AsSpan(_start, _end - _start);
        var at = whole.IndexOf(OnGrounds, StringComparison.Ordinal);
        if (at < 1 || !LawEnds.Contains(whole[at - 1]))
        {
            return 0;
        }

        var name = whole[(at + OnGrounds.Length)..];
        var body = name.IndexOfAny(Bodies);
        return body is > 0 and <= LongestBody
            && TitleWords.StartsAt(_title.Text, _start + at + OnGrounds.Length + body + 1, _end, TitleWords.Plans) == 0
            ? _start + at + OnGrounds.Length : 0;
    }

    // 計画（案）～市民の皆様から…, 計画（案）　提出意見…: a stage in brackets ends the name, and what a wave or white space sets off behind it is the
    // rest of the title; what white space does only where it says whose opinions follow (（素案）　地域編 is a part of the plan).
    private void StripAfterStage()
    {
        for (var i = _start + 1; i < _end; i++)
        {
            if (_title.PartnerOf(i - 1) is >= 0 and var opener && opener >= _start && opener < i - 1
                && (_title.Text[i] == '~' || (_title.FollowsSpace(i) && IsBeforePhrase(i))) && IsStage(opener + 1, i - 1))
            {
                _end = i;
                return;
            }
        }
    }

    private bool IsBeforePhrase(int start)
    {
        while (start < _end && TitleWords.StartsAt(_title.Text, start, _end, TitleWords.BeforePhrase) is > 0 and var length)
        {
            start += length;
        }

        return start == _end;
    }

    private bool StripTail()
    {
        var last = _end - 1;
        if (_title.PartnerOf(last) is var opener && opener >= _start && opener < last)
        {
            return StripTailBracket(opener, last);
        }

        // A wave behind the name belongs to what follows, unless another opened a subtitle.
        var isLoneWave = _title.Text[last] == '~' && !_title.Text.AsSpan(_start, last - _start).Contains('~');
        if (TrailingMarks.Contains(_title.Text[last]) || _title.IsCloser(last) || isLoneWave)
        {
            _end--;
            return true;
        }

        return StripBareStage() || StripDoing();
    }

    private bool StripTailBracket(int opener, int closer)
    {
        if (IsProvisionalMark(opener + 1, closer))
        {
            _isProvisional = true;
        }
        else if (IsStage(opener + 1, closer))
        {
            SetStage(opener, opener + 1, closer);
        }
        else if (!_title.IsQuote(opener) && (IsVolume(opener + 1, closer) || IsEditionOfStage(opener, closer)))
        {
            _volumes.Insert(0, _title.PrintedText(opener + 1, closer));
        }
        else
        {
            return false;
        }

        _end = opener;
        return true;
    }

    // Of two stages the last counts, but 骨子（案） is one.
    private void SetStage(int outerStart, int start, int end)
    {
        if (_stage.End == 0)
        {
            (_stage, _stageOuterStart) = ((start, end), outerStart);
        }
    }

    private bool StripBareStage()
    {
        var text = _title.Text;
        var length = TitleWords.EndsAt(text, _start, _end, TitleWords.BareStages);
        if (length == 0 || TitleWords.EndsAt(text, _start, _end, TitleWords.NoStages) > length - 1)
        {
            return false;
        }

        // 施行細則の一部改正案: what is done to it is its name, and 案 the stage.
        var isPartial = length > 1 && text[_end - 1] == '案'
            && text.AsSpan(_start, _end - length - _start) is var before && (before.EndsWith("一部") || before.EndsWith("一部を"));
        var start = isPartial ? _end - 1 : OrdinalBefore(_end - length);
        if (_stage.End > 0 && _stageOuterStart == _end)
        {
            var close = _stage.End < _title.Length && _title.PartnerOf(_stageOuterStart) == _stage.End ? _stage.End + 1 : _stage.End;
            (_stage, _stageOuterStart) = ((start, close), start);
        }
        else
        {
            SetStage(start, start, _end);
        }

        _end = start;
        return true;
    }

    // 第2次素案: the ordinal belongs to the stage if the name before it stands by itself.
    private int OrdinalBefore(int end)
    {
        var text = _title.Text;
        var i = end;
        if (i - 1 <= _start || text[i - 1] != '次')
        {
            return end;
        }

        i--;
        var digits = i;
        while (i > _start && (char.IsAsciiDigit(text[i - 1]) || "一二三四五".Contains(text[i - 1])))
        {
            i--;
        }

        i = i < digits && i > _start && text[i - 1] == '第' ? i - 1 : i;
        return i < digits && LastPlanWordEnd(_start, i) == i ? i : end;
    }

    private bool StripDoing()
    {
        var length = TitleWords.EndsAt(_title.Text, _start, _end, TitleWords.Doings);
        var end = _end - length;
        var name = length > 0 && end > _start && _title.Text[end - 1] == '等' ? end - 1 : end;
        if (length == 0 || (LastPlanWordEnd(_start, name) != name && (end <= _start || !_title.IsCloser(end - 1))))
        {
            return false;
        }

        _end = end;
        return true;
    }

    private bool IsProvisionalMark(int start, int end) => _title.Text.AsSpan(start, end - start) is "仮称" or "仮";

    private bool IsStage(int start, int end)
    {
        var content = _title.Text.AsSpan(start, end - start);
        if (content.Length is 0 or > LongestStage || TitleWords.EndsAt(_title.Text, start, end, TitleWords.NoStages) > 0)
        {
            return false;
        }

        // （中間とりまとめ（案））
        if (_title.PartnerOf(end - 1) is var inner && inner > start && inner < end - 1)
        {
            return IsStage(inner + 1, end - 1) && TitleWords.EndsAt(_title.Text, start, inner, TitleWords.BareStages) == inner - start;
        }

        // （○○計画案） in brackets is a name, （計画案） a stage.
        var stage = TitleWords.EndsAt(_title.Text, start, end, TitleWords.BareStages);
        var head = LastPlanWordEnd(start, end - stage);
        return stage > 0 && (head < 0 || head - start <= 3) || content is "答申" or "ドラフト" or "中間答申";
    }

    // （区域施策編） belongs to the name of a plan, （本編） does not.
    private bool IsVolume(int start, int end) => TitleWords.EndsAt(_title.Text, start, end, TitleWords.Volumes) == end - start;

    // 計画（案）【改訂版】: what was asked on was printed again. 計画【改訂版】（案） is the name of the plan.
    private bool IsEditionOfStage(int opener, int closer)
        => closer - opener <= LongestStage && _title.Text[closer - 1] == '版' && opener > _start
            && _title.PartnerOf(opener - 1) is var stage && stage >= _start && stage < opener - 1 && IsStage(stage + 1, opener - 1);

    private int LastPlanWordEnd(int start, int end)
    {
        for (var i = end; i > start; i--)
        {
            if (TitleWords.EndsAt(_title.Text, start, i, TitleWords.Plans) > 0)
            {
                return i;
            }
        }

        return -1;
    }

    private PlanNamePart ToPart()
    {
        var removed = new List<(int, int)>();
        for (var i = _start; i < _end; i++)
        {
            if (_title.PartnerOf(i) is var partner && partner > i && partner < _end && IsProvisionalMark(i + 1, partner))
            {
                removed.Add((i, partner + 1));
                _isProvisional = true;
            }
        }

        var word = LastPlanWordEnd(_start, _end);
        return new PlanNamePart
        {
            Start = _start,
            End = _end,
            Removed = removed,
            IsProvisional = _isProvisional,
            Stage = _stage,
            Volumes = _volumes.ToValueList(),
            PlanWordEnd = word,
            IsSpecific = word < 0 || IsSpecificHead(word - TitleWords.EndsAt(_title.Text, _start, word, TitleWords.Plans)),
        };
    }

    // 2つの計画: how many they are, and no name.
    private bool IsSpecificHead(int wordStart)
        => Array.IndexOf(GenericHeads, _title.Text[_start..wordStart]) < 0 && !(wordStart - _start is > 1 and <= LongestCounting
            && TitleWords.EndsAt(_title.Text, _start, wordStart, TitleWords.Countings) > 0
            && (char.IsAsciiDigit(_title.Text[_start]) || "一二三四五六七八九十両".Contains(_title.Text[_start])));
}

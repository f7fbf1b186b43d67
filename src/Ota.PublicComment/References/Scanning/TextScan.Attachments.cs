using Ota.PublicComment.Text;

namespace Ota.PublicComment.References.Scanning;

/// <content>Attachments, tables and figures: 別紙2 日程表, 資料3-1, 別表第1, 様式第2号, 別紙「…」, 別紙のとおり.</content>
internal ref partial struct TextScan
{
    private static readonly string[] BareAttachments = ["別紙", "別表", "別添", "別図"];

    private bool TryAttachment(int at, out int next)
    {
        next = 0;
        var wordEnd = _text.SkipGapBack(at, _floor);
        wordEnd = SkipNumberMark(wordEnd);
        if (AttachmentWord(wordEnd) is not { } word)
        {
            return false;
        }

        var end = OutlineNumbers.Match(_text, at);
        if (end < 0 || !IsItemNumber(at, end))
        {
            return false;
        }

        next = AddAttachment(word, TextSpan.FromBounds(at, end), word.Start, end);
        return true;
    }

    // 別表第1, 様式第2号
    private bool TryAttachmentOrdinal(int at, out int next)
    {
        next = 0;
        LevelEnd(at, out _, out var numberEnd);
        var own = AttachmentWord(_text.SkipGapBack(at, _floor));
        if (numberEnd < 0 || (own ?? ListedWord(at, numberEnd)) is not { } word)
        {
            return false;
        }

        var end = _text[numberEnd] is '号' or '表' ? numberEnd + 1 : numberEnd;
        end = _text[end] == 'の' && OutlineNumbers.MatchSimple(_text, end + 1) is > 0 and var part ? part : end;
        next = AddAttachment(word, TextSpan.FromBounds(at, end), own is null ? at : word.Start, end);
        return true;
    }

    // 様式第4号及び第5号: the word of the first, where the number is of its sort.
    private readonly TextSpan? ListedWord(int at, int numberEnd)
    {
        if (_floor == 0 || _found.Citations.Count == 0
            || _found.Citations[^1] is not { Kind: CitationKind.Attachment, Number: { } number } last
            || last.Field != _field || last.Span.End != _floor || _text[number.Start] != '第')
        {
            return null;
        }

        var mark = _text.SkipGap(_floor);
        var behind = _text[mark] is '、' or ',' or '・' ? mark + 1 : Separator(mark);
        var isAlike = _text[_floor - 1] == '号' ? _text[numberEnd] == '号' : IsBoundary(numberEnd) || _text.IsHiraganaAt(numberEnd);
        return behind > 0 && _text.SkipGap(behind) == at && isAlike ? last.Word : null;
    }

    private int AddAttachment(TextSpan word, TextSpan number, int start, int end)
    {
        var attachment = Citation(CitationKind.Attachment, start, end);
        (attachment.Word, attachment.Number) = (word, number);
        if (RangeEnd(end, RangeOf.Attachments, out var last) is > 0 and var behind)
        {
            (attachment.LastNumber, end) = (last, behind);
        }

        var listed = attachment.LastNumber is null ? ListedNumber(end) : null;
        if (listed is null)
        {
            attachment.Span = TextSpan.FromBounds(start, end);
            ReadTitle(ref attachment, ref end);
        }

        attachment.Span = TextSpan.FromBounds(start, end);
        Add(attachment);
        return listed is { } next ? AddAttachment(word, next, next.Start, next.End) : _floor;
    }

    // 地図2枚, 代表1名, 会議資料: a part of another word.
    private readonly TextSpan? AttachmentWord(int end)
    {
        var at = _words.Attachments.MatchBefore(_text, end, _floor);
        if (at < 0)
        {
            return null;
        }

        var first = _text[at];
        var isPart = IsWordBefore(at) && (first is '資' or '図' or '表' or 'コ' or 'グ' || (first == '様' && _text[at - 1] is '多' or '仕' or '同'));
        return isPart || (first == '様' && _text[at - 1] is 'の' or 'な') ? null : TextSpan.FromBounds(at, end);
    }

    // 別紙「…」のとおり
    private bool TryAttachmentTitle(int at, int closer, TextSpan title, out int next)
    {
        next = 0;
        var wordEnd = _text.SkipGapBack(at, _floor);
        if (title.Length == 0 || title.Length > LongestTitle || AttachmentWord(wordEnd) is not { } word
            || (wordEnd < at && _text[word.Start] != '別'))
        {
            return false;
        }

        var attachment = Citation(CitationKind.Attachment, word.Start, closer + 1);
        (attachment.Word, attachment.Title) = (word, title);
        next = Add(attachment);
        return true;
    }

    // 別紙のとおり, 別表参照
    private int ReadAtBareAttachment(int at)
    {
        if (at < _floor || _text.MatchAny(at, BareAttachments) is not (> 0 and var end) || _text.MatchAny(_text.SkipGap(end), Triggers) < 0)
        {
            return at + 1;
        }

        var attachment = Citation(CitationKind.Attachment, at, end);
        attachment.Word = TextSpan.FromBounds(at, end);
        return Add(attachment);
    }
}

using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.References.Scanning;

/// <content>Other plans and policies named in 「」, with issuer, date and what happened on it.</content>
internal ref partial struct TextScan
{
    private const int LongestNote = 40;

    private static readonly string[] Events =
        ["閣議決定", "閣議了解", "決定", "策定", "改定", "改訂", "公表", "制定", "施行", "通知", "告示", "答申", "発表", "公布", "作成", "発行", "採択", "変更", "版", "取りまとめ", "とりまとめ", "改正"];

    private bool TryDocument(int at, int closer, TextSpan inside, out int next)
    {
        next = 0;
        var title = WithoutNote(inside, out var note);
        if (!IsDocumentTitle(title))
        {
            return false;
        }

        var (issuer, start) = IssuerBefore(at);
        var document = Citation(CitationKind.Document, start, closer + 1);
        (document.Word, document.Title) = (issuer, title);
        var end = closer + 1;
        var open = _text.SkipGap(end);
        if (note is { } printed)
        {
            ReadNote(ref document, printed.Start, printed.End);
        }
        else if (_text[open] == '(' && NoteEnd(open) is > 0 and var noteEnd && ReadNote(ref document, open + 1, noteEnd))
        {
            end = noteEnd + 1;
        }

        if (_text[end] == '」')
        {
            Problem(Catalogue.UnopenedBracket, end, end + 1);
        }

        document.Pages = TrailingPages(ref end);
        document.Span = TextSpan.FromBounds(start, end);
        next = Add(document);
        return true;
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
        var suffix = _words.DocumentSuffixes.MatchBefore(_text, end, title.Start);
        return suffix >= 0 && suffix - title.Start >= 1 && !IsNoDocument(TextSpan.FromBounds(title.Start, end));
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
        return end > start && _text[end - 1] is '国' or '都' or '道' or '府' or '県' or '市' or '区' or '町' or '村' or '省' or '庁' or '会' or '局' or '院'
            ? (TextSpan.FromBounds(start, end), start)
            : (null, at);
    }
}

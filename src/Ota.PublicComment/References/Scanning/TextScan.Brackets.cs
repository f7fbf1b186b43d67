using System.Buffers;

namespace Ota.PublicComment.References.Scanning;

/// <content>What stands in 「」: a path, a law, another document, a mark, or a quotation, in which nothing is looked for.</content>
internal ref partial struct TextScan
{
    private const int LongestQuotation = 600;
    private const int LongestDocumentTitle = 90;

    private static readonly SearchValues<char> Closers = SearchValues.Create("」』｣");

    private static readonly string[] VerbEnds =
        ["ます", "です", "ました", "ません", "である", "がある", "する", "した", "ない", "いる", "なる", "れる", "べき", "たい", "ほしい", "こと", "ください", "下さい", "でした", "しょう",
            "必要"];

    private int ReadAtBracket(int at)
    {
        var closer = at < _floor ? -1 : CloserOf(at);
        if (closer < 0)
        {
            return at + 1;
        }

        var inside = Inside(at, closer);
        if (ReadMark(inside.Start) is var mark && mark > inside.End)
        {
            return mark;
        }

        if (_context != ScanContext.Place && LevelEnd(inside.Start, out var unit, out _) is > 0 and var level && unit is not ('項' or '款'))
        {
            return ReadBracketPath(at, inside.Start, level, unit);
        }

        if (TryAttachmentTitle(at, closer, inside, out var next) || TrySection(at, closer, inside, out next)
            || TryBracketLaw(at, closer, inside, out next)
            || (!IsQuotedFromPart(at) && TryDocument(at, closer, inside, out next)))
        {
            return next;
        }

        return IsQuotation(inside) ? closer + 1 : at + 1;
    }

    /// <summary>The partner of an opening bracket, at most so far away; -1 if it has none.</summary>
    private int CloserOf(int at)
    {
        if (at >= _noCloserFrom)
        {
            return -1;
        }

        var limit = Math.Min(_text.Length, at + LongestQuotation);
        if (_text.Source[at..limit].IndexOfAny(Closers) < 0)
        {
            _noCloserFrom = limit == _text.Length ? at : _noCloserFrom;
            return -1;
        }

        var depth = 0;
        for (var i = at; i < limit; i++)
        {
            var c = _text[i];
            depth += c is '「' or '『' ? 1 : c is '」' or '』' ? -1 : 0;
            if (depth == 0)
            {
                return i;
            }
        }

        return -1;
    }

    private readonly TextSpan Inside(int at, int closer)
    {
        var start = _text.SkipGap(at + 1);
        return TextSpan.FromBounds(Math.Min(start, closer), Math.Max(Math.Min(start, closer), _text.SkipGapBack(closer, start)));
    }

    // 「第1章 題」「4 題」: brackets that touch are one path, as long as it goes down.
    private int ReadBracketPath(int at, int level, int levelEnd, char unit)
    {
        var path = Citation(CitationKind.PlanPath, at, levelEnd);
        path.Levels = (_found.Levels.Count, 0);
        _found.Levels.Add(new FoundLevel(_field, unit, TextSpan.FromBounds(level, levelEnd), null));
        var end = levelEnd;
        var open = at;
        while (true)
        {
            var closer = CloserOf(open);
            FillBracket(ref end, closer);
            end = closer + 1;
            var next = _text.SkipGap(end);
            next = _text[next] == 'の' ? next + 1 : next;
            if (_text[next] != '「' || CloserOf(next) < 0 || !TryBracketLevel(next, ref end))
            {
                break;
            }

            open = next;
        }

        path.Levels = (path.Levels.Start, _found.Levels.Count - path.Levels.Start);
        path.Pages = TrailingPages(ref end);
        path.Span = TextSpan.FromBounds(at, end);
        return Add(path);
    }

    // Further levels and titles up to the closing bracket.
    private readonly void FillBracket(ref int end, int closer)
    {
        while (end < closer)
        {
            var at = _text.SkipGap(end);
            if (at >= closer || TryNextLevel(ref end, isProven: false))
            {
                if (at >= closer)
                {
                    return;
                }

                continue;
            }

            var stop = FindTitleEnd(at, inPath: true);
            var titleEnd = Math.Min(closer, stop.End);
            if (titleEnd <= at || _found.Levels[^1].Title is not null)
            {
                return;
            }

            SetTitle(TextSpan.FromBounds(at, titleEnd));
            end = titleEnd;
            if (stop.Stop is not (TitleStop.Level or TitleStop.Number))
            {
                return;
            }
        }
    }

    private readonly bool TryBracketLevel(int open, ref int end)
    {
        var at = _text.SkipGap(open + 1);
        var last = _found.Levels[^1];
        if (LevelEnd(at, out var unit, out _) is > 0 and var levelEnd)
        {
            var level = new FoundLevel(_field, unit, TextSpan.FromBounds(at, levelEnd), null);
            if (level.Rank <= last.Rank)
            {
                return false;
            }

            _found.Levels.Add(level);
            end = levelEnd;
            return true;
        }

        var bare = BareLevelEnd(at);
        if (bare < 0 || (last.Unit == '\0' && !IsDeeper(last, at)))
        {
            return false;
        }

        _found.Levels.Add(new FoundLevel(_field, '\0', TextSpan.FromBounds(at, bare), null));
        end = _text[bare] is '.' or ')' ? bare + 1 : bare;
        return true;
    }

    // 「第1章 …」の「実現性の高い計画」: words quoted from a part name no other plan.
    private readonly bool IsQuotedFromPart(int at)
        => LastPlace() is { Kind: CitationKind.PlanPath or CitationKind.Item, Within: null } && _text.SkipGapBack(at, _floor) is var gap
            && (gap == _floor || (gap - 1 == _floor && _text[_floor] == 'の'));

    private readonly bool IsQuotation(TextSpan inside)
    {
        var text = _text.Source.Slice(inside.Start, inside.Length);
        return text.Contains('。') || (inside.Length > 5 && _text.MatchAnyBefore(inside.End, inside.Start, VerbEnds) >= 0);
    }
}

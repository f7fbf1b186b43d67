using Ota.PublicComment.Reading.Surface;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Tables;

/// <summary>What the parts of a place are, as spans of its text, found by the chapter titles that the document knows.</summary>
internal sealed class AreaOutline
{
    private const string Joints = "・、，,／/＞>→-－ー";

    private bool _isInPart;

    private AreaOutline(string text) => Text = text;

    public string Text { get; }

    public ChapterMark? Chapter { get; private set; }

    public TextSpan Title { get; private set; }

    public TextSpan Section { get; private set; }

    /// <summary>Whether the title is one that the document prints elsewhere too.</summary>
    public bool IsTitleKnown { get; private set; }

    /// <summary>
    /// Whether nothing stands behind the chapter number. Inside a part the same number may be another chapter, so there it is not.
    /// </summary>
    public bool IsBare => Chapter is not null && Title.Length == 0 && Section.Length == 0 && !_isInPart;

    public static AreaOutline Of(string text, ChapterTitles titles, bool isWrapped)
    {
        var outline = new AreaOutline(text);
        var start = 0;
        var next = ChapterMark.At(text, 0);

        // 第2編第1章第3節: the chapter is the last before the section, and none is the title of another.
        while (next is { Unit: not '節' } mark)
        {
            outline._isInPart = outline.Chapter is not null;
            outline.Chapter = mark;
            start = CharacterClasses.AfterWhite(text, mark.Span.End);
            var title = KnownTitleEnd(text, start, titles.Of(mark.Unit, mark.Number));
            outline.IsTitleKnown = title > start;
            if (!outline.IsTitleKnown)
            {
                title = UnknownTitleEnd(text, start, mark, isWrapped);
            }

            outline.Title = TextSpan.FromBounds(start, title);
            start = SkipJoint(text, title, mark);
            next = ChapterMark.At(text, start) is { } inner && IsInside(inner, mark) ? inner : null;
        }

        outline.Section = TextSpan.FromBounds(start, text.Length);
        return outline;
    }

    /// <summary>Where the part inside a chapter begins, with what joins it; null where none is printed.</summary>
    public static int? InnerStart(string text, ChapterMark mark)
    {
        for (var i = mark.Span.End; i < text.Length; i = Next(text, i))
        {
            if (ChapterMark.At(text, SkipJoint(text, i, mark)) is { } inner && IsInside(inner, mark))
            {
                return i;
            }
        }

        return null;
    }

    // What a run of white space leads to is looked at once, from its head.
    private static int Next(string text, int at) => char.IsWhiteSpace(text[at]) ? CharacterClasses.AfterWhite(text, at) : at + 1;

    private static int KnownTitleEnd(string text, int start, IReadOnlyList<ChapterTitle> titles)
    {
        foreach (var title in titles)
        {
            var matched = 0;
            var at = start;
            while (at < text.Length && matched < title.Key.Length)
            {
                if (!char.IsWhiteSpace(text[at]))
                {
                    if (AreaKey.Fold(text[at]) != title.Key[matched])
                    {
                        break;
                    }

                    matched++;
                }

                at++;
            }

            if (matched == title.Key.Length)
            {
                return at;
            }
        }

        return start;
    }

    // Without another witness white space ends a title, unless the table is wrapped: then only a section number does. A part inside the
    // chapter always does.
    private static int UnknownTitleEnd(string text, int start, ChapterMark mark, bool isWrapped)
    {
        if (SectionNumberEnd(text, start) is > 0 and var number
            && (text[number - 1] is '.' or '．' or ')' or '）' || (number < text.Length && char.IsWhiteSpace(text[number]))))
        {
            // 第4章 2 地域の見守り: a section of a chapter whose title is not printed. 21世紀のまち is a title.
            return start;
        }

        for (var i = start; i < text.Length; i = Next(text, i))
        {
            if (ChapterMark.At(text, SkipJoint(text, i, mark)) is { } inner && IsInside(inner, mark))
            {
                return i;
            }

            if (char.IsWhiteSpace(text[i]) && (!isWrapped || StartsSection(text, CharacterClasses.AfterWhite(text, i))))
            {
                return i;
            }
        }

        return text.Length;
    }

    public static bool StartsSection(string text, int at)
        => at < text.Length
            && (OutlineNumberReader.NumeralAt(text, at, out _, out _)
                || (text[at] is '(' or '（' or '第' && at + 1 < text.Length && OutlineNumberReader.NumeralAt(text, at + 1, out _, out _)));

    /// <summary>Where the number of a section ends that a text begins with, with its marks: 3-1, (2), 1．; 0 where none stands.</summary>
    public static int SectionNumberEnd(string text, int at)
    {
        var end = at;
        for (; StartsSection(text, at) && end < text.Length; end++)
        {
            if (!(IsNumberPart(text[end]) || OutlineNumberReader.NumeralAt(text, end, out _, out _)))
            {
                break;
            }
        }

        return end > at ? end : 0;
    }

    private static bool IsNumberPart(char c) => c is '(' or '（' or ')' or '）' or '-' or '－' or '‐' or '.' or '．';

    // 第1章・第3節: what stands between is no title.
    private static int SkipJoint(string text, int at, ChapterMark mark)
    {
        var start = CharacterClasses.AfterWhite(text, at);
        var behind = start < text.Length && Joints.Contains(text[start]) ? CharacterClasses.AfterWhite(text, start + 1) : start;
        return behind > start && ChapterMark.At(text, behind) is { } inner && IsInside(inner, mark) ? behind : start;
    }

    private static bool IsInside(ChapterMark inner, ChapterMark outer) => LevelOf(inner) > LevelOf(outer);

    private static int LevelOf(ChapterMark mark) => mark.Unit switch
    {
        '編' or '部' => 0,
        '章' => 1,
        _ => 2,
    };
}

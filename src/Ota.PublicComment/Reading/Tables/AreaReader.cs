using System.Collections.Frozen;
using Ota.PublicComment.Reading.Surface;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Tables;

/// <summary>Reads a repaired place into scope, chapter, section and pages.</summary>
internal static class AreaReader
{
    private const string Joints = "・、，,／/ 　\n";

    private static readonly FrozenSet<string> WholePlan = new[]
    {
        "計画全体", "全体", "全般", "計画全般", "全体について", "計画全体について", "全般について", "素案全体", "素案全般", "案全体", "計画素案全体", "全体的な意見",
        "計画案全体", "全体意見", "プラン全体", "条例全体", "条例全般", "条例案全体", "全編",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static Area Read(string text, string pageCell, ChapterTitles titles, ReferenceWords words, string? completedFrom,
        bool isWrapped, bool startsWithPage = false)
    {
        // 第2章 避難計画（P45）, 第2章 P45 避難計画, P45 第2章: pages that stand apart are no part of the titles beside them.
        var apart = text.AsSpan().IndexOfAny(CharacterClasses.Digits) >= 0
            && AreaPages.Find(text, words) is { } found && IsApart(text, found.Span)
            ? found : (AreaPages?)null;
        var bare = apart is { } cut ? Without(text, cut.Span) : text;
        if (apart is not null && AreaPages.Find(bare, words) is not null)
        {
            // 第1章 P4 (第2章 P9): two places.
            (apart, bare) = (null, text);
        }

        var outline = AreaOutline.Of(bare, titles, isWrapped);
        var chapter = outline.Chapter is { } mark
            ? new PlanHeading
            {
                Unit = mark.Unit.ToString(),
                Number = new OutlineNumber { Label = Slice(bare, mark.Span), Parts = [mark.Number] },
                Title = TitleOrNull(Slice(bare, outline.Title)),
            }
            : null;
        var rest = Slice(bare, outline.Section);
        var inside = apart is null ? AreaPages.Find(rest, words) : null;
        var printed = apart ?? inside;
        var pages = PageReader.Read(pageCell, isPageColumn: true) ?? printed?.Pages ?? (startsWithPage ? PageReader.AtHead(text) : null);
        var section = Section(inside is { } p ? Without(rest, p.Span) : rest, chapter is not null);
        return new Area
        {
            Text = text,
            Scope = Scope(text, chapter, section, pages),
            Chapter = chapter,
            Section = section,
            Pages = pages,
            Volume = printed?.Volume,
            CompletedFrom = completedFrom,
        };
    }

    // Between white space, brackets and joints, or at an end of the place.
    private static bool IsApart(string text, TextSpan pages)
        => pages.End == text.Length
            || ((pages.Start == 0 || IsBorder(text[pages.Start - 1]) || BracketSet.Label.Opens(text[pages.Start]))
                && (IsBorder(text[pages.End]) || BracketSet.Label.Closes(text[pages.End - 1])));

    private static bool IsBorder(char c) => char.IsWhiteSpace(c) || Joints.Contains(c);

    private static AreaScope Scope(string text, PlanHeading? chapter, PlanHeading? section, NumberRange? pages)
    {
        if (WholePlan.Contains(BracketSet.LabelOrQuotation.Trim(AreaKey.Of(text))))
        {
            return AreaScope.Plan;
        }

        return section is not null ? AreaScope.Section
            : chapter is not null ? AreaScope.Chapter
            : pages is not null ? AreaScope.Page
            : AreaScope.Other;
    }

    /// <summary>What stands behind a chapter is a section; alone it is one only if it says so: 第2節, 3-1.</summary>
    private static PlanHeading? Section(string text, bool isBehindChapter)
    {
        var rest = text.Trim();
        if (rest.Length == 0)
        {
            return null;
        }

        if (ChapterMark.At(rest, 0) is { Unit: '節' } mark)
        {
            return new PlanHeading
            {
                Unit = "節",
                Number = new OutlineNumber { Label = Slice(rest, mark.Span), Parts = [mark.Number] },
                Title = TitleOrNull(rest[mark.Span.End..]),
            };
        }

        if (!isBehindChapter)
        {
            return null;
        }

        var end = AreaOutline.SectionNumberEnd(rest, 0);
        if (end == 0)
        {
            return new PlanHeading { Title = rest };
        }

        return new PlanHeading
        {
            Number = OutlineNumberReader.Read(rest[..end].TrimEnd('.', '．', ' ', '　')),
            Title = TextOrNull(rest[end..]),
        };
    }

    private static string Without(string text, TextSpan span)
        => $"{text.AsSpan(0, span.Start).TrimEnd(Joints)} {text.AsSpan(span.End).TrimStart(Joints)}".Trim();

    private static string Slice(string text, TextSpan span) => text.Substring(span.Start, span.Length);

    // 第1章「桟橋」: the marks around the whole title are not part of it. In 第2章全般 no title stands.
    private static string? TitleOrNull(string text)
        => TextOrNull(text) is { } title && title is ['「', .. { Length: > 0 } inner, '」'] && !inner.AsSpan().ContainsAny('「', '」')
            ? inner : TextOrNull(text) is { } printed && !WholePlan.Contains(AreaKey.Of(printed)) ? printed : null;

    private static string? TextOrNull(string text) => text.Trim() is { Length: > 0 } trimmed ? trimmed : null;
}

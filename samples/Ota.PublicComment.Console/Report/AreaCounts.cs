using System.Globalization;
using Ota.PublicComment.Samples.Texts;

namespace Ota.PublicComment.Samples.Report;

/// <summary>How many opinions are about which chapter, in the order the document first names them.</summary>
internal sealed class AreaCounts(PublicCommentDocument document, ReportTexts texts)
{
    /// <summary>A document without chapters may name a place of its own in every row.</summary>
    private const int MaxRows = 30;

    private const int Indent = 2;

    public void WriteTo(Page page)
    {
        if (document.Opinions.Count == 0)
        {
            return;
        }

        var counts = Count();
        var shown = counts.Take(MaxRows).ToList();
        var width = shown.Max(row => DisplayWidth.Of(row.Key)) + Indent;
        page.Blank();
        page.Title(texts.ChapterTitle);
        foreach (var (area, count) in shown)
        {
            page.Line(DisplayWidth.Spaces(Indent) + DisplayWidth.PadRight(area, width)
                + DisplayWidth.PadLeft(count.ToString(CultureInfo.InvariantCulture), 4));
        }

        if (counts.Count > MaxRows)
        {
            page.Line(DisplayWidth.Spaces(Indent) + texts.More(counts.Count - MaxRows));
        }

        page.Line(DisplayWidth.Spaces(Indent) + texts.CountsAreNotPeople);
    }

    private OrderedDictionary<string, int> Count()
    {
        var counts = new OrderedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var opinion in document.Opinions)
        {
            var area = Visible.Line(Name(opinion));
            counts[area] = counts.GetValueOrDefault(area) + 1;
        }

        return counts;
    }

    private string Name(Opinion opinion) => opinion.Area switch
    {
        { Chapter: { } chapter } => Heading(chapter),
        { Text: { Length: > 0 } text } => text,
        _ => opinion.Group.Count > 0 ? opinion.Group[0] : texts.NoArea,
    };

    private static string Heading(PlanHeading heading)
    {
        var number = heading.Number?.Label;
        if (number is not null && heading.Unit is { } unit && !number.Contains(unit, StringComparison.Ordinal))
        {
            number = $"第{number}{unit}";
        }

        return string.Join(' ', ((string?[])[number, heading.Title]).Where(part => !string.IsNullOrEmpty(part)));
    }
}

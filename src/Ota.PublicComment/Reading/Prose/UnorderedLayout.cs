using System.Globalization;
using System.Text;
using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Headings;

namespace Ota.PublicComment.Reading.Prose;

/// <summary>A table whose cells lie mixed or column by column, so that nothing proves which line belongs where: kept as it is, and told.</summary>
internal sealed class UnorderedLayout(HeadingMatcher headings) : ITextLayout
{
    // A finding quotes what a person needs to find the place; the notes hold all of it.
    private const int LongestQuote = 2000;

    public bool TryRead(DraftDocument draft)
    {
        var first = CellHeadings.Find(draft, headings) is { } found ? found.Line : HeadingLine.Find(draft, headings)?.Line ?? HeadingsApart(draft);
        if (first < 0 || first + 2 >= draft.Lines.Count)
        {
            return false;
        }

        var text = new StringBuilder();
        for (var i = first; i < draft.Lines.Count && text.Length < LongestQuote; i++)
        {
            text.Append(text.Length > 0 ? " / " : "").Append(draft.Lines[i].Text);
        }

        var quote = text.Length > LongestQuote ? text.ToString(0, LongestQuote - (char.IsHighSurrogate(text[LongestQuote - 1]) ? 1 : 0)) + "…" : text.ToString();
        var count = (draft.Lines.Count - first).ToString(CultureInfo.InvariantCulture);
        draft.Report(Catalogue.TextNotInOrder, draft.Lines[first], count, quote);
        return true;
    }

    // 番号, 意見の概要 and 市の考え方 on lines of their own with the cells of each below.
    private int HeadingsApart(DraftDocument draft)
    {
        var number = FindHeading(draft, 0, ColumnRole.Number);
        var opinion = number < 0 ? -1 : FindHeading(draft, number + 1, ColumnRole.Opinion);
        return opinion >= 0 && FindHeading(draft, opinion + 1, ColumnRole.Response) >= 0 ? number : -1;
    }

    private int FindHeading(DraftDocument draft, int from, ColumnRole role)
        => draft.Lines.FindIndex(
            from, l => l.Length <= HeadingLine.LongestHeading && headings.Read(l.Text) is { Strength: > HeadingStrength.Ambiguous } reading && reading.Role == role);
}

using System.Globalization;
using System.Text;
using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Reading.Recognition;

namespace Ota.PublicComment.Reading.Layouts;

/// <summary>A table whose cells lie mixed or column by column, so that nothing proves which line belongs where: kept as it is, and told.</summary>
internal sealed class UnorderedLayout(HeadingMatcher headings) : ITextLayout
{
    // A finding quotes what a person needs to find the place; the notes hold all of it.
    private const int LongestQuote = 2000;

    public bool TryRead(DraftDocument draft)
    {
        var first = CellHeadings.Find(draft, headings) is { } found ? found.Line : HeadingLine.Find(draft, headings)?.Line ?? -1;
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
}

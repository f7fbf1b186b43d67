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
    private const int LongestHeading = 20;

    public bool TryRead(DraftDocument draft)
    {
        var first = CellHeadings.Find(draft, headings) is { } found ? found.Line : HeadingsInOneLine(draft);
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

    // 番号 意見の概要 市の考え方: headings apart by white space, one of the opinions and one of the answers, and nothing else.
    private int HeadingsInOneLine(DraftDocument draft)
    {
        for (var i = 0; i < draft.Lines.Count; i++)
        {
            var text = draft.Lines[i].Text;
            if (text.Length > 8 * LongestHeading)
            {
                continue;
            }

            var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            var roles = Array.ConvertAll(words, w => w.Length <= LongestHeading ? headings.Read(w) : HeadingReading.None);
            if (words.Length >= 2 && Array.TrueForAll(roles, r => r.IsKnown)
                && Array.Exists(roles, r => r.Role == ColumnRole.Opinion) && Array.Exists(roles, r => r.Role == ColumnRole.Response))
            {
                return i;
            }
        }

        return -1;
    }
}

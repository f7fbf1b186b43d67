using System.Globalization;
using Ota.PublicComment.Diagnostics;

namespace Ota.PublicComment.Reading.Plans;

/// <summary>
/// Decides what digits at the end of a title are, by the order of the pages around them: a page, or the end of the title (目標2030).
/// </summary>
internal sealed class GluedPages(List<PlanEntry> entries, DiagnosticBag findings)
{
    private const int MostDigits = 4;
    private const int FirstYear = 1900;
    private const int LastYear = 2100;

    public void Settle()
    {
        var glued = entries.Count(e => e.Tail.Form == PageForm.Glued);
        var printed = entries.Count(e => e.HasPage);
        var arePages = glued + printed > 2 && (glued + printed) * 2 >= entries.Count;
        var next = NextPages();
        var previous = 0;
        for (var i = 0; i < entries.Count; i++)
        {
            var entry = entries[i];
            if (entry.Tail.Form == PageForm.Spaced && entry.Pages is { } pages && IsYear(pages.First) && previous < FirstYear
                && entry.HasTitle)
            {
                KeepInTitle(entry, pages.First);
            }
            else if (entry.Tail.Form == PageForm.Glued && arePages)
            {
                Read(entry, previous, next[i], isUsual: glued > printed);
            }

            previous = entry.Pages?.First ?? previous;
        }
    }

    // The page that follows, where it is certain; a year is none.
    private int[] NextPages()
    {
        var next = new int[entries.Count];
        var page = int.MaxValue;
        for (var i = entries.Count - 1; i >= 0; i--)
        {
            next[i] = page;
            page = entries[i].Pages is { } pages && !(entries[i].Tail.Form == PageForm.Spaced && IsYear(pages.First)) ? pages.First
                // Digits that are a page by all the others: few enough and not behind the next.
                : entries[i].Tail is { Form: PageForm.Glued, Printed.Length: < MostDigits } tail && Value(entries[i], tail) is var value
                    && value <= page ? value : page;
        }

        return next;
    }

    private void Read(PlanEntry entry, int previous, int next, bool isUsual)
    {
        var digits = entry.Line.Folded.Substring(entry.Tail.Printed.Start, entry.Tail.Printed.Length);
        var readings = new List<string>();
        for (var start = Math.Max(0, digits.Length - MostDigits); start < digits.Length; start++)
        {
            var text = digits[start..];
            if (text[0] != '0' && int.Parse(text, CultureInfo.InvariantCulture) is var page && page >= previous && page <= next)
            {
                readings.Add(text);
            }
        }

        // All the digits, where they can be a page of a book and fit, are the page: few titles end in a digit.
        var isWhole = readings.Count > 0 && readings[0].Length == digits.Length && digits.Length < MostDigits;
        if (!isWhole && readings.Count != 1)
        {
            var shown = readings.Count == 0 ? digits : string.Join(" / ", readings);
            findings.Add(Catalogue.PlanTwoReadings, entry.Location, entry.Shown, shown);
            return;
        }

        var taken = readings[0];
        entry.Title = entry.Title[..^taken.Length].TrimEnd();
        entry.Pages = new NumberRange(int.Parse(taken, CultureInfo.InvariantCulture), int.Parse(taken, CultureInfo.InvariantCulture));
        entry.HasPage = true;
        if (!isWhole || !isUsual)
        {
            findings.Add(Catalogue.PlanPageByOrder, entry.Location, entry.Title, taken);
        }
    }

    private void KeepInTitle(PlanEntry entry, int year)
    {
        findings.Add(Catalogue.PlanTwoReadings, entry.Location, entry.Shown, year.ToString(CultureInfo.InvariantCulture));
        entry.Title = entry.Shown.EndsWith(entry.Title, StringComparison.Ordinal) ? entry.Title
            : entry.Line.Text[entry.Head.End..entry.Tail.Printed.End].Trim();
        entry.Pages = null;
        entry.HasPage = false;
    }

    private static int Value(PlanEntry entry, PageTail tail)
        => int.Parse(entry.Line.Folded.AsSpan(tail.Printed.Start, tail.Printed.Length), NumberStyles.None, CultureInfo.InvariantCulture);

    private static bool IsYear(int page) => page is >= FirstYear and <= LastYear;
}

using System.Buffers;
using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Sources;
using Ota.PublicComment.Reading.Surface;

namespace Ota.PublicComment.Reading.Assembly;

/// <summary>Tells what the cells of a table show all together: places that may go on downwards, numbers that a spreadsheet took for dates, text printed twice.</summary>
internal static class CellChecks
{
    private const int Fewest = 2;
    private const int MostNamed = 20;
    private const int ShortestDoubled = 4;

    private static readonly SearchValues<char> DateSigns = SearchValues.Create("月/年-");
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    public static void Check(DraftDocument draft)
    {
        foreach (var table in draft.Records.Where(r => r is { Table: > 0, IsHeading: false }).GroupBy(r => r.Table))
        {
            var rows = table.ToList();
            TellPlaces(draft, rows);
            TellDates(draft, rows);
        }

        foreach (var record in draft.Records)
        {
            foreach (var text in record.Opinion)
            {
                TellDoubled(draft, record, text);
            }

            foreach (var text in record.Response)
            {
                TellDoubled(draft, record, text);
            }
        }
    }

    // A table that prints each place once prints none twice in a row; in one that does, a blank is a blank.
    private static void TellPlaces(DraftDocument draft, List<RecordDraft> rows)
    {
        var blanks = new List<RecordDraft>();
        string? above = null;
        foreach (var row in rows)
        {
            if (row.Area.Length > 0 || row.PageCell.Length > 0)
            {
                var area = AreaKey.Of(row.Area.Text + row.PageCell.Text);
                if (area == above)
                {
                    return;
                }

                above = area;
            }
            else if (above is not null && row is { Number: not null, OpinionRow: null })
            {
                blanks.Add(row);
            }
            else
            {
                return;
            }
        }

        if (blanks.Count >= Fewest && blanks.Count * 3 >= rows.Count && blanks.Count < rows.Count)
        {
            var named = string.Join(", ", blanks.Take(MostNamed).Select(r => r.NumberLabel)) + (blanks.Count > MostNamed ? " …" : "");
            draft.Report(Catalogue.PlaceMissing, blanks.ConvertAll(r => r.Anchor), named);
        }
    }

    // 1月1日, 1月2日, 2月1日; 1-Jan; 2024/1/1
    private static void TellDates(DraftDocument draft, List<RecordDraft> rows)
    {
        var numbered = rows.FindAll(r => r.NumberCell.Length > 0);
        var cells = numbered.Count > 0 ? numbered.ConvertAll(r => r.NumberCell) : [];
        var dates = cells.FindAll(c => c.Length <= 12 && c.Text.AsSpan().ContainsAny(DateSigns) && NumberOfDate(c.Text) is not null);
        if (dates.Count >= Fewest && dates.Count * 2 >= cells.Count)
        {
            draft.Report(Catalogue.NumbersAreDates, dates, dates[0].Text, NumberOfDate(dates[0].Text)!);
        }
    }

    private static string? NumberOfDate(string text)
    {
        var parts = text.Split(['月', '日', '年', '/', '-'], StringSplitOptions.TrimEntries);
        if (text.Contains('月') && text.EndsWith('日') && parts is [.., var month, var day, ""] && IsDayOfMonth(month) && IsDayOfMonth(day))
        {
            return $"{month}-{day}";
        }

        if (parts is [var year, var m, var d] && year.Length == 4 && IsDayOfMonth(m) && IsDayOfMonth(d))
        {
            return $"{m}-{d}";
        }

        return parts is [var one, var two] && Array.FindIndex(Months, n => two.StartsWith(n, StringComparison.OrdinalIgnoreCase)) is >= 0 and var at && IsDayOfMonth(one) && two.Length <= 4 ? $"{at + 1}-{one}" : null;
    }

    private static bool IsDayOfMonth(string text) => text.Length is 1 or 2 && OutlineNumberReader.Read(text) is { Parts: [>= 1 and <= 31] };

    private static void TellDoubled(DraftDocument draft, RecordDraft record, TracedText text)
    {
        var span = text.Text.AsSpan();
        for (var i = 0; i + (2 * ShortestDoubled) <= span.Length; i++)
        {
            var length = DoubledLength(span[i..]);
            if (length >= 2 * ShortestDoubled)
            {
                var printed = span.Slice(i, length);
                var once = new string([.. printed.ToArray().Where((_, at) => at % 2 == 0)]);
                draft.Report(Catalogue.CharactersTwice, record, text.Slice(i, length), Shortened.Of(printed.ToString()), Shortened.Of(once));
                return;
            }

            i += Math.Max(0, length - 1);
        }
    }

    // How long every character stands twice; a line of dots is no text.
    private static int DoubledLength(ReadOnlySpan<char> text)
    {
        var length = 0;
        var letters = 0;
        while (length + 1 < text.Length && text[length] == text[length + 1])
        {
            letters += char.IsLetter(text[length]) && (length < 2 || text[length] != text[length - 1]) ? 1 : 0;
            length += 2;
        }

        return letters >= ShortestDoubled - 1 ? length : Math.Min(length, 1);
    }
}

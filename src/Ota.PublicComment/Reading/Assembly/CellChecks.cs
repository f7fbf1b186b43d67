using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;
using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Sources;
using Ota.PublicComment.Reading.Surface;

namespace Ota.PublicComment.Reading.Assembly;

/// <summary>
/// Tells what the cells of a table show all together: places that may go on downwards, numbers that a spreadsheet took for dates, text
/// printed twice.
/// </summary>
internal static class CellChecks
{
    private const int FewestDates = 2;
    private const int MostNamed = 20;
    private const int ShortestDoubled = 4;
    private const int LongestDate = 12;

    // How far behind its first unit the last of three pairs ends.
    private const int Reach = 5;

    private static readonly SearchValues<char> DateSigns = SearchValues.Create("月/年-");
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    public static void Check(DraftDocument draft)
    {
        foreach (var table in draft.Tables())
        {
            if (table[0].Table > 0)
            {
                TellPlaces(draft, table);
                TellDates(draft, table);
            }
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
        var named = new List<string>();
        var count = 0;
        string? above = null;
        foreach (var row in rows)
        {
            if (row.IsHeading)
            {
                continue;
            }

            count++;
            if (row.Area.Length > 0 || row.PageCell.Length > 0)
            {
                var area = AreaKey.Of(row.Area.Text + row.PageCell.Text);
                if (area == above)
                {
                    return;
                }

                above = area;
            }
            else if (above is not null && row.OpinionRow is null && (row.Number is not null || !row.TableHasNumbers))
            {
                blanks.Add(row);
                named.Add(row.Number is null ? $"#{count}" : row.NumberLabel);
            }
            else
            {
                return;
            }
        }

        if (blanks.Count > 0 && blanks.Count * 3 >= count && blanks.Count < count)
        {
            draft.Report(Catalogue.PlaceMissing, blanks.ConvertAll(r => r.Anchor),
                string.Join(", ", named.Take(MostNamed)) + (named.Count > MostNamed ? " …" : ""));
        }
    }

    // 1月1日, 1月2日, 2月1日; 1-Jan; 2024/1/1
    private static void TellDates(DraftDocument draft, List<RecordDraft> rows)
    {
        var cells = 0;
        var dates = new List<TracedText>();
        foreach (var row in rows)
        {
            var cell = row.NumberCell;
            if (!row.IsHeading && cell.Length > 0)
            {
                cells++;
                if (cell.Length <= LongestDate && cell.Text.AsSpan().ContainsAny(DateSigns) && NumberOfDate(cell.Text) is not null)
                {
                    dates.Add(cell);
                }
            }
        }

        if (dates.Count >= FewestDates && dates.Count * 2 >= cells)
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

        return parts is [var one, var two]
            && Array.FindIndex(Months, n => two.StartsWith(n, StringComparison.OrdinalIgnoreCase)) is >= 0 and var at && IsDayOfMonth(one)
            && two.Length <= 4 ? $"{at + 1}-{one}" : null;
    }

    private static bool IsDayOfMonth(string text) => text.Length is 1 or 2 && OutlineNumberReader.Read(text) is { Parts: [>= 1 and <= 31] };

    private static void TellDoubled(DraftDocument draft, RecordDraft record, TracedText text)
    {
        var span = text.Text.AsSpan();
        if (!HoldsPairs(span))
        {
            return;
        }

        // Of four neighbours inside a doubled run two pairs are alike, so every fourth place is looked at.
        var end = 0;
        for (var i = 0; i + 4 < span.Length; i += 4)
        {
            var isAt = span[i] == span[i + 1] && span[i + 2] == span[i + 3];
            var isBehind = span[i + 1] == span[i + 2] && span[i + 3] == span[i + 4];
            if (!isAt && !isBehind)
            {
                continue;
            }

            var start = isAt ? i : i + 1;
            while (start > end + 1 && span[start - 1] == span[start - 2])
            {
                start -= 2;
            }

            var (length, letters) = Doubled(span[start..]);
            end = start + length;
            if (length >= 2 * ShortestDoubled && letters >= ShortestDoubled - 1)
            {
                var printed = span.Slice(start, length);
                var once = new string([.. printed.ToArray().Where((_, at) => at % 2 == 0)]);
                draft.Report(Catalogue.CharactersTwice, record, text.Slice(start, length), Shortened.Of(printed.ToString()),
                    Shortened.Of(once));
                return;
            }

            i = Math.Max(i, end - 4);
        }
    }

    // Whether three characters in a row may stand twice each, ああいいうう: hardly a text has so many, and many are asked at once.
    private static bool HoldsPairs(ReadOnlySpan<char> text)
    {
        var units = MemoryMarshal.Cast<char, ushort>(text);
        var i = 0;
        for (; i + Vector<ushort>.Count + Reach <= units.Length; i += Vector<ushort>.Count)
        {
            var pairs = AreAlike(units, i) & AreAlike(units, i + 2) & AreAlike(units, i + 4);
            if (pairs != Vector<ushort>.Zero)
            {
                return true;
            }
        }

        for (; i + Reach < units.Length; i++)
        {
            if (units[i] == units[i + 1] && units[i + 2] == units[i + 3] && units[i + 4] == units[i + 5])
            {
                return true;
            }
        }

        return false;
    }

    private static Vector<ushort> AreAlike(ReadOnlySpan<ushort> units, int at)
        => Vector.Equals(new Vector<ushort>(units[at..]), new Vector<ushort>(units[(at + 1)..]));

    // How long every character stands twice, and how many letters are among them: a line of dots is no text.
    private static (int Length, int Letters) Doubled(ReadOnlySpan<char> text)
    {
        var length = 0;
        var letters = 0;
        while (length + 1 < text.Length && text[length] == text[length + 1])
        {
            letters += char.IsLetter(text[length]) && (length < 2 || text[length] != text[length - 1]) ? 1 : 0;
            length += 2;
        }

        return (length, letters);
    }
}

using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Lexicon;
using Ota.PublicComment.Reading.Sources;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Legends;

/// <summary>Recognises a table of code, explanation and perhaps count, alone or above the result table.</summary>
internal static class LegendTable
{
    // Legends are short; a longer run of such rows is something else.
    private const int MostRows = 30;
    private const int LongestCode = 12;
    private const int LongestWords = 120;

    private static readonly string[] HeadingWords =
    [
        "区分", "対応区分", "記号", "符号", "分類", "反映区分", "反映状況", "意見反映区分", "対応", "対応状況", "取扱い", "取扱区分", "内容", "説明", "意味", "対応内容", "区分の内容", "考え方",
        "対応の内容", "件数", "意見数", "意見件数", "割合", "凡例", "備考", "区分の説明", "人数",
    ];

    /// <summary>Reads a legend that begins at a row.</summary>
    /// <param name="rows">The table.</param>
    /// <param name="index">The row.</param>
    /// <param name="entries">Its entries.</param>
    /// <returns>How many rows it takes; 0 when there is none.</returns>
    public static int Read(TableRows rows, int index, List<LegendEntry> entries)
    {
        var at = index + (IsHeading(rows, index) ? 1 : 0);
        var found = new List<LegendEntry>();
        while (at < rows.Count && at - index < MostRows && EntryOf(rows, at) is { } entry)
        {
            found.Add(entry);
            at++;
        }

        var isAnnounced = rows.Count > 0 && IsHeading(rows, index);
        var explained = found.Count(e => e.Kinds.Count > 0);
        var isSpecific = found.Exists(e => e.Kinds.Count > 0 && !e.Kinds.Contains(DispositionKind.Other));
        var areDistinct = found.Select(e => e.Key).Distinct(StringComparer.Ordinal).Count() == found.Count;
        if (found.Count < 2 || !isSpecific || !areDistinct || explained < (isAnnounced ? (found.Count + 1) / 2 : found.Count))
        {
            return 0;
        }

        entries.AddRange(found);
        return at - index + (IsTotal(rows, at) ? 1 : 0);
    }

    /// <summary>
    /// Reads a row whose every cell is an entry with its code: A：修正する, B：記載済み. A line of a legend that the separator of the table cut.
    /// </summary>
    public static bool ReadCells(TableRows rows, int index, List<LegendEntry> entries)
    {
        var found = new List<LegendEntry>();
        foreach (var cell in Filled(rows, index))
        {
            if (LegendLine.Read(cell, []).Entries is not [var entry] || entry.Kinds.Count == 0)
            {
                return false;
            }

            found.Add(entry);
        }

        if (found.Count < 2 || found.TrueForAll(e => e.Kinds.Contains(DispositionKind.Other)))
        {
            return false;
        }

        entries.AddRange(found);
        return true;
    }

    /// <summary>Whether a row of the legend prints nothing that the model would lose.</summary>
    public static bool IsWholly(TableRows rows, int index) => Filled(rows, index).Count <= 2 || IsHeading(rows, index);

    private static bool IsHeading(TableRows rows, int index)
    {
        var filled = Filled(rows, index);
        return filled.Count >= 2 && filled.TrueForAll(c => c.Length <= 20
            && Array.IndexOf(HeadingWords, HeadingFold.WithoutBrackets(HeadingFold.Of(c.Text))) >= 0);
    }

    private static bool IsTotal(TableRows rows, int index)
        => index < rows.Count && Filled(rows, index) is { Count: 2 or 3 } cells && TableRows.IsTotal(HeadingFold.Of(cells[0].Text))
            && CountReads(cells[1].Text);

    private static LegendEntry? EntryOf(TableRows rows, int index)
    {
        var cells = Filled(rows, index);
        if (cells.Count is < 2 or > 4 || !IsCode(cells[0].Text))
        {
            return null;
        }

        // Ⅰ | 修正するもの | 3件, Ⅰ | 3件 | 修正するもの: one cell explains the code, the others count.
        var words = cells.FindIndex(1, c => !CountReads(c.Text));
        if (words < 0 || cells[words].Length > LongestWords || cells.FindIndex(words + 1, c => !CountReads(c.Text)) >= 0)
        {
            return null;
        }

        return new LegendEntry(cells[0].Text, cells[words].Text.ReplaceLineEndings(""), cells[0]) { HasCount = cells.Count > 2 };
    }

    private static bool IsCode(string text)
        => text.Length <= LongestCode
            && (text.Length == 1 || DispositionCode.NumberOf(text) is not null || BracketSet.Label.Opens(text[0])
            || DispositionWords.KindsOfCode(text).Count > 0
                || (text.Length <= 3 && !text.AsSpan().ContainsAny('。', '、')));

    private static bool CountReads(string text)
    {
        var hasDigit = false;
        foreach (var c in text)
        {
            if (CharacterClasses.IsDigit(c))
            {
                hasDigit = true;
            }
            else if (!char.IsWhiteSpace(c) && !"件人%％.,．，()（）－-".Contains(c))
            {
                return false;
            }
        }

        return hasDigit || text is "－" or "-";
    }

    private static List<TracedText> Filled(TableRows rows, int index)
    {
        var filled = new List<TracedText>();
        for (var i = 0; index < rows.Count && i < rows.Width(index) && filled.Count <= 4; i++)
        {
            if (rows.Cell(index, i).Length > 0)
            {
                filled.Add(rows.Cell(index, i));
            }
        }

        return filled;
    }

    /// <summary>The cells of a row that is as wide as its table and holds nothing but a legend (凡例 | ○反映済　△検討); else none.</summary>
    public static List<TracedText> Beside(TableRows rows, int index)
    {
        var filled = rows.Cells(index).Where(c => c.Length > 0).ToList();
        return filled.Count is 1 or 2 && LegendLine.IsPlain(filled[^1]) && (filled.Count == 1 || LegendLine.IsIntroduction(filled[0].Text))
            ? filled : [];
    }
}

using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Facts;
using Ota.PublicComment.Reading.Headings;
using Ota.PublicComment.Reading.Lexicon;
using Ota.PublicComment.Reading.Sources;
using Ota.PublicComment.Reading.Surface;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Tables;

/// <summary>Rows between those of opinions, or below them, that hold no opinion.</summary>
internal static class OtherRows
{
    private const int LongestMark = 6;
    private const int LongestHeading = 16;
    private const int Farthest = 3;
    private const int LongestCode = 2;

    /// <summary>
    /// Whether another table begins, one of changes: 頁 | 修正前 | 修正後 below the opinions. Its rows are wordings, and no opinion and answer.
    /// </summary>
    public static bool BeginChanges(ColumnLayout layout, TableRows rows, int index)
    {
        return rows.Width(index) <= layout.Columns.Length + 1 && HeadingOfChanges(rows, index) is { } heading
            && !Array.Exists(layout.Columns, c => c.Heading is { } known && HeadingFold.Of(known) == heading);
    }

    /// <summary>Whether headings are those of a table of changes and of nothing else: 修正前 | 修正後 | 意見 may hold opinions.</summary>
    public static bool AreOfChanges(TableRows rows, int index, Func<string, HeadingReading> reading)
        => HeadingOfChanges(rows, index) is not null && !rows.Cells(index).Any(c => reading(c.Text).IsOfText);

    // The second of two neighbouring headings of wordings in a row, 修正後 of 頁 | 修正前 | 修正後, folded; null where none are.
    private static string? HeadingOfChanges(TableRows rows, int index)
    {
        string? before = null;
        foreach (var cell in rows.Cells(index))
        {
            // Most cells are no heading of wordings: nothing is folded for them.
            var heading = cell.Length is > 0 and <= LongestHeading && BeforeAfter.MayHead(cell.Text[0]) ? HeadingFold.Of(cell.Text) : "";
            if (before is { Length: > 0 } && BeforeAfter.AreHeadings(before, heading))
            {
                return heading;
            }

            before = heading;
        }

        return null;
    }

    /// <summary>
    /// Whether a row below numbered ones says where to ask, 問合せ | 学校給食課 | 000-0000, or that there are none for its place, 第1章 | | なし |.
    /// </summary>
    public static bool IsUnnumbered(ColumnLayout layout, TableRows rows, int index)
    {
        var number = layout.NumberColumn;
        if (number < 0 || number >= rows.Width(index) || rows.Cell(index, number) is not { Length: <= LongestHeading } cell
            || cell.Text.AsSpan().IndexOfAny(CharacterClasses.Digits) >= 0)
        {
            return false;
        }

        if (cell.Length > 0)
        {
            // 担当課 | 電話番号も書いてほしい。 | 次回から記載します。 is an opinion on it; B：記載済み explains a code.
            return (FactLabel.KindOf(cell.Text) is FactKind.Contact or FactKind.Department || IsPartOfPage(layout, rows, index, cell))
                && !rows.Cells(index).Any(c => (c.Text.AsSpan().IndexOfAny('。', '｡') >= 0 && !IsPartOfPage(layout, rows, index, cell))
                    || c.Text.AsSpan().IndexOfAny(':', '：') is > 0 and <= LongestCode);
        }

        var opinion = Array.FindIndex(layout.Columns, c => c.Role == ColumnRole.Opinion);
        return opinion >= 0 && opinion < rows.Width(index) && rows.Cell(index, opinion) is { Length: > 0 and <= LongestMark } said
            && NoOpinions.IsNothing(said.Text)
            && Enumerable.Range(0, rows.Width(index)).All(i => layout.At(i).Role is ColumnRole.Area or ColumnRole.Opinion
                || rows.Cell(index, i).Length == 0 || NoOpinions.IsNothing(rows.Cell(index, i).Text))
            && CountsOnAround(rows, index, number);
    }

    // 今後の予定 | 3月に策定します。 | below the last opinion; …を早く示してほしい。 beside it is one.
    private static bool IsPartOfPage(ColumnLayout layout, TableRows rows, int index, TracedText cell)
        => PageWords.Parts.Contains(CompareKey.Of(cell.Text)) && index + 1 >= rows.Count
            && Enumerable.Range(0, rows.Width(index)).All(i => layout.At(i).Role != ColumnRole.Response || rows.Cell(index, i).Length == 0)
            && rows.Cells(index).All(c => !LineEnd.IsSentence(c.Text)
                || (Voice.IsPolite(c.Text) && !Voice.IsRequest(c.Text) && !Voice.IsFeeling(c.Text)));

    // 2, a blank, 4: the row has lost its number 3, and 特になし in it is what somebody wrote.
    private static bool CountsOnAround(TableRows rows, int index, int column)
    {
        var above = Near(rows, index, column, -1);
        var below = Near(rows, index, column, 1);
        return (above ?? below) is not null && !(above > 0 && below > above + 1);
    }

    // The next number in a direction; 0 where it is none that counts (1-2), null where there is none.
    private static int? Near(TableRows rows, int index, int column, int step)
    {
        for (var i = 1; i <= Farthest; i++)
        {
            var row = index + (i * step);
            if (row >= 0 && row < rows.Count && column < rows.Width(row) && rows.Cell(row, column) is { Length: > 0 } cell
                && cell.Text.AsSpan().IndexOfAny(CharacterClasses.Digits) >= 0)
            {
                return OutlineNumberReader.NumeralAt(cell.Text, 0, out var value, out var length) && length == cell.Length ? value : 0;
            }
        }

        return null;
    }

    /// <summary>Whether a row says where its opinions belong: 第2章 beside 意見なし.</summary>
    public static bool NamesPlace(ColumnLayout layout, TableRows rows, int index)
        => Enumerable.Range(0, rows.Width(index)).Any(i => layout.At(i).Role == ColumnRole.Area
            && !NoOpinions.IsNothing(rows.Cell(index, i).Text));

    /// <summary>Whether a row is a note: （注） in the first cell, and its text alone beside it.</summary>
    public static bool IsNote(TableRows rows, int index)
    {
        var first = rows.Width(index) > 1 ? rows.Cell(index, 0).Text : "";
        // ※1 counts: its text may be somebody's, without an answer.
        return first.Length is > 0 and <= LongestMark && (first.Contains('注') || first.Contains("備考", StringComparison.Ordinal))
            && LoneLine.Classify(first) == LoneLineKind.Note
            && rows.Cells(index).Count(c => c.Length > 0) == 2;
    }
}

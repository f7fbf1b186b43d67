using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Headings;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Tables;

/// <summary>What rows are by the form of their cells alone.</summary>
internal static class RowForms
{
    private const int LongestNumber = 6;

    /// <summary>Whether a row has a number and all its cells: 1 | 池を残す。 | 残します。</summary>
    public static bool IsNumbered(ColumnLayout layout, TableRows rows, int index)
    {
        var number = layout.NumberColumn;
        if (number < 0 || rows.Width(index) != layout.Columns.Length || layout.HeadingRows > 1)
        {
            return false;
        }

        var texts = 0;
        for (var i = 0; i < layout.Columns.Length; i++)
        {
            var cell = rows.Cell(index, i);
            if (cell.Length == 0)
            {
                return false;
            }

            texts += layout.Columns[i].Role is ColumnRole.Opinion or ColumnRole.Response && cell.Text.Contains('。') ? 1 : 0;
        }

        return texts > 0 && rows.Cell(index, number).Text is { Length: <= LongestNumber } label
            && label.AsSpan().IndexOfAnyExcept(CharacterClasses.Digits) < 0;
    }

    /// <summary>Whether the first row under headings says how many opinions came, and holds none: 総合戦略（案） | 3件 | 企画課 under
    /// 計画の名称 | 提出された意見 | 担当課.</summary>
    public static bool CountOpinions(ColumnLayout layout, TableRows rows, int below)
    {
        var opinion = layout.Has(ColumnRole.Response) ? -1 : Array.FindIndex(layout.Columns, static c => c.Role == ColumnRole.Opinion);
        return opinion >= 0 && below < rows.Count && opinion < rows.Width(below)
            && rows.Cell(below, opinion).Text is { Length: > 1 and <= LongestNumber } text && text[^1] is '件'
            && text.AsSpan(0, text.Length - 1).TrimEnd().IndexOfAnyExcept(CharacterClasses.Digits) < 0;
    }
}

using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Headings;
using Ota.PublicComment.Reading.Quantities;
using Ota.PublicComment.Reading.Surface;

namespace Ota.PublicComment.Reading.Tables;

/// <summary>Tells what a line between rows is by what stands around it.</summary>
internal static class BetweenRows
{
    private const int LongestHeading = 40;
    private const int MostFacts = 8;

    /// <summary>
    /// What a line is: by its own form, or, with the headings printed again below it, a heading of what follows (２ 取組について).
    /// </summary>
    public static LoneLineKind Classify(string line, TableRows rows, int index, ColumnLayout layout)
    {
        var kind = LoneLine.Classify(line);
        return kind == LoneLineKind.Unknown && (IsAcross(line, rows, index) || SectionLines.In(rows).Contains(index)
            || ((LoneLine.MayBeHeading(line) || SectionLines.IsPlain(line)) && IsHeadingBelow(rows, index, layout))) ? LoneLineKind.Group
            : kind;
    }

    /// <summary>
    /// Whether a row that fills one cell of several is a row of its own: in the number column only if it holds a number; elsewhere its
    /// column says what it is.
    /// </summary>
    public static bool IsPlaced(ColumnLayout layout, TableRows rows, int index)
    {
        if (rows.Width(index) == 1 || SectionLines.In(rows).Contains(index))
        {
            return false;
        }

        var column = rows.OnlyColumn(index);
        return layout.At(column).Role switch
        {
            ColumnRole.Number
                => OutlineNumberReader.Read(rows.Cell(index, column).Text) is { PartCount: > 0 } number
                    && number.Label.AsSpan().IndexOfAny('年', '月') < 0 && !(number.Label is ['-' or '－', .., '-' or '－'])
                    && LoneLine.Classify(number.Label) == LoneLineKind.Unknown,
            ColumnRole.Other => false,
            _ => column > 0 || LoneLine.Classify(rows.Cell(index, column).Text) == LoneLineKind.Unknown,
        };
    }

    /// <summary>
    /// Whether a heading stands on the level of those before it: 計画全般 under rows of 第4章, where 計画の目的 right under 第1章 stands below that.
    /// </summary>
    public static bool IsBesideGroups(string line, TableRows rows, int index)
    {
        var above = index - 1;
        while (above >= 0 && rows.IsBlank(above))
        {
            above--;
        }

        return LoneLine.Classify(line) == LoneLineKind.Unknown
            && (IsAcross(line, rows, index) || (SectionLines.IsPlain(line) && rows.OnlyColumn(index) == 0)) && above >= 0
            && rows.OnlyCell(above) is null;
    }

    /// <summary>A short line in one cell merged over all columns, between rows that fill theirs, heads what follows: 計画全般.</summary>
    public static bool IsAcross(string line, TableRows rows, int index)
        => rows.Width(index) > 2 && (rows.Source(index, 0).ExtraColumns == rows.Width(index) - 1 || rows.IsPrintedAcross(index))
            && line.Length <= LongestHeading
            && line.IndexOfAny(['。', '\n', '※', ':', '：']) < 0 && index + 1 < rows.Count && rows.Source(index + 1, 0).ExtraColumns == 0;

    /// <summary>
    /// ■緑の量について | 8 between rows of opinions: a heading and how many stand below it; null where a row is anything else.
    /// </summary>
    public static (int Heading, int Count)? CountedHeading(ColumnLayout layout, TableRows rows, int index)
    {
        var (heading, count) = (-1, -1);
        for (var i = 0; i < rows.Width(index); i++)
        {
            if (rows.Cell(index, i).Length == 0)
            {
                continue;
            }

            if (count < 0 && layout.At(i).Role == ColumnRole.Count && CountTokens.IsNumber(rows.Cell(index, i).Text, out _, out _))
            {
                count = i;
            }
            else if (heading < 0 && LoneLine.Classify(rows.Cell(index, i).Text) == LoneLineKind.Group)
            {
                heading = i;
            }
            else
            {
                return null;
            }
        }

        return heading >= 0 && count >= 0 ? (heading, count) : null;
    }

    private static bool IsHeadingBelow(TableRows rows, int index, ColumnLayout layout)
    {
        // 募集期間 | 令和6年… and 意見件数 | 1件 may stand between: rows of facts are narrower.
        var i = index + 1;
        var facts = 0;
        while (i < rows.Count
            && (rows.IsBlank(i) || (!layout.IsRepeatedBy(rows.SourceRow(i))
            && rows.Cells(i).Count(c => c.Length > 0) < layout.Columns.Length && rows.OnlyCell(i) is null && ++facts <= MostFacts)))
        {
            i++;
        }

        return i < rows.Count && layout.IsRepeatedBy(rows.SourceRow(i));
    }
}

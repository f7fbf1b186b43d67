namespace Ota.PublicComment.Reading.Recognition;

/// <summary>Tells what a line between rows is by what stands around it.</summary>
internal static class BetweenRows
{
    /// <summary>What a line is: by its own form, or, with the headings printed again below it, a heading of what follows (２ 取組について).</summary>
    public static LoneLineKind Classify(string line, TableRows rows, int index, ColumnLayout layout)
    {
        var kind = LoneLine.Classify(line);
        return kind == LoneLineKind.Unknown && LoneLine.MayBeHeading(line) && IsHeadingBelow(rows, index, layout) ? LoneLineKind.Group : kind;
    }

    /// <summary>Whether the line above a table heads its first rows: a line with a mark of the same kind heads others further down.</summary>
    public static bool AreGroups(string above, TableRows rows, int index, ColumnLayout layout)
    {
        if (LoneLine.Classify(above) != LoneLineKind.Group && !LoneLine.MayBeHeading(above))
        {
            return false;
        }

        var mark = LoneLine.MarkOf(above);
        for (var i = index; i < rows.Count; i++)
        {
            if (rows.OnlyCell(i) is { } lone && Classify(lone.Text, rows, i, layout) == LoneLineKind.Group && LoneLine.MarkOf(lone.Text) == mark)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsHeadingBelow(TableRows rows, int index, ColumnLayout layout)
    {
        var i = index + 1;
        while (i < rows.Count && rows.IsBlank(i))
        {
            i++;
        }

        return i < rows.Count && layout.IsRepeatedBy(rows.SourceRow(i));
    }
}

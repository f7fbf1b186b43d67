using Ota.PublicComment.Reading.Quantities;

namespace Ota.PublicComment.Reading.Facts;

/// <summary>
/// A column of a table that counts by two things: its own number of the row, one member of the second, or nothing that is counted.
/// </summary>
/// <param name="Member">The member that the column counts; null where it counts the row as a whole.</param>
/// <param name="Unit">The unit that the heading gives.</param>
/// <param name="IsCounted">Whether it counts at all; shares and remarks do not.</param>
internal readonly record struct CrossColumn(string? Member, CountUnit Unit, bool IsCounted)
{
    /// <summary>The columns under a heading row, or two of them; null where they do not count by two things.</summary>
    /// <param name="upper">The cells of the heading row.</param>
    /// <param name="lower">The cells of the second heading row, units under members; null where there is none.</param>
    public static CrossColumn[]? Read(string[] upper, string[]? lower)
    {
        var columns = new CrossColumn[upper.Length];
        var taken = new HashSet<CountUnit>();
        var members = 0;
        var wholes = 0;
        string? above = null;
        for (var i = 1; i < upper.Length; i++)
        {
            above = upper[i].Length > 0 || lower is null ? upper[i] : above;
            if (Of(above ?? "", lower?[i], taken) is not { } column)
            {
                return null;
            }

            columns[i] = column;
            members += column is { IsCounted: true, Member: not null } ? 1 : 0;
            wholes += column is { IsCounted: true, Member: null } ? 1 : 0;
        }

        return members > 1 || (members > 0 && wholes > 0) ? WithOneUnit(columns, taken) : null;
    }

    private static CrossColumn? Of(string heading, string? unitHeading, HashSet<CountUnit> taken)
    {
        if (CountWords.IsShare(unitHeading ?? heading) || heading is "備考" or "摘要")
        {
            return default(CrossColumn);
        }

        var role = CountWords.RoleOf(heading);
        var unit = CountWords.UnitOfHeading(unitHeading ?? heading);
        if (unitHeading is not null && unit == CountUnit.None)
        {
            return null;
        }

        if (role == CountRole.Total || (unit != CountUnit.None && unitHeading is null && !CountWords.IsMember(role)))
        {
            // A second column of one unit counts a part or another time: 件数, うち反映件数.
            return unit == CountUnit.None
                || taken.Add(unit) ? new CrossColumn(null, unit, true) : new CrossColumn(CountCell.Row(heading, default).Label, unit, true);
        }

        return CountWords.IsMember(role)
            || heading.StartsWith("その他", StringComparison.Ordinal) ? new CrossColumn(CountCell.Row(heading, default).Label, unit, true)
            : null;
    }

    // 意見数, 反映, 参考: where one unit is printed, the members are counted in it.
    private static CrossColumn[] WithOneUnit(CrossColumn[] columns, HashSet<CountUnit> taken)
    {
        if (taken.Count == 1)
        {
            var unit = taken.First();
            for (var i = 0; i < columns.Length; i++)
            {
                columns[i] = columns[i] is { IsCounted: true, Unit: CountUnit.None } column ? column with { Unit = unit } : columns[i];
            }
        }

        return columns;
    }
}

namespace Ota.PublicComment.Analysis;

/// <summary>Adds up the lines of the statistics: one dimension, one unit, no parts of other lines.</summary>
internal static class TallySums
{
    /// <summary>
    /// The sum of the members of a total's list in one unit; null where the list cannot be added up: a member without the unit, fewer than
    /// two, or two totals that differ.
    /// </summary>
    public static long? Of(Consultation consultation, Tally total, Func<Tally, int?> unit)
        => Of(consultation, total.Dimension, unit(total), unit);

    /// <summary>The same for a list whose total is printed elsewhere.</summary>
    public static long? Of(Consultation consultation, string dimension, int? total, Func<Tally, int?> unit)
    {
        long sum = 0;
        var members = 0;
        foreach (var tally in consultation.Tallies)
        {
            if (tally.Parent is not null || !string.Equals(tally.Dimension, dimension, StringComparison.Ordinal))
            {
                continue;
            }

            if (tally.IsTotal)
            {
                if (unit(tally) is { } other && other != total)
                {
                    return null;
                }

                continue;
            }

            if (unit(tally) is not { } count)
            {
                return null;
            }

            sum += count;
            members++;
        }

        return members >= 2 ? sum : null;
    }
}

using Ota.PublicComment.Reading.Quantities;

namespace Ota.PublicComment.Reading.Facts;

/// <summary>Labels printed in one place and their numbers in another. They belong together only where they are equal in number and a printed total is met in exactly one way.</summary>
internal static class ApartLists
{
    /// <summary>Which value each label has; null where nothing proves it.</summary>
    /// <param name="labels">The labels in the order of print.</param>
    /// <param name="values">The numbers in the order of print.</param>
    public static int[]? Assign(IReadOnlyList<CountRole> labels, IReadOnlyList<int> values)
    {
        var total = -1;
        for (var i = 0; i < labels.Count; i++)
        {
            if (labels[i] == CountRole.Total)
            {
                if (total >= 0)
                {
                    return null;
                }

                total = i;
            }
        }

        if (total < 0 || labels.Count != values.Count || labels.Count < 3)
        {
            return null;
        }

        var sum = values.Sum(v => (long)v);
        var met = -1;
        for (var i = 0; i < values.Count; i++)
        {
            if (2L * values[i] == sum)
            {
                if (met >= 0)
                {
                    return null;
                }

                met = i;
            }
        }

        return met < 0 ? null : InOrder(values, total, met);
    }

    // The value that is the sum goes to the total, the others keep their order.
    private static int[] InOrder(IReadOnlyList<int> values, int total, int met)
    {
        var others = values.Where((_, i) => i != met).ToList();
        others.Insert(total, values[met]);
        return [.. others];
    }
}

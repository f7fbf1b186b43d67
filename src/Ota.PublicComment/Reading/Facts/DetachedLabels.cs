using Ota.PublicComment.Reading.Quantities;

namespace Ota.PublicComment.Reading.Facts;

/// <summary>Labels printed in one place and their numbers in another. They belong together only where they are equal in number and a printed total is met in exactly one way.</summary>
internal static class DetachedLabels
{
    /// <summary>Which value each label has; null where nothing proves it.</summary>
    /// <param name="labels">The labels in the order of print.</param>
    /// <param name="values">The numbers in the order of print.</param>
    public static int[]? Assign(IReadOnlyList<CountRole> labels, IReadOnlyList<(int Value, CountUnit Unit)> values)
    {
        if (labels.Count != values.Count)
        {
            return null;
        }

        if (AreOfTheirUnits(labels, values))
        {
            return [.. values.Select(v => v.Value)];
        }

        var totals = Enumerable.Range(0, labels.Count).Where(i => labels[i] == CountRole.Total).ToList();
        if (totals is not [var total] || labels.Count < 3)
        {
            return null;
        }

        var sum = values.Sum(v => (long)v.Value);
        var met = Enumerable.Range(0, values.Count).Where(i => 2L * values[i].Value == sum).ToList();
        return met is [var only] ? InOrder(values, total, only) : null;
    }

    // 意見提出者数 / 意見件数 / 2人 / 6件: each unit fits one label only, in the order of print.
    private static bool AreOfTheirUnits(IReadOnlyList<CountRole> labels, IReadOnlyList<(int Value, CountUnit Unit)> values)
    {
        var units = labels.Select(UnitOf).ToList();
        return labels.Count > 1 && !units.Contains(CountUnit.None) && units.Distinct().Count() == units.Count && units.SequenceEqual(values.Select(v => v.Unit));
    }

    private static CountUnit UnitOf(CountRole role) => role switch
    {
        CountRole.Submitters => CountUnit.Submitters,
        CountRole.Submissions => CountUnit.Submissions,
        CountRole.Opinions or CountRole.Filed => CountUnit.Opinions,
        _ => CountUnit.None,
    };

    // The value that is the sum goes to the total, the others keep their order.
    private static int[] InOrder(IReadOnlyList<(int Value, CountUnit Unit)> values, int total, int met)
    {
        var others = values.Where((_, i) => i != met).Select(v => v.Value).ToList();
        others.Insert(total, values[met].Value);
        return [.. others];
    }
}

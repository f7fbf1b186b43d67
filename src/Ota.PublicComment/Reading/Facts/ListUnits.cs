using Ota.PublicComment.Reading.Quantities;

namespace Ota.PublicComment.Reading.Facts;

/// <summary>Gives the numbers of a list without units that of its heading, of the total above it, or of its own other lines.</summary>
internal static class ListUnits
{
    /// <summary>Whether the list counts anything: 第1章　なし, 第3章　なし say none of what.</summary>
    /// <param name="list">The list.</param>
    /// <param name="nearest">The unit of the total that stands nearest above.</param>
    /// <param name="headline">The totals above.</param>
    public static bool Settle(CountList list, CountUnit nearest, Counts headline)
    {
        var unit = BySum(list, nearest, headline);
        var some = unit == CountUnit.None ? list.Statements.Find(s => !s.Counts.IsEmpty)?.Counts ?? default : default;
        foreach (var none in list.Statements.Where(s => s is { Bare: 0, Counts.IsEmpty: true } && !some.IsEmpty))
        {
            // 郵送　なし beside 窓口　1件　1人
            (none.Counts, none.Bare) = (new Counts(Zero(some.Submitters), Zero(some.Submissions), Zero(some.Opinions)), null);
        }

        foreach (var statement in list.Statements)
        {
            statement.Settle(unit);
            statement.Members.ForEach(m => m.Settle(unit));
        }

        return !list.Statements.TrueForAll(s => s is { Bare: 0, Counts.IsEmpty: true });
    }

    private static int? Zero(int? count) => count is null ? null : 0;

    // 提出者数 3人, 意見数 4件, 提出方法 メール 2 FAX 1: numbers without a unit make up the total that is their sum, whichever stands nearer.
    private static CountUnit BySum(CountList list, CountUnit nearest, Counts headline)
    {
        var parts = list.Statements.FindAll(s => s is { Role: not CountRole.Total, IsPart: false });
        if (list.Unit == CountUnit.None || list.Unit != nearest || headline.Of(nearest) is null || parts.Count < 2
            || parts.Exists(s => s.Bare is null || !s.Counts.IsEmpty))
        {
            return list.Unit;
        }

        var sum = parts.Sum(s => (long)s.Bare!.Value);
        return sum == headline.Of(nearest) ? nearest
            : Array.Find([CountUnit.Submitters, CountUnit.Submissions], u => headline.Of(u) == sum) is not CountUnit.None and var own
            ? own : list.Unit;
    }
}

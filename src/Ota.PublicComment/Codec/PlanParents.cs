namespace Ota.PublicComment.Codec;

/// <summary>Finds the row that another one names as the one above it: by its ordinal (c3, i12), or by number or title as printed.</summary>
internal sealed class PlanParents
{
    private readonly Dictionary<string, List<int>> _byName = new(StringComparer.Ordinal);
    private readonly List<PlanDraft> _rows = [];
    private readonly Dictionary<PlanDraft, int> _at = new(ReferenceEqualityComparer.Instance);
    private readonly List<PlanDraft> _chapters = [];
    private readonly List<PlanDraft> _initiatives = [];
    private readonly Dictionary<PlanDraft, PlanDraft> _above = new(ReferenceEqualityComparer.Instance);

    // How deep what hangs below a row goes, itself included; kept along the way up, so that no join makes the plan too deep.
    private readonly Dictionary<PlanDraft, int> _height = new(ReferenceEqualityComparer.Instance);

    public void Add(PlanDraft row)
    {
        _at.Add(row, _rows.Count);
        foreach (var name in NamesOf(row))
        {
            if (!_byName.TryGetValue(name, out var list))
            {
                _byName.Add(name, list = []);
            }

            list.Add(_rows.Count);
        }

        _rows.Add(row);
        (row.IsInitiative ? _initiatives : _chapters).Add(row);
    }

    /// <summary>The row of a name, or null; of several, the nearest above the row that names it, or else the first.</summary>
    public PlanDraft? Find(string name, PlanDraft child, out bool isAmbiguous)
    {
        isAmbiguous = false;
        if (PlanNames.IsId(name))
        {
            var list = name[0] == 'i' ? _initiatives : _chapters;
            return int.TryParse(name.AsSpan(1), out var ordinal) && ordinal >= 1 && ordinal <= list.Count ? list[ordinal - 1] : null;
        }

        if (!_byName.TryGetValue(name, out var found))
        {
            return null;
        }

        isAmbiguous = found.Count > 1;
        var nearest = ~found.BinarySearch(_at[child]) is >= 0 and var behind ? behind - 1 : found.BinarySearch(_at[child]) - 1;
        return _rows[found[Math.Max(0, nearest)]];
    }

    /// <summary>
    /// Puts a row below another; false when that cannot be: a chapter below a measure, a circle, or deeper than plans are.
    /// </summary>
    public bool TryJoin(PlanDraft child, PlanDraft parent)
    {
        if (parent.IsInitiative && !child.IsInitiative)
        {
            return false;
        }

        var height = _height.GetValueOrDefault(child, 1);
        var depth = 0;
        for (var up = parent; up is not null; up = _above.GetValueOrDefault(up))
        {
            depth++;
            if (ReferenceEquals(up, child) || depth + height > PlanFault.MostLevels)
            {
                return false;
            }
        }

        _above[child] = parent;
        for (var up = parent; up is not null && _height.GetValueOrDefault(up, 1) <= height; up = _above.GetValueOrDefault(up))
        {
            _height[up] = ++height;
        }

        return true;
    }

    /// <summary>The names by which others may call a row.</summary>
    public static IEnumerable<string> NamesOf(PlanDraft row)
        => ((string?[])[PlanNames.Of(row.Unit, row.Number), row.Number?.Label, row.Title, row.Name])
            .OfType<string>().Select(n => n.Trim()).Where(n => n.Length > 0 && !PlanNames.IsId(n)).Distinct(StringComparer.Ordinal);
}

using Ota.PublicComment.Reading.Headings;

namespace Ota.PublicComment.Reading.Prose;

/// <summary>Gives each label of a record its role, so that none has two opinions or two answers.</summary>
internal sealed class LabelRoles(IEnumerable<KeyUse> uses)
{
    private static readonly ColumnRole[] Repeatable = [ColumnRole.Other, ColumnRole.Area, ColumnRole.Department];

    private readonly List<KeyUse> _uses = [.. uses];

    public Dictionary<LabelKey, ColumnRole> Settle()
    {
        var roles = _uses.ToDictionary(u => u.Key, u => u.Reading.Role);

        // 【意見No.1】 where nothing else names the opinion: the text stands below the number.
        if (!_uses.Exists(u => roles[u.Key] == ColumnRole.Opinion)
            && _uses.FindAll(u => roles[u.Key] == ColumnRole.Number && u.IsNumbered && u.Key.Word.Contains("意見", StringComparison.Ordinal))
                is [var named])
        {
            roles[named.Key] = ColumnRole.Opinion;
        }

        // 意見1 over a label of its own for the text (内容) is the number. その他のご意見 over the first of them is a heading.
        var opinions = _uses.FindAll(u => roles[u.Key] == ColumnRole.Opinion && !u.IsNumbered);
        foreach (var use in _uses.Where(u => roles[u.Key] == ColumnRole.Opinion && u.IsNumbered))
        {
            if (opinions.Where(o => o.Count > 1 || o.First >= use.First).Sum(o => o.Count) * 2 > use.Count)
            {
                roles[use.Key] = ColumnRole.Number;
            }
        }

        foreach (var use in _uses.Where(
            u => u.Reading.Strength == HeadingStrength.Ambiguous && Array.IndexOf(Repeatable, u.Reading.Role) < 0))
        {
            if (_uses.Exists(u => u != use && roles[u.Key] == use.Reading.Role && u.Reading.Strength > HeadingStrength.Ambiguous))
            {
                roles[use.Key] = use.Reading.Alternative;
            }
        }

        foreach (var group in _uses.GroupBy(u => roles[u.Key]).Where(g => Array.IndexOf(Repeatable, g.Key) < 0).ToList())
        {
            foreach (var use in group.OrderByDescending(u => u.Reading.Strength).ThenByDescending(u => u.Count)
                .ThenBy(u => u.Count == 1 ? -u.First : u.First).Skip(1))
            {
                roles[use.Key] = ColumnRole.Other;
            }
        }

        return roles;
    }
}

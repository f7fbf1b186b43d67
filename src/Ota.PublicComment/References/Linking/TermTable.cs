using Ota.PublicComment.Text;

namespace Ota.PublicComment.References.Linking;

/// <summary>The words that stand before numbers (取組, 施策, 章) as small integers: 取組, 取組み and 取り組み are one, 取組 and 施策 are two.</summary>
internal sealed class TermTable
{
    public const int Unknown = -1;

    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];

    public int Count => _names.Count;

    public int Add(string term)
    {
        var name = CompareKey.Of(term);
        if (!_ids.TryGetValue(name, out var id))
        {
            id = _names.Count;
            _names.Add(name);
            _ids.Add(name, id);
        }

        return id;
    }

    public int Find(string term) => _ids.TryGetValue(term, out var id) ? id : _ids.GetValueOrDefault(CompareKey.Of(term), Unknown);

    /// <summary>The words that a printed one may stand for when the plan does not use it itself: 施策 for 基本施策; not the reverse.</summary>
    public List<int> Kin(string term)
    {
        var name = CompareKey.Of(term);
        var kin = new List<int>();
        for (var i = 0; i < _names.Count; i++)
        {
            var known = _names[i];
            // 重点施策2 is not the 施策2 of a plan that counts by 施策 alone: the longer word may be another document's.
            if (known.Length > name.Length && known.EndsWith(name, StringComparison.Ordinal))
            {
                kin.Add(i);
            }
        }

        return kin;
    }
}

using System.Runtime.InteropServices;
using Ota.PublicComment.References.Scanning;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.References.Linking;

/// <summary>Finds the opinions of a document by number, and of several with one number the one nearest to where it is cited.</summary>
internal sealed class OpinionIndex
{
    // Beyond, a number says nothing and is not compared with everything that bears it.
    private const int MostCompared = 1024;

    private readonly Dictionary<ulong, List<int>> _byNumber = [];
    private readonly Dictionary<(string Group, ulong Number), List<int>> _inGroup = [];
    private readonly HashSet<string> _groups = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _byId = new(StringComparer.Ordinal);
    private readonly NumberKeys _numbers = new();

    public OpinionIndex(PublicCommentDocument document)
    {
        Document = document;
        for (var i = 0; i < document.Opinions.Count; i++)
        {
            var opinion = document.Opinions[i];
            _byId.TryAdd(opinion.Id, i);
            if (opinion.Number is not null && _numbers.Add(opinion.Number) is not NumberKeys.None and var key)
            {
                foreach (var group in opinion.Group)
                {
                    _groups.Add(TitleFold.Of(group));
                    _groups.Add(TitleFold.Of(OpinionNames.WithoutNumber(group)));
                }

                ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(_byNumber, key, out _);
                (list ??= []).Add(i);
                ref var inGroup = ref CollectionsMarshal.GetValueRefOrAddDefault(_inGroup, (GroupOf(opinion), key), out _);
                (inGroup ??= []).Add(i);
            }
        }
    }

    public PublicCommentDocument Document { get; }

    public bool HasNumbers => _byNumber.Count > 0;

    /// <summary>The place of an opinion in the document; -1 when there is none.</summary>
    public int Find(string id) => _byId.GetValueOrDefault(id, -1);

    public ulong KeyOf(OutlineNumber number) => _numbers.Find(number);

    /// <summary>The opinions with a number that stand nearest to another opinion: in its consultation, then in the innermost common group.</summary>
    public List<int> Find(ulong key, int from)
    {
        if (key == NumberKeys.None || !_byNumber.TryGetValue(key, out var all))
        {
            return [];
        }

        if (all.Count == 1 || from < 0)
        {
            return all;
        }

        if (_inGroup.TryGetValue((GroupOf(Document.Opinions[from]), key), out var inGroup))
        {
            return inGroup;
        }

        if (all.Count > MostCompared)
        {
            return all;
        }

        var near = new List<int>();
        var best = -1;
        foreach (var candidate in all)
        {
            var nearness = Nearness(Document.Opinions[candidate], Document.Opinions[from]);
            if (nearness > best)
            {
                near.Clear();
                best = nearness;
            }

            if (nearness == best)
            {
                near.Add(candidate);
            }
        }

        return near;
    }

    /// <summary>The opinions with a number in the group that is named; where no group has that name, those that the number alone means.</summary>
    public List<int> FindIn(string group, ulong key, int from)
    {
        if (key == NumberKeys.None || !_byNumber.TryGetValue(key, out var all))
        {
            return [];
        }

        var name = TitleFold.Of(group);
        var bare = TitleFold.Of(OpinionNames.WithoutNumber(group));
        var found = all.Count > MostCompared ? [] : all.FindAll(i => Document.Opinions[i].Group.Any(g => TitleFold.Of(g) is var own
            && (string.Equals(own, name, StringComparison.Ordinal) || string.Equals(TitleFold.Of(OpinionNames.WithoutNumber(g)), bare, StringComparison.Ordinal))));
        return found.Count > 0 ? found : _groups.Contains(name) || _groups.Contains(bare) ? [] : all.Count == 1 ? all : _inGroup.Count == _byNumber.Count ? Find(key, from) : all;
    }

    private static string GroupOf(Opinion opinion)
        => opinion.Group.Count == 0 ? opinion.ConsultationId ?? "" : string.Join('\u001F', opinion.Group.Prepend(opinion.ConsultationId ?? ""));

    private static int Nearness(Opinion a, Opinion b)
    {
        var common = 0;
        while (common < a.Group.Count && common < b.Group.Count && string.Equals(a.Group[common], b.Group[common], StringComparison.Ordinal))
        {
            common++;
        }

        return (string.Equals(a.ConsultationId, b.ConsultationId, StringComparison.Ordinal) ? 1 << 16 : 0) + common;
    }
}

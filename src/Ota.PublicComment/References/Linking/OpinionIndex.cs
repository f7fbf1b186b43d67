using System.Runtime.InteropServices;

namespace Ota.PublicComment.References.Linking;

/// <summary>Finds the opinions of a document by number, and of several with one number the one nearest to where it is cited.</summary>
internal sealed class OpinionIndex
{
    // Beyond, a number says nothing and is not compared with everything that bears it.
    private const int MostCompared = 1024;

    private readonly Dictionary<ulong, List<int>> _byNumber = [];
    private readonly Dictionary<(string Group, ulong Number), List<int>> _inGroup = [];
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

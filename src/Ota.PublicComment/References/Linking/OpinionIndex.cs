using System.Runtime.InteropServices;
using Ota.PublicComment.References.Scanning;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.References.Linking;

/// <summary>Finds the opinions of a document by number, and of several with one number the one nearest to where it is cited.</summary>
internal sealed class OpinionIndex
{
    // Beyond, a number says nothing and is not compared with everything that bears it.
    private const int MostCompared = 1024;

    // Numbers count up: of those of one part up to this many times the opinions an array is kept.
    private const int MostGaps = 4;

    private readonly DocumentIndex _nodes;

    // The place of the first opinion with a number of one part, -1 where there is none; and of those with any other number.
    private readonly int[] _byCount;
    private readonly Dictionary<ulong, int> _byNumber = [];
    private readonly HashSet<string> _groups = new(StringComparer.Ordinal);
    private readonly NumberKeys _numbers = new();

    // What more than one opinion bears, in the order of the document, and the same by group: most documents have no such number.
    private readonly Dictionary<ulong, List<int>> _several = [];
    private readonly Dictionary<(string Group, ulong Number), List<int>> _inGroup = [];
    private readonly bool _isOneOfGroup;

    public OpinionIndex(DocumentIndex nodes)
    {
        _nodes = nodes;
        var opinions = Document.Opinions;
        _byCount = new int[Math.Min((long)opinions.Count * MostGaps, Highest(opinions)) + 1];
        Array.Fill(_byCount, -1);
        var group = ValueList.Create<string>([]);
        for (var i = 0; i < opinions.Count; i++)
        {
            if (opinions[i].Number is not { } number || _numbers.Add(number) is not (not NumberKeys.None and var key))
            {
                continue;
            }

            if (First(key) is >= 0 and var first)
            {
                (CollectionsMarshal.GetValueRefOrAddDefault(_several, key, out _) ??= [first]).Add(i);
            }
            else if (NumberKeys.Single(key) is >= 0 and var count && count < _byCount.Length)
            {
                _byCount[count] = i;
                HasNumbers = true;
            }
            else
            {
                _byNumber.Add(key, i);
                HasNumbers = true;
            }

            if (opinions[i].Group != group)
            {
                group = opinions[i].Group;
                AddGroups(group);
            }
        }

        _isOneOfGroup = true;
        foreach (var (key, all) in _several)
        {
            foreach (var i in all)
            {
                (CollectionsMarshal.GetValueRefOrAddDefault(_inGroup, (GroupOf(opinions[i]), key), out _) ??= []).Add(i);
            }

            _isOneOfGroup &= _inGroup[(GroupOf(opinions[all[0]]), key)].Count == all.Count;
        }
    }

    public PublicCommentDocument Document => _nodes.Document;

    public bool HasNumbers { get; }

    /// <summary>Whether an opinion has the number, and all have numbers of one part that no other has.</summary>
    public bool CountsOnce(int number)
        => number > 0 && number < _byCount.Length && _byCount[number] >= 0 && _byNumber.Count == 0 && _several.Count == 0;

    /// <summary>The place of an opinion in the document; -1 when there is none.</summary>
    public int Find(string id) => _nodes.OpinionAt(id);

    public ulong KeyOf(OutlineNumber number) => _numbers.Find(number);

    /// <summary>
    /// The opinions with a number that stand nearest to another opinion: in its consultation, then in the innermost common group.
    /// </summary>
    public List<int> Find(ulong key, int from)
    {
        var all = All(key);
        if (all.Count <= 1 || from < 0)
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

    /// <summary>
    /// The opinions with a number in the group that is named; where no group has that name, those that the number alone means.
    /// </summary>
    public List<int> FindIn(string group, ulong key, int from)
    {
        var all = All(key);
        if (all.Count == 0)
        {
            return all;
        }

        var name = TitleFold.Of(group);
        var bare = TitleFold.Of(OpinionNames.WithoutNumber(group));
        var found = all.Count > MostCompared ? [] : all.FindAll(i => Document.Opinions[i].Group.Any(g => TitleFold.Of(g) is var own
            && (string.Equals(own, name, StringComparison.Ordinal)
                || string.Equals(TitleFold.Of(OpinionNames.WithoutNumber(g)), bare, StringComparison.Ordinal))));
        return found.Count > 0 ? found : _groups.Contains(name) || _groups.Contains(bare) ? [] : all.Count == 1 ? all
            : _isOneOfGroup ? Find(key, from) : all;
    }

    private List<int> All(ulong key)
        => _several.TryGetValue(key, out var all) ? all : key != NumberKeys.None && First(key) is >= 0 and var only ? [only] : [];

    private int First(ulong key)
        => NumberKeys.Single(key) is >= 0 and var count && count < _byCount.Length ? _byCount[count]
            : _byNumber.TryGetValue(key, out var first) ? first : -1;

    private static int Highest(ValueList<Opinion> opinions)
    {
        var highest = 0;
        foreach (var opinion in opinions)
        {
            highest = Math.Max(highest, opinion.Number?.OnlyPart ?? 0);
        }

        return highest;
    }

    private void AddGroups(ValueList<string> groups)
    {
        foreach (var group in groups)
        {
            _groups.Add(TitleFold.Of(group));
            _groups.Add(TitleFold.Of(OpinionNames.WithoutNumber(group)));
        }
    }

    private static string GroupOf(Opinion opinion)
        => opinion.Group.Count == 0
            ? opinion.ConsultationId ?? "" : string.Join('\u001F', opinion.Group.Prepend(opinion.ConsultationId ?? ""));

    private static int Nearness(Opinion a, Opinion b)
    {
        var common = 0;
        while (common < a.Group.Count && common < b.Group.Count
            && string.Equals(a.Group[common], b.Group[common], StringComparison.Ordinal))
        {
            common++;
        }

        return (string.Equals(a.ConsultationId, b.ConsultationId, StringComparison.Ordinal) ? 1 << 16 : 0) + common;
    }
}

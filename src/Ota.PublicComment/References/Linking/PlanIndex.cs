using System.Runtime.InteropServices;

namespace Ota.PublicComment.References.Linking;

/// <summary>Finds the nodes of plans by word and number, by title, and below a part. Built once, then only asked.</summary>
internal sealed class PlanIndex
{
    public const int Nowhere = -1;

    private readonly Dictionary<NodeKey, int> _same = [];
    private readonly Dictionary<NodeKey, int> _children = [];
    private readonly HashSet<int> _parents = [];
    private readonly int[][] _dense;
    private readonly int[] _nextChild;

    /// <summary>Builds the index.</summary>
    /// <param name="plans">The plans.</param>
    /// <param name="tied">The ids of inferred nodes that as many citations contradict; null when nothing is inferred.</param>
    public PlanIndex(ValueList<Plan> plans, HashSet<string>? tied = null)
    {
        Nodes = [.. OutlineNodes.Of(plans, Units, Terms, Numbers)];
        Titles = new TitleIndex(Nodes);
        Versions = new PlanVersions(plans);
        _nextChild = new int[Nodes.Length];
        // From the last to the first, so that the chains run in reading order.
        for (var i = Nodes.Length - 1; i >= 0; i--)
        {
            ref var node = ref Nodes[i];
            node.IsTied = tied is not null && node.IsInferred && tied.Contains(node.Id);
            HasChapters |= node.Kind == CitationTargetKind.Chapter;
            if (node.Number != NumberKeys.None)
            {
                node.NextSame = Chain(_same, new NodeKey(KindOf(node), node.Term, node.Number), i);
            }

            if (node.Kind == CitationTargetKind.Chapter && node.Parent >= 0)
            {
                _parents.Add(node.Parent);
                _nextChild[i] = Chain(_children, new NodeKey(Below, node.Parent, node.Number), i);
            }
            else if (node is { Kind: CitationTargetKind.Initiative, Parent: >= 0 } && node.Number != NumberKeys.None)
            {
                _nextChild[i] = Chain(_children, new NodeKey(MeasureBelow, node.Parent, node.Number), i);
            }
        }

        _dense = DenseNumbers.Of(Nodes, Terms.Count);
    }

    public OutlineNode[] Nodes { get; }

    /// <summary>The words before the numbers of measures.</summary>
    public TermTable Terms { get; } = new();

    /// <summary>The units of chapters.</summary>
    public TermTable Units { get; } = new();

    public NumberKeys Numbers { get; } = new();

    public TitleIndex Titles { get; }

    public PlanVersions Versions { get; }

    public bool HasChapters { get; }

    private const int Below = 2;
    private const int MeasureBelow = 3;

    /// <summary>The first measure with a word and number; its <see cref="OutlineNode.NextSame"/> leads to the others.</summary>
    public int FindMeasure(int term, ulong number)
        => (uint)term < (uint)_dense.Length && NumberKeys.Single(number) is var single && (uint)single < (uint)_dense[term].Length
            ? _dense[term][single]
            : number == NumberKeys.None ? Nowhere : _same.GetValueOrDefault(new NodeKey(Measure, term, number), Nowhere);

    /// <summary>The first part with a unit and number.</summary>
    public int FindChapter(int unit, ulong number)
        => number == NumberKeys.None ? Nowhere : _same.GetValueOrDefault(new NodeKey(Chapter, unit, number), Nowhere);

    /// <summary>
    /// The first part directly below another with a number (or without one); <see cref="NextChild"/> leads to the others.
    /// </summary>
    public int FindChild(int parent, ulong number) => _children.GetValueOrDefault(new NodeKey(Below, parent, number), Nowhere);

    public int NextChild(int node) => _nextChild[node];

    /// <summary>The first measure directly below a part with a number: 第3章の1-1. <see cref="NextChild"/> leads to the others.</summary>
    public int FindMeasureBelow(int parent, ulong number)
        => number == NumberKeys.None ? Nowhere : _children.GetValueOrDefault(new NodeKey(MeasureBelow, parent, number), Nowhere);

    /// <summary>Whether parts are known below a node.</summary>
    public bool HasChildren(int node) => _parents.Contains(node);

    /// <summary>Whether a node stands somewhere below another, or is it.</summary>
    public bool IsWithin(int node, int ancestor)
    {
        while (node >= 0 && node != ancestor)
        {
            node = Nodes[node].Parent;
        }

        return node >= 0;
    }

    private const int Chapter = 0;
    private const int Measure = 1;

    private static int KindOf(in OutlineNode node) => node.Kind == CitationTargetKind.Chapter ? Chapter : Measure;

    private static int Chain(Dictionary<NodeKey, int> heads, NodeKey key, int node)
    {
        ref var head = ref CollectionsMarshal.GetValueRefOrAddDefault(heads, key, out var known);
        var next = known ? head : Nowhere;
        head = node;
        return next;
    }

    private readonly record struct NodeKey(int Kind, int Term, ulong Number)
    {
        public override int GetHashCode() => (int)((Number * 0x9E3779B97F4A7C15UL) >> 33) ^ (Term << 3) ^ (Kind << 28);
    }
}

using System.Runtime.InteropServices;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.References.Linking;

/// <summary>
/// Finds the titles that are at least <see cref="TitleSimilarity.Proposed"/> like a printed one, through an inverted index of bigrams:
/// titles that share too few of the rarest bigrams are never compared. Look-alike characters are one in the index.
/// </summary>
internal sealed class TitleIndex
{
    // Of n bigrams a title this like shares at least 6 in 10: one edit in ten characters costs three bigrams at most.
    private const int LostInTen = 4;

    private readonly PlanNode[] _nodes;
    private readonly Dictionary<uint, int> _bigrams = [];
    private readonly int[] _starts;
    private readonly int[] _postings;
    private readonly Dictionary<string, int> _exact = new(StringComparer.Ordinal);
    private readonly int[] _nextExact;

    public TitleIndex(PlanNode[] nodes)
    {
        _nodes = nodes;
        _nextExact = new int[nodes.Length];
        var counts = new List<int>();
        var distinct = new List<uint>();
        for (var i = nodes.Length - 1; i >= 0; i--)
        {
            AddExact(i);
            Distinct(nodes[i].Fold, distinct);
            foreach (var bigram in distinct)
            {
                ref var id = ref CollectionsMarshal.GetValueRefOrAddDefault(_bigrams, bigram, out var known);
                if (!known)
                {
                    id = counts.Count;
                    counts.Add(0);
                }

                counts[id]++;
            }
        }

        _starts = new int[counts.Count + 1];
        for (var i = 0; i < counts.Count; i++)
        {
            _starts[i + 1] = _starts[i] + counts[i];
        }

        _postings = new int[_starts[^1]];
        Fill(distinct);
    }

    /// <summary>The nodes with a title like the printed one, unordered.</summary>
    public void Find(string printed, List<LinkCandidate> found, TitleScratch scratch)
    {
        var fold = TitleFold.Of(printed);
        if (fold.Length == 0)
        {
            return;
        }

        scratch.Begin(_nodes.Length);
        for (var i = _exact.GetValueOrDefault(fold, -1); i >= 0; i = _nextExact[i])
        {
            scratch.Take(i);
            found.Add(new LinkCandidate(i, 1));
        }

        var bigrams = scratch.Bigrams;
        Distinct(fold, bigrams);
        if (fold.Length < TitleSimilarity.Short || bigrams.Count == 0)
        {
            return;
        }

        bigrams.Sort((a, b) => Frequency(a).CompareTo(Frequency(b)) is not 0 and var order ? order : a.CompareTo(b));
        var probes = Math.Min(bigrams.Count, ((fold.Length - 1) * LostInTen / 10) + 1);
        for (var i = 0; i < probes; i++)
        {
            Probe(bigrams[i], fold, found, scratch);
        }
    }

    private void Probe(uint bigram, string fold, List<LinkCandidate> found, TitleScratch scratch)
    {
        if (!_bigrams.TryGetValue(bigram, out var id))
        {
            return;
        }

        foreach (var node in _postings.AsSpan(_starts[id].._starts[id + 1]))
        {
            var title = _nodes[node].Fold;
            if (scratch.Take(node) && CanBeLike(fold.Length, title.Length)
                && TitleSimilarity.Of(fold, title) is >= TitleSimilarity.Proposed and var similarity)
            {
                found.Add(new LinkCandidate(node, similarity));
            }
        }
    }

    // Dice and edits both fall below 0.9 where the lengths are further apart than this.
    private static bool CanBeLike(int a, int b) => Math.Min(a, b) * 11 >= Math.Max(a, b) * 9 - 4;

    private int Frequency(uint bigram) => _bigrams.TryGetValue(bigram, out var id) ? _starts[id + 1] - _starts[id] : 0;

    private void AddExact(int node)
    {
        if (_nodes[node].Fold.Length == 0)
        {
            return;
        }

        ref var first = ref CollectionsMarshal.GetValueRefOrAddDefault(_exact, _nodes[node].Fold, out var known);
        _nextExact[node] = known ? first : -1;
        first = node;
    }

    private void Fill(List<uint> distinct)
    {
        var at = _starts.AsSpan(0, _starts.Length - 1).ToArray();
        for (var i = 0; i < _nodes.Length; i++)
        {
            Distinct(_nodes[i].Fold, distinct);
            foreach (var bigram in distinct)
            {
                _postings[at[_bigrams[bigram]]++] = i;
            }
        }
    }

    private static void Distinct(string fold, List<uint> bigrams)
    {
        bigrams.Clear();
        for (var i = 0; i + 1 < fold.Length; i++)
        {
            bigrams.Add(((uint)GlyphConfusions.Canonical(fold[i]) << 16) | GlyphConfusions.Canonical(fold[i + 1]));
        }

        bigrams.Sort();
        var kept = 0;
        for (var i = 0; i < bigrams.Count; i++)
        {
            if (kept == 0 || bigrams[i] != bigrams[kept - 1])
            {
                bigrams[kept++] = bigrams[i];
            }
        }

        bigrams.RemoveRange(kept, bigrams.Count - kept);
    }
}

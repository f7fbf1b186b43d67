using System.Numerics;
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

    private readonly OutlineNode[] _nodes;
    private readonly Dictionary<uint, int> _bigrams = [];
    private readonly int[] _starts;
    private readonly int[] _postings;
    private readonly Dictionary<string, int> _exact = new(StringComparer.Ordinal);
    private readonly int[] _nextExact;

    /// <summary>For every title a bit for each character in it: what two titles do not share is counted without looking at them.</summary>
    private readonly ulong[] _signatures;

    public TitleIndex(OutlineNode[] nodes)
    {
        _nodes = nodes;
        _nextExact = new int[nodes.Length];
        _signatures = Array.ConvertAll(nodes, static n => Signature(n.Fold));
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
        var signature = Signature(fold);
        var probes = Math.Min(bigrams.Count, ((fold.Length - 1) * LostInTen / 10) + 1);
        for (var i = 0; i < probes; i++)
        {
            Probe(bigrams[i], fold, signature, found, scratch);
        }
    }

    private void Probe(uint bigram, string fold, ulong signature, List<LinkCandidate> found, TitleScratch scratch)
    {
        if (!_bigrams.TryGetValue(bigram, out var id))
        {
            return;
        }

        foreach (var node in _postings.AsSpan(_starts[id].._starts[id + 1]))
        {
            var title = _nodes[node].Fold;
            if (CanBeLike(fold.Length, title.Length, BitOperations.PopCount(signature & ~_signatures[node])) && scratch.Take(node)
                && TitleSimilarity.Of(fold, title) is >= TitleSimilarity.Proposed and var similarity)
            {
                found.Add(new LinkCandidate(node, similarity));
            }
        }
    }

    /// <summary>Whether titles of these lengths can be this like when one lacks so many characters of the other.</summary>
    private static bool CanBeLike(int printed, int title, int missing)
    {
        var (shorter, longer) = (Math.Min(printed, title), Math.Max(printed, title));
        // Every edit gives back one character; what is longer was added by edits of its own.
        if ((longer - shorter) * 10 <= longer && missing * 10 <= longer)
        {
            return true;
        }

        // A missing character breaks a bigram at least; Dice of 0.9 leaves so many of the printed ones unshared.
        var (own, other) = (printed - 1, title - 1);
        return 20 * Math.Min(own, other) >= 9 * (own + other) && 20 * (own - missing) >= 9 * (own + other);
    }

    private static ulong Signature(string fold)
    {
        var signature = 0UL;
        foreach (var c in fold)
        {
            signature |= 1UL << (GlyphConfusions.Canonical(c) * 0x9E37 >> 8 & 63);
        }

        return signature;
    }

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

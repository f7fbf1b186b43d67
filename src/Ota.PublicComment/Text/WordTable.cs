using System.Collections.Frozen;

namespace Ota.PublicComment.Text;

/// <summary>Words that are looked for at a place or before it; the longest wins. Immutable.</summary>
internal sealed class WordTable
{
    private readonly FrozenDictionary<char, string[]> _byFirst;
    private readonly FrozenDictionary<char, string[]> _byLast;
    private readonly FrozenSet<string> _words;

    /// <summary>Blank words are left out; words are folded, since texts are.</summary>
    public WordTable(params IEnumerable<string> words)
    {
        var folded = words.Where(w => !string.IsNullOrWhiteSpace(w)).Select(CompareFold.Apply).Distinct(StringComparer.Ordinal)
            .OrderByDescending(w => w.Length).ThenBy(w => w, StringComparer.Ordinal).ToArray();
        _words = folded.ToFrozenSet(StringComparer.Ordinal);
        _byFirst = folded.GroupBy(w => w[0]).ToFrozenDictionary(g => g.Key, g => g.ToArray());
        _byLast = folded.GroupBy(w => w[^1]).ToFrozenDictionary(g => g.Key, g => g.ToArray());
    }

    /// <summary>Where the longest word that begins at a place ends; -1 if none does.</summary>
    public int Match(FoldedText text, int index)
        => _byFirst.TryGetValue(text[index], out var words) ? text.MatchAny(index, words) : -1;

    /// <summary>Where the longest word that ends before a place begins; -1 if none does.</summary>
    public int MatchBefore(FoldedText text, int end, int limit)
        => end > limit && _byLast.TryGetValue(text[end - 1], out var words) ? text.MatchAnyBefore(end, limit, words) : -1;

    /// <summary>Whether a folded text is one of the words.</summary>
    public bool Contains(string word) => _words.Contains(word);
}

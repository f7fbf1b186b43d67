using System.Buffers;

namespace Ota.PublicComment.Validation.PersonalData;

/// <summary>Whether any of some words may stand in a text, whatever the case of their letters. A first look, so that most texts cost one fast pass.</summary>
/// <remarks>
/// A search for words with letters beyond ASCII that leaves case aside walks character by character. So words of ASCII are looked for without case,
/// and the others as they are, in every case of their few letters.
/// </remarks>
internal sealed class WordHints
{
    private const int MostLetters = 4;

    private readonly SearchValues<char> _signs;
    private readonly SearchValues<string> _ascii;
    private readonly SearchValues<string> _others;

    public WordHints(IEnumerable<string> words)
    {
        var all = words.ToList();
        // One character among words would slow the search for all of them.
        _signs = SearchValues.Create([.. all.Where(w => w.Length == 1).Select(w => w[0])]);
        all.RemoveAll(w => w.Length == 1);
        var ascii = all.Where(w => w.All(char.IsAscii)).ToList();
        _ascii = SearchValues.Create([.. ascii], StringComparison.OrdinalIgnoreCase);
        // 旧Twitter stands where Twitter does.
        var others = all.Where(w => !w.All(char.IsAscii) && !ascii.Exists(a => w.Contains(a, StringComparison.OrdinalIgnoreCase)));
        _others = SearchValues.Create([.. others.SelectMany(Cases).Distinct(StringComparer.Ordinal)], StringComparison.Ordinal);
    }

    public bool MayBeIn(ReadOnlySpan<char> text) => text.ContainsAny(_signs) || text.ContainsAny(_ascii) || text.ContainsAny(_others);

    private static IEnumerable<string> Cases(string word)
    {
        var letters = Enumerable.Range(0, word.Length).Where(i => char.ToLowerInvariant(word[i]) != char.ToUpperInvariant(word[i])).ToList();
        if (letters.Count > MostLetters)
        {
            return [word, word.ToLowerInvariant(), word.ToUpperInvariant()];
        }

        return Enumerable.Range(0, 1 << letters.Count).Select(mask =>
        {
            var cased = word.ToCharArray();
            for (var i = 0; i < letters.Count; i++)
            {
                cased[letters[i]] = (mask & (1 << i)) == 0 ? char.ToLowerInvariant(cased[letters[i]]) : char.ToUpperInvariant(cased[letters[i]]);
            }

            return new string(cased);
        });
    }
}

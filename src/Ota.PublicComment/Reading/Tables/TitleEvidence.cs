using Ota.PublicComment.Reading.Surface;

namespace Ota.PublicComment.Reading.Tables;

/// <summary>Everything that a document prints behind one chapter number, and what of it is the title.</summary>
/// <remarks>
/// White space inside a title comes from wrapping; white space behind it separates the section. A run of pieces is the title when something
/// ends it: a bracket, a section number, different pieces in different places, or that the same place stands alone more than once.
/// </remarks>
internal sealed class TitleEvidence(string mark)
{
    // Far more than a chapter is ever printed differently; hostile input cannot make it expensive.
    private const int MostTails = 200;

    private readonly Dictionary<string, Tail> _tails = new(StringComparer.Ordinal);

    /// <summary>Adds what one place or citation prints.</summary>
    /// <returns>The count of it, to be raised where the same text is printed again; null where there is nothing to count.</returns>
    public Tally? Add(TitleTail tail)
    {
        if (tail.Tokens.Length == 0)
        {
            return null;
        }

        var key = string.Join(' ', tail.Tokens.Select(t => AreaKey.Of(t))) + (tail.IsClosed ? "|" : "") + (tail.IsArea ? "#" : "");
        if (_tails.TryGetValue(key, out var known))
        {
            known.Tally.Count++;
            return known.Tally;
        }

        if (_tails.Count == MostTails)
        {
            return null;
        }

        var added = new Tail(tail);
        _tails.Add(key, added);
        return added.Tally;
    }

    public List<ChapterTitle> Titles(char unit, int number, bool isWrapped)
    {
        var candidates = Candidates(isWrapped);
        var titles = new List<ChapterTitle>();
        foreach (var candidate in candidates
            .Where(c => c.IsProven)
            .OrderByDescending(c => Coverage(c.Key))
            .ThenBy(c => c.Key.Length)
            .ThenBy(c => c.Key, StringComparer.Ordinal))
        {
            // A part of a title, or a title with its section, is no second title.
            if (!titles.Exists(
                t => t.Key.StartsWith(candidate.Key, StringComparison.Ordinal)
                    || candidate.Key.StartsWith(t.Key, StringComparison.Ordinal)))
            {
                titles.Add(new ChapterTitle(unit, number, mark, candidate.Key, candidate.Text, AreaCount(candidate.Key)));
            }
        }

        return titles;
    }

    private List<Candidate> Candidates(bool isWrapped)
    {
        var candidates = new Dictionary<string, Candidate>(StringComparer.Ordinal);
        foreach (var tail in _tails.Values)
        {
            var key = "";
            for (var i = 0; i < tail.Tokens.Length; i++)
            {
                key += AreaKey.Of(tail.Tokens[i]);
                if (!candidates.TryGetValue(key, out var candidate))
                {
                    candidates.Add(key, candidate = new Candidate(key, Joined(tail.Tokens.AsSpan(0, i + 1))));
                }

                var isWhole = i == tail.Tokens.Length - 1;
                candidate.Next.Add(isWhole ? "" : AreaKey.Of(tail.Tokens[i + 1]));
                candidate.IsClosed |= isWhole && tail.IsClosed;
                candidate.Alone += isWhole && tail.IsArea ? tail.Tally.Count : 0;
                candidate.IsPiece |= i == 0 && !isWrapped;
            }
        }

        return [.. candidates.Values];
    }

    private int Coverage(string key) => _tails.Values.Where(t => t.Key.StartsWith(key, StringComparison.Ordinal)).Sum(t => t.Tally.Count);

    private int AreaCount(string key)
        => _tails.Values.Where(t => t.IsArea && t.Key.StartsWith(key, StringComparison.Ordinal)).Sum(t => t.Tally.Count);

    private static string Joined(ReadOnlySpan<string> tokens)
    {
        var text = tokens[0];
        for (var i = 1; i < tokens.Length; i++)
        {
            text += char.IsAscii(text[^1]) && char.IsAscii(tokens[i][0]) ? " " + tokens[i] : tokens[i];
        }

        return text;
    }

    /// <summary>How often one tail is printed.</summary>
    internal sealed class Tally
    {
        public int Count { get; set; } = 1;
    }

    private sealed class Tail(TitleTail tail)
    {
        public string[] Tokens { get; } = tail.Tokens;

        public bool IsArea { get; } = tail.IsArea;

        public bool IsClosed { get; } = tail.IsClosed;

        public string Key { get; } = AreaKey.Of(string.Concat(tail.Tokens));

        public Tally Tally { get; } = new();
    }

    private sealed class Candidate(string key, string text)
    {
        public string Key { get; } = key;

        public string Text { get; } = text;

        public HashSet<string> Next { get; } = new(StringComparer.Ordinal);

        public bool IsClosed { get; set; }

        public int Alone { get; set; }

        public bool IsPiece { get; set; }

        public bool IsProven => IsClosed || Next.Count >= 2 || Alone >= 2 || IsPiece;
    }
}

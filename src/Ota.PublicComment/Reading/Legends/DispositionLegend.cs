using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Lexicon;

namespace Ota.PublicComment.Reading.Legends;

/// <summary>The document's own explanation of its codes.</summary>
internal sealed class DispositionLegend
{
    private readonly Dictionary<string, LegendEntry> _byKey = new(StringComparer.Ordinal);
    private readonly List<LegendEntry> _entries = [];

    // A document has few codes, each in many rows.
    private readonly Dictionary<string, Disposition> _explained = new(StringComparer.Ordinal);

    // The entry of a number; null where two have it.
    private readonly Dictionary<int, LegendEntry?> _byNumber = [];

    public IReadOnlyList<LegendEntry> Entries => _entries;

    /// <summary>The sections whose headings are dispositions, by heading.</summary>
    public Dictionary<string, Disposition> Sections { get; } = new(StringComparer.Ordinal);

    /// <summary>Adds an entry.</summary>
    /// <returns>The entry that explains the code otherwise, or null.</returns>
    public LegendEntry? Add(LegendEntry entry)
    {
        _explained.Clear();
        if (!_byKey.TryGetValue(entry.Key, out var known))
        {
            _byKey.Add(entry.Key, entry);
            _entries.Add(entry);
            if (DispositionCode.NumberOf(entry.Key) is { } number)
            {
                _byNumber[number] = _byNumber.ContainsKey(number) ? null : entry;
            }

            return null;
        }

        return DispositionCode.Fold(known.Words) == DispositionCode.Fold(entry.Words) ? null : known;
    }

    public bool Knows(string code) => Find(code) is not null;

    /// <summary>The disposition a printed code is: by the legend, else by its own words, else unexplained.</summary>
    public Disposition Explain(string code)
    {
        if (!_explained.TryGetValue(code, out var disposition))
        {
            _explained.Add(code, disposition = ExplainOnce(code));
        }

        return disposition;
    }

    private Disposition ExplainOnce(string code)
    {
        if (Find(code) is { } entry)
        {
            return entry.ToDisposition() with { Code = code };
        }

        var kinds = DispositionWords.KindsOfCode(code);
        return new Disposition { Code = code, Kinds = kinds.Count > 0 ? kinds : [DispositionKind.Unspecified] };
    }

    private LegendEntry? Find(string code)
    {
        var key = DispositionCode.Fold(code);
        if (key.Length == 0)
        {
            return null;
        }

        if (_byKey.TryGetValue(key, out var entry))
        {
            return entry;
        }

        // ③ in the column, 3 in the legend: one number in another writing, if the legend has it once.
        if (DispositionCode.NumberOf(key) is { } number)
        {
            return _byNumber.GetValueOrDefault(number);
        }

        // C 参考: the letter before the words.
        if (code.Trim() is { Length: > 2 } trimmed && char.IsWhiteSpace(trimmed[1]) && char.IsAsciiLetter(key[0])
            && _byKey.TryGetValue(key[..1], out entry))
        {
            return entry;
        }

        // ○修正: the sign before the words.
        return key.Length > 1 && (DispositionCode.IsSign(key[0]) || DispositionCode.IsNumberSign(key[0]))
            && _byKey.TryGetValue(key[..1], out entry) ? entry : null;
    }
}

using System.Runtime.InteropServices;

namespace Ota.PublicComment.References.Scanning;

/// <summary>
/// What was found in texts that stand in a document again and again: a result cites 取組27 みどりの道づくり 素案59ページ wherever an opinion
/// asks for trees. A text is scanned again where it leans on what another text of its cell says (同計画, 上記のとおり).
/// </summary>
internal sealed class KnownTexts
{
    // Longer texts are prose, and prose is not printed twice.
    private const int Longest = 200;

    // A plan has some hundred measures: a document of a million texts that are all different is not to be kept.
    private const int Most = 4_096;

    // Null for a text that was met once: only what comes again is worth keeping.
    private readonly Dictionary<string, Known?> _texts = new(StringComparer.Ordinal);
    private readonly List<Known> _fresh = [];

    /// <summary>Scans a text, or puts into the buffer what was found in it before.</summary>
    public void Scan(string text, ScanWords words, ScanBuffer found, ScanContext context)
    {
        if (text.Length > Longest || (_texts.Count >= Most && !_texts.ContainsKey(text)))
        {
            TextScan.Run(text, words, found, context);
            return;
        }

        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(_texts, text, out var isMetAgain);
        if (known is not null)
        {
            known.AddTo(found);
            return;
        }

        var (field, citations, levels, pages) = (found.Fields, found.Citations.Count, found.Levels.Count, found.Pages.Count);
        var others = found.Dates.Count + found.Problems.Count + found.Aliases.Count;
        found.IsLeaning = false;
        TextScan.Run(text, words, found, context);
        if (isMetAgain && !found.IsLeaning && found.Dates.Count + found.Problems.Count + found.Aliases.Count == others)
        {
            known = new Known(field, citations, levels, pages)
            {
                Citations = [.. CollectionsMarshal.AsSpan(found.Citations)[citations..]],
                Levels = [.. CollectionsMarshal.AsSpan(found.Levels)[levels..]],
                Pages = [.. CollectionsMarshal.AsSpan(found.Pages)[pages..]],
            };
            _fresh.Add(known);
        }
    }

    /// <summary>
    /// Takes over the records that were made of the cell: the same ones, but for id and place, are those of the text elsewhere.
    /// </summary>
    /// <param name="made">The citations of the whole cell.</param>
    public void Keep(ReadOnlySpan<Citation> made)
    {
        foreach (var known in _fresh)
        {
            known.Keep(made);
        }

        _fresh.Clear();
    }

    /// <summary>What one text holds, as found in the cell where it was kept.</summary>
    /// <param name="field">The text of that cell.</param>
    /// <param name="citation">Where in the buffer its citations began.</param>
    /// <param name="level">Where its levels began.</param>
    /// <param name="page">Where its pages began.</param>
    private sealed class Known(int field, int citation, int level, int page)
    {
        public required FoundCitation[] Citations { get; init; }

        public required FoundLevel[] Levels { get; init; }

        public required FoundPages[] Pages { get; init; }

        public void Keep(ReadOnlySpan<Citation> made)
        {
            for (var i = 0; i < Citations.Length; i++)
            {
                Citations[i].Made = made[citation + i];
            }
        }

        public void AddTo(ScanBuffer found)
        {
            var (newField, newCitation, newLevel, newPage) = (found.Fields++, found.Citations.Count, found.Levels.Count, found.Pages.Count);
            foreach (var one in Citations)
            {
                found.Citations.Add(one with
                {
                    Field = newField,
                    WithinField = one.WithinField == field ? newField : one.WithinField,
                    Levels = (one.Levels.Start - level + newLevel, one.Levels.Count),
                    Pages = (one.Pages.Start - page + newPage, one.Pages.Count),
                    Antecedent = one.Antecedent < 0 ? one.Antecedent : one.Antecedent - citation + newCitation,
                });
            }

            foreach (var one in Levels)
            {
                found.Levels.Add(one with { Field = newField });
            }

            found.Pages.AddRange(Pages);
        }
    }
}

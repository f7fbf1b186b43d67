using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Lexicon;
using Ota.PublicComment.Reading.Sources;
using Ota.PublicComment.Reading.Surface;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Legends;

/// <summary>Reads dispositions from the headings of sections: Ⅰ．意見を踏まえて修正するもの, Ⅱ．その他.</summary>
internal static class SectionLegend
{
    private static readonly string[] Ends =
        ["もの", "意見", "ご意見", "御意見", "その他", "する", "した", "します", "しない", "しません", "とおり", "どおり", "通り", "対象外", "参考", "困難", "できない", "済み", "している",
            "賛同"];

    public static void Read(DraftDocument draft, DispositionLegend legend)
    {
        var headings = draft.GroupHeadings.Where(h => h.Length > 0).DistinctBy(h => h.Text.Trim(), StringComparer.Ordinal).ToList();
        foreach (var level in headings.GroupBy(h => LoneLine.MarkOf(h.Text)))
        {
            var entries = level.Select(Entry).ToList();
            var isSpecific = entries.Exists(e => e is not null && e.Kinds.Any(k => k != DispositionKind.Other));
            if (!isSpecific || entries.Contains(null) || (entries.Count == 1
                && !entries[0]!.Words.EndsWith("もの", StringComparison.Ordinal)))
            {
                continue;
            }

            var areCoded = entries.Select(e => e!.Key).Distinct(StringComparer.Ordinal).Count() == entries.Count
                && entries.TrueForAll(e => e!.Key.Length > 0);
            foreach (var (heading, entry) in level.Zip(entries))
            {
                if (areCoded)
                {
                    legend.Add(entry!);
                }

                legend.Sections[heading.Text.Trim()] = areCoded
                    ? entry!.ToDisposition()
                    : new Disposition { Code = entry!.Words, Kinds = entry.Kinds };
            }
        }
    }

    /// <summary>Whether a line could head a section of opinions that share a disposition.</summary>
    public static bool MayBe(TracedText line) => Entry(line) is not null;

    // The mark and the words; null where the words are no disposition.
    private static LegendEntry? Entry(TracedText heading)
    {
        var text = heading.Text.Trim();
        if (LegendMark.At(text, 0, []) is not { } mark)
        {
            return null;
        }

        var isBracket = mark.Form == LegendForm.Bracket && mark.Words >= text.Length;
        var words = isBracket ? text : text[mark.Words..];
        var stripped = words.TrimEnd('】', '〕', '）', ')', '》', '＞', ' ', '　');
        var open = stripped.IndexOfAny(['（', '(']);
        var bare = open > 0 ? stripped[..open].TrimEnd() : stripped;
        var entry = new LegendEntry(text.Substring(mark.Start, mark.Length), words, heading);
        return entry.Kinds.Count > 0 && AnyWord.Ends(bare, Ends) ? entry : null;
    }
}

using Ota.PublicComment.Html.Content;
using Ota.PublicComment.Html.Markup;
using Ota.PublicComment.Reading;

namespace Ota.PublicComment.Html.Blocks;

/// <summary>A list of short terms with one short definition each says the same as a table of two columns:
/// 募集期間 and its days, A and what it means.</summary>
internal static class DefinitionTable
{
    private const int LongestTerm = 20;
    private const int LongestDefinition = 120;
    private static readonly string[] Answers = ["考え方", "回答", "見解", "対応"];

    /// <summary>The table; null where the list is a text with headings (ご意見, 市の考え方, ご意見 …).</summary>
    public static SourceTable? Read(MarkupTree tree, PageParts parts, CellText text, int list)
    {
        var entries = Entries(tree, parts, list).ToList();
        if (entries.Count < 4 || !ArePairs(tree, parts, entries)
            || (entries.Count == 4 && IsRecord(text.Of(entries[0]).Text, text.Of(entries[2]).Text)))
        {
            return null;
        }

        var rows = entries.Chunk(2).Select(p => new SourceRow { Cells = [text.Of(p[0]), text.Of(p[1])] }).ToValueList();
        var terms = rows.Select(r => r.Cells[0].Text).Distinct(StringComparer.Ordinal).Count();
        return terms == rows.Count ? new SourceTable { Rows = rows, HasMeantLines = true } : null;
    }

    // 意見3 and 考え方: one record, which beside lists of several is a text with headings as they are.
    private static bool IsRecord(string first, string second)
        => first.Contains("意見", StringComparison.Ordinal) && Array.Exists(Answers, a => second.Contains(a, StringComparison.Ordinal));

    private static IEnumerable<int> Entries(MarkupTree tree, PageParts parts, int list)
    {
        for (var i = list + 1; i < tree.Nodes[list].Last;)
        {
            var isEntry = tree.Nodes[i].Name() is "dt" or "dd";
            if (isEntry && parts[i] == PartFate.Read)
            {
                yield return i;
            }

            i = isEntry || parts[i] != PartFate.Read ? tree.Nodes[i].Last : i + 1;
        }
    }

    private static bool ArePairs(MarkupTree tree, PageParts parts, List<int> entries)
    {
        for (var i = 0; i < entries.Count; i++)
        {
            var isTerm = i % 2 == 0;
            if (tree.Nodes[entries[i]].Is("dt") != isTerm || parts.Counts[entries[i]].Text > (isTerm ? LongestTerm : LongestDefinition)
                || parts.Counts[entries[i]] is { DataTables: > 0 } or { Text: 0 })
            {
                return false;
            }
        }

        return entries.Count % 2 == 0;
    }
}

using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Headings;
using Ota.PublicComment.Reading.Lexicon;
using Ota.PublicComment.Reading.Sources;
using Ota.PublicComment.Reading.Surface;

namespace Ota.PublicComment.Reading.Legends;

/// <summary>
/// Tells where a legend explains codes that no column of dispositions holds and another column does: its heading was lost or changed.
/// </summary>
internal static class UnusedLegend
{
    public static void Tell(DraftDocument draft, DispositionLegend legend)
    {
        var keys = legend.Entries.Select(e => e.Key).ToHashSet(StringComparer.Ordinal);
        var columns = new Dictionary<string, (ColumnRole Role, TracedText First, int Filled, int Codes)>(StringComparer.Ordinal);
        foreach (var record in draft.Records)
        {
            Count(ColumnRole.Area, record.Area);
            foreach (var (role, cell) in record.Fields)
            {
                Count(role, cell);
            }
        }

        foreach (var (role, first, filled, codes) in columns.Values.Where(c => c.Codes > 1 && c.Codes * 4 >= c.Filled * 3))
        {
            draft.Report(Catalogue.ColumnDoubtful, first, RoleNames.Of(role), RoleNames.Of(role), $"「{Shortened.Of(first.Text)}」");
        }

        void Count(ColumnRole role, TracedText cell)
        {
            if (cell.Length == 0)
            {
                return;
            }

            var column = columns.GetValueOrDefault(RoleNames.Of(role), (role, cell, 0, 0));
            var isCode = DispositionReader.Codes(cell).TrueForAll(c => keys.Contains(DispositionCode.Fold(c.Text)));
            columns[RoleNames.Of(role)] = (role, column.Item2, column.Item3 + 1, column.Item4 + (isCode ? 1 : 0));
        }
    }
}

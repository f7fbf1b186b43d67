using Ota.PublicComment.Pdf.Tables;
using Ota.PublicComment.Reading;

namespace Ota.PublicComment.Pdf.Spacing;

/// <summary>
/// Finds texts that run on over the border of two rows of a table without lines: one answer printed beside several opinions.
/// </summary>
internal static class MergedTexts
{
    private const double SamePitch = 0.12;
    private const double Wider = 1.18;

    /// <summary>
    /// Joins them where a sentence goes on over the border; both rows are told as uncertain, for the border itself may be misplaced.
    /// </summary>
    public static void Join(List<PageRow> rows, double pitch)
    {
        DoubtBlanks(rows);
        // From below, so that a text over three rows is joined step by step.
        for (var i = rows.Count - 2; i >= 0; i--)
        {
            if (!HasWhiteBetween(rows[i], rows[i + 1], pitch))
            {
                continue;
            }

            for (var c = 0; c < rows[i].Cells.Count; c++)
            {
                var (upper, lower) = (rows[i].Cells[c], rows[i + 1].Cells.Find(l => l.Column == rows[i].Cells[c].Column));
                if (lower is null || upper.ExtraColumns + lower.ExtraColumns > 0 || !IsContinuous(upper, lower, pitch))
                {
                    continue;
                }

                (rows[i].IsCertain, rows[i + 1].IsCertain) = (false, false);
                if (ExtractedText.EndsSentence(upper.Lines[^1].Text) || ExtractedText.BeginsParagraph(lower.Lines[0].Text))
                {
                    continue;
                }

                upper.Lines.AddRange(lower.Lines);
                upper.ExtraRows = 1 + lower.ExtraRows;
                rows[i + 1].Cells.Remove(lower);
            }
        }
    }

    // A blank between filled cells: an answer printed beside two opinions stands in one of their rows.
    private static void DoubtBlanks(List<PageRow> rows)
    {
        for (var i = 1; i + 1 < rows.Count && rows.Count > 4; i++)
        {
            if (rows[i].Cells.Exists(
                c => c.Lines.Count == 0 && rows.Count(r => r.At(c.Column) is { Lines.Count: > 0 }) * 5 >= rows.Count * 4))
            {
                rows[i].IsCertain = false;
            }
        }
    }

    private static bool IsContinuous(PageCell upper, PageCell lower, double pitch)
        => upper.Lines.Count > 0 && lower.Lines.Count > 0 && Math.Abs(Step(upper, lower) - pitch) < SamePitch * pitch;

    // Some column shows the white between the rows: the texts of one that does not are one.
    private static bool HasWhiteBetween(PageRow upper, PageRow lower, double pitch)
        => upper.Cells.Exists(
            u => u.Lines.Count > 0 && lower.Cells.Find(l => l.Column == u.Column) is { Lines.Count: > 0 } l && Step(u, l) > Wider * pitch);

    private static double Step(PageCell upper, PageCell lower) => lower.Lines[0].Baseline - upper.Lines[^1].Baseline;
}

using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Headings;
using Ota.PublicComment.Reading.Sources;
using Ota.PublicComment.Reading.Surface;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Tables;

/// <summary>
/// Reads a line right above a table without headings as the headings run together (番号意見対応回答), if it can be split in one way only.
/// </summary>
internal static class HeadingAbove
{
    private const int Sample = 20;

    public static ColumnLayout? Read(DraftDocument draft, LayoutReader layouts, TableRows rows)
    {
        if (draft.Lines.Count == 0 || draft.Lines[^1] is not { Length: <= 2 * HeadingFold.LongestHeading } line
            || HeadingFold.IsTooLong(line.Text) || IsOverOther(draft, line))
        {
            return null;
        }

        var width = 0;
        for (var i = 0; i < Math.Min(rows.Count, Sample); i++)
        {
            if (rows.Width(i) != (width == 0 ? rows.Width(i) : width)
                || layouts.Read(rows.SourceRow(i), [], static (_, _, _) => { }) is not null)
            {
                return null;
            }

            width = rows.Width(i);
        }

        var text = string.Concat(line.Text.Where(c => !char.IsWhiteSpace(c)));
        if (width < 2
            || (draft.LineForms.GetValueOrDefault(line).HasFlag(LineForm.Heading) && !IsParted(line.Text, width))
            || HeadingSplitter.Split(text, width, layouts.Reading) is not { } parts)
        {
            return null;
        }

        var cells = Array.ConvertAll(parts, p => new SourceCell { Text = p });
        if (layouts.Read(cells, Enumerable.Range(0, rows.Count).Select(rows.SourceRow), static (_, _, _) => { }) is not { } found
            || !found.Has(ColumnRole.Opinion) || !found.Has(ColumnRole.Response))
        {
            return null;
        }

        draft.Lines.RemoveAt(draft.Lines.Count - 1);
        draft.Ledger.Structure(line, null);
        draft.Report(Catalogue.HeadingsSplit, line, text, string.Join(" | ", parts));
        draft.TableCount++;
        draft.KeepHeadings(found);
        return found;
    }

    // 番号　意見　市の考え方 as a heading of the page: white space parts the columns. …（案）意見の要旨及び市の考え方 is its title.
    private static bool IsParted(string text, int width)
        => text.TrimStart('#').Split([' ', '\u3000', '\t'], StringSplitOptions.RemoveEmptyEntries).Length == width;

    // The title of a page, when its first table is read: what stands over the second was a heading and is taken.
    private static bool IsOverOther(DraftDocument draft, TracedText line)
        => line.Runs is [var run, ..] && draft.Records is [.., { Anchor.Runs: [var read, ..] }] && read.Cell > run.Cell;
}

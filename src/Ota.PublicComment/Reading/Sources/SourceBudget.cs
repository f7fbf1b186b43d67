using System.Globalization;
using Ota.PublicComment.Diagnostics;

namespace Ota.PublicComment.Reading.Sources;

/// <summary>
/// What may be taken of a source: rows, cells and text all together. Whatever format gives them, what is beyond is not read, and told once.
/// A segment of the source map covers at least one unit of text, so these bound the segments as well.
/// </summary>
internal sealed class SourceBudget(FormatContext context)
{
    private readonly ReadLimits _limits = context.Limits;
    private long _rows;
    private long _cells;
    private long _text;

    /// <summary>Cuts a block to what may still be taken; null where that is nothing.</summary>
    /// <param name="block">The block.</param>
    /// <param name="isSpent">Whether something was cut: nothing after it is taken.</param>
    public SourceBlock? Cut(SourceBlock block, out bool isSpent)
    {
        isSpent = false;
        if (block is not SourceTable table)
        {
            isSpent = !Takes(TextOf(block));
            return isSpent ? null : block;
        }

        for (var i = 0; i < table.Rows.Count; i++)
        {
            if (!Takes(table.Rows[i].Cells.AsSpan()))
            {
                isSpent = true;
                return i == 0 ? null : table with { Rows = ValueList.Create(table.Rows.AsSpan()[..i]) };
            }
        }

        return block;
    }

    /// <summary>Whether a row may be taken; where not, it is told.</summary>
    public bool Takes(ReadOnlySpan<SourceCell> row)
    {
        _rows++;
        foreach (ref readonly var cell in row)
        {
            _cells += cell.Text.Length > 0 ? 1 : 0;
            _text += cell.Text.Length;
        }

        var (limit, most) = _rows > _limits.MaxBlocks ? (Catalogue.TooManyBlocks, _limits.MaxBlocks)
            : _cells > _limits.MaxCells ? (Catalogue.TooManyCellsInAll, _limits.MaxCells)
            : _text > _limits.MaxTextLength ? (Catalogue.TooMuchText, _limits.MaxTextLength)
            : (null, 0L);
        if (limit is null)
        {
            return true;
        }

        var line = row.Length > 0 && row[0].Line > 0 ? row[0].Line : (int?)null;
        context.Report(limit, line, line is null ? null : 1, most.ToString(CultureInfo.InvariantCulture));
        return false;
    }

    private static ReadOnlySpan<SourceCell> TextOf(SourceBlock block) => block switch
    {
        SourceParagraph paragraph => new[] { paragraph.Text },
        SourceHeading heading => new[] { heading.Text },
        SourceListItem item => new[] { item.Text },
        SourceNote note => new[] { note.Text },
        _ => [],
    };
}

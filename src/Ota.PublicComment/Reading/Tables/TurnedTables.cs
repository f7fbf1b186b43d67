using Ota.PublicComment.Reading.Headings;

namespace Ota.PublicComment.Reading.Tables;

/// <summary>
/// Turns tables that print each record with its labels at the left (番号 | 1, 意見 | …, 考え方 | …), one table for each opinion or all in
/// one, so that the labels are headings over the record. The number may stand in a line over the table (意見1), in a cell over both
/// columns, in one that spans the record, or in the label itself.
/// </summary>
internal sealed class TurnedTables(HeadingMatcher headings)
{
    private int _table;

    /// <summary>All blocks in order, such tables turned.</summary>
    public IEnumerable<SourceBlock> Turn(IEnumerable<SourceBlock> blocks)
    {
        SourceBlock? held = null;
        foreach (var block in blocks)
        {
            _table += block is SourceTable ? 1 : 0;
            var over = held is null ? (SourceCell?)null : TextOf(held);
            if (block is SourceTable table && (new TurnedRecords(headings, _table).Read(table, over)
                ?? (new LabelledCells(headings).Open(table) is { } opened ? new TurnedRecords(headings, _table).Read(opened, over) : null))
                    is { } turned)
            {
                held = turned.TakesLine ? null : held;
                foreach (var before in Only(held))
                {
                    yield return before;
                }

                held = null;
                yield return table with { Rows = turned.Rows };
                continue;
            }

            foreach (var before in Only(held))
            {
                yield return before;
            }

            held = TextOf(block) is { } line && TurnedRecords.IsNumber(line, headings) ? block : null;
            if (held is null)
            {
                yield return block;
            }
        }

        foreach (var last in Only(held))
        {
            yield return last;
        }
    }

    private static SourceBlock[] Only(SourceBlock? block) => block is null ? [] : [block];

    private static SourceCell? TextOf(SourceBlock block) => block switch
    {
        SourceHeading heading => heading.Text,
        SourceParagraph paragraph => paragraph.Text,
        SourceListItem item => item.Text,
        _ => null,
    };
}

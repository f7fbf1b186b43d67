
namespace Ota.PublicComment.Reading.Recognition;

/// <summary>Reads the blocks of a source in order: tables into drafts, everything else into lines.</summary>
internal sealed class BlockReader(DraftDocument draft, LayoutReader layouts, ColumnMap? map)
{
    private readonly TableReader _tables = new(draft, layouts, map);

    public void Read(IEnumerable<SourceBlock> blocks)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case SourceTable table:
                    _tables.Read(table);
                    break;
                case SourceHeading heading:
                    AddLine(heading, heading.Text, LineForm.Heading | LineForm.FollowsBreak);
                    break;
                case SourceParagraph paragraph:
                    AddLine(paragraph, paragraph.Text, paragraph.FollowsBreak ? LineForm.FollowsBreak : LineForm.None);
                    break;
                case SourceListItem item:
                    AddLine(item, item.Text, LineForm.ListItem);
                    break;
            }
        }
    }

    private void AddLine(SourceBlock block, SourceCell text, LineForm form)
    {
        var line = draft.Ledger.Register(text, block, null).Trim();
        if (line.Length > 0)
        {
            draft.Lines.Add(line);
            draft.LineForms[line] = form;
        }
    }
}

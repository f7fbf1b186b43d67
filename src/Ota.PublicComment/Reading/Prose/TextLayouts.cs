using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Headings;

namespace Ota.PublicComment.Reading.Prose;

/// <summary>The ways in which text without a table is read, the most certain first; the first that fits has the document.</summary>
internal static class TextLayouts
{
    public static ValueList<ITextLayout> All(HeadingMatcher headings) =>
    [
        new ColumnDumpLayout(headings),
        new LabelledLayout(headings),
        new BulletLayout(headings),
        new CellLinesLayout(headings),
        new UnorderedLayout(headings),
    ];

    public static bool TryRead(DraftDocument draft, HeadingMatcher headings)
    {
        foreach (var layout in All(headings))
        {
            if (layout.TryRead(draft))
            {
                return true;
            }
        }

        return false;
    }
}

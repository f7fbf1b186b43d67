using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Headings;

namespace Ota.PublicComment.Reading.Prose;

/// <summary>The ways in which text without a table is read.</summary>
internal static class TextLayouts
{
    /// <summary>All of them, the one that asks for most evidence first.</summary>
    public static ValueList<ITextLayout> All(HeadingMatcher headings) =>
    [
        new ColumnDumpLayout(headings),
        new LabelledLayout(headings),
        new NumberedAnswersLayout(headings),
        new BulletLayout(headings),
        new CellLinesLayout(headings),
        new FlatRowsLayout(headings),
        new GapRowsLayout(headings),
        new SeparatedRowsLayout(headings),
    ];

    /// <summary>Reads a document that has no table; false where no opinion is read and nothing told of one.</summary>
    public static bool TryRead(DraftDocument draft, HeadingMatcher headings)
    {
        var all = draft.Lines.ToArray();
        var prose = new ProseText(draft, all, isBesideTable: false);
        var end = SiteFurniture.Begin(prose, headings);
        prose = WrappedLabels.Join(end < all.Length ? new ProseText(draft, all[..end], isBesideTable: false) : prose, headings);
        if ((new LayoutJudge(headings).Choose(All(headings), prose) ?? new UnorderedLayout(headings).Propose(prose)) is not { } accepted)
        {
            return false;
        }

        accepted.EnterInto(draft);
        draft.Lines.AddRange(all[end..]);
        return true;
    }
}

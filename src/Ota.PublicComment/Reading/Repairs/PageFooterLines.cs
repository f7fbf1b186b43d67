using System.Globalization;
using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Repairs;

/// <summary>Takes out page numbers that stand on lines of their own, where they rise through the document.</summary>
/// <param name="dashedOnly">Whether only - 2 - is one: 4ページ between labels may be a place.</param>
internal sealed class PageFooterLines(bool dashedOnly = false) : IDraftRepair
{
    public DiagnosticDescriptor Descriptor => Catalogue.PageFooter;

    public void Apply(DraftDocument draft)
    {
        var lines = draft.Lines.Concat(draft.LoneLines.Select(l => l.Text)).OrderBy(t => t.Runs[0].Cell).ToList();
        var footers = PageFooters.Find(lines.ConvertAll(l => l.Text), dashedOnly).Select(i => lines[i]).ToList();
        if (footers.Count == 0)
        {
            return;
        }

        foreach (var footer in footers)
        {
            draft.Ledger.Removed(footer, Descriptor);
        }

        draft.Lines.RemoveAll(footers.Contains);
        draft.LoneLines.RemoveAll(l => footers.Contains(l.Text));
        draft.Report(
            Descriptor, footers, footers.Count.ToString(CultureInfo.InvariantCulture), string.Join(", ", footers.Select(f => f.Text)));
    }
}

using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Surface;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Repairs;

/// <summary>Closes lines up in which every character is followed by a space.</summary>
internal sealed class LetterSpacedLines : IDraftRepair
{
    public DiagnosticDescriptor Descriptor => Catalogue.LetterSpacing;

    public void Apply(DraftDocument draft) => Apply(draft, isPage: false);

    /// <summary>
    /// Closes the lines of a page up of which most are letter-spaced, before anything looks for labels, counts and dates in them.
    /// </summary>
    public static void OfPage(DraftDocument draft)
    {
        if (LetterSpacing.ArePage(draft.Lines.Select(l => l.Text)))
        {
            new LetterSpacedLines().Apply(draft, isPage: true);
        }
    }

    private void Apply(DraftDocument draft, bool isPage)
    {
        foreach (var text in DraftText.All(draft))
        {
            if (!text.Value.MayHold(TextSigns.Space))
            {
                continue;
            }

            var changed = text.Value.Edited(LetterSpacing.Decide(text.Value.Text, isPage));
            if (!ReferenceEquals(changed, text.Value))
            {
                TextChange.Apply(
                    draft, text, changed, Descriptor, TextChange.FirstDifference(text.Value.Text, changed.Text),
                    Shortened.Of(text.Value.Text), Shortened.Of(changed.Text));
            }
        }
    }
}

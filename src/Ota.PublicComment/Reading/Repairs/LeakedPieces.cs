using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Sources;
using Ota.PublicComment.Reading.Surface;

namespace Ota.PublicComment.Reading.Repairs;

/// <summary>
/// Moves the tail of a place back that stands at the head of the next row's place: both must become places the document knows, or the same
/// place.
/// </summary>
internal sealed class LeakedPieces : IDraftRepair
{
    private const int LongestArea = 300;

    public DiagnosticDescriptor Descriptor => Catalogue.LeakedPiece;

    public void Apply(DraftDocument draft)
    {
        var known = KnownAreas.Of(draft);
        for (var i = 0; i + 1 < draft.Records.Count; i++)
        {
            var above = draft.Records[i];
            var below = draft.Records[i + 1];
            if (above.Area.Length == 0 || below.Area.Length is 0 or > LongestArea || above.Table != below.Table)
            {
                continue;
            }

            var upper = known.KeyOf(above.Area.Text);
            if (known.Contains(known.KeyOf(below.Area.Text)) && known.Contains(upper))
            {
                continue;
            }

            if (SplitPoint(upper, below.Area.Text, known) is { } at)
            {
                var piece = below.Area.Slice(0, at).Trim();
                draft.Report(Descriptor, above, TextField.Area, piece, Shortened.Of(piece.Text), above.NumberLabel, below.NumberLabel);
                draft.SetArea(above, TracedText.Join(" ", [above.Area, piece]));
                draft.SetArea(below, below.Area.Slice(at, below.Area.Length - at).Trim());
            }
        }
    }

    // A piece ends where a wrapped line ended: at white space. The two places prove each other where both become the same.
    private static int? SplitPoint(string upper, string below, KnownAreas known)
    {
        for (var i = 1; i < below.Length; i++)
        {
            if (!char.IsWhiteSpace(below[i]))
            {
                continue;
            }

            var rest = AreaKey.Of(below.AsSpan(i));
            var whole = upper + AreaKey.Of(below.AsSpan(0, i));
            if (string.Equals(whole, rest, StringComparison.Ordinal) || (known.IsPrinted(rest) && known.IsPrinted(whole)))
            {
                return i;
            }
        }

        return null;
    }
}

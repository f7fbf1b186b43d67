using Ota.PublicComment.Reading.Surface;

namespace Ota.PublicComment.Reading.Facts;

/// <summary>Follows the lines of a document and says which are corrections: on their own, or under a heading until the next break.</summary>
internal sealed class ErrataBlock
{
    private bool _isUnderHeading;

    public bool Consumes(string line, LineForm form)
    {
        var isHeading = ErrataLines.IsHeading(line);
        _isUnderHeading = isHeading || (_isUnderHeading && (form & (LineForm.FollowsBreak | LineForm.Heading)) == 0);
        return _isUnderHeading || ErrataLines.Is(line);
    }
}

using Ota.PublicComment.Reading.Evidence;

namespace Ota.PublicComment.Reading.Prose;

/// <summary>One way in which opinions and responses are printed without a table.</summary>
internal interface ITextLayout
{
    /// <summary>Turns lines of the draft into records; false, with nothing changed, where the lines are not printed this way.</summary>
    bool TryRead(DraftDocument draft);
}

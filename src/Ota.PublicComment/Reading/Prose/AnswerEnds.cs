namespace Ota.PublicComment.Reading.Prose;

/// <summary>
/// Whether a line below the last answer ends it as the others are ended: 【土木事務所】, where 【公園課】 and 【道路課】 stand below them.
/// The others are looked at once.
/// </summary>
/// <param name="ends">The last lines of the answers before; empty where an answer has none.</param>
internal sealed class AnswerEnds(Func<IEnumerable<string>> ends)
{
    // The bracket that all of them open with; none where they do not.
    private char? _opener;

    /// <param name="above">The line over it, with which the last answer may have ended already.</param>
    /// <param name="line">The line.</param>
    /// <param name="below">The line right below it; null where none or a blank one is. No end of an answer has one.</param>
    public bool HoldLike(string above, string line, string? below) => below is null && IsLike(line) && !IsLike(above);

    private bool IsLike(string line) => BracketLines.SaysWhatBecame(line) && line[0] == (_opener ??= Opener());

    private char Opener()
    {
        var opener = '\0';
        foreach (var end in ends())
        {
            if (!BracketLines.SaysWhatBecame(end) || (opener != '\0' && end[0] != opener))
            {
                return '\0';
            }

            opener = end[0];
        }

        return opener;
    }
}

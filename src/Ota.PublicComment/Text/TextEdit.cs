namespace Ota.PublicComment.Text;

/// <summary>One decision about a run of a text.</summary>
/// <param name="Start">Where the run starts, in UTF-16 units.</param>
/// <param name="Length">How long it is; 0 for an insertion.</param>
/// <param name="Kind">What becomes of it.</param>
/// <param name="Reason">Why.</param>
/// <param name="Replacement">For <see cref="TextEditKind.Replace"/>: the unit that takes the place of the run.</param>
internal readonly record struct TextEdit(int Start, int Length, TextEditKind Kind, TextEditReason Reason, char Replacement = '\0')
{
    public int End => Start + Length;

    /// <summary>Whether the text differs when the edit is applied to it.</summary>
    public bool Changes(string text) => Kind switch
    {
        TextEditKind.Keep => false,
        TextEditKind.ParagraphBreak => Length != 1 || text[Start] != '\n',
        TextEditKind.OneSpace => Length != 1 || text[Start] != ' ',
        _ => true,
    };
}

namespace Ota.PublicComment.Text;

/// <summary>A text after <see cref="RepairFold"/>, with the way back.</summary>
/// <param name="Text">The text; the very same instance when nothing changed.</param>
/// <param name="Edits">What changed, in order.</param>
internal readonly record struct RepairedText(string Text, IReadOnlyList<CharacterEdit> Edits)
{
    public bool IsChanged => Edits.Count > 0;

    /// <summary>The offsets in the text before of the units that were taken out, rising.</summary>
    public int[] GetRemovedOffsets()
    {
        var count = 0;
        foreach (var edit in Edits)
        {
            count += edit.After is null ? 1 : 0;
        }

        var offsets = new int[count];
        var at = 0;
        foreach (var edit in Edits)
        {
            if (edit.After is null)
            {
                offsets[at++] = edit.Offset;
            }
        }

        return offsets;
    }
}

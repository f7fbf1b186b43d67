namespace Ota.PublicComment.Text;

/// <summary>A run of text that stands twice in a row.</summary>
/// <param name="FirstStart">Where it stands first.</param>
/// <param name="Start">Where it stands again: what a removal takes out.</param>
/// <param name="Length">How long it is, in UTF-16 units.</param>
/// <param name="IsRemovable">Whether it may go: in a response whose text shows other damage. In an opinion never: citizens repeat
/// themselves.</param>
internal readonly record struct RepeatedRun(int FirstStart, int Start, int Length, bool IsRemovable)
{
    /// <summary>The removal of the second copy.</summary>
    public TextEdit ToEdit() => new(Start, Length, TextEditKind.RemoveText, TextEditReason.RepeatedRun);
}

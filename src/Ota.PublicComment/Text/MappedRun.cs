namespace Ota.PublicComment.Text;

/// <summary>A run of a repaired text and where it stands in the source, in UTF-16 units.</summary>
/// <param name="Start">Where the run starts in the repaired text.</param>
/// <param name="SourceStart">Where it starts in the source.</param>
/// <param name="Length">How long it is in both.</param>
internal readonly record struct MappedRun(int Start, int SourceStart, int Length);

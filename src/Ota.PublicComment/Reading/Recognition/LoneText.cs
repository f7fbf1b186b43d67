using Ota.PublicComment.Reading.Tracing;

namespace Ota.PublicComment.Reading.Recognition;

/// <summary>A line of one cell between the rows of a table that nothing explains.</summary>
/// <param name="Text">The line.</param>
internal sealed record LoneText(TracedText Text);

using Ota.PublicComment.Reading.Sources;

namespace Ota.PublicComment.Reading.Evidence;

/// <summary>A line of one cell between the rows of a table that nothing explains.</summary>
/// <param name="Text">The line.</param>
internal sealed record LoneText(TracedText Text);

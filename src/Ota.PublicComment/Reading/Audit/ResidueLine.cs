using Ota.PublicComment.Reading.Sources;

namespace Ota.PublicComment.Reading.Audit;

/// <summary>A line of the source that became no part of the result, only a note.</summary>
/// <param name="Source">Where it stands.</param>
/// <param name="Text">Its text without white space around.</param>
internal readonly record struct ResidueLine(TracedText Source, string Text);

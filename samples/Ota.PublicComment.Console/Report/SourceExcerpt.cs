namespace Ota.PublicComment.Samples.Report;

/// <summary>A piece of a source line and the mark beneath it.</summary>
/// <param name="Text">The piece, with … where it is cut.</param>
/// <param name="Caret">Spaces and a caret under the character in question; null when the finding names no column.</param>
internal sealed record SourceExcerpt(string Text, string? Caret);

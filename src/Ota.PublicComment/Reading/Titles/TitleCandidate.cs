namespace Ota.PublicComment.Reading.Titles;

/// <summary>A line that may be the title.</summary>
/// <param name="Text">The line as printed.</param>
/// <param name="Source">The caller's index of it, handed back in <see cref="TitlePiece.Source"/>.</param>
internal readonly record struct TitleCandidate(string Text, int Source);

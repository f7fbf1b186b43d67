namespace Ota.PublicComment.Reading.Prose;

/// <summary>A place between two characters of the lines of a text.</summary>
/// <param name="Line">The line, by its place among the lines of the draft.</param>
/// <param name="Offset">How many units of it stand before.</param>
internal readonly record struct Spot(int Line, int Offset);

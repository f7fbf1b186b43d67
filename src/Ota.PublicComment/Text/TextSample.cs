namespace Ota.PublicComment.Text;

/// <summary>A text of the document and what it is, given as evidence.</summary>
/// <param name="Text">The text as printed.</param>
/// <param name="Role">What it is.</param>
internal readonly record struct TextSample(string Text, TextRole Role);

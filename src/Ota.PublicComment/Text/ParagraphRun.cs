namespace Ota.PublicComment.Text;

/// <summary>A paragraph as a run of the text.</summary>
/// <param name="Form">What it is.</param>
/// <param name="Start">Where it starts, in UTF-16 units; no white space.</param>
/// <param name="End">The position behind its last unit; no white space before it.</param>
internal readonly record struct ParagraphRun(ParagraphForm Form, int Start, int End);

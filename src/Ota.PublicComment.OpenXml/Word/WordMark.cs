namespace Ota.PublicComment.OpenXml.Word;

/// <summary>A place that a finding points at.</summary>
/// <param name="Place">Where in a table; known once the table is.</param>
/// <param name="Paragraph">The visible text of the paragraph, by which a person finds it.</param>
internal sealed record WordMark(WordPlace Place, WordParagraph Paragraph);

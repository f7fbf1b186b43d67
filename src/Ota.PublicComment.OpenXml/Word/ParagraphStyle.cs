namespace Ota.PublicComment.OpenXml.Word;

/// <summary>What a paragraph style says that matters for reading.</summary>
/// <param name="OutlineLevel">The level of a heading, 1 being the highest; null for body text.</param>
/// <param name="NumberingId">The list its paragraphs belong to.</param>
/// <param name="NumberingLevel">The level in that list, 0-based; null where the list itself says it.</param>
/// <param name="IsHidden">Whether its text is hidden; null where it does not say.</param>
internal sealed record ParagraphStyle(int? OutlineLevel, int? NumberingId, int? NumberingLevel, bool? IsHidden)
{
    public static ParagraphStyle None { get; } = new(null, null, null, null);
}

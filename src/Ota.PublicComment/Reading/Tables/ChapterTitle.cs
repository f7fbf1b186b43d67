namespace Ota.PublicComment.Reading.Tables;

/// <summary>A chapter and the one title the document gives it.</summary>
/// <param name="Unit">編, 部, 章.</param>
/// <param name="Number">Its number.</param>
/// <param name="Mark">The chapter number as printed: 第4章.</param>
/// <param name="Key">The title in the form titles are compared.</param>
/// <param name="Title">The title as text.</param>
/// <param name="AreaCount">How many places print the title.</param>
internal sealed record ChapterTitle(char Unit, int Number, string Mark, string Key, string Title, int AreaCount);

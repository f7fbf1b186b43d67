namespace Ota.PublicComment.Reading.Surface;

/// <summary>What the look of a line says, so that nobody has to look again: ※ …, ■ …, 第１章 …, …。</summary>
/// <param name="Kind">What it can be between the records: a heading of a group, a note.</param>
/// <param name="Mark">The mark or number it begins with: lines with one kind of mark stand on one level.</param>
/// <param name="EndsSentence">Whether it ends as a sentence or a bracket does.</param>
internal readonly record struct LineFacts(LoneLineKind Kind, int Mark, bool EndsSentence)
{
    public static LineFacts Of(string text)
        => text.AsSpan().IsWhiteSpace() ? default : new LineFacts(LoneLine.Classify(text), LoneLine.MarkOf(text), LineEnd.IsSentence(text));
}

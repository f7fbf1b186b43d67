namespace Ota.PublicComment.Reading.Surface;

/// <summary>Tells whether a line is the end of a cell or was wrapped there.</summary>
internal static class LineEnd
{
    public static bool IsSentence(ReadOnlySpan<char> text)
        => text.Length > 0 && text[^1] is '。' or '｡' or '！' or '？' or '）' or ')' or '」' or '｣';
}

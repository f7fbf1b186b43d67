namespace Ota.PublicComment.Reading.Recognition;

internal static class JapaneseLetters
{
    public static bool IsJapanese(char c)
        => c is >= '\u3001' and <= '\u30FF' or >= '\u3400' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF' or >= '\uFF00' and <= '\uFFEF' or >= '\uD840' and <= '\uDFFF';
}

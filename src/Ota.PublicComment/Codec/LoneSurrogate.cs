namespace Ota.PublicComment.Codec;

/// <summary>Finds a UTF-16 unit that is half a character: no UTF-8 can hold it.</summary>
internal static class LoneSurrogate
{
    /// <summary>The 0-based position of the first one, or -1.</summary>
    public static int IndexIn(ReadOnlySpan<char> text)
    {
        var at = 0;
        while (true)
        {
            var next = text[at..].IndexOfAnyInRange('\uD800', '\uDFFF');
            if (next < 0)
            {
                return -1;
            }

            at += next;
            if (!char.IsHighSurrogate(text[at]) || at + 1 == text.Length || !char.IsLowSurrogate(text[at + 1]))
            {
                return at;
            }

            at += 2;
        }
    }
}

namespace Ota.PublicComment.Text;

/// <summary>
/// The key under which two texts are the same: <see cref="CompareFold"/>, then half-width kana made full with their marks, all white
/// space, invisible characters and variation selectors taken out, and 取り組み and 取組み written 取組. Changes the length.
/// </summary>
internal static class CompareKey
{
    /// <summary>The key; the same instance when nothing changes.</summary>
    public static string Of(string text)
    {
        Span<char> stack = stackalloc char[256];
        var buffer = text.Length <= stack.Length ? stack : new char[text.Length];
        var length = Write(text, buffer);
        var key = buffer[..length];
        return key.SequenceEqual(text) ? text : new string(key);
    }

    /// <summary>The key of a part of a text.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        var buffer = new char[text.Length];
        return new string(buffer, 0, Write(text, buffer));
    }

    private static int Write(ReadOnlySpan<char> text, Span<char> key)
    {
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = KanaTable.Widen(CompareFold.At(text, i));
            if (IsIgnored(c))
            {
                continue;
            }

            if (KanaTable.IsMark(c))
            {
                var composed = length > 0 ? KanaTable.Compose(key[length - 1], c) : '\0';
                if (composed != '\0')
                {
                    key[length - 1] = composed;
                    continue;
                }
            }

            key[length++] = c;
            length -= OkuriganaTail(key[..length]);
        }

        return length;
    }

    /// <summary>How many units at the end are the rest of 取り組み or 取組み and have to go; り is taken out in place.</summary>
    private static int OkuriganaTail(Span<char> key)
    {
        if (key is [.., '取', 'り', '組', 'み'])
        {
            key[^3] = '組';
            return 2;
        }

        return key is [.., '取', '組', 'み'] ? 1 : 0;
    }

    private static bool IsIgnored(char c) =>
        char.IsWhiteSpace(c) || c is '\u00AD' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E')
            or (>= '\u2060' and <= '\u2069') or '\uFEFF' or (>= '\uFE00' and <= '\uFE0F') or '\u034F'
        || char.IsControl(c);
}

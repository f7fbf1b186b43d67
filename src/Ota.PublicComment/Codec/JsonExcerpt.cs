using System.Text;

namespace Ota.PublicComment.Codec;

/// <summary>A short piece of a file that can stand in a message.</summary>
internal static class JsonExcerpt
{
    public const int MaxLength = 80;

    // A piece is cut before it is decoded: what is unknown may be as large as the file.
    private const int MaxBytes = (MaxLength + 1) * 4;

    /// <summary>The head of a run of bytes.</summary>
    public static string Of(ReadOnlySpan<byte> utf8)
        => Of(Encoding.UTF8.GetString(utf8[..Math.Min(utf8.Length, MaxBytes)]));

    /// <summary>The head of a text on one line, whole characters only.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        var isCut = text.Length > MaxLength;
        if (isCut)
        {
            var end = MaxLength - 1;
            text = text[..(char.IsHighSurrogate(text[end - 1]) ? end - 1 : end)];
        }

        var line = new StringBuilder(text.Length + 1);
        foreach (var c in text)
        {
            line.Append(char.IsControl(c) ? ' ' : c);
        }

        return isCut ? line.Append('…').ToString() : line.ToString();
    }

    /// <summary>What stands around a byte, within its line.</summary>
    public static string Around(ReadOnlySpan<byte> utf8, int position)
    {
        const int Before = 60;
        const int After = 30;
        var start = Math.Max(0, position - Before);
        start += utf8[start..position].LastIndexOf((byte)'\n') + 1;
        var tail = utf8[position..Math.Min(utf8.Length, position + After)];
        var lineEnd = tail.IndexOf((byte)'\n');
        var end = position + (lineEnd < 0 ? tail.Length : lineEnd);

        // A cut in the middle of a character would show as U+FFFD.
        while (start < position && (utf8[start] & 0xC0) == 0x80)
        {
            start++;
        }

        while (end > position && end < utf8.Length && (utf8[end] & 0xC0) == 0x80)
        {
            end--;
        }

        return Of(Encoding.UTF8.GetString(utf8[start..end]).AsSpan().Trim());
    }
}

namespace Ota.PublicComment.Reading.Surface;

/// <summary>Quotations in 「」, nested ones inside.</summary>
internal static class Quotation
{
    /// <summary>The position behind the bracket that closes the one at a position; -1 when nothing does.</summary>
    public static int End(string text, int open)
    {
        var depth = 0;
        for (var i = open; i < text.Length; i++)
        {
            depth += text[i] == '「' ? 1 : text[i] == '」' ? -1 : 0;
            if (depth == 0)
            {
                return i + 1;
            }
        }

        return -1;
    }

    /// <summary>The text without the quotation marks that hold all of it.</summary>
    public static string Bare(string text)
    {
        var trimmed = text.Trim().TrimEnd('。').Trim();
        return trimmed.Length > 2 && trimmed[0] == '「' && End(trimmed, 0) == trimmed.Length ? trimmed[1..^1] : text.Trim();
    }
}

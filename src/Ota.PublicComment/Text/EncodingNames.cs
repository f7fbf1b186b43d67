namespace Ota.PublicComment.Text;

/// <summary>The names by which a host or a command line may force an encoding.</summary>
internal static class EncodingNames
{
    public static bool TryParse(string name, out TextEncodingKind kind)
    {
        kind = Plain(name) switch
        {
            "utf8" or "utf8bom" or "utf8sig" or "ascii" or "usascii" => TextEncodingKind.Utf8,
            "cp932" or "ms932" or "932" or "shiftjis" or "sjis" or "xsjis" or "windows31j" => TextEncodingKind.Cp932,
            "eucjp" or "xeucjp" or "euc" => TextEncodingKind.EucJp,
            "iso2022jp" or "jis" or "csiso2022jp" => TextEncodingKind.Iso2022Jp,
            "utf16" or "unicode" => TextEncodingKind.Utf16,
            "utf16le" => TextEncodingKind.Utf16LittleEndian,
            "utf16be" => TextEncodingKind.Utf16BigEndian,
            "utf32" or "utf32le" => TextEncodingKind.Utf32LittleEndian,
            "utf32be" => TextEncodingKind.Utf32BigEndian,
            _ => TextEncodingKind.Unknown,
        };
        return kind != TextEncodingKind.Unknown;
    }

    /// <summary>The name as messages print it.</summary>
    public static string NameOf(TextEncodingKind kind) => kind switch
    {
        TextEncodingKind.Utf8 => "UTF-8",
        TextEncodingKind.Utf16 => "UTF-16",
        TextEncodingKind.Utf16LittleEndian => "UTF-16LE",
        TextEncodingKind.Utf16BigEndian => "UTF-16BE",
        TextEncodingKind.Utf32LittleEndian => "UTF-32LE",
        TextEncodingKind.Utf32BigEndian => "UTF-32BE",
        TextEncodingKind.Iso2022Jp => "ISO-2022-JP",
        TextEncodingKind.Cp932 => "Windows-31J",
        TextEncodingKind.EucJp => "EUC-JP",
        _ => "unknown",
    };

    private static string Plain(string name)
    {
        Span<char> letters = stackalloc char[16];
        var length = 0;
        foreach (var c in name)
        {
            if (c is '-' or '_' or ' ')
            {
                continue;
            }

            if (length == letters.Length)
            {
                return "";
            }

            letters[length++] = char.ToLowerInvariant(c);
        }

        return new string(letters[..length]);
    }
}

namespace Ota.PublicComment.Text;

/// <summary>Files that people hand in by mistake, or for which a format package is missing, told by their first bytes.</summary>
internal static class BinarySignature
{
    /// <summary>What the bytes are, or null when they begin like none of the known files.</summary>
    public static string? Find(ReadOnlySpan<byte> head)
    {
        if (head.Length > 5 && head[..Math.Min(head.Length, 1024)].IndexOf("%PDF-"u8) is >= 0 and var at && IsPdfStart(head, at))
        {
            return "PDF";
        }

        return head switch
        {
            [0x50, 0x4B, 0x03, 0x04, ..] or [0x50, 0x4B, 0x05, 0x06, ..] => "ZIP (Word, Excel)",
            [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, ..] => "OLE (Word, Excel 97-2003)",
            [0x7B, 0x5C, 0x72, 0x74, 0x66, ..] => "RTF",
            [0x1F, 0x8B, 0x08, ..] => "gzip",
            [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, ..] => "PNG",
            [0xFF, 0xD8, 0xFF, ..] => "JPEG",
            [0x47, 0x49, 0x46, 0x38, ..] => "GIF",
            [0x49, 0x49, 0x2A, 0x00, ..] or [0x4D, 0x4D, 0x00, 0x2A, ..] => "TIFF",
            [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C, ..] => "7-Zip",
            _ => null,
        };
    }

    /// <summary>
    /// Readers accept junk before the mark, but a text that only talks about PDF is no PDF: the mark begins a line there.
    /// </summary>
    private static bool IsPdfStart(ReadOnlySpan<byte> head, int at) =>
        at == 0
            || (at + 5 < head.Length && head[at - 1] is (byte)'\n' or (byte)'\r' && char.IsAsciiDigit((char)head[at + 5])
                && head[..at].IndexOfAnyExceptInRange((byte)0, (byte)0x20) < 0);
}

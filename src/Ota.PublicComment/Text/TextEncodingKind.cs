namespace Ota.PublicComment.Text;

/// <summary>The encodings in which published results come.</summary>
internal enum TextEncodingKind
{
    Unknown,

    /// <summary>UTF-8, and ASCII, which is a part of it.</summary>
    Utf8,

    /// <summary>UTF-16 of either byte order; only ever asked for by name, never a result of detection.</summary>
    Utf16,
    Utf16LittleEndian,
    Utf16BigEndian,
    Utf32LittleEndian,
    Utf32BigEndian,

    /// <summary>ISO-2022-JP (JIS), half-width kana and JIS X 0212 included.</summary>
    Iso2022Jp,

    /// <summary>Windows-31J: Shift_JIS with the extensions of NEC and IBM.</summary>
    Cp932,
    EucJp,
}

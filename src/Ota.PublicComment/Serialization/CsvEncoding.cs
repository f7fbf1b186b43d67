namespace Ota.PublicComment.Serialization;

/// <summary>The character encodings a CSV file can be written in.</summary>
public enum CsvEncoding
{
    /// <summary>UTF-8 with a byte order mark: spreadsheets open it rightly, and it holds every character.</summary>
    Utf8WithMark,

    /// <summary>UTF-8 without a byte order mark, for tools that take the mark for text.</summary>
    Utf8,

    /// <summary>
    /// Windows-31J (CP932, Shift_JIS), for tools that know nothing else. What it does not hold is replaced by the same sign or by 〓, and
    /// told.
    /// </summary>
    Cp932,
}

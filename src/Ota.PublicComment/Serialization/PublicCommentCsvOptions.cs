namespace Ota.PublicComment.Serialization;

/// <summary>How the CSV of a document is written.</summary>
public sealed record PublicCommentCsvOptions
{
    /// <summary>Japanese headings, UTF-8 with a byte order mark.</summary>
    public static PublicCommentCsvOptions Default { get; } = new();

    /// <summary>The language of the headings and marks. Both are read back.</summary>
    public MessageLanguage Language { get; init; } = MessageLanguage.Japanese;

    /// <summary>
    /// Whether UTF-8 begins with a byte order mark, by which spreadsheets know it; tools that take the mark for text want none. True unless
    /// set.
    /// </summary>
    public bool WithByteOrderMark { get; init; } = true;

    /// <summary>
    /// Whether streams get Windows-31J (CP932, Shift_JIS) and no UTF-8, for tools that know nothing else. What it does not hold is replaced
    /// by the same sign or by 〓, and told. False unless set.
    /// </summary>
    public bool ForCp932 { get; init; }
}

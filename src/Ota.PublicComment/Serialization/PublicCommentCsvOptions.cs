namespace Ota.PublicComment.Serialization;

/// <summary>How the CSV of a document is written.</summary>
public sealed record PublicCommentCsvOptions
{
    /// <summary>Japanese headings, UTF-8 with a byte order mark.</summary>
    public static PublicCommentCsvOptions Default { get; } = new();

    /// <summary>The language of the headings and marks. Both are read back.</summary>
    public MessageLanguage Language { get; init; } = MessageLanguage.Japanese;

    /// <summary>The character encoding of streams and bytes.</summary>
    public CsvEncoding Encoding { get; init; } = CsvEncoding.Utf8WithMark;
}

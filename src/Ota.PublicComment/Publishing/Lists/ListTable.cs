namespace Ota.PublicComment.Serialization;

/// <summary>A list that is handed on (指摘一覧, 参照の一覧): a title, headings and rows of cells, in one language.</summary>
public sealed record ListTable
{
    /// <summary>The title without the number of rows: 指摘一覧.</summary>
    public required string Title { get; init; }

    /// <summary>The language of title, headings and cells.</summary>
    public required MessageLanguage Language { get; init; }

    /// <summary>The headings.</summary>
    public required ValueList<string> Headings { get; init; }

    /// <summary>The rows; each has as many cells as there are headings.</summary>
    public required ValueList<ValueList<string>> Rows { get; init; }

    /// <summary>How wide the columns of a worksheet are, in characters; empty for columns of one width.</summary>
    public ValueList<double> Widths { get; init; }

    /// <summary>The list as JSON with values for programs; null for the cells by their headings.</summary>
    internal Func<byte[]>? Json { get; init; }
}

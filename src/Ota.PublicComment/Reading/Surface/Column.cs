namespace Ota.PublicComment.Reading.Surface;

/// <summary>A column of a table: what it holds and the heading as printed (null where it has none).</summary>
/// <param name="Role">What it holds.</param>
/// <param name="Heading">The heading as printed.</param>
/// <param name="IsKnown">Whether its heading or the host says what it is, be it nothing the document has a place for.</param>
internal sealed record Column(ColumnRole Role, string? Heading, bool IsKnown = false)
{
    /// <summary>Whether it holds answers beside those of the response column: 市の考え方 | 教育委員会の考え方.</summary>
    public bool IsFurtherResponse { get; init; }

    /// <summary>Whether it holds numbers with the words of their labels: 意見1, 【No.3】.</summary>
    public bool HoldsLabels { get; init; }
}

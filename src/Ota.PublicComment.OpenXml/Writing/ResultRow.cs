namespace Ota.PublicComment.OpenXml.Writing;

/// <summary>A row of the table that is written: a heading over all columns, or cells.</summary>
internal sealed class ResultRow
{
    /// <summary>The heading of a group; null in a row of cells.</summary>
    public string? Group { get; init; }

    public List<ResultCell> Cells { get; init; } = [];
}

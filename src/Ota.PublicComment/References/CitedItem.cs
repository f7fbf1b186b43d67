namespace Ota.PublicComment.References;

/// <summary>
/// The measure that a citation names (取組27 システムの標準化, 施策1-1~1-3), or the attachment, table or figure (別紙2 日程表, 様式第2号).
/// </summary>
public sealed record CitedItem
{
    /// <summary>The word for it as printed, without what its number adds (取組, 施策; 別紙, 資料, 図表).</summary>
    public required string Term { get; init; }

    /// <summary>The number, or the first of a range; null when only a title is printed.</summary>
    public OutlineNumber? Number { get; init; }

    /// <summary>The last number of a range; null for a single number.</summary>
    public OutlineNumber? LastNumber { get; init; }

    /// <summary>The title as printed, without brackets; null when none is.</summary>
    public string? Title { get; init; }
}

namespace Ota.PublicComment.References;

/// <summary>The attachment, table or figure that a citation names: 別紙2 日程表, 様式第2号.</summary>
public sealed record CitedAttachment
{
    /// <summary>The word for it as printed (別紙, 資料, 図表).</summary>
    public required string Term { get; init; }

    /// <summary>The number, or the first of a range; null when only a title is printed.</summary>
    public OutlineNumber? Number { get; init; }

    /// <summary>The last number of a range; null for a single number.</summary>
    public OutlineNumber? LastNumber { get; init; }

    /// <summary>The title as printed, without brackets; null when none is.</summary>
    public string? Title { get; init; }
}

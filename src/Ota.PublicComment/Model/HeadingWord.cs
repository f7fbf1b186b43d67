namespace Ota.PublicComment;

/// <summary>A column heading and what the column holds.</summary>
internal sealed record HeadingWord
{
    /// <summary>The heading as printed.</summary>
    public required string Word { get; init; }

    /// <summary>What the column holds.</summary>
    public required ColumnRole Role { get; init; }
}

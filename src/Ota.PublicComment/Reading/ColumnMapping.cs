namespace Ota.PublicComment.Reading;

/// <summary>A column, named by heading or position, and what it holds.</summary>
internal sealed record ColumnMapping
{
    /// <summary>The heading as printed; null when the column is named by position.</summary>
    public string? Heading { get; init; }

    /// <summary>
    /// The position, 1 being the first from the left and -1 the first from the right; null when the column is named by heading.
    /// </summary>
    public int? Position { get; init; }

    /// <summary>What the column holds.</summary>
    public required ColumnRole Role { get; init; }
}

namespace Ota.PublicComment.Reading.Recognition;

/// <summary>A column of a table: what it holds and the heading as printed (null where it has none).</summary>
internal sealed record Column(ColumnRole Role, string? Heading);

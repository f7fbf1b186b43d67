namespace Ota.PublicComment;

/// <summary>A cell of a column without a role: heading and text as printed.</summary>
public sealed record OtherField
{
    /// <summary>The heading of the column; null for a cell beyond the last heading.</summary>
    public string? Heading { get; init; }

    /// <summary>The text of the cell.</summary>
    public required string Text { get; init; }
}

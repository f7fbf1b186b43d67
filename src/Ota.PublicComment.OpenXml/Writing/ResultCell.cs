namespace Ota.PublicComment.OpenXml.Writing;

/// <summary>A cell of the table that is written.</summary>
/// <param name="Text">The text; of a covered cell that of the cell that covers it.</param>
internal sealed record ResultCell(string Text)
{
    /// <summary>How many rows below it covers.</summary>
    public int ExtraRows { get; set; }

    /// <summary>Whether the cell above covers it.</summary>
    public bool IsCovered { get; init; }
}

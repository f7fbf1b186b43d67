namespace Ota.PublicComment.OpenXml.Writing;

/// <summary>A cell of a sheet that is written.</summary>
/// <param name="Text">The text; a number as its digits.</param>
/// <param name="Style">How it looks.</param>
internal readonly record struct SheetCell(string Text, CellStyle Style)
{
    /// <summary>Whether it is kept as a number, so that it sorts as one.</summary>
    public bool IsNumber { get; init; }
}

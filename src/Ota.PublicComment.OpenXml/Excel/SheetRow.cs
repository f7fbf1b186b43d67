namespace Ota.PublicComment.OpenXml.Excel;

/// <summary>A row of a sheet that holds text.</summary>
internal sealed class SheetRow(int number)
{
    public int Number { get; } = number;

    /// <summary>The cells with text by their columns, from left to right unless the file is odd.</summary>
    public List<(int Column, string Text)> Cells { get; } = [];
}

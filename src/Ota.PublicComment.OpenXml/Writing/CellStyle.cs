namespace Ota.PublicComment.OpenXml.Writing;

/// <summary>The styles of the workbook that is written, in the order of its styles part.</summary>
internal enum CellStyle
{
    Plain,
    Title,
    Heading,
    Text,
    Centre,
    Group,
    Note,

    /// <summary>Text that a spreadsheet would run as a formula if it were typed in again: marked as text.</summary>
    Guarded,
    People,
    Sheets,
    Items,
}

namespace Ota.PublicComment;

/// <summary>A cell of a source table; everything is 1-based.</summary>
/// <param name="Table">The table in reading order, 1-based.</param>
/// <param name="Row">The row, 1-based.</param>
/// <param name="Column">The column, 1-based.</param>
public readonly record struct CellAddress(int Table, int Row, int Column);

namespace Ota.PublicComment.OpenXml.Excel;

/// <summary>Cells merged into one.</summary>
internal readonly record struct CellRange(int FirstRow, int FirstColumn, int LastRow, int LastColumn)
{
    public static CellRange? Parse(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && CellReference.TryParse(text.AsSpan(0, colon), out var r1, out var c1)
            && CellReference.TryParse(text.AsSpan(colon + 1), out var r2, out var c2)
            ? new CellRange(Math.Min(r1, r2), Math.Min(c1, c2), Math.Max(r1, r2), Math.Max(c1, c2)) : null;
    }
}

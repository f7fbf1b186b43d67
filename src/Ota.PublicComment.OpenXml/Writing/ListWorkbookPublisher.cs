using Ota.PublicComment.Serialization;

namespace Ota.PublicComment.OpenXml.Writing;

/// <summary>Writes a list as a workbook to filter (by section in charge, by state) and to hand on.</summary>
internal sealed class ListWorkbookPublisher : IListPublisher
{
    private const double UsualWidth = 18;

    /// <summary>A column as narrow as this holds a number, a code or one word: it is centred.</summary>
    private const double Narrow = 10;

    public string Name => "xlsx";

    public string FileExtension => ".xlsx";

    public Task PublishAsync(ListTable table, Stream output, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(output);
        cancellationToken.ThrowIfCancellationRequested();
        double[] widths = [.. table.Headings.Select((_, i) => i < table.Widths.Count ? table.Widths[i] : UsualWidth)];
        var sheet = new SheetPart(table.Title, widths) { IsDerived = true, HeadingRow = 1 };
        sheet.AddFitted([.. table.Headings.Select(h => new SheetCell(h, CellStyle.Heading))]);
        foreach (var row in table.Rows)
        {
            sheet.AddFitted(
                [.. row.Select((c, i) => new SheetCell(Characters.Writable(c), widths[i] <= Narrow ? CellStyle.Centre : CellStyle.Text))]);
        }

        sheet.LastFiltered = sheet.RowCount;
        return output.WriteAsync(WorkbookPackage.ToBytes([sheet], table.Title), cancellationToken).AsTask();
    }
}

using Ota.PublicComment.Serialization;
using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Publishing.Findings;

namespace Ota.PublicComment.OpenXml.Writing;

/// <summary>Writes a list of findings as a workbook to filter by section in charge and to hand on.</summary>
internal sealed class FindingWorkbookPublisher : IFindingPublisher
{
    // 意見の番号, 担当課, 分野, 位置, 重さ, コード, 指摘, 対処
    private static readonly double[] Widths = [10, 14, 26, 28, 9, 10, 60, 60];

    public string Name => "xlsx";

    public string FileExtension => ".xlsx";

    public Task PublishAsync(FindingTable table, Stream output, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(output);
        cancellationToken.ThrowIfCancellationRequested();
        var title = table.Language == MessageLanguage.Japanese ? "指摘一覧" : "Findings";
        var sheet = new SheetPart(title, Widths) { IsDerived = true, HeadingRow = 1 };
        sheet.AddFitted([.. table.Headings.Select(h => new SheetCell(h, CellStyle.Heading))]);
        foreach (var row in table.Rows)
        {
            sheet.AddFitted([.. table.Cells(row).Select((c, i) => new SheetCell(Characters.Writable(c), i is 0 or 4 or 5 ? CellStyle.Centre : CellStyle.Text))]);
        }

        sheet.LastFiltered = sheet.RowCount;
        return output.WriteAsync(WorkbookPackage.ToBytes([sheet], title), cancellationToken).AsTask();
    }
}

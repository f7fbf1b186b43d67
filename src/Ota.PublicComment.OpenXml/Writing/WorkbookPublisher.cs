using Ota.PublicComment.Serialization;
using System.Globalization;

namespace Ota.PublicComment.OpenXml.Writing;

/// <summary>Writes a workbook to filter and print: the opinions and responses, the counts, the findings, the citations, each on a sheet
/// of its own.</summary>
internal sealed class WorkbookPublisher : FilePublisher
{
    private const double WidthPerWeight = 1.9;

    public override string Name => "xlsx";

    public override string FileExtension => ".xlsx";

    protected override byte[] Write(PublishInput input)
    {
        List<SheetPart> sheets = [Results(input.Document), Statistics(input.Document)];
        if (DocumentFacts.Legend(input.Document) is { Count: > 0 } legend)
        {
            sheets.Add(Legend(legend));
        }

        sheets.AddRange([DerivedSheets.Findings(input.Diagnostics), DerivedSheets.Citations(input)]);
        return WorkbookPackage.ToBytes(sheets, DocumentFacts.Title(input.Document));
    }

    private static SheetPart Results(PublicCommentDocument document)
    {
        var table = ResultTable.Of(document);
        var columns = table.Columns.Count;
        var sheet = new SheetPart("意見と考え方", [.. table.Columns.Select(c => Math.Round(c.Weight * WidthPerWeight, 1))]);
        sheet.AddWide(DocumentFacts.Title(document), CellStyle.Title, columns);
        if (document.Opinions.Count > 0)
        {
            sheet.AddRow();
            sheet.AddRow([.. table.Columns.Select(c => new SheetCell(Characters.Writable(c.Heading), CellStyle.Heading))]);
            sheet.HeadingRow = sheet.RowCount;
            Rows(sheet, table);
            sheet.LastFiltered = sheet.RowCount;
        }

        sheet.AddRow();
        foreach (var note in DocumentFacts.Notes(document))
        {
            sheet.AddWide(note, CellStyle.Note, columns);
        }

        return sheet;
    }

    private static void Rows(SheetPart sheet, ResultTable table)
    {
        var first = sheet.RowCount;
        foreach (var row in table.Rows)
        {
            if (row.Group is { } group)
            {
                sheet.AddWide(Characters.Writable(group), CellStyle.Group, table.Columns.Count);
            }
            else
            {
                // A covered cell keeps the text too: a filter looks at what stands in the row.
                sheet.AddRow([.. row.Cells.Select((c, i) => Cell(c.Text, table.Columns[i]))]);
            }
        }

        for (var i = 0; i < table.Rows.Count; i++)
        {
            for (var column = 0; column < table.Rows[i].Cells.Count; column++)
            {
                var cell = table.Rows[i].Cells[column];
                var row = first + i + 1;
                if (!cell.IsCovered)
                {
                    sheet.Merge(row, column + 1, row + cell.ExtraRows, column + 1);
                    sheet.MakeRoom(row, cell.ExtraRows + 1, column, cell.Text);
                }
            }
        }
    }

    private static SheetCell Cell(string text, ResultColumn column)
        => new(text, column.IsCentred ? CellStyle.Centre : CellStyle.Text) { IsNumber = column.IsCentred && IsPlainNumber(text) };

    private static SheetPart Statistics(PublicCommentDocument document)
    {
        var sheet = new SheetPart("集計", [24, 60, 16, 16]);
        foreach (var (name, value) in DocumentFacts.Facts(document))
        {
            sheet.AddFitted(new SheetCell(name, CellStyle.Heading), Count(value));
        }

        foreach (var tallies in DocumentFacts.Tallies(document))
        {
            sheet.AddRow();
            for (var i = 0; i < tallies.Count; i++)
            {
                sheet.AddFitted([.. tallies[i].Select((t, column) => i == 0 ? new SheetCell(t, CellStyle.Heading) : column == 0
                    ? new SheetCell(t, CellStyle.Text) : Count(t))]);
            }
        }

        return sheet;
    }

    // The sheet's own name is the heading: one in a cell would be text.
    private static SheetPart Legend(List<(string Code, string Meaning)> legend)
    {
        var sheet = new SheetPart("対応区分", [10, 90]);
        foreach (var (code, meaning) in legend)
        {
            sheet.AddFitted(new SheetCell(code, CellStyle.Centre), new SheetCell(meaning, CellStyle.Text));
        }

        return sheet;
    }

    // 12人 is the number 12 in a cell that shows 人, so that it can be added up.
    private static SheetCell Count(string text)
    {
        var style = text.Length < 2 ? CellStyle.Text : text[^1] switch
        {
            '人' => CellStyle.People,
            '通' => CellStyle.Sheets,
            '件' => CellStyle.Items,
            _ => CellStyle.Text,
        };
        return style != CellStyle.Text && IsPlainNumber(text[..^1]) ? new SheetCell(text[..^1], style) { IsNumber = true }
            : new SheetCell(text, CellStyle.Text);
    }

    private static bool IsPlainNumber(string text)
        => text.Length is > 0 and <= 9 && text.All(char.IsAsciiDigit) && (text.Length == 1 || text[0] != '0');

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}

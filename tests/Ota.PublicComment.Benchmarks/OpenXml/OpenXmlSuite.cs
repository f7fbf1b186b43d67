using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Ota.PublicComment.Benchmarks.Corpus;
using Ota.PublicComment.Benchmarks.Measuring;
using Ota.PublicComment.OpenXml;
using Ota.PublicComment.Reading;
using Words = DocumentFormat.OpenXml.Wordprocessing;

namespace Ota.PublicComment.Benchmarks.OpenXml;

/// <summary>Reading a workbook and a Word document into blocks, against the barest walks of the SDK that get at the same texts.</summary>
internal sealed class OpenXmlSuite : ISuite
{
    private const int Opinions = 5_000;
    private const string Excel = "ExcelFormat.Read, from bytes";
    private const string Sheet = "OpenXmlReader, shared strings looked up";
    private const string Word = "WordFormat.Read, from bytes";
    private const string Tree = "the SDK's DOM, its texts added up";

    public string Name => "openxml";

    public string Description => "a workbook and a Word document of 5,000 opinions, against walks with the SDK";

    public Task RunAsync(GateBook gates)
    {
        var rows = GeneratedResults.Table(Opinions).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(r => r.Split('\t')).ToArray();
        var book = OfficeFiles.Workbook(rows);
        var text = OfficeFiles.Document(rows);
        gates.Output.WriteLine(
            $"  data: {book.Length} and {text.Length} bytes, hash {GeneratedResults.Hash(book)} and {GeneratedResults.Hash(text)}");
        gates.Gate(new SideBySide(new Contestant(Sheet, () => WalkSheet(book)), new Contestant(Excel, () => Read(new ExcelFormat(), book))),
            (Excel, Sheet, 2));
        gates.Gate(new SideBySide(new Contestant(Tree, () => WalkTree(text)), new Contestant(Word, () => Read(new WordFormat(), text))),
            (Word, Tree, 2));
        return Task.CompletedTask;
    }

    // The check sum is the characters read, so that no contestant reads less.
    private static long Read(ISourceFormat format, byte[] file)
    {
        using var stream = new MemoryStream(file);
        return format.Read(stream, new FormatContext(SourceInfo.Unknown, ReadLimits.Default, static _ => { }))
            .OfType<SourceTable>().Sum(t => t.Rows.Sum(r => r.Cells.Sum(c => (long)c.Text.Length)));
    }

    private static long WalkSheet(byte[] file)
    {
        using var stream = new MemoryStream(file);
        using var document = SpreadsheetDocument.Open(stream, false);
        var strings = new List<string>();
        using (var items = OpenXmlReader.Create(document.WorkbookPart!.SharedStringTablePart!))
        {
            while (items.Read())
            {
                if (items.IsStartElement && items.ElementType == typeof(DocumentFormat.OpenXml.Spreadsheet.Text))
                {
                    strings.Add(items.GetText());
                }
            }
        }

        var length = 0L;
        using var cells = OpenXmlReader.Create(document.WorkbookPart.WorksheetParts.First());
        var isShared = false;
        while (cells.Read())
        {
            if (cells.IsStartElement && cells.ElementType == typeof(Cell))
            {
                isShared = cells.Attributes.Any(a => a.LocalName == "t" && a.Value == "s");
            }
            else if (cells.IsStartElement && cells.ElementType == typeof(CellValue))
            {
                var value = cells.GetText();
                length += isShared ? strings[int.Parse(value, null)].Length : value.Length;
            }
        }

        return length;
    }

    private static long WalkTree(byte[] file)
    {
        using var stream = new MemoryStream(file);
        using var document = WordprocessingDocument.Open(stream, false);
        return document.MainDocumentPart!.Document!.Body!.Descendants<Words.Text>().Sum(t => (long)t.Text.Length);
    }
}

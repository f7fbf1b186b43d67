using System.Diagnostics;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Ota.PublicComment.OpenXml;
using Ota.PublicComment.Reading;
using static Ota.PublicComment.Formats.Tests.OpenXml.Docx;

namespace Ota.PublicComment.Formats.Tests.OpenXml;

/// <summary>How long reading takes beside the SDK's own walks: asked for by name, because other programs of the machine have a say in it.</summary>
public class SpeedTests
{
    private const int Rows = 3_000;
    private const int Rounds = 7;
    private const string Sentence = "公民館を残してほしい。高齢者が歩いて行ける場所はここしかない。説明会も一度では足りない。";

    [Fact(Explicit = true)]
    public void Word_takes_at_most_twice_a_walk_over_the_DOM()
    {
        var file = File(Tbl([Head, .. Enumerable.Range(1, Rows).Select(i => Tr(Tc(P("", Numbered())), Tc(P(Sentence + i) + P(Sentence)), Tc(P(Sentence) + P(Sentence))))]), List(("decimal", "%1")));
        Compare("Word", () => Blocks(new WordFormat(), file), () =>
        {
            using var stream = new MemoryStream(file);
            using var document = WordprocessingDocument.Open(stream, false);
            return document.MainDocumentPart!.Document.Body!.Descendants<DocumentFormat.OpenXml.Wordprocessing.Text>().Sum(t => t.Text.Length);
        });
    }

    [Fact(Explicit = true)]
    public void Excel_takes_at_most_twice_a_walk_with_OpenXmlReader_and_shared_strings()
    {
        var strings = string.Concat(Enumerable.Range(0, 2 * Rows).Select(i => $"<si><t>{Sentence}{i}</t></si>"));
        var rows = string.Concat(Enumerable.Range(1, Rows).Select(i
            => $"<row r=\"{i}\"><c r=\"A{i}\"><v>{i}</v></c><c r=\"B{i}\" t=\"s\"><v>{2 * i - 2}</v></c><c r=\"C{i}\" t=\"s\"><v>{2 * i - 1}</v></c></row>"));
        var file = Xlsx.File(rows, strings: strings);
        Compare("Excel", () => Blocks(new ExcelFormat(), file), () => Walk(file));
    }

    private static void Compare(string name, Func<int> own, Func<int> peer)
    {
        var (mine, theirs) = (double.MaxValue, double.MaxValue);
        for (var i = 0; i < Rounds; i++)
        {
            mine = Math.Min(mine, Time(own));
            theirs = Math.Min(theirs, Time(peer));
        }

        TestContext.Current.SendDiagnosticMessage($"{name}: {mine:F1} ms beside {theirs:F1} ms, {mine / theirs:F2} times");
        System.IO.File.AppendAllText(Path.Combine(Path.GetTempPath(), "opc-openxml-speed.txt"), $"{name}: {mine:F1} ms beside {theirs:F1} ms, {mine / theirs:F2} times\n");
        (mine / theirs).Should().BeLessThan(2);
    }

    private static double Time(Func<int> run)
    {
        var watch = Stopwatch.StartNew();
        run().Should().BePositive();
        return watch.Elapsed.TotalMilliseconds;
    }

    private static int Blocks(ISourceFormat format, byte[] file)
    {
        using var stream = new MemoryStream(file);
        return format.Read(stream, new FormatContext(SourceInfo.Unknown, ReadLimits.Default, _ => { })).Count();
    }

    private static int Walk(byte[] file)
    {
        using var stream = new MemoryStream(file);
        using var document = SpreadsheetDocument.Open(stream, false);
        var strings = new List<string>();
        using (var reader = OpenXmlReader.Create(document.WorkbookPart!.SharedStringTablePart!))
        {
            while (reader.Read())
            {
                if (reader.ElementType == typeof(SharedStringItem) && reader.IsStartElement)
                {
                    strings.Add(((SharedStringItem)reader.LoadCurrentElement()!).InnerText);
                }
            }
        }

        var length = 0;
        using var cells = OpenXmlReader.Create(document.WorkbookPart.WorksheetParts.First());
        while (cells.Read())
        {
            if (cells.ElementType == typeof(Cell) && cells.IsStartElement)
            {
                var cell = (Cell)cells.LoadCurrentElement()!;
                length += cell.DataType?.Value == CellValues.SharedString ? strings[int.Parse(cell.CellValue!.Text, null)].Length : cell.CellValue?.Text.Length ?? 0;
            }
        }

        return length;
    }
}

using Ota.PublicComment.Benchmarks.Corpus;
using Ota.PublicComment.Benchmarks.Measuring;
using Ota.PublicComment.Pdf;
using Ota.PublicComment.Reading;
using UglyToad.PdfPig;

namespace Ota.PublicComment.Benchmarks.Pdf;

/// <summary>
/// Reading PDF files into blocks, against PdfPig's own letters and paths of the same pages: the price of everything between a letter and a
/// cell.
/// </summary>
internal sealed class PdfSuite : ISuite
{
    private const int WarmUps = 12;
    private const string Letters = "PdfPig's letters and paths";
    private const string Whole = "PdfFormat.Read, from bytes";

    public string Name => "pdf";

    public string Description
        => "PDF files by Chromium, LibreOffice and a program that dots its lines, against PdfPig's own letters and paths";

    public Task RunAsync(GateBook gates)
    {
        Race(gates, "ruled, centred, merged, without sides", [.. Files().Select(File.ReadAllBytes)]);
        Race(gates, "lines of dots", [DottedPdf.Of(pages: 4, rows: 24)]);
        return Task.CompletedTask;
    }

    private static void Race(GateBook gates, string what, byte[][] files)
    {
        gates.Output.WriteLine(
            $"  data: {what}, {files.Length} files, {files.Sum(f => f.Length)} bytes, hash {GeneratedResults.Hash([.. files.SelectMany(f => f)])}");
        // The compiler needs more calls to be done with two parsers than the rounds of a race warm up.
        for (var i = 0; i < WarmUps; i++)
        {
            _ = files.Sum(Pages) + files.Sum(Read);
        }

        gates.Gate(
            new SideBySide(
                new Contestant(Letters, () => files.Sum(Pages)),
                new Contestant(Whole, () => files.Sum(Read))),
            (Whole, Letters, 1.5));
    }

    private static IEnumerable<string> Files()
    {
        var folder = AppContext.BaseDirectory;
        while (!Directory.Exists(Path.Combine(folder, "tests", "data")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("tests/data is not above the program.");
        }

        return Directory.GetFiles(Path.Combine(folder, "tests", "data", "formats", "pdf"), "*.pdf")
            .Where(f => !Path.GetFileName(f).StartsWith('X')).Order(StringComparer.Ordinal);
    }

    private static long Pages(byte[] pdf)
    {
        using var document = PdfDocument.Open(pdf, new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true });
        var sum = 0L;
        foreach (var page in document.GetPages())
        {
            sum += page.Letters.Count + page.Paths.Count;
        }

        return sum;
    }

    private static long Read(byte[] pdf)
    {
        using var stream = new MemoryStream(pdf, 0, pdf.Length, writable: false, publiclyVisible: true);
        return new PdfFormat().Read(stream, new FormatContext(SourceInfo.Unknown, ReadLimits.Default, static _ => { })).Count();
    }
}

using System.Net;
using Ota.PublicComment.Formats.Tests.OpenXml;
using Ota.PublicComment.Formats.Tests.Pdf.Making;
using Ota.PublicComment.Tests;

namespace Ota.PublicComment.Formats.Tests.Pdf;

/// <summary>
/// The 31 rows of the bundled sample, printed on A4 over several pages by the programs people use: every cell is that of the clean twin.
/// </summary>
public sealed class SampleTests
{
    private static readonly PublicCommentPipeline Pipeline = new PublicCommentPipelineBuilder().AddPdf().Build();

    private static readonly PublicCommentDocument Clean
        = Pipeline.Read(File.ReadAllText(TestFiles.Data("documents", "sample-results-clean.csv"))).GetDocumentOrThrow();

    private static string[] Headings => ["No.", "分野", "要旨", "市の考え方"];

    [Theory]
    [InlineData("IPAexMincho", 10.5, true)]
    [InlineData("IPAexGothic", 9, true)]
    [InlineData("Noto Serif CJK JP", 10, false)]
    public void Chromium_prints_it(string font, double size, bool repeats)
    {
        var head = $"<tr>{string.Concat(Headings.Select(h => $"<th>{h}</th>"))}</tr>";
        var rows =
            string.Concat(
                Rows()
                    .Select(
                        r =>
                            $"<tr>{string.Concat(r.Select(c =>
                                $"<td>{WebUtility.HtmlEncode(c).Replace("\n", "<br>", StringComparison.Ordinal)}</td>"))}</tr>"));
        Holds(Programs.Chromium(
            "<!doctype html><html lang=ja><meta charset=utf-8><style>@page{size:A4;margin:20mm} table{border-collapse:collapse;width:100%;table-layout:fixed}"
            + "td,th{border:.75pt solid;padding:1mm 1.5mm;vertical-align:top;overflow-wrap:anywhere} th:nth-child(1){width:8%} th:nth-child(2){width:20%} th:nth-child(3){width:30%}"
            + $"body{{font-family:'{font}';font-size:{size}pt}}</style><h1>{Clean.Title}</h1><table>{(repeats ? $"<thead>{head}</thead>" : head)}<tbody>{rows}</tbody></table>"));
    }

    [Theory]
    [InlineData(9, true)]
    [InlineData(10.5, false)]
    public void LibreOffice_prints_it(double size, bool repeats)
    {
        var run = $"<w:rFonts w:ascii=\"IPAexMincho\" w:eastAsia=\"IPAexMincho\" w:hAnsi=\"IPAexMincho\"/><w:sz w:val=\"{2 * size}\"/>";
        string Cell(string text)
            => Docx.Tc(string.Concat(text.Split('\n').Select(p => $"<w:p>{Docx.R(WebUtility.HtmlEncode(p), run)}</w:p>")));
        var head = Docx.Tr([.. Headings.Select(Cell)]);
        var table =
            Docx.Tbl([600, 1900, 3000, 4100],
                [repeats ? head.Replace("<w:tr>", "<w:tr><w:trPr><w:tblHeader/></w:trPr>", StringComparison.Ordinal) : head,
                    .. Rows().Select(r => Docx.Tr([.. r.Select(Cell)]))]);
        var borders =
            string.Concat(
                new[] { "top", "left", "bottom", "right", "insideH", "insideV" }.Select(
                    s => $"<w:{s} w:val=\"single\" w:sz=\"4\" w:color=\"000000\"/>"));
        var body =
            Docx.P(Clean.Title!)
                + table.Replace("<w:tbl>",
                    $"<w:tbl><w:tblPr><w:tblLayout w:type=\"fixed\"/><w:tblBorders>{borders}</w:tblBorders></w:tblPr>",
                    StringComparison.Ordinal)
            + "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:bottom=\"1134\" w:left=\"1134\" w:right=\"1134\"/></w:sectPr>";
        Holds(Programs.LibreOffice("page.docx", Docx.File(body)));
    }

    [Theory]
    [InlineData(Ruling.Full, 9, true)]
    [InlineData(Ruling.Dotted, 8.5, false)]
    [InlineData(Ruling.Double, 10, true)]
    [InlineData(Ruling.Horizontal, 9, true)]
    [InlineData(Ruling.None, 9, true)]
    public void PdfSharp_prints_it(Ruling ruling, double size, bool repeats)
    {
        JapaneseFont.SkipWhereAbsent();
        var layout = new MadeLayout
        {
            Ruling = ruling, FontSize = size, RepeatsHeadings = repeats, CutsRows = true, Headings = Headings, Widths = [35, 110, 150, 205],
        };
        Holds(new PdfMaker(layout).Make(Clean.Title!, [], [.. Rows().Select(r => new MadeRow(r[0], r[1], r[2], r[3], ""))]));
    }

    // The cells as the file holds them: quoted where a cell has several lines.
    private static List<string[]> Rows()
    {
        var rows = new List<string[]>();
        var cells = new List<string>();
        var cell = new System.Text.StringBuilder();
        var isQuoted = false;
        foreach (var c in File.ReadAllText(TestFiles.Data("documents", "sample-results-clean.csv"))
            .Replace("\r", "", StringComparison.Ordinal))
        {
            isQuoted ^= c == '"';
            if (c == '"' || isQuoted || c is not (',' or '\n'))
            {
                cell.Append(c == '"' ? "" : c.ToString());
                continue;
            }

            cells.Add(cell.ToString());
            cell.Clear();
            if (c == '\n')
            {
                rows.Add([.. cells]);
                cells.Clear();
            }
        }

        return rows.FindAll(r => r.Length == 4 && r[0].All(char.IsAsciiDigit));
    }

    private static void Holds(byte[] pdf)
    {
        if (Environment.GetEnvironmentVariable("OPC_PDF_KEEP") is { Length: > 0 } folder)
        {
            File.WriteAllBytes(Path.Combine(folder, $"sample-{pdf.Length}.pdf"), pdf);
        }

        using var stream = new MemoryStream(pdf, writable: false);
        var result = Pipeline.ReadAsync(stream, new SourceInfo { FileName = "sample.pdf" }).GetAwaiter().GetResult();
        var read = result.GetDocumentOrThrow();
        read.Title.Should().Be(Clean.Title);
        var (wanted, got) = (Clean.Entries().ToList(), read.Entries().ToList());
        got.Should().HaveSameCount(wanted).And.HaveCount(31);
        var wrong = new List<string>();
        for (var i = 0; i < got.Count; i++)
        {
            var (want, have) = (Cells(wanted[i]), Cells(got[i]));
            wrong.AddRange(
                Enumerable.Range(0, 4).Where(c => want[c] != have[c] && !(Bare(want[c]) == Bare(have[c]) && IsTold(result, got[i], c)))
                .Select(c => $"No. {i + 1} column {c}: \"{want[c]}\" as \"{have[c]}\""));
        }

        wrong.Should().BeEmpty();
        read.Opinions.Max(o => o.Source!.Page).Should().BeGreaterThan(1);
    }

    // Where a full line ends with a sentence no eye sees whether its paragraph ends too: then the very cell must be named.
    private static bool IsTold(Ota.PublicComment.DocumentResult result, OpinionEntry entry, int column)
        => result.Diagnostics.Any(d => d.Code == "OPC1711" && d.Names(entry.Opinion.Source!.Table, entry.Opinion.Source.Row, column + 1));

    private static string Bare(string? text)
        => string.Concat((text ?? "").Replace("Body ", "", StringComparison.Ordinal).Where(c => c != '\n'));

    private static string?[] Cells(OpinionEntry entry) =>
    [
        entry.Opinion.Number?.Label, entry.Opinion.Area?.Text, entry.Opinion.Text,
        string.Join('\n', entry.Responses.SelectMany(r => r.Paragraphs).Select(p => $"{p.Kind} {p.Text}")),
    ];
}

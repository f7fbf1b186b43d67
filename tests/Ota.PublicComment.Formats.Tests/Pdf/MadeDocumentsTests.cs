using System.Globalization;
using Ota.PublicComment.Formats.Tests.Pdf.Making;
using Ota.PublicComment.Pdf;
using Ota.PublicComment.Reading;

namespace Ota.PublicComment.Formats.Tests.Pdf;

/// <summary>Documents of every layout, drawn from a seed: OPC_PDF_MADE=360 reads as many, a few seconds' worth without it.</summary>
public sealed class MadeDocumentsTests(ITestOutputHelper output)
{
    private const int Few = 48;

    [Fact]
    public void Cells_and_paragraphs_are_those_that_were_drawn()
    {
        JapaneseFont.SkipWhereAbsent();
        var count =
            int.TryParse(Environment.GetEnvironmentVariable("OPC_PDF_MADE"), NumberStyles.None, CultureInfo.InvariantCulture, out var many)
                ? many : Few;
        var (ruled, open) = (new Score(), new Score());
        var wrong = new List<string>();
        for (var seed = 0; seed < count; seed++)
        {
            var document = MadeDocument.Of(seed);
            if (Environment.GetEnvironmentVariable("OPC_PDF_KEEP") is { } folder)
            {
                File.WriteAllBytes(Path.Combine(folder, $"made{seed:000}.pdf"), document.Bytes);
            }

            var own = new Score();
            own.Add(document);
            (document.Layout.Ruling is Ruling.None or Ruling.Horizontal ? open : ruled).Add(own);
            wrong.AddRange(own.Wrong.Select(w => $"{seed} {document.Layout.Ruling} {document.Layout.Sheet}: {w}"));
        }

        output.WriteLine($"ruled {ruled}\nopen {open}");
        if (Environment.GetEnvironmentVariable("OPC_PDF_KEEP") is { } kept)
        {
            File.WriteAllLines(Path.Combine(kept, "wrong.txt"), wrong.Append($"ruled {ruled}").Append($"open {open}"));
        }

        ruled.CellShare.Should().Be(1);
        ruled.ParagraphShare.Should().BeGreaterThanOrEqualTo(0.99);
        open.CellShare.Should().BeGreaterThanOrEqualTo(0.98);
        open.ParagraphShare.Should().BeGreaterThanOrEqualTo(0.99);
        (ruled.Untold + open.Untold).Should().Be(0);
    }

    private sealed class Score
    {
        private int _cells;
        private int _right;
        private int _paragraphs;
        private int _rightParagraphs;

        public List<string> Wrong { get; } = [];

        public int Untold { get; private set; }

        public double CellShare => _cells == 0 ? 1 : (double)_right / _cells;

        public double ParagraphShare => _paragraphs == 0 ? 1 : (double)_rightParagraphs / _paragraphs;

        public void Add(Score other)
        {
            (_cells, _right, _paragraphs, _rightParagraphs, Untold) =
                (_cells + other._cells, _right + other._right, _paragraphs + other._paragraphs, _rightParagraphs + other._rightParagraphs,
                    Untold + other.Untold);
        }

        public void Add(MadeDocument document)
        {
            var findings = new List<Diagnostic>();
            using var stream = new MemoryStream(document.Bytes, writable: false);
            var blocks = new PdfFormat().Read(stream, new FormatContext(SourceInfo.Unknown, ReadLimits.Default, findings.Add)).ToList();
            var rows =
                blocks.OfType<SourceTable>().SelectMany((t, i) => Grid(t).Select((r, j) => (Cells: r, Table: i + 1, Row: j + 1)))
                    .Where(r => r.Cells.Length == 5).ToList();
            foreach (var row in document.Rows)
            {
                var found = rows.Where(r => r.Cells[0].Text == row.Number).ToList();
                var response =
                    row.HasNestedTable ? row.Response + string.Concat(PdfMaker.NestedCells.Select(c => $"\n{c[0]}\t{c[1]}")) : row.Response;
                string?[] wanted = [row.Number, row.HasCutArea ? null : row.Area, row.Opinion, response, row.Disposition];
                for (var i = 0; i < wanted.Length; i++)
                {
                    if (wanted[i] is { } text)
                    {
                        var own =
                            findings.Where(
                                f => found.Count == 1 && f.Names(found[0].Table, found[0].Row, f.Code == "OPC1711" ? i + 1 : null));
                        Compare($"row {row.Number} column {i}", text, found.Count == 1 ? found[0].Cells[i].Text : $"({found.Count} rows)",
                            own.ToList());
                    }
                }
            }
        }

        public override string ToString()
            => string.Create(CultureInfo.InvariantCulture,
                $"cells {_right}/{_cells} {CellShare:P2}, paragraphs {_rightParagraphs}/{_paragraphs} {ParagraphShare:P2}, wrong and not told {Untold}");

        // Cells are compared without white space; paragraphs with it.
        private void Compare(string name, string wanted, string got, List<Diagnostic> findings)
        {
            var isCell = Bare(wanted) == Bare(got);
            var isExact = wanted == got;
            _cells++;
            _paragraphs++;
            _right += isCell ? 1 : 0;
            _rightParagraphs += isExact ? 1 : 0;
            if (!isExact)
            {
                var isTold = findings.Exists(f => f.Code is "OPC1711" or "OPC1712" or "OPC1718" or "OPC1721");
                Untold += isTold ? 0 : 1;
                Wrong.Add(
                    $"{name}{(isTold ? "" : " UNTOLD")}: \"{wanted.Replace("\n", "⏎", StringComparison.Ordinal)}\" as \"{got.Replace("\n", "⏎", StringComparison.Ordinal)}\"");
            }
        }

        private static string Bare(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

        // Every row with its five cells; what a merged cell covers is empty.
        private static IEnumerable<SourceCell[]> Grid(SourceTable table)
        {
            var covered = new Dictionary<int, int>();
            foreach (var row in table.Rows)
            {
                var cells = new List<SourceCell>();
                var next = row.Cells.GetEnumerator();
                while (true)
                {
                    if (covered.TryGetValue(cells.Count, out var left) && left > 0)
                    {
                        covered[cells.Count] = left - 1;
                        cells.Add(default);
                    }
                    else if (next.MoveNext())
                    {
                        covered[cells.Count] = next.Current.ExtraRows;
                        cells.Add(next.Current);
                        for (var i = 0; i < next.Current.ExtraColumns; i++)
                        {
                            covered[cells.Count] = next.Current.ExtraRows;
                            cells.Add(default);
                        }
                    }
                    else
                    {
                        break;
                    }
                }

                yield return [.. cells];
            }
        }
    }
}

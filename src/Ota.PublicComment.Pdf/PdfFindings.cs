using System.Globalization;
using Ota.PublicComment.Pdf.Pages;
using Ota.PublicComment.Reading;

namespace Ota.PublicComment.Pdf;

/// <summary>Reports what a person must know of a PDF file.</summary>
internal sealed class PdfFindings(FormatContext context, PageMap map)
{
    /// <summary>Reading the letters of the pages is one part of three; making texts of the rows of tables is the rest.</summary>
    public const int PartsAfterPages = 3;

    private const int MostQuoted = 60;

    private readonly List<SourceLocation> _open = [];
    private string? _firstOpen;

    /// <summary>Tells how many of all rows are written.</summary>
    public void Written(int rows, int all) => context.ReportProgress(all + ((PartsAfterPages - 1L) * rows), (long)PartsAfterPages * all);

    public void Encrypted() => Report("OPC1701", null, null);

    public void Damaged(string what) => Report("OPC1702", null, null, what);

    public void PageUnreadable(int page, string what) => Report("OPC1703", page, null, Number(page), what);

    public void Limit(int? page, string what) => Report("OPC1713", page, null, what);

    public void OwnerOnly() => Report("OPC1715", null, null);

    public void Running(IReadOnlyCollection<string> texts)
        => Report("OPC1710", null, null, Number(texts.Count), Quote(string.Join(" | ", texts)));

    /// <summary>
    /// Keeps a cell with line ends that may or may not end a paragraph: all of them are one finding, or a long document would be full of
    /// it.
    /// </summary>
    public void LineEndOpen(int page, (int Table, int Row, int Column) cell, List<string> lines)
    {
        _open.Add(Place(map.Sheet(page), cell));
        _firstOpen ??= lines[0];
    }

    /// <summary>The same for a line outside of tables.</summary>
    public void LineEndOpen(int page, string line)
    {
        _open.Add(Place(map.Sheet(page), null));
        _firstOpen ??= line;
    }

    /// <summary>Reports what was kept.</summary>
    public void TellLineEnds()
    {
        if (_open.Count > 0)
        {
            ReportAll("OPC1711", _open[0], _open.GetRange(1, _open.Count - 1), Quote(_firstOpen!), Number(_open.Count));
        }
    }

    public void RowJoined(int page, (int Table, int Row, int Column) cell) => Report("OPC1712", map.Sheet(page), cell);

    public void WhiteSpace(int page, int table) => Report("OPC1714", map.Sheet(page), (table, 1, 1));

    public void RowUncertain(int page, (int Table, int Row, int Column) cell) => Report("OPC1718", map.Sheet(page), cell);

    public void RowCut(int page, (int Table, int Row, int Column) cell, string text)
        => Report("OPC1717", map.Sheet(page), cell, Quote(text));

    public void CellCut(int page, (int Table, int Row, int Column) cell, string text)
        => Report("OPC1721", map.Sheet(page), cell, Quote(text));

    /// <summary>Reports what was counted while the pages were read.</summary>
    public void Tell(PageNotes notes)
    {
        foreach (var (code, pages) in (ReadOnlySpan<(string, SortedSet<int>)>)
                 [("OPC1704", notes.PicturePages), ("OPC1719", notes.OutlinePages), ("OPC1705", notes.OcrPages),
                     ("OPC1708", notes.InvisiblePages), ("OPC1720", notes.OutsidePages)])
        {
            if (pages.Count > 0)
            {
                Report(code, pages.Min, null, Ranges(pages));
            }
        }

        if (notes.LayerPages.Count > 0)
        {
            Report("OPC1707", notes.LayerPages.Min, null, Ranges(notes.LayerPages), Quote(notes.Layers));
        }

        if (notes.NoteCount > 0)
        {
            Report("OPC1716", notes.NotePages.Min, null, Ranges(notes.NotePages), Number(notes.NoteCount));
        }

        if (notes.Struck.Count > 0)
        {
            Report("OPC1222", notes.StruckPages.Min, null, Number(notes.Struck.Count),
                $"{Ranges(notes.StruckPages)}: {Quote(string.Join(" | ", notes.Struck))}");
        }

        if (notes.UnmappedLetters > 0)
        {
            Report("OPC1706", notes.UnmappedPages.Min, null, Number(notes.UnmappedLetters), Ranges(notes.UnmappedPages),
                string.Join(", ", notes.UnmappedFontNames));
        }

        if (notes.Folded > 0)
        {
            Report("OPC1709", null, null, Number(notes.Folded));
        }

        foreach (var page in notes.CutPages)
        {
            Limit(page, Number(page));
        }
    }

    private void Report(string code, int? page, (int Table, int Row, int Column)? cell, params ReadOnlySpan<string> arguments)
        => ReportAll(code, Place(page, cell), [], arguments);

    private void ReportAll(string code, SourceLocation location, List<SourceLocation> others, params ReadOnlySpan<string> arguments)
    {
        var descriptor = DiagnosticDescriptor.Find(code)!;
        context.Report(new Diagnostic
        {
            Descriptor = descriptor,
            Severity = descriptor.Severity,
            Location = location,
            RelatedLocations = [.. others],
            Arguments = ValueList.Create(arguments),
        });
    }

    private SourceLocation Place(int? page, (int Table, int Row, int Column)? cell) => new()
    {
        File = context.Source.FileName,
        Page = page,
        Cell = cell is var (table, row, column) ? new CellAddress(table, row, column) : null,
    };

    private static string Number(int n) => n.ToString(CultureInfo.InvariantCulture);

    private static string Quote(string text) => text.Length <= MostQuoted ? text : string.Concat(text.AsSpan(0, MostQuoted), "…");

    // 1-3, 5
    private static string Ranges(IEnumerable<int> pages)
    {
        var parts = new List<(int First, int Last)>();
        foreach (var page in pages)
        {
            if (parts.Count > 0 && parts[^1].Last == page - 1)
            {
                parts[^1] = (parts[^1].First, page);
            }
            else
            {
                parts.Add((page, page));
            }
        }

        return string.Join(", ", parts.Select(p => p.First == p.Last ? Number(p.First) : $"{Number(p.First)}-{Number(p.Last)}"));
    }
}

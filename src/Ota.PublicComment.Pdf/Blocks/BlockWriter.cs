using Ota.PublicComment.Pdf.Joining;
using Ota.PublicComment.Pdf.Lines;
using Ota.PublicComment.Pdf.Pages;
using Ota.PublicComment.Pdf.Tables;
using Ota.PublicComment.Pdf.Texts;
using Ota.PublicComment.Reading;

namespace Ota.PublicComment.Pdf.Blocks;

/// <summary>Turns lines and joined tables into the blocks of the core, in reading order.</summary>
internal sealed class BlockWriter
{
    private readonly List<object> _items;
    private readonly PdfFindings _findings;
    private readonly IReadOnlySet<int> _unread;
    private readonly PageMap _map;
    private readonly Boxes _boxes;
    private readonly TextJoiner _joiner = new();
    private readonly ParagraphBuilder _paragraphs;
    private readonly int _allRows;
    private int _table;
    private int _rows;

    public BlockWriter(List<object> items, IReadOnlyList<PageLayout> pages, IReadOnlySet<int> unread, PdfFindings findings, PageMap map)
    {
        (_items, _findings, _unread, _map, _boxes) = (items, findings, unread, map, new Boxes(map));
        _allRows = items.OfType<JoinedTable>().Sum(static t => t.Rows.Count);
        var loose = items.OfType<Line>().ToList();
        var all =
            (IEnumerable<Line>)loose.Concat(
                items.OfType<JoinedTable>().SelectMany(t => t.Rows).SelectMany(r => r.Cells).SelectMany(c => c.Parts)
                    .SelectMany(p => p.Lines));
        var sizes = new Dictionary<double, int>();
        var own = new Dictionary<int, Dictionary<double, int>>();
        foreach (var line in all)
        {
            _joiner.Learn(line);
            Count(sizes, line);
            if (!own.TryGetValue(line.Page, out var page))
            {
                own.Add(line.Page, page = []);
            }

            Count(page, line);
        }

        var body = Most(sizes);
        var sides = pages.GroupBy(p => p.Page).Select(g => new PageSize(
            g.Key, g.Max(p => p.Width), g.SelectMany(p => p.Tables).Select(t => t.Right).DefaultIfEmpty(0).Max(),
            own.TryGetValue(g.Key, out var page) ? Most(page) : body)).ToList();
        _paragraphs = new ParagraphBuilder(loose, body, sides, _joiner, map, findings);
    }

    // The last row before pages that hold no text, where its table has no end or a text stops inside a sentence.
    private void TellCut(JoinedTable table, List<SourceRow> rows)
    {
        var page = table.LastPart.Page;
        if (!_unread.Contains(_map.Sheet(page) + 1) || rows.Count == 0)
        {
            return;
        }

        foreach (var cell in table.Rows[^1].Cells)
        {
            if (cell.LastLine is { } last && (table.LastPart.IsOpenBelow || RowContinuation.MayStopInside(cell)))
            {
                _findings.RowCut(page, (_table, rows.Count, cell.Column + 1), last.Text);
            }
        }
    }

    private static void Count(Dictionary<double, int> sizes, Line line)
    {
        var size = Math.Round(line.Size, 1);
        sizes[size] = sizes.GetValueOrDefault(size) + line.Glyphs.Length;
    }

    private static double Most(Dictionary<double, int> sizes)
        => sizes.Count == 0 ? 10 : sizes.OrderByDescending(s => s.Value).ThenBy(s => s.Key).First().Key;

    public IEnumerable<SourceBlock> Write()
    {
        var lines = new List<Line>();
        foreach (var item in _items)
        {
            if (item is Line line)
            {
                lines.Add(line);
                continue;
            }

            foreach (var block in _paragraphs.Build(lines))
            {
                yield return block;
            }

            lines.Clear();
            yield return Table((JoinedTable)item);
        }

        foreach (var block in _paragraphs.Build(lines))
        {
            yield return block;
        }

        _findings.TellLineEnds();
    }

    private SourceTable Table(JoinedTable table)
    {
        _table++;
        var texts = new CellText(table, _joiner);
        if (table.Evidence == TableEvidence.WhiteSpace)
        {
            _findings.WhiteSpace(table.Page, _table);
        }

        var rows = new List<SourceRow>();
        foreach (var row in table.Rows)
        {
            _findings.Written(_rows++, _allRows);
            var cells = new List<SourceCell>();
            foreach (var cell in row.Cells)
            {
                var (text, open) = texts.Read(cell);
                var place = (_table, rows.Count + 1, cell.Column + 1);
                if (open.Count > 0)
                {
                    _findings.LineEndOpen(cell.LastLine!.Page, place, open);
                }

                if (cell.Parts.Exists(p => p.IsCut))
                {
                    _findings.CellCut(cell.Parts[0].Lines is [var line, ..] ? line.Page : row.Page, place, text);
                }

                cells.Add(new SourceCell
                {
                    Text = text, ExtraRows = cell.ExtraRows, ExtraColumns = cell.ExtraColumns, Box = _boxes.Of(cell),
                });
            }

            if (!row.IsCertain)
            {
                _findings.RowUncertain(row.Page, (_table, rows.Count + 1, 1));
            }

            if (row.IsJoinUncertain)
            {
                _findings.RowJoined(row.Page, (_table, rows.Count + 1, 1));
            }

            rows.Add(new SourceRow { Cells = [.. cells] });
        }

        TellCut(table, rows);
        return new SourceTable { Page = _map.Sheet(table.Page), Rows = [.. rows], HasMeantLines = true };
    }
}

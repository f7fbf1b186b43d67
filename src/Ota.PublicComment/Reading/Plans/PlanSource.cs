using Ota.PublicComment.Codec;
using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Plans;

/// <summary>What a plan's source holds: lines, and tables with their headings recognised, in reading order.</summary>
internal sealed class PlanSource
{
    private const int MostHeadingRows = 10;

    private static readonly string[] DepartmentTails =
        ["課", "室", "係", "局", "部", "課等", "事務所", "センター", "委員会", "推進課", "支所", "出張所", "グループ", "担当", "庁内全課", "全課", "各課", "関係課"];

    private readonly string? _file;
    private readonly DiagnosticBag _findings;
    private int _tables;

    public PlanSource(IEnumerable<SourceBlock> blocks, string? file, DiagnosticBag findings)
    {
        (_file, _findings) = (file, findings);
        foreach (var block in blocks)
        {
            Add(block);
        }
    }

    /// <summary>The lines that belong to no list.</summary>
    public List<PlanLine> Lines { get; } = [];

    /// <summary>The lists of measures, in order.</summary>
    public List<PlanTable> Lists { get; } = [];

    /// <summary>The tables with the headings of our own CSV.</summary>
    public List<PlanTable> OwnTables { get; } = [];

    private void Add(SourceBlock block)
    {
        switch (block)
        {
            case SourceHeading heading:
                Add(heading.Text, block, heading.Level - 1, followsBreak: true, isHeading: true);
                break;
            case SourceListItem item:
                Add(item.Text, block, item.Level, followsBreak: false);
                break;
            case SourceParagraph paragraph:
                Add(paragraph.Text, block, 0, paragraph.FollowsBreak);
                break;
            case SourceTable table:
                Add(table);
                break;
        }
    }

    // A cell may hold several lines; each is one of the outline.
    private void Add(SourceCell cell, SourceBlock block, int level, bool followsBreak, bool isHeading = false)
    {
        var start = 0;
        for (var n = 0; start <= cell.Text.Length; n++)
        {
            var end = cell.Text.IndexOf('\n', start);
            end = end < 0 ? cell.Text.Length : end;
            var text = cell.Text[start..end].TrimEnd('\r');
            if (!string.IsNullOrWhiteSpace(text))
            {
                Lines.Add(new PlanLine(text, Location(cell, block, n, null), followsBreak && n == 0, level) { IsHeading = isHeading });
            }

            start = end + 1;
        }
    }

    private void Add(SourceTable table)
    {
        _tables++;
        var rows = new List<CsvCell[]>(table.Rows.Count);
        for (var r = 0; r < table.Rows.Count; r++)
        {
            rows.Add(table.Rows[r].Cells.Select((cell, c) => Cell(cell, table, new CellAddress(_tables, r + 1, c + 1))).ToArray());
        }

        for (var r = 0; r < Math.Min(rows.Count, MostHeadingRows); r++)
        {
            var isOwn = PlanRow.ColumnsOf(Array.ConvertAll(rows[r], c => c.Text)) is not null;
            var headings = isOwn ? null : ListHeadings.Read(rows[r]);
            if (isOwn || headings is not null)
            {
                AddLines(table, rows, 0, r);
                (isOwn ? OwnTables : Lists).Add(new PlanTable(headings, rows.GetRange(r, rows.Count - r), TermAbove()));
                return;
            }
        }

        AddLines(table, rows, 0, rows.Count);
    }

    // The cells of a row, with a tab between them, are what a word processor made of a line with tabs.
    private void AddLines(SourceTable table, List<CsvCell[]> rows, int first, int end)
    {
        var departments = DepartmentColumns(rows, first, end);
        for (var r = first; r < end; r++)
        {
            var text =
                string.Join('\t', rows[r].Where((_, c) => !departments.Contains(c)).Select(c => (c.Text ?? "").ReplaceLineEndings("")))
                    .TrimEnd();
            if (text.Length > 0)
            {
                Lines.Add(new PlanLine(text, rows[r][0].Location, table.Rows[r].FollowsBreak));
            }
        }
    }

    // 歩道の段差解消⇥道路課⇥16: a column that holds a department in every row is no part of the titles.
    private HashSet<int> DepartmentColumns(List<CsvCell[]> rows, int first, int end)
    {
        var found = new HashSet<int>();
        var width = rows.Skip(first).Take(end - first).Select(static r => r.Length).DefaultIfEmpty(0).Max();
        for (var c = 1; c < width && end - first > 1; c++)
        {
            var cells =
                rows.GetRange(first, end - first).Where(r => c < r.Length && !string.IsNullOrWhiteSpace(r[c].Text)).Select(r => r[c])
                    .ToList();
            if (cells.Count >= 2 && cells.Count * 2 >= end - first && cells.TrueForAll(static cell => IsDepartment(cell.Text!)))
            {
                found.Add(c);
                _findings.Add(Catalogue.PlanColumnUnread, cells[0].Location, cells[0].Text!.Trim());
            }
        }

        return found;
    }

    // 道路課, 道路課・公園課: nothing but departments.
    private static bool IsDepartment(string text)
        => text.Length <= 40
            && Array.TrueForAll(
                text.Split(['・', '、', ',', '\n', '/', '／'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
            static part => part.Length is >= 2 and <= 16 && AnyWord.Ends(part, DepartmentTails));

    private string? TermAbove() => Lines.Count > 0 ? PlanTerms.In(Lines[^1].Folded) : null;

    private CsvCell Cell(SourceCell cell, SourceBlock block, CellAddress address)
        => new(cell.Text.Length > 0 ? cell.Text : null, Location(cell, block, 0, address));

    private SourceLocation Location(SourceCell cell, SourceBlock block, int linesBelow, CellAddress? address) => new()
    {
        File = _file,
        Page = block.Page,
        Sheet = block.Sheet,
        Address = cell.Address,
        Cell = address,
        Line = cell.Line > 0 ? cell.Line + linesBelow : null,
        Column = cell.Line == 0 ? null : linesBelow == 0 ? cell.Column : 1,
    };
}

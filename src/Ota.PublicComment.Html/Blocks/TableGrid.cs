using Ota.PublicComment.Html.Content;
using Ota.PublicComment.Html.Markup;

namespace Ota.PublicComment.Html.Blocks;

/// <summary>
/// The rows and cells of a table as a browser places them: the foot last, spans only as far as the table goes. Columns and rows in which
/// no cell begins are none: <c>colspan="100"</c> over three columns spans three.
/// </summary>
internal sealed class TableGrid
{
    private readonly MarkupTree _tree;
    private readonly PageParts _parts;
    private readonly List<Row> _rows = [];
    private readonly List<int> _stray = [];
    private int _covered;

    private TableGrid(MarkupTree tree, PageParts parts, int table)
    {
        (_tree, _parts, Table) = (tree, parts, table);
        Collect();
        Place();
    }

    /// <summary>The most places that merged cells of one table may cover.</summary>
    public const int MostCovered = 4_000_000;

    private const int MostColumns = 1_000;

    /// <summary>A row: its node, whether it stands in the head, its cells in order.</summary>
    internal sealed record Row(int Node, int Section, bool IsHead)
    {
        public List<Cell> Cells { get; } = [];
    }

    /// <summary>A cell: its node, where it begins, and how far it reaches beyond its own place.</summary>
    internal sealed record Cell(int Node)
    {
        public int Column { get; set; }

        public int ExtraColumns { get; set; }

        public int ExtraRows { get; set; }
    }

    public int Table { get; }

    public IReadOnlyList<Row> Rows => _rows;

    public int Columns { get; private set; }

    /// <summary>The caption; -1 where there is none.</summary>
    public int Caption { get; private set; } = -1;

    /// <summary>What stands in the table but in no cell; browsers show it before the table.</summary>
    public IReadOnlyList<int> Stray => _stray;

    public bool IsTooWide => _covered > MostCovered;

    public static TableGrid Of(MarkupTree tree, PageParts parts, int table) => new(tree, parts, table);

    private void Collect()
    {
        var head = new List<Row>();
        var body = new List<Row>();
        var foot = new List<Row>();
        var section = Table;
        var current = (List<Row>?)null;
        for (var i = Table + 1; i < _tree.Nodes[Table].Last;)
        {
            var node = _tree.Nodes[i];
            if (_parts[i] != PartFate.Read)
            {
                i = node.Last;
            }
            else if (node.Has(ElementTraits.TablePart) && !node.Is("tr"))
            {
                section = i++;
            }
            else if (node.Is("tr"))
            {
                section = node.Parent == Table ? Table : section;
                var name = _tree.Nodes[section].Name();
                current = name == "thead" ? head : name == "tfoot" ? foot : body;
                current.Add(new Row(i++, section, name == "thead"));
            }
            else
            {
                if (node.Name() is "td" or "th" && current is not null)
                {
                    current[^1].Cells.Add(new Cell(i));
                }
                else
                {
                    SetAside(i, node);
                }

                i = node.Last;
            }
        }

        _rows.AddRange(head);
        _rows.AddRange(body);
        _rows.AddRange(foot);
    }

    private void SetAside(int i, MarkupNode node)
    {
        if (node.Is("caption") && Caption < 0)
        {
            Caption = i;
        }
        else if (_parts.Counts[i].Text > 0)
        {
            _stray.Add(i);
        }
    }

    private void Place()
    {
        var free = new List<int>();
        var begins = new List<bool>();
        var ends = SectionEnds();
        for (var r = 0; r < _rows.Count; r++)
        {
            var column = 0;
            foreach (var cell in _rows[r].Cells)
            {
                while (column < free.Count && free[column] > r)
                {
                    column++;
                }

                var attributes = _tree.Nodes[cell.Node].Attributes;
                var width = Math.Clamp(attributes.ColumnSpan ?? 1, 1, MostColumns);
                var height = Math.Min(attributes.RowSpan is { } span ? span == 0 ? int.MaxValue : Math.Max(1, span) : 1, ends[r] - r);
                _covered = (int)Math.Min((long)_covered + ((long)width * height) - 1, int.MaxValue);
                (width, height) = IsTooWide ? (1, 1) : (width, height);
                (cell.Column, cell.ExtraColumns, cell.ExtraRows) = (column, width - 1, height - 1);
                while (free.Count < column + width)
                {
                    free.Add(0);
                    begins.Add(false);
                }

                begins[column] = true;
                for (var i = column; i < column + width; i++)
                {
                    free[i] = Math.Max(free[i], r + height);
                }

                column += width;
            }
        }

        Shrink(begins);
    }

    // A cell reaches at most to the end of its group of rows.
    private int[] SectionEnds()
    {
        var ends = new int[_rows.Count];
        for (var r = _rows.Count - 1; r >= 0; r--)
        {
            ends[r] = r + 1 < _rows.Count && _rows[r + 1].Section == _rows[r].Section ? ends[r + 1] : r + 1;
        }

        return ends;
    }

    private void Shrink(List<bool> columnBegins)
    {
        var columns = Sums(columnBegins);
        var rows = Sums(_rows.Select(r => r.Cells.Count > 0));
        for (var r = 0; r < _rows.Count; r++)
        {
            foreach (var cell in _rows[r].Cells)
            {
                cell.ExtraColumns = columns[cell.Column + cell.ExtraColumns + 1] - columns[cell.Column] - 1;
                cell.ExtraRows = rows[r + cell.ExtraRows + 1] - rows[r] - 1;
                cell.Column = columns[cell.Column];
            }
        }

        Columns = columns[^1];
        _rows.RemoveAll(static r => r.Cells.Count == 0);
    }

    private static int[] Sums(IEnumerable<bool> marks)
    {
        var sums = new List<int> { 0 };
        foreach (var mark in marks)
        {
            sums.Add(sums[^1] + (mark ? 1 : 0));
        }

        return [.. sums];
    }
}

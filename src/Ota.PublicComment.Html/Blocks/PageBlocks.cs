using Ota.PublicComment.Html.Content;
using Ota.PublicComment.Html.Markup;
using Ota.PublicComment.Reading;

namespace Ota.PublicComment.Html.Blocks;

/// <summary>Reads a page from its first node to its last into headings, paragraphs, items and tables.</summary>
internal sealed class PageBlocks
{
    private const int CaptionLevel = 6;

    private readonly MarkupTree _tree;
    private readonly PageParts _parts;
    private readonly ListMarkers _markers;
    private readonly FlowText _line;
    private readonly CellText _cells;
    private readonly DataTables _tables;
    private readonly Findings _findings;
    private readonly Stack<int> _open = new();
    private readonly List<SourceBlock> _blocks = [];
    private bool _followsBreak;
    private int _heading;
    private bool _startsItem;
    private int _itemDepth;

    private PageBlocks(MarkupTree tree, PageParts parts, Findings findings)
    {
        (_tree, _parts, _findings) = (tree, parts, findings);
        _markers = ListMarkers.Of(tree);
        _line = new FlowText(tree, findings);
        _cells = new CellText(tree, parts, _markers, new FlowText(tree, findings));
        _tables = new DataTables(tree, parts, _cells, findings);
    }

    /// <summary>The characters of lines that only lead around the site.</summary>
    public int LeftOutLines { get; private set; }

    public static (IReadOnlyList<SourceBlock> Blocks, int LeftOutLines) Read(MarkupTree tree, PageParts parts, Findings findings)
    {
        var reading = new PageBlocks(tree, parts, findings);
        reading.Walk(1, tree.Nodes.Length);
        return (reading._blocks, reading.LeftOutLines);
    }

    private bool IsFull => _blocks.Count >= _findings.MaxBlocks;

    private void Walk(int from, int last)
    {
        for (var i = from; i < last && !IsFull;)
        {
            Close(i);
            i = _parts[i] == PartFate.Read ? Take(i, _tree.Nodes[i]) : _tree.Nodes[i].Last;
        }

        Close(last);
        EndLine();
        if (IsFull)
        {
            _findings.Report(Findings.TooManyBlocksCode, -1, Findings.Text(_findings.MaxBlocks));
        }
    }

    private int Take(int i, MarkupNode node)
    {
        if (node.IsText)
        {
            TakeText(node, _parts.IsPreformatted(i));
        }
        else if (node.Is("br"))
        {
            TakeBreak(node);
        }
        else if (node.Is("img") && _heading > 0 && _parts.Counts[_open.Peek()].Text == 0 && node.Attributes.Alt.Length > 0)
        {
            _line.AddMade(node.Attributes.Alt.Trim(), node.Start);
        }
        else if (node.Is("table") && _tables.GridOf(i) is { } grid)
        {
            TakeTable(grid);
            return node.Last;
        }
        else if (node.Is("dl") && DefinitionTable.Read(_tree, _parts, _cells, i) is { } definitions)
        {
            EndLine();
            Add(definitions);
            _followsBreak = true;
            return node.Last;
        }
        else if (node.Has(ElementTraits.Block))
        {
            Enter(i, node);
        }

        return i + 1;
    }

    private void TakeText(MarkupNode node, bool isPreformatted)
    {
        var start = node.Start;
        while (isPreformatted && _tree.Source.IndexOf('\n', start, node.End - start) is >= 0 and var feed)
        {
            _line.Add(start, feed, isPreformatted);
            _followsBreak |= !EndLine();
            start = feed + 1;
        }

        _line.Add(start, node.End, isPreformatted);
    }

    private void TakeBreak(MarkupNode node)
    {
        if (_heading > 0)
        {
            _line.Wrap(node.Start);
        }
        else if (!EndLine())
        {
            _followsBreak = true;
        }
    }

    private void Enter(int i, MarkupNode node)
    {
        if (_heading > 0)
        {
            _line.Wrap(node.Start);
            return;
        }

        EndLine();
        _followsBreak |= node.Name() is not ("div" or "dd" or "li" or "tr" or "body" or "center");
        if (HeadingLevel(node) is > 0 and var level)
        {
            _heading = level;
        }

        if (node.Is("li"))
        {
            _startsItem = true;
            _itemDepth++;
            if (_markers.Of(i) is { } marker)
            {
                _line.Mark(marker, node.Start);
            }
        }

        _open.Push(i);
    }

    private void Close(int i)
    {
        while (_open.Count > 0 && _tree.Nodes[_open.Peek()].Last <= i)
        {
            var node = _tree.Nodes[_open.Pop()];
            EndLine();
            _heading = HeadingLevel(node) > 0 ? 0 : _heading;
            _itemDepth -= node.Is("li") ? 1 : 0;
            _startsItem = false;
            _followsBreak |= node.Name() is not ("div" or "dt" or "dd" or "li" or "tr" or "center");
        }
    }

    private static int HeadingLevel(MarkupNode node)
        => node.Attributes.Role is "heading" ? Math.Clamp(node.Attributes.AriaLevel ?? 2, 1, CaptionLevel) : node.Kind!.HeadingLevel;

    private void TakeTable(TableGrid grid)
    {
        EndLine();
        foreach (var stray in grid.Stray)
        {
            if (!_tree.Nodes[stray].IsText)
            {
                Add(new SourceParagraph { Text = _cells.Of(stray) });
                continue;
            }

            _line.Add(_tree.Nodes[stray].Start, _tree.Nodes[stray].End);
            EndLine();
        }

        if (grid.Caption >= 0)
        {
            Add(new SourceHeading { Text = _cells.Of(grid.Caption), Level = CaptionLevel });
        }

        var table = _tables.Read(grid);
        if (grid.Caption < 0 && _blocks.Count > 0 && _blocks[^1] is SourceTable { Rows: [{ IsHeader: true } head] } before
            && table.Rows.Count > 1 && !table.Rows[0].IsHeader && table.Rows.All(r => r.Cells.Count == head.Cells.Count))
        {
            // The headings stand still in a table of their own, and the rows move in another.
            _blocks[^1] = before with { Rows = [head, .. table.Rows], HasMeantLines = table.HasMeantLines };
        }
        else if (table.Rows.Any(r => r.Cells.Any(c => c.Text.Length > 0)))
        {
            Add(table);
        }

        _followsBreak = true;
    }

    /// <summary>Makes a block of the line so far. False where it is empty.</summary>
    private bool EndLine()
    {
        var cell = _line.Take();
        if (cell.Text.AsSpan().IsWhiteSpace())
        {
            return false;
        }

        if (_heading == 0 && (SiteWords.LeadAround(cell.Text) || SiteWords.AreBreadcrumbs(cell.Text)))
        {
            LeftOutLines += cell.Text.Length;
            return true;
        }

        Add(_heading > 0 ? new SourceHeading { Text = cell, Level = _heading }
            : _startsItem ? new SourceListItem { Text = cell, Level = Math.Max(1, _itemDepth) }
            : new SourceParagraph { Text = cell, FollowsBreak = _followsBreak });
        (_followsBreak, _startsItem) = (false, false);
        return true;
    }

    private void Add(SourceBlock block)
    {
        if (!IsFull)
        {
            _blocks.Add(block);
        }
    }
}

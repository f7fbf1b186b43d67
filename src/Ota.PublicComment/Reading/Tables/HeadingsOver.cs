using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Sources;
using Ota.PublicComment.Reading.Surface;

namespace Ota.PublicComment.Reading.Tables;

/// <summary>The lines right over the headings of a table: the first group, if others of its kind stand between the rows.</summary>
internal sealed class HeadingsOver(DraftDocument draft)
{
    private readonly List<(TracedText Line, int Row)> _lines = [];
    private readonly List<TracedText> _first = [];
    private int _groups;

    /// <summary>Takes a line of one cell above the headings.</summary>
    public void Add(TracedText line, int row) => _lines.Add((line, row));

    /// <summary>Ends the lines at a row of headings.</summary>
    /// <param name="row">The row.</param>
    /// <param name="isFirst">Whether no headings stood before it.</param>
    /// <param name="rows">The table.</param>
    public void Close(int row, bool isFirst, TableRows rows)
    {
        if (isFirst)
        {
            _first.Clear();
            _groups = draft.GroupHeadings.Count;
            var below = row;
            for (var i = _lines.Count - 1; i >= 0 && IsRightOver(_lines[i].Row, below, rows) && MayHead(_lines[i].Line.Text); i--)
            {
                _first.Insert(0, _lines[i].Line);
                below = _lines[i].Row;
            }
        }

        _lines.Clear();
    }

    private static bool IsRightOver(int row, int below, TableRows rows)
        => Enumerable.Range(row + 1, Math.Max(0, below - row - 1)).All(rows.IsBlank);

    private static bool MayHead(string line) => LoneLine.Classify(line) == LoneLineKind.Group || LoneLine.MayBeHeading(line);

    // Of 1 計画全体 the next is 2 基本目標; 4 意見と考え方 over 1 … is a section of the page.
    private bool GoesOn(string first)
        => LoneLine.Classify(first) == LoneLineKind.Group || draft.GroupHeadings.Skip(_groups).FirstOrDefault(g
            => LoneLine.MarkOf(g.Text) == LoneLine.MarkOf(first)) is { Length: > 0 } next
            && OutlineNumberReader.NumeralAt(first, 0, out var value, out _)
            && OutlineNumberReader.NumeralAt(next.Text, 0, out var second, out _) && second == value + 1;

    /// <summary>Gives the records of the table up to the first heading of the same kind what stands over the headings.</summary>
    /// <param name="start">The first record of the table.</param>
    public void Settle(int start)
    {
        var own = draft.GroupHeadings.Skip(_groups).Select(g => LoneLine.MarkOf(g.Text)).ToHashSet();
        var levels = _first.FindAll(f => own.Contains(LoneLine.MarkOf(f.Text)) && GoesOn(f.Text));
        _first.Clear();
        _lines.Clear();

        // Two headings of one kind in a row are a list.
        if (levels.Select(l => LoneLine.MarkOf(l.Text)).Distinct().Count() < levels.Count)
        {
            return;
        }

        var kinds = levels.ConvertAll(l => LoneLine.MarkOf(l.Text));
        for (var i = start; i < draft.Records.Count && levels.Count > 0; i++)
        {
            var group = draft.Records[i].Group;
            if (group.Count > 0 && kinds.Contains(LoneLine.MarkOf(group[0])))
            {
                break;
            }

            draft.Records[i].Group = [.. levels.Select(l => l.Text.Trim()), .. group];
        }

        foreach (var level in levels)
        {
            draft.Lines.Remove(level);
            draft.GroupHeadings.Add(level);
            draft.Ledger.Structure(level, null);
        }
    }
}

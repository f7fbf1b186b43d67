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
    public void Close(int row, bool isFirst)
    {
        if (isFirst)
        {
            _first.Clear();
            _groups = draft.GroupHeadings.Count;
            for (var i = _lines.Count - 1; i >= 0 && _lines[i].Row == row - (_lines.Count - i) && LoneLine.Classify(_lines[i].Line.Text) == LoneLineKind.Group; i--)
            {
                _first.Insert(0, _lines[i].Line);
            }
        }

        _lines.Clear();
    }

    /// <summary>Gives the records of the table up to the first heading of the same kind what stands over the headings.</summary>
    /// <param name="start">The first record of the table.</param>
    public void Settle(int start)
    {
        var own = draft.GroupHeadings.Skip(_groups).Select(g => LoneLine.MarkOf(g.Text)).ToHashSet();
        var levels = _first.FindAll(f => own.Contains(LoneLine.MarkOf(f.Text)));
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

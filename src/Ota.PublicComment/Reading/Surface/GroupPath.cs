namespace Ota.PublicComment.Reading.Surface;

/// <summary>The headings the current row stands under. Headings with one kind of mark stand on one level.</summary>
internal sealed class GroupPath
{
    private readonly List<(int Mark, string Text)> _levels = [];

    public ValueList<string> Current { get; private set; }

    public void Enter(string heading)
    {
        var mark = LoneLine.MarkOf(heading);
        var level = _levels.FindIndex(l => l.Mark == mark);
        if (level >= 0)
        {
            _levels.RemoveRange(level, _levels.Count - level);
        }

        _levels.Add((mark, heading.Trim()));
        Current = _levels.Select(l => l.Text).ToValueList();
    }

    public void Clear()
    {
        _levels.Clear();
        Current = [];
    }
}

namespace Ota.PublicComment.Reading.Surface;

/// <summary>The headings the current row stands under. Headings with one kind of mark stand on one level.</summary>
internal sealed class GroupPath
{
    private const int FirstOrdinal = 0x10000;
    private const int PlainNumber = 0x20000;
    private const int NoMark = 0x30000;

    private readonly List<(int Mark, string Text, bool IsAcross)> _levels = [];

    public ValueList<string> Current { get; private set; }

    /// <param name="heading">The heading.</param>
    /// <param name="isAcross">Whether it stands in a cell merged over all columns: headings set in one way are of one level, whatever mark
    /// they have.</param>
    /// <param name="ofSeries">Whether its frame is that of others over the records: these are of one level too.</param>
    public void Enter(string heading, bool isAcross = false, bool ofSeries = false)
    {
        heading = heading.StartsWith('#') && heading.TrimStart('#', ' ', '\u3000') is { Length: > 0 } bare ? bare : heading;
        var mark = ofSeries ? NoMark : LoneLine.MarkOf(heading);
        var level = _levels.FindIndex(l => l.Mark == mark);
        if (level < 0 && mark is > FirstOrdinal and < PlainNumber && _levels.Count > 0 && ChapterMark.At(heading, 0) is { Number: > 1 })
        {
            // 第2部 below 2 土地利用 where no 第1部 stands over that: its neighbour is unknown, and it is no part of what comes before.
            Clear();
        }

        if (level < 0 && mark == NoMark && LoneLine.IsBesideArticles(heading, followsBreak: true)
            && _levels.FindIndex(l => l.Mark == LoneLine.ArticleMark) is >= 0 and var articles)
        {
            (level, mark) = (articles, LoneLine.ArticleMark);
        }

        if (level < 0 && isAcross && mark == NoMark)
        {
            level = _levels.FindIndex(l => l.IsAcross);
        }

        if (level >= 0)
        {
            _levels.RemoveRange(level, _levels.Count - level);
        }

        _levels.Add((mark, heading.Trim(), isAcross));
        Current = _levels.Select(l => l.Text).ToValueList();
    }

    /// <summary>
    /// Enters a heading that has rows right above it: without a mark that is known it stands beside the headings before, not below them.
    /// </summary>
    public void EnterBeside(string heading)
    {
        if (!_levels.Exists(l => l.Mark == LoneLine.MarkOf(heading)))
        {
            Clear();
        }

        Enter(heading);
    }

    public void Clear()
    {
        _levels.Clear();
        Current = [];
    }
}

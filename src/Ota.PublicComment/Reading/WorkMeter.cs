namespace Ota.PublicComment.Reading;

/// <summary>
/// Makes one measure of what the stages of a run tell: page 12 of 40 of the stage that is three fifths of the work is 0.18 of the whole.
/// </summary>
internal sealed class WorkMeter(IProgress<ReadProgress> progress, long bytes)
{
    // Who shows it cannot show more than this, and a report for each row would cost more than the row.
    private const int Steps = 1000;

    private double _from;
    private double _to;
    private int _step;

    /// <summary>Begins a stage, the end of which is this part of the whole.</summary>
    public void Stage(double end)
    {
        (_from, _to) = (_to, Math.Max(end, _to));
        Tell(_from);
    }

    /// <summary>Tells how much of the stage is done.</summary>
    public void At(long done, long total)
    {
        if (total > 0)
        {
            Tell(_from + ((_to - _from) * Math.Clamp(done / (double)total, 0, 1)));
        }
    }

    /// <summary>Tells that all is done.</summary>
    public void Done() => Tell(1);

    private void Tell(double part)
    {
        var step = (int)(part * Steps);
        if (step > _step)
        {
            _step = step;
            progress.Report(new ReadProgress { Bytes = bytes, TotalBytes = bytes, Part = part });
        }
    }
}

using Ota.PublicComment.Samples.Texts;

namespace Ota.PublicComment.Samples;

/// <summary>
/// How far a run has come, on one line of the terminal: after a second of work, and gone when the work is done. Where nobody watches,
/// nothing is written.
/// </summary>
internal sealed class Progress(TextWriter terminal, int columns, TimeProvider clock, CallTexts texts) : IProgress<ReadProgress>
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(500);

    // What the first moments of a file tell of its end is no more than a guess.
    private const double LeastPart = 0.05;

    private readonly Lock _lock = new();
    private readonly long _start = clock.GetTimestamp();
    private long _begun = clock.GetTimestamp();
    private IReadOnlyList<(string Name, long Size)> _files = [];
    private int _done;
    private int _shown;
    private double _part;
    private bool _isWorking;
    private bool _isPlan;

    /// <summary>Says what is to be done, so that what is left can be told.</summary>
    public void Expect(IReadOnlyList<string> paths)
    {
        lock (_lock)
        {
            _files = [.. paths.Select(static p => (p, SizeOf(p)))];
            _done = 0;
        }
    }

    /// <summary>How far the file is that is being read.</summary>
    public void Report(ReadProgress value)
    {
        lock (_lock)
        {
            _part = value.Part ?? 0;
        }
    }

    /// <summary>Does a piece of work that the line is shown over.</summary>
    public Task<T> OverAsync<T>(Func<Task<T>> work) => OverAsync(work, isPlan: false);

    /// <summary>The same for a plan, which is none of the files.</summary>
    public Task<T> OverPlanAsync<T>(Func<Task<T>> work) => OverAsync(work, isPlan: true);

    private async Task<T> OverAsync<T>(Func<Task<T>> work, bool isPlan)
    {
        lock (_lock)
        {
            (_isWorking, _isPlan, _part) = (true, isPlan, 0);
            // The files are one piece of work: how fast the first went tells of the others.
            _begun = isPlan || _done == 0 ? clock.GetTimestamp() : _begun;
        }

        var timer = clock.CreateTimer(_ => Show(), null, Beat, Beat);
        await using (timer.ConfigureAwait(false))
        {
            try
            {
                return await work();
            }
            finally
            {
                Done();
            }
        }
    }

    private void Show()
    {
        lock (_lock)
        {
            var elapsed = clock.GetElapsedTime(_start);
            if (!_isWorking || elapsed < Patience)
            {
                return;
            }

            var line = _isPlan ? texts.WorkingOnPlan(Whole(elapsed), Left())
                : texts.Working(_done + 1, Math.Max(_files.Count, _done + 1), Whole(elapsed), Left());
            // The last column stays free: a terminal would go on to the next line.
            while (DisplayWidth.Of(line) >= columns)
            {
                line = line[..^1];
            }

            Write(line);
        }
    }

    private void Done()
    {
        lock (_lock)
        {
            _isWorking = false;
            _done += _isPlan ? 0 : 1;
            Write(string.Empty);
        }
    }

    // By the bytes that are done: those of the files before, and the part of this one that its stages tell.
    private int? Left()
    {
        var part = _part;
        if (!_isPlan && _files.Count > 1)
        {
            var all = Math.Max(1, _files.Sum(static f => f.Size));
            var now = _done < _files.Count ? _files[_done].Size : 0;
            part = (_files.Take(_done).Sum(static f => f.Size) + (_part * now)) / all;
        }

        return part >= LeastPart ? Math.Max(1, Whole(clock.GetElapsedTime(_begun) * ((1 - part) / part))) : null;
    }

    private void Write(string line)
    {
        if (_shown == 0 && line.Length == 0)
        {
            return;
        }

        var width = DisplayWidth.Of(line);
        terminal.Write('\r' + line + new string(' ', Math.Max(0, _shown - width)) + (line.Length == 0 ? "\r" : string.Empty));
        _shown = width;
    }

    private static int Whole(TimeSpan time) => (int)Math.Round(time.TotalSeconds, MidpointRounding.AwayFromZero);

    private static long SizeOf(string path) => File.Exists(path) ? new FileInfo(path).Length : 0;
}

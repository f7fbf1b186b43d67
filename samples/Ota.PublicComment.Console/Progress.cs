using Ota.PublicComment.Samples.Texts;

namespace Ota.PublicComment.Samples;

/// <summary>
/// How far a run has come, on one line of the terminal: after a second of work, and gone when the work is done. Where nobody watches, nothing is
/// written.
/// </summary>
internal sealed class Progress(TextWriter terminal, int columns, TimeProvider clock, CallTexts texts)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(500);

    private readonly Lock _lock = new();
    private readonly long _start = clock.GetTimestamp();
    private IReadOnlyList<(string Name, long Size)> _files = [];
    private int _done;
    private int _shown;
    private bool _isWorking;

    /// <summary>Says what is to be done, so that what is left can be told.</summary>
    public void Expect(IReadOnlyList<string> paths)
    {
        lock (_lock)
        {
            _files = [.. paths.Select(static p => (p, SizeOf(p)))];
            _done = 0;
        }
    }

    /// <summary>Does a piece of work that the line is shown over.</summary>
    public async Task<T> OverAsync<T>(Func<Task<T>> work)
    {
        lock (_lock)
        {
            _isWorking = true;
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

            var line = texts.Working(_done + 1, Math.Max(_files.Count, _done + 1), Whole(elapsed), Left(elapsed));
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
            _done++;
            Write(string.Empty);
        }
    }

    // By the size of the files that are done; of one file nothing is known before its end.
    private int? Left(TimeSpan elapsed)
    {
        var done = _files.Take(_done).Sum(static f => f.Size);
        var all = _files.Sum(static f => f.Size);
        return done > 0 ? Math.Max(1, Whole(elapsed * ((all - done) / (double)done))) : null;
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

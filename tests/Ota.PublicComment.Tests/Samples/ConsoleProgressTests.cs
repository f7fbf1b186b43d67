using System.Text;
using Ota.PublicComment.Samples;

namespace Ota.PublicComment.Tests.Samples;

/// <summary>How far a long run has come: one line on the error stream of a terminal, by a clock that the test turns.</summary>
public sealed class ConsoleProgressTests : IDisposable
{
    private const string Table = "No.\t要旨\t区の考え方\n1\t木を植えてほしい。\t検討します。\n2\t道を広くしてほしい。\t参考にします。\n";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task On_a_terminal_the_file_and_the_time_left_are_told_and_the_line_is_cleared()
    {
        var error = await RunAsync("ja", isTerminal: true, 4, 4);

        error.Split('\r').Select(l => l.Trim()).Where(l => l.Length > 0).Should()
            .Equal("2 件中 1 件目を処理しています（4 秒経過）", "2 件中 2 件目を処理しています（残り約 8 秒）");
        error.Should().EndWith("\r", "what comes next begins on a clear line").And.NotContain("\n");
    }

    [Fact]
    public async Task In_english_it_speaks_english()
        => (await RunAsync("en", isTerminal: true, 90, 1)).Should()
            .Contain("File 1 of 2, 1 min 30 s").And.Contain("File 2 of 2, about 1 min 31 s left");

    [Fact]
    public async Task What_takes_less_than_a_second_is_not_shown()
        => (await RunAsync("ja", isTerminal: true, 0.4, 0.4)).Should().BeEmpty();

    [Fact]
    public async Task A_pipe_is_told_nothing()
        => (await RunAsync("ja", isTerminal: false, 60, 60)).Should().BeEmpty();

    [Fact]
    public async Task The_line_is_not_wider_than_the_terminal()
    {
        var error = await RunAsync("ja", isTerminal: true, 4, 4, columns: 20);
        error.Split('\r').Should().OnlyContain(l => DisplayWidth.Of(l) < 20);
    }

    [Fact]
    public async Task Of_one_file_the_time_left_is_told_by_the_part_that_is_done()
        => (await OneAsync(["read", "a.tsv"], isTerminal: true, (0.25, 3), (0.75, 3))).Split('\r').Select(l => l.Trim())
            .Where(l => l.Length > 0)
            .Should().Equal("処理しています（残り約 9 秒）", "処理しています（残り約 2 秒）");

    [Fact]
    public async Task What_a_file_says_in_its_first_moments_is_no_estimate()
        => (await OneAsync(["check", "a.tsv", "--published"], isTerminal: true, (0.01, 2))).Should()
            .Contain("（2 秒経過）").And.NotContain("残り");

    [Fact]
    public async Task A_plan_is_told_as_a_plan()
        => (await OneAsync(["plan", "a.tsv"], isTerminal: true, (0.5, 7))).Should().Contain("計画を読んでいます（残り約 7 秒）");

    [Fact]
    public async Task One_file_in_a_pipe_or_done_at_once_is_told_nothing()
    {
        (await OneAsync(["read", "a.tsv"], isTerminal: false, (0.5, 60))).Should().NotContain("処理");
        (await OneAsync(["read", "a.tsv"], isTerminal: true, (0.5, 0.4))).Should().NotContain("処理");
        (await OneAsync(["plan", "a.tsv"], isTerminal: false, (0.5, 60))).Should().NotContain("計画を");
    }

    [Theory]
    [InlineData("結果.csv")]
    [InlineData("計画.txt")]
    public void The_parts_that_the_library_tells_grow_to_the_whole(string name)
    {
        var parts = new List<double>();
        var options = new ReadOptions { Progress = new Told(p => parts.Add(p.Part!.Value)) };
        if (name == "結果.csv")
        {
            PublicCommentPipeline.Default.Check(Table, options: new CheckOptions { Read = options },
                cancellationToken: TestContext.Current.CancellationToken);
        }
        else
        {
            PublicCommentPipeline.Default.ReadPlan("第1章 水辺 …… 3\n第2章 道 …… 9\n", options: options,
                cancellationToken: TestContext.Current.CancellationToken);
        }

        parts.Should().BeInAscendingOrder().And.OnlyHaveUniqueItems().And.EndWith(1);
    }

    private async Task<string> OneAsync(string[] args, bool isTerminal, params (double Part, double Seconds)[] steps)
    {
        var path = Path.Combine(_folder.FullName, "a.tsv");
        await File.WriteAllTextAsync(path, args[0] == "plan" ? "第1章 水辺 …… 3\n第2章 道 …… 9\n" : Table, new UTF8Encoding(false),
            TestContext.Current.CancellationToken);
        var clock = new TurnedClock();
        var error = new StringWriter { NewLine = "\n" };
        void Work(IProgress<ReadProgress>? progress)
        {
            foreach (var (part, seconds) in steps)
            {
                progress?.Report(new ReadProgress { Part = part });
                clock.Turn(TimeSpan.FromSeconds(seconds));
            }
        }

        var host = new CliHost
        {
            In = Stream.Null,
            Out = Stream.Null,
            Error = error,
            ErrorIsTerminal = isTerminal,
            Columns = 80,
            Clock = clock,
            Read = (stream, info, options, token) =>
            {
                Work(options.Progress);
                return PublicCommentPipeline.Default.ReadAsync(stream, info, options with { Progress = null }, token);
            },
            Check = (stream, info, options, token) =>
            {
                Work(options.Read.Progress);
                return PublicCommentPipeline.Default.CheckAsync(stream, info, options with { Read = options.Read with { Progress = null } },
                    token);
            },
            ReadPlan = (stream, info, options, token) =>
            {
                Work(options.Progress);
                return PublicCommentPipeline.Default.ReadPlanAsync(stream, info, options with { Progress = null }, token);
            },
        };
        (await Cli.RunAsync([args[0], path, .. args[2..]], host, TestContext.Current.CancellationToken)).Should().Be(0);
        return error.ToString();
    }

    private sealed class Told(Action<ReadProgress> tell) : IProgress<ReadProgress>
    {
        public void Report(ReadProgress value) => tell(value);
    }

    private async Task<string> RunAsync(string language, bool isTerminal, double first, double second, int columns = 80)
    {
        foreach (var name in (string[])["a.tsv", "b.tsv"])
        {
            await File.WriteAllTextAsync(Path.Combine(_folder.FullName, name), Table, new UTF8Encoding(false),
                TestContext.Current.CancellationToken);
        }

        var clock = new TurnedClock();
        var error = new StringWriter { NewLine = "\n" };
        using var output = new MemoryStream();
        var work = new Queue<double>([first, second]);
        var host = new CliHost
        {
            In = Stream.Null,
            Out = output,
            Error = error,
            ErrorIsTerminal = isTerminal,
            Columns = columns,
            Clock = clock,
            Check = async (stream, info, options, token) =>
            {
                clock.Turn(TimeSpan.FromSeconds(work.Dequeue()));
                return await PublicCommentPipeline.Default.CheckAsync(stream, info, options, token);
            },
        };
        (await Cli.RunAsync(["check", _folder.FullName, "--published", "--quiet", "--lang", language], host,
            TestContext.Current.CancellationToken)).Should().Be(0);
        return error.ToString();
    }

    /// <summary>A clock that stands until it is turned; then its timers ring once.</summary>
    private sealed class TurnedClock : TimeProvider
    {
        private readonly List<TurnedTimer> _timers = [];
        private long _ticks;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => _ticks;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            var timer = new TurnedTimer(() => callback(state));
            _timers.Add(timer);
            return timer;
        }

        public void Turn(TimeSpan time)
        {
            _ticks += time.Ticks;
            _timers.ForEach(t => t.Ring());
        }
    }

    private sealed class TurnedTimer(Action ring) : ITimer
    {
        private bool _isDisposed;

        public void Ring()
        {
            if (!_isDisposed)
            {
                ring();
            }
        }

        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose() => _isDisposed = true;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}

using System.Diagnostics;
using System.Globalization;

namespace Ota.PublicComment.Benchmarks.Memory;

/// <summary>
/// Does one job in a process of its own and says what it took. Peaks of one process never fall, so no two jobs share one.
/// </summary>
internal static class MemoryChild
{
    /// <summary>The first argument of a child.</summary>
    public const string Argument = "--memory-child";

    private const double Megabyte = 1024 * 1024;

    /// <summary>Runs this program again for a job on a file.</summary>
    public static MemoryUse Run(string job, string path)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
        {
            start.ArgumentList.Add(typeof(MemoryChild).Assembly.Location);
        }

        foreach (var argument in (string[])[Argument, job, path])
        {
            start.ArgumentList.Add(argument);
        }

        using var child = Process.Start(start)!;
        var words = child.StandardOutput.ReadToEnd().Trim().Split(' ');
        child.WaitForExit();
        return child.ExitCode == 0
            ? new MemoryUse(Number(words[0]), Number(words[1]), (long)Number(words[2]), new FileInfo(path).Length / Megabyte)
            : throw new InvalidOperationException($"{job} of {path} ended with {child.ExitCode}.");
    }

    /// <summary>What the child does.</summary>
    public static async Task<int> MainAsync(string job, string path)
    {
        var count = job switch
        {
            "nothing" => 0,
            "read" => await ReadAsync(path, ReadLimits.Default).ConfigureAwait(false),
            "read unlimited" => await ReadAsync(path, ReadLimits.None).ConfigureAwait(false),
            "stream" => await StreamAsync(path).ConfigureAwait(false),
            _ => throw new ArgumentException(job, nameof(job)),
        };
        using var self = Process.GetCurrentProcess();
        Console.WriteLine(
            FormattableString.Invariant(
                $"{self.PeakWorkingSet64 / Megabyte:0.0} {Environment.CpuUsage.TotalTime.TotalSeconds:0.00} {count}"));
        return 0;
    }

    private static async Task<long> ReadAsync(string path, ReadLimits limits)
    {
        var result = await PublicCommentPipeline.Default.ReadFileAsync(path, new ReadOptions { Limits = limits }).ConfigureAwait(false);
        if (Environment.GetEnvironmentVariable("OPC_HOLD") is not null)
        {
            Console.Error.WriteLine(Environment.ProcessId);
            Console.ReadLine();
        }

        GC.KeepAlive(result);
        return result.Document?.Opinions.Count ?? 0;
    }

    private static async Task<long> StreamAsync(string path)
    {
        var count = 0L;
        await using var stream = File.OpenRead(path);
        await foreach (var entry in PublicCommentPipeline.Default.StreamAsync(stream).ConfigureAwait(false))
        {
            count += entry.Opinion is null ? 0 : 1;
        }

        return count;
    }

    private static double Number(string word) => double.Parse(word, CultureInfo.InvariantCulture);
}

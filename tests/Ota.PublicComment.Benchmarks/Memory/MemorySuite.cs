using System.Globalization;
using System.Text;
using Ota.PublicComment.Benchmarks.Corpus;
using Ota.PublicComment.Benchmarks.Measuring;
using Ota.PublicComment.Serialization;

namespace Ota.PublicComment.Benchmarks.Memory;

/// <summary>The most memory of a process that reads a file, against the size of the file.</summary>
internal sealed class MemorySuite : ISuite
{
    // As long a file as a service may meet: below that the runtime itself and what the collector leaves lying are most of the process.
    private const int Rows = 100_000;
    private const int ShortRows = 1_000_000;
    private const int Tenth = 10;
    private const int Streamed = 200_000;
    private const int Columns = 500;
    private const int LongCell = 10_000;
    private const double MostOfDefault = 1500;
    private const double MostOfStream = 200;
    private const double MostOrdinary = 12;
    private const double MostShort = 40;
    private const double MostGrowthOfMemory = 11;
    private const double MostGrowthOfTime = 13;

    public string Name => "memory";

    public string Description => "the peak of a process of its own, to the size of the file, and ten times the rows";

    public Task RunAsync(GateBook gates)
    {
        var folder = Directory.CreateTempSubdirectory("opc-memory").FullName;
        try
        {
            Gate(gates, folder, "an ordinary table", n => GeneratedResults.Table(n), Rows, MostOrdinary);
            Gate(gates, folder, "the shortest rows", Shortest, ShortRows, MostShort);
            foreach (var (name, text) in HostileSources())
            {
                var use = Use(gates, folder, "read", name, text);
                gates.Hold(FormattableString.Invariant($"{name}: the limits hold the process below {MostOfDefault} MB: {use.Peak:0}"),
                    use.Peak < MostOfDefault);
            }

            Stream(gates, folder, "a table as a stream", GeneratedResults.Table(Streamed));
            Stream(gates, folder, "lines as a stream", PublicCommentNdjson.Serialize(GeneratedResults.Document(Streamed)));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }

        return Task.CompletedTask;
    }

    // The most that the default limits let through, of each kind.
    private static IEnumerable<(string Name, string Text)> HostileSources()
    {
        const string Heads = "番号\t意見の概要\t市の考え方";
        yield return ("the most short rows", Shortest(2 * ReadLimits.Default.MaxBlocks));
        var wide = new StringBuilder(Heads).Append('\t').AppendJoin('\t', Enumerable.Range(1, Columns).Select(i => $"欄{i}")).Append('\n');
        for (var i = 1; i <= 2 * ReadLimits.Default.MaxCells / Columns; i++)
        {
            wide.Append(CultureInfo.InvariantCulture, $"{i}\t池。\t残す。").Append(string.Concat(Enumerable.Repeat("\t1", Columns)))
                .Append('\n');
        }

        yield return ("the most cells", wide.ToString());
        var cell = new string('池', LongCell) + "。";
        yield return ("the most text",
            Heads + "\n"
                + string.Concat(
                    Enumerable.Range(1, (int)(2 * ReadLimits.Default.MaxTextLength / LongCell / 2)).Select(i => $"{i}\t{cell}\t{cell}\n")));
        yield return ("the most lines of prose",
            string.Concat(Enumerable.Range(1, 2 * ReadLimits.Default.MaxBlocks).Select(i => $"{i} 池を残す。\n")));
        yield return ("the most objects of JSON",
            """{"format":"ota-public-comment/v1","id":"d","opinions":["""
                + string.Join(',', Enumerable.Range(1, ReadLimits.Default.MaxCells - 10).Select(i => $$"""{"id":"o{{i}}"}""")) + "]}");
    }

    private static void Stream(GateBook gates, string folder, string name, string text)
    {
        var use = Use(gates, folder, "stream", name, text);
        gates.Hold(FormattableString.Invariant($"{name}: {use.Count} opinions below {MostOfStream} MB: {use.Peak:0}"),
            use.Peak < MostOfStream && use.Count == Streamed);
    }

    private static void Gate(GateBook gates, string folder, string name, Func<int, string> table, int rows, double most)
    {
        var small = Use(gates, folder, "read unlimited", name, table(rows / Tenth));
        var large = Use(gates, folder, "read unlimited", name, table(rows));
        gates.Hold(FormattableString.Invariant($"{name}: the process is at most {most} times the file: {large.Ratio:0.0}"),
            large.Ratio <= most);
        gates.Hold(
            FormattableString.Invariant(
                $"{name}: ten times the rows, at most {MostGrowthOfMemory} times the memory: {large.Peak / small.Peak:0.0}"),
            large.Peak / small.Peak <= MostGrowthOfMemory);
        gates.Hold(
            FormattableString.Invariant(
                $"{name}: ten times the rows, at most {MostGrowthOfTime} times the time: {large.Seconds / small.Seconds:0.0}"),
            large.Seconds / small.Seconds <= MostGrowthOfTime);
        gates.Hold(FormattableString.Invariant($"{name}: every row is an opinion: {large.Count}"), large.Count == rows);
    }

    private static MemoryUse Use(GateBook gates, string folder, string job, string name, string table)
    {
        var path = Path.Combine(folder, "table.tsv");
        File.WriteAllText(path, table, new UTF8Encoding(false));
        var use = MemoryChild.Run(job, path);
        gates.Output.WriteLine(FormattableString.Invariant(
            $"  {name}: {use.Count} rows, file {use.File:0.0} MB, process {use.Peak:0} MB ({use.Ratio:0.0} x), {use.Seconds:0.0} s"));
        return use;
    }

    // 123456 池を。 残す。: 27 bytes.
    private static string Shortest(int rows)
    {
        var table = new StringBuilder("番号\t意見の概要\t市の考え方\n");
        for (var i = 1; i <= rows; i++)
        {
            table.Append(CultureInfo.InvariantCulture, $"{i}\t池を。\t残す。\n");
        }

        return table.ToString();
    }
}

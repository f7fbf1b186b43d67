using Ota.PublicComment.Benchmarks.Corpus;
using Ota.PublicComment.Benchmarks.Measuring;
using Ota.PublicComment.Serialization;

namespace Ota.PublicComment.Benchmarks.Lines;

/// <summary>Whether NDJSON is written and read in memory that does not grow with the document.</summary>
internal sealed class NdjsonSuite : ISuite
{
    private const int Small = 10_000;
    private const int Large = 200_000;

    // Live bytes are asked for so often; the answers differ by a buffer, not by a document.
    private const int Every = 2_000;
    private const long Slack = 512 * 1024;

    public string Name => "ndjson";

    public string Description => "live memory while writing and reading lines, at 10,000 and 200,000 opinions";

    public async Task RunAsync(GateBook gates)
    {
        await MeasureAsync(Small);
        var small = await MeasureAsync(Small);
        var large = await MeasureAsync(Large);
        gates.Output.WriteLine($"  data: {small.Bytes} and {large.Bytes} bytes");
        gates.Hold(
            FormattableString.Invariant($"writing: {large.Writing / 1024} KiB live at {Large}, {small.Writing / 1024} KiB at {Small}"),
            large.Writing <= small.Writing + Slack);
        gates.Hold(
            FormattableString.Invariant($"reading: {large.Reading / 1024} KiB live at {Large}, {small.Reading / 1024} KiB at {Small}"),
            large.Reading <= small.Reading + Slack);
        gates.Hold("every opinion and response came back", small.Entries == 2 * Small && large.Entries == 2 * Large);
    }

    private static async Task<(long Bytes, long Writing, long Reading, long Entries)> MeasureAsync(int opinions)
    {
        var path = Path.GetTempFileName();
        try
        {
            var writing = await WriteAsync(path, opinions);
            var (reading, entries) = await ReadAsync(path);
            return (new FileInfo(path).Length, writing, reading, entries);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static async Task<long> WriteAsync(string path, int opinions)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var peak = 0L;
        await using var file = File.Create(path);
        using var writer = new NdjsonWriter(file);
        await writer.WriteDocumentAsync(GeneratedResults.Head(opinions));
        for (var number = 1; number <= opinions; number++)
        {
            var (opinion, response) = GeneratedResults.Entry(number);
            await writer.WriteOpinionAsync(opinion);
            await writer.WriteResponseAsync(response);
            peak = number % Every == 0 ? Math.Max(peak, GC.GetTotalMemory(forceFullCollection: true) - before) : peak;
        }

        await writer.CompleteAsync();
        return peak;
    }

    private static async Task<(long Peak, long Entries)> ReadAsync(string path)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var peak = 0L;
        var entries = 0L;
        await using var file = File.OpenRead(path);
        await foreach (var line in PublicCommentNdjson.ReadLinesAsync(file))
        {
            entries += line.Diagnostics.Count == 0 ? (line.Opinion is null ? 0 : 1) + line.Responses.Count : 0;
            peak = entries % Every == 0 ? Math.Max(peak, GC.GetTotalMemory(forceFullCollection: true) - before) : peak;
        }

        return (peak, entries);
    }
}

using System.Buffers;
using System.Text;
using CsvHelper;
using Ota.PublicComment.Benchmarks.Corpus;
using Ota.PublicComment.Benchmarks.Measuring;
using Ota.PublicComment.Reading.Sources;

namespace Ota.PublicComment.Benchmarks.Reading;

/// <summary>Reading a table as a city publishes it, against what cutting it and making strings of its cells costs at least.</summary>
/// <remarks>Reading without repairs is orientation; all else is a gate.</remarks>
internal sealed class ReadingSuite : ISuite
{
    private const int Opinions = 20_000;

    // A method that a read calls once is compiled for good after thirty of them. With two of them before, a third of what was measured as
    // reading was the compiler, while the floor, which the framework brings compiled, had none of it.
    private const int WarmUps = 32;
    private const string Spans = "CsvHelper, spans";
    private const string Rows = "rows with places, no texts";
    private const string Floor = "floor: a string for every cell";
    private const string Bare = "Read, no repairs, no source map";
    private const string Whole = "Read, as by default, no source map";
    private const string Half = "half the table";
    private static readonly SearchValues<byte> Ends = SearchValues.Create("\t\n"u8);

    private static readonly ReadOptions Default = new() { KeepSourceMap = false };

    public string Name => "reading";

    public string Description => "a table of 20,000 opinions, against the cutting and the strings alone";

    public Task RunAsync(GateBook gates)
    {
        var table = GeneratedResults.Table(Opinions);
        var utf8 = Encoding.UTF8.GetBytes(table);
        gates.Output.WriteLine($"  data: {utf8.Length} bytes, hash {GeneratedResults.Hash(utf8)}");
        gates.Gate(
            new SideBySide(new Contestant(Spans, () => Cut(utf8)), new Contestant(Rows, () => Cells(utf8))) { WarmUps = WarmUps },
            (Rows, Spans, 2.5));

        var half = GeneratedResults.Table(Opinions / 2);
        var bare = Default with { Repairs = RepairSelection.None };
        var race = new SideBySide(
            new Contestant(Floor, () => Strings(utf8)),
            new Contestant(Bare, () => Read(table, bare)),
            new Contestant(Whole, () => Read(table, Default)),
            new Contestant(Half, () => Read(half, Default))) { WarmUps = WarmUps };
        gates.Orient(race, (Bare, Floor, 6));
        gates.HoldRatio(race, (Whole, Floor, 12), (Whole, Half, 2.3));

        var before = GC.GetAllocatedBytesForCurrentThread();
        Read(table, Default);
        var allocated = (GC.GetAllocatedBytesForCurrentThread() - before) / (2.0 * table.Length);
        gates.Hold(FormattableString.Invariant($"a whole read allocates at most 10 times the UTF-16 of the text: {allocated:0.00}"),
            allocated <= 10);
        return Task.CompletedTask;
    }

    private static long Read(string table, ReadOptions options)
    {
        var document = PublicCommentPipeline.Default.Read(table, null, options).GetDocumentOrThrow();
        var sum = 0L;
        foreach (var opinion in document.Opinions)
        {
            sum += opinion.Text!.Length;
        }

        // Paragraph by paragraph: Response.Text joins them, which is asked of a document and no part of reading it.
        foreach (var response in document.Responses)
        {
            foreach (var paragraph in response.Paragraphs)
            {
                sum += paragraph.Text.Length;
            }
        }

        return sum;
    }

    private static long Cut(byte[] utf8)
    {
        var sum = 0L;
        using var reader =
            CsvReader.Create(utf8, CsvReaderOptions.Default with { Separator = '\t', HasHeader = false, Mode = CsvMode.NoEscape });
        while (reader.Read())
        {
            for (var i = 0; i < reader.FieldCount; i++)
            {
                sum += reader.GetRawSpan(i).IsEmpty ? 0 : 1;
            }
        }

        return sum;
    }

    private static long Cells(byte[] utf8) => new DelimitedRows(utf8, '\t', Quoting.Text, null).Read().Sum(r => (long)r.Width);

    private static long Strings(byte[] utf8)
    {
        var sum = 0L;
        var cells = new List<string>();
        for (var rest = utf8.AsSpan(); !rest.IsEmpty;)
        {
            var end = rest.IndexOfAny(Ends);
            cells.Add(Encoding.UTF8.GetString(rest[..end]));
            sum += cells[^1].Length;
            rest = rest[(end + 1)..];
        }

        return sum;
    }
}

using System.Text.Json;
using Ota.PublicComment.Benchmarks.Corpus;
using Ota.PublicComment.Benchmarks.Measuring;

namespace Ota.PublicComment.Benchmarks.Json;

/// <summary>Our JSON against System.Text.Json on plain classes of the same shape.</summary>
internal sealed class JsonSuite : ISuite
{
    private const int Opinions = 100_000;
    private const double MostForWriting = 1.2;
    private const double MostForReading = 1.3;
    private const string Own = "PublicCommentJson";
    private const string Peer = "System.Text.Json, plain classes";

    public string Name => "json";

    public string Description
        => "writing and reading a document of 100,000 opinions, against plain classes of the same shape with the same encoder";

    public Task RunAsync(GateBook gates)
    {
        var document = GeneratedResults.Document(Opinions);
        var json = PublicCommentJson.SerializeToUtf8Bytes(document);
        gates.Output.WriteLine($"  data: {json.Length} bytes, hash {GeneratedResults.Hash(json)}");
        var plain = JsonSerializer.Deserialize(json, PlainJson.Context.PlainDocument)!;

        gates.Output.WriteLine("  writing");
        gates.Gate(
            new SideBySide(
                new Contestant(Peer, () => JsonSerializer.SerializeToUtf8Bytes(plain, PlainJson.Context.PlainDocument).Length),
                new Contestant(Own, () => PublicCommentJson.SerializeToUtf8Bytes(document).Length)),
            (Own, Peer, MostForWriting));
        gates.Hold("both write the same bytes",
            JsonSerializer.SerializeToUtf8Bytes(plain, PlainJson.Context.PlainDocument).AsSpan().SequenceEqual(json));

        gates.Output.WriteLine("  reading");
        gates.Gate(
            new SideBySide(
                new Contestant(Peer, () => Sum(JsonSerializer.Deserialize(json, PlainJson.Context.PlainDocument)!)),
                new Contestant(Own, () => Sum(PublicCommentJson.Read(json).GetDocumentOrThrow()))),
            (Own, Peer, MostForReading));
        gates.Hold("what was read is what was written", PublicCommentJson.Read(json).Document == document);
        return Task.CompletedTask;
    }

    private static long Sum(PlainDocument d)
        => d.Opinions.Sum(o => (long)o.Text!.Length) + d.Responses.Sum(r => r.Paragraphs.Sum(p => (long)p.Text!.Length));

    private static long Sum(PublicCommentDocument d)
        => d.Opinions.Sum(o => (long)o.Text!.Length) + d.Responses.Sum(r => r.Paragraphs.Sum(p => (long)p.Text.Length));
}

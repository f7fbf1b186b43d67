using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Ota.PublicComment.Codec;
using Ota.PublicComment.Tests.Generators;

namespace Ota.PublicComment.Tests.Serialization;

/// <summary>Regular documents are read quickly; whatever the file, the result is what the reader gives that tells.</summary>
public class JsonDirectTests
{
    private enum Change
    {
        Removed,
        Doubled,
        Renamed,
        NextAdded,
        Null,
        Number,
        Fraction,
        Text,
        List,
        ListOfNull,
        Object,
    }

    [Fact]
    public void A_member_missing_doubled_unknown_or_of_another_kind_reads_the_same_both_ways()
    {
        var (complete, partial, failed) = (0, 0, 0);
        foreach (var document in Documents.Coherent.Examples(Thoroughness.IsFull ? 3 : 1).Prepend(SmallDocument.Create()))
        {
            var root = JsonNode.Parse(PublicCommentJson.Serialize(document))!;
            for (var (i, isThere) = (0, true); isThere; i++)
            {
                foreach (var change in Thoroughness.Of(Enum.GetValues<Change>(), i.ToString(CultureInfo.InvariantCulture)))
                {
                    (var changed, isThere) = Changed(root, i, change);
                    var outcome = ReadBothWays(changed).Outcome;
                    complete += outcome == Outcome.Complete ? 1 : 0;
                    partial += outcome == Outcome.Partial ? 1 : 0;
                    failed += outcome == Outcome.Failed ? 1 : 0;
                }
            }
        }

        complete.Should().BeGreaterThan(100);
        partial.Should().BeGreaterThan(10);
        failed.Should().BeGreaterThan(100);
    }

    [Fact]
    public void Damaged_bytes_read_the_same_both_ways()
    {
        var valid = PublicCommentJson.SerializeToUtf8Bytes(SmallDocument.Create(), indented: false);
        var random = new Random(31);
        for (var i = Thoroughness.Of(6_000); i > 0; i--)
        {
            var damaged = valid.ToArray();
            var (from, to) = (random.Next(valid.Length), random.Next(valid.Length));
            var length = Math.Min(random.Next(1, 9), valid.Length - Math.Max(from, to));
            valid.AsSpan(from, length).CopyTo(damaged.AsSpan(to));
            ReadBothWays(damaged);
        }
    }

    [Fact]
    public void Generated_documents_read_the_same_both_ways()
    {
        foreach (var document in Documents.Any.Examples(500))
        {
            Assert.Equal(document, ReadBothWays(PublicCommentJson.SerializeToUtf8Bytes(document)).Document);
        }
    }

    [Theory]
    [InlineData("\"textState\"", "\"\\u0074extState\"")]
    [InlineData("\"textState\"", "\"textState\" ")]
    [InlineData("\"responses\"", "\"Responses\"")]
    [InlineData("\"opinions\": [", "\"opinions\": [ ")]
    [InlineData("\"opinions\": [", "\"opinions\": [null,")]
    [InlineData("\"opinions\": [", "\"opinions\": [[],")]
    [InlineData("\"opinions\": [", "\"opinions\": [],\"opinions\": [")]
    [InlineData("\"opinions\": [", "/* */\"opinions\": [")]
    public void Another_spelling_reads_the_same_both_ways(string written, string other)
    {
        var json = PublicCommentJson.Serialize(SmallDocument.Create(), indented: true);
        json.Should().Contain(written);
        ReadBothWays(Encoding.UTF8.GetBytes(json.Replace(written, other, StringComparison.Ordinal)));
    }

    private static DocumentResult ReadBothWays(byte[] utf8)
    {
        var result = DocumentCodec.Read(utf8, "a.json", 10);
        var expected = DocumentCodec.Read(utf8, "a.json", 10, isQuick: false);
        Assert.Equal(expected.Document, result.Document);
        Assert.Equal(expected.Diagnostics, result.Diagnostics);
        Assert.Equal(expected.Outcome, result.Outcome);
        return DocumentResult.Of(result);
    }

    // The n-th member of the file, in its order, changed; whether the file has so many.
    private static (byte[] Json, bool IsThere) Changed(JsonNode root, int n, Change change)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            Write(writer, root, ref n, change);
        }

        return (stream.ToArray(), n < 0);
    }

    private static void Write(Utf8JsonWriter writer, JsonNode? node, ref int n, Change change)
    {
        if (node is JsonObject members)
        {
            writer.WriteStartObject();
            foreach (var (name, value) in members)
            {
                if (n-- == 0)
                {
                    WriteChanged(writer, name, value, change);
                    continue;
                }

                writer.WritePropertyName(name);
                Write(writer, value, ref n, change);
            }

            writer.WriteEndObject();
        }
        else if (node is JsonArray elements)
        {
            writer.WriteStartArray();
            foreach (var element in elements)
            {
                Write(writer, element, ref n, change);
            }

            writer.WriteEndArray();
        }
        else
        {
            node!.WriteTo(writer);
        }
    }

    private static void WriteChanged(Utf8JsonWriter writer, string name, JsonNode? value, Change change)
    {
        if (change == Change.Removed)
        {
            return;
        }

        if (change is Change.Doubled or Change.NextAdded)
        {
            writer.WritePropertyName(name);
            value!.WriteTo(writer);
        }

        writer.WritePropertyName(change is Change.Renamed or Change.NextAdded ? name + "2" : name);
        switch (change)
        {
            case Change.Doubled or Change.Renamed or Change.NextAdded:
                value!.WriteTo(writer);
                break;
            default:
                writer.WriteRawValue(change switch
                {
                    Change.Null => "null",
                    Change.Number => "7",
                    Change.Fraction => "1.0",
                    Change.Text => "\"x\"",
                    Change.List => "[]",
                    Change.ListOfNull => "[null]",
                    _ => "{}",
                });
                break;
        }
    }
}

using Ota.PublicComment.Codec;

namespace Ota.PublicComment.Tests.Serialization;

public class JsonMutationTests
{
    [Theory]
    [InlineData(true, 11)]
    [InlineData(false, 12)]
    public void Damaged_bytes_never_throw_and_always_say_something_or_give_a_document(bool indented, int seed)
    {
        var valid = PublicCommentJson.SerializeToUtf8Bytes(SmallDocument.Create(), indented: indented);
        var random = new Random(seed);
        var failed = 0;
        for (var i = 0; i < 10_000; i++)
        {
            var damaged = Damaged(valid, random);
            var result = PublicCommentJson.Read(damaged);
            _ = DocumentCodec.LooksLikeDocument(damaged);
            failed += result.Outcome == Outcome.Failed ? 1 : 0;
            (result.Document is null).Should().Be(result.Outcome == Outcome.Failed);
            result.HasErrors.Should().Be(result.Outcome != Outcome.Complete);
            result.Diagnostics.All(d => d.Location is { Line: >= 1, Column: >= 1 }).Should().BeTrue();
            if (result.Document is { } document)
            {
                Assert.Equal(document, PublicCommentJson.Read(PublicCommentJson.Serialize(document)).Document);
            }
        }

        failed.Should().BeInRange(3_000, 9_900);
    }

    [Fact]
    public void Every_truncation_fails_and_none_throws()
    {
        var valid = PublicCommentJson.SerializeToUtf8Bytes(SmallDocument.Create(), indented: false);
        for (var length = 0; length < valid.Length; length++)
        {
            PublicCommentJson.Read(valid.AsSpan(0, length)).Diagnostics.Should().ContainSingle(d => d.Code == "OPC5001");
        }
    }

    private static byte[] Damaged(byte[] valid, Random random)
    {
        var bytes = new List<byte>(valid);
        for (var n = random.Next(1, 4); n > 0; n--)
        {
            var at = random.Next(bytes.Count);
            var length = Math.Min(random.Next(1, 12), bytes.Count - at);
            switch (random.Next(5))
            {
                case 0:
                    bytes[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 1:
                    bytes.RemoveRange(at, length);
                    break;
                case 2:
                    bytes.InsertRange(at, bytes.GetRange(at, length));
                    break;
                case 3:
                    bytes[at] = "{}[]\",:\\0-e"u8[random.Next(11)];
                    break;
                default:
                    (bytes[at], bytes[^(at + 1)]) = (bytes[^(at + 1)], bytes[at]);
                    break;
            }
        }

        return [.. bytes];
    }
}

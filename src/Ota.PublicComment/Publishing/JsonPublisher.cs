using Ota.PublicComment.Serialization;
using Ota.PublicComment.Codec;

namespace Ota.PublicComment.Publishing;

/// <summary>The JSON that reads back exactly, laid out in lines.</summary>
internal sealed class JsonPublisher() : BuiltInPublisher("json", ".json")
{
    protected override byte[] Write(PublishInput input) => [.. DocumentOutput.ToBytes(input.Document, isIndented: true), (byte)'\n'];
}

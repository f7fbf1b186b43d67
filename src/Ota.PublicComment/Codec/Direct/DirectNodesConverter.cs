using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ota.PublicComment.Codec.Direct;

/// <summary>
/// Fills a long list past the serializer: a document is nearly all opinions and responses, and nearly all documents are regular.
/// </summary>
internal sealed class DirectNodesConverter<TNodes, TWire, T>(ReadNode<T> read) : JsonConverter<TNodes>
    where TNodes : WireNodes<TWire, T>, new()
    where TWire : WireNode
    where T : class
{
    public override TNodes Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var nodes = new TNodes();
        var direct = new DirectReader(reader);
        direct.Expect(JsonTokenType.StartArray);
        while (direct.NextElement())
        {
            nodes.AddNode(read(ref direct));
        }

        reader = direct.Json;
        return nodes;
    }

    public override void Write(Utf8JsonWriter writer, TNodes value, JsonSerializerOptions options) => throw new NotSupportedException();
}

using System.Text.Json;
using System.Text.Json.Serialization;
using Ota.PublicComment.Codec;

namespace Ota.PublicComment.Serialization;

/// <summary>
/// Lets any serializer write opinions with the members of <see cref="PublicCommentJson"/>. The type names it: nothing needs to be
/// registered.
/// </summary>
/// <remarks>Reading throws <see cref="JsonException"/> for what is malformed or missing. Members that the format does not have are read
/// over, unless the host's options disallow them.</remarks>
public sealed class OpinionJsonConverter : JsonConverter<Opinion>
{
    /// <inheritdoc/>
    public override Opinion Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return NodeConversion.Read(ref reader, DocumentCodec.Compact.WireOpinion, WireToDocument.Map, options);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Opinion value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(options);
        DocumentFault.ThrowIfAny(value, nameof(value));
        OwnJson.Write(writer, value, options, static (json, node) =>
        {
            json.WriteStartObject();
            NodeWriter.Members(json, node);
            json.WriteEndObject();
        });
    }
}

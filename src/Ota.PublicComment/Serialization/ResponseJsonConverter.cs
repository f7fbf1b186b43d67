using System.Text.Json;
using System.Text.Json.Serialization;
using Ota.PublicComment.Codec.Shapes;

namespace Ota.PublicComment.Serialization;

/// <summary>
/// Lets any serializer write responses with the members of <see cref="PublicCommentJson"/>. The type names it: nothing needs to be
/// registered.
/// </summary>
/// <remarks>Reading throws <see cref="JsonException"/> for what is malformed or missing. Members that the format does not have are read
/// over, unless the host's options disallow them.</remarks>
public sealed class ResponseJsonConverter : JsonConverter<Response>
{
    /// <inheritdoc/>
    public override Response Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return NodeConversion.Read<Response>(ref reader, DocumentShape.Response, DocumentShape.Response, options);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Response value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(options);
        FaultFinder.ThrowIfAny(value, DocumentShape.Response, "response", nameof(value));
        OwnJson.Write(writer, value, options, static (json, node) => MemberWriter.Write(json, node, DocumentShape.Response));
    }
}

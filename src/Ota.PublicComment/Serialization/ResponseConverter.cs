using System.Text.Json;
using System.Text.Json.Serialization;
using Ota.PublicComment.Codec.Shapes;

namespace Ota.PublicComment.Serialization;

/// <summary>Responses with the members of <see cref="PublicCommentJson"/>.</summary>
internal sealed class ResponseConverter : JsonConverter<Response>
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

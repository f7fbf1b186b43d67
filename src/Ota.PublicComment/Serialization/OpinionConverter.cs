using System.Text.Json;
using System.Text.Json.Serialization;
using Ota.PublicComment.Codec.Shapes;

namespace Ota.PublicComment.Serialization;

/// <summary>Opinions with the members of <see cref="PublicCommentJson"/>.</summary>
internal sealed class OpinionConverter : JsonConverter<Opinion>
{
    /// <inheritdoc/>
    public override Opinion Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return NodeConversion.Read<Opinion>(ref reader, DocumentShape.Opinion, DocumentShape.Opinion, options);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Opinion value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(options);
        FaultFinder.ThrowIfAny(value, DocumentShape.Opinion, "opinion", nameof(value));
        OwnJson.Write(writer, value, options, static (json, node) => MemberWriter.Write(json, node, DocumentShape.Opinion));
    }
}

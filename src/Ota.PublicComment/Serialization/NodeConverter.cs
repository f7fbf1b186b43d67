using System.Text.Json;
using System.Text.Json.Serialization;
using Ota.PublicComment.Codec.Shapes;

namespace Ota.PublicComment.Serialization;

/// <summary>Opinions or responses with the members of <see cref="PublicCommentJson"/>.</summary>
internal sealed class NodeConverter<T, TShape> : JsonConverter<T>
    where T : class
    where TShape : struct, INodeShape<T>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return NodeConversion.Read<T>(ref reader, TShape.Shape, TShape.Shape, options);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(options);
        FaultFinder.ThrowIfAny(value, TShape.Shape, TShape.Name, nameof(value));
        OwnJson.Write(writer, value, options, static (json, node) => MemberWriter.Write(json, node, TShape.Shape));
    }
}

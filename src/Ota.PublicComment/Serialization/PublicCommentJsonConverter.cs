using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ota.PublicComment.Serialization;

/// <summary>
/// Lets any serializer (<c>JsonSerializer.Serialize(document)</c>, an ASP.NET endpoint) write and read documents, opinions and responses as
/// <see cref="PublicCommentJson"/> does. The types name it: nothing needs to be registered.
/// </summary>
/// <remarks>Reading throws <see cref="JsonException"/> for what <see cref="PublicCommentJson.Read(string)"/> tells as an error, since a
/// converter can tell nothing else. Members that the format does not have are read over, unless the host's options disallow them.</remarks>
public sealed class PublicCommentJsonConverter : JsonConverterFactory
{
    /// <summary>Whether a type is a document, an opinion or a response.</summary>
    /// <param name="typeToConvert">The type.</param>
    public override bool CanConvert(Type typeToConvert) => ConverterOf(typeToConvert) is not null;

    /// <summary>The converter of a type.</summary>
    /// <param name="typeToConvert">The type.</param>
    /// <param name="options">Not asked.</param>
    /// <exception cref="ArgumentException">It is none of the types that <see cref="CanConvert"/> knows.</exception>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
        => ConverterOf(typeToConvert)
            ?? throw new ArgumentException($"{typeToConvert} is neither a document nor an opinion nor a response.", nameof(typeToConvert));

    // A list, not a search: it works the same where reflection is trimmed away.
    private static JsonConverter? ConverterOf(Type type)
        => type == typeof(PublicCommentDocument) ? new DocumentConverter()
            : type == typeof(Opinion) ? new NodeConverter<Opinion, NodeShapes.OfOpinion>()
            : type == typeof(Response) ? new NodeConverter<Response, NodeShapes.OfResponse>()
            : null;
}

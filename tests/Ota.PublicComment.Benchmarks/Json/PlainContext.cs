using System.Text.Json;
using System.Text.Json.Serialization;
using Ota.PublicComment.Codec;

namespace Ota.PublicComment.Benchmarks.Json;

/// <summary>What the compiler generates for the plain classes, with the framework's own converter for enumerations.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters =
    [
        typeof(CamelCase<AreaScope>), typeof(CamelCase<ConsultationKind>), typeof(CamelCase<DispositionKind>),
        typeof(CamelCase<ListingFlag>),
        typeof(CamelCase<ParagraphKind>), typeof(CamelCase<RevisionAction>), typeof(CamelCase<TextState>),
    ])]
[JsonSerializable(typeof(PlainDocument))]
internal sealed partial class PlainContext : JsonSerializerContext;

/// <summary>How the plain classes are written: with the same encoder as the library's.</summary>
internal static class PlainJson
{
    public static PlainContext Context { get; } =
        new(new JsonSerializerOptions(PlainContext.Default.Options) { Encoder = PlainTextEncoder.Instance });
}

internal sealed class CamelCase<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase)
    where T : struct, Enum;

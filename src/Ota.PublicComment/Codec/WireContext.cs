using System.Text.Json.Serialization;

namespace Ota.PublicComment.Codec;

/// <summary>What the compiler generates for the wire classes, so that nothing is found by reflection.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    Converters =
    [
        typeof(EnumNameConverter<AreaScope>), typeof(EnumNameConverter<ConsultationKind>), typeof(EnumNameConverter<DispositionKind>),
        typeof(EnumNameConverter<ListingFlag>), typeof(EnumNameConverter<ParagraphKind>), typeof(EnumNameConverter<RevisionAction>),
        typeof(EnumNameConverter<Standing>), typeof(EnumNameConverter<TextState>),
    ])]
[JsonSerializable(typeof(WireDocument))]
[JsonSerializable(typeof(WireOpinion))]
[JsonSerializable(typeof(WireResponse))]
[JsonSerializable(typeof(Lines.WireHeadLine))]
[JsonSerializable(typeof(Lines.WireOpinionLine))]
[JsonSerializable(typeof(Lines.WireResponseLine))]
[JsonSerializable(typeof(Lines.WireEndLine))]
[JsonSerializable(typeof(WirePlan))]
internal sealed partial class WireContext : JsonSerializerContext;

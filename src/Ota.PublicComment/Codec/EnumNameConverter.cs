using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ota.PublicComment.Codec;

/// <summary>Enumerations as camelCase names, exactly: the framework's converter also takes other cases and lists.</summary>
internal sealed class EnumNameConverter<T> : JsonConverter<T>
    where T : struct, Enum
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            var names = EnumNames<T>.Utf8;
            for (var i = 0; i < names.Length; i++)
            {
                if (reader.ValueTextEquals(names[i]))
                {
                    return EnumNames<T>.At(i);
                }
            }
        }

        throw new JsonException();
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
        => writer.WriteStringValue(EnumNames<T>.Of(value));
}

using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Ota.PublicComment.Codec.Shapes;

/// <summary>The plain values of members, read from the token where a reader stands; false where it is of another kind.</summary>
/// <remarks>Half a character, or bytes that are no UTF-8, is an <see cref="InvalidOperationException"/> of the framework.</remarks>
internal static class MemberValues
{
    private static readonly JsonSerializerOptions Plain = new();

    public static bool TryText(ref Utf8JsonReader json, out string text)
    {
        text = json.TokenType == JsonTokenType.String ? json.GetString()! : "";
        return json.TokenType == JsonTokenType.String;
    }

    public static bool TryNumber(ref Utf8JsonReader json, out int number)
    {
        number = 0;
        return json.TokenType == JsonTokenType.Number && json.TryGetInt32(out number);
    }

    public static bool TryFlag(ref Utf8JsonReader json, out bool isTrue)
    {
        isTrue = json.TokenType == JsonTokenType.True;
        return json.TokenType is JsonTokenType.True or JsonTokenType.False;
    }

    /// <summary>A day in the forms that the framework takes.</summary>
    public static bool TryDate(ref Utf8JsonReader json, out DateOnly day)
    {
        day = default;
        try
        {
            if (json.TokenType == JsonTokenType.String)
            {
                day = JsonMetadataServices.DateOnlyConverter.Read(ref json, typeof(DateOnly), Plain);
                return true;
            }
        }
        catch (FormatException)
        {
            // 2031-02-30.
        }

        return false;
    }

    /// <summary>A name of an enumeration, exactly: the framework's converter also takes other cases and lists.</summary>
    public static bool TryChoice<T>(ref Utf8JsonReader json, out T choice)
        where T : struct, Enum
    {
        choice = default;
        if (json.TokenType == JsonTokenType.String)
        {
            var names = EnumNames<T>.Utf8;
            for (var i = 0; i < names.Length; i++)
            {
                if (json.ValueTextEquals(names[i]))
                {
                    choice = EnumNames<T>.At(i);
                    return true;
                }
            }
        }

        return false;
    }
}

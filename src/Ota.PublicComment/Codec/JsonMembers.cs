using System.Text.Json;

namespace Ota.PublicComment.Codec;

/// <summary>
/// How the format writes each kind of member: what is null is left out, a list is never null, a date is <c>2031-03-01</c>.
/// </summary>
internal static class JsonMembers
{
    public static void Optional(this Utf8JsonWriter w, JsonEncodedText name, string? text)
    {
        if (text is not null)
        {
            w.WriteString(name, text);
        }
    }

    public static void Optional(this Utf8JsonWriter w, JsonEncodedText name, int? number)
    {
        if (number is { } value)
        {
            w.WriteNumber(name, value);
        }
    }

    public static void Optional(this Utf8JsonWriter w, JsonEncodedText name, DateOnly? date)
    {
        if (date is { } day)
        {
            Span<char> text = stackalloc char[10];
            day.TryFormat(text, out var length, "O", System.Globalization.CultureInfo.InvariantCulture);
            w.WriteString(name, text[..length]);
        }
    }

    public static void Value<T>(this Utf8JsonWriter w, JsonEncodedText name, T value)
        where T : struct, Enum
        => w.WriteString(name, EnumNames<T>.Encoded(value));

    public static void Values<T>(this Utf8JsonWriter w, JsonEncodedText name, ValueList<T> values)
        where T : struct, Enum
    {
        w.WriteStartArray(name);
        foreach (var value in values)
        {
            w.WriteStringValue(EnumNames<T>.Encoded(value));
        }

        w.WriteEndArray();
    }

    public static void Texts(this Utf8JsonWriter w, JsonEncodedText name, ValueList<string> texts)
    {
        w.WriteStartArray(name);
        foreach (var text in texts)
        {
            w.WriteStringValue(text);
        }

        w.WriteEndArray();
    }

    public static void Numbers(this Utf8JsonWriter w, JsonEncodedText name, ValueList<int> numbers)
    {
        w.WriteStartArray(name);
        foreach (var number in numbers)
        {
            w.WriteNumberValue(number);
        }

        w.WriteEndArray();
    }
}

using System.Text.Json;

namespace Ota.PublicComment.Codec.Shapes;

/// <summary>Writes members straight from the model, so that a large document is never held a second time.</summary>
internal readonly struct MemberWriter(Utf8JsonWriter json) : IMembers<MemberWriter>
{
    /// <summary>Writes an object.</summary>
    public static void Write<T>(Utf8JsonWriter json, T node, Shape<MemberWriter, T> shape)
    {
        var writer = new MemberWriter(json);
        json.WriteStartObject();
        shape(ref writer, node);
        json.WriteEndObject();
    }

    public T Made<T>(T? node, T made)
        where T : class
        => node!;

    public string Text(JsonEncodedText name, string? value)
    {
        json.WriteString(name, value);
        return value!;
    }

    public string? OptionalText(JsonEncodedText name, string? value)
    {
        json.Optional(name, value);
        return value;
    }

    public int Number(JsonEncodedText name, int? value)
    {
        json.Optional(name, value);
        return value.GetValueOrDefault();
    }

    public int? OptionalNumber(JsonEncodedText name, int? value)
    {
        json.Optional(name, value);
        return value;
    }

    public bool Flag(JsonEncodedText name, bool? value)
    {
        json.WriteBoolean(name, value.GetValueOrDefault());
        return value.GetValueOrDefault();
    }

    public DateOnly? OptionalDate(JsonEncodedText name, DateOnly? value)
    {
        json.Optional(name, value);
        return value;
    }

    public T Choice<T>(JsonEncodedText name, T? value)
        where T : struct, Enum
    {
        json.Value(name, value.GetValueOrDefault());
        return value.GetValueOrDefault();
    }

    public ValueList<T> Choices<T>(JsonEncodedText name, ValueList<T>? values)
        where T : struct, Enum
    {
        json.Values(name, values.GetValueOrDefault());
        return values.GetValueOrDefault();
    }

    public ValueList<string> Texts(JsonEncodedText name, ValueList<string>? values)
    {
        json.Texts(name, values.GetValueOrDefault());
        return values.GetValueOrDefault();
    }

    public ValueList<int> Numbers(JsonEncodedText name, ValueList<int>? values)
    {
        json.Numbers(name, values.GetValueOrDefault());
        return values.GetValueOrDefault();
    }

    public T Node<T>(JsonEncodedText name, T? value, T whereAbsent, Shape<MemberWriter, T> shape)
        where T : class
    {
        Write(name, value!, shape);
        return value!;
    }

    public T? OptionalNode<T>(JsonEncodedText name, T? value, Shape<MemberWriter, T> shape)
        where T : class
    {
        if (value is not null)
        {
            Write(name, value, shape);
        }

        return value;
    }

    public T Value<T>(JsonEncodedText name, T? value, Shape<MemberWriter, T> shape)
        where T : struct
    {
        Write(name, value.GetValueOrDefault(), shape);
        return value.GetValueOrDefault();
    }

    public T? OptionalValue<T>(JsonEncodedText name, T? value, Shape<MemberWriter, T> shape)
        where T : struct
    {
        if (value is { } node)
        {
            Write(name, node, shape);
        }

        return value;
    }

    public ValueList<T> Nodes<T>(JsonEncodedText name, ValueList<T>? nodes, Shape<MemberWriter, T> shape, bool isContent = false)
        where T : class
    {
        json.WriteStartArray(name);
        foreach (var node in nodes.GetValueOrDefault())
        {
            Write(json, node, shape);
        }

        json.WriteEndArray();
        return nodes.GetValueOrDefault();
    }

    private void Write<T>(JsonEncodedText name, T node, Shape<MemberWriter, T> shape)
    {
        json.WritePropertyName(name);
        Write(json, node, shape);
    }
}

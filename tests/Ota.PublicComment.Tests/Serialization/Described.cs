using System.Text;
using System.Text.Json;
using Ota.PublicComment.Codec;
using Ota.PublicComment.Codec.Shapes;

namespace Ota.PublicComment.Tests.Serialization;

/// <summary>A member of the format as the shapes say it, for comparing with what is written down elsewhere.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type as a schema says it.</param>
/// <param name="IsAlways">Whether it is always written.</param>
/// <param name="Inside">The members of its nodes; empty where it is a plain value.</param>
/// <param name="Values">The values of an enumeration; empty elsewhere.</param>
internal sealed record Described(string Name, string Type, bool IsAlways, List<Described> Inside, string[] Values)
{
    public static List<Described> Of<T>(Shape<Describer, T> shape)
    {
        var describer = new Describer([]);
        shape(ref describer, default);
        return describer.Members;
    }

    public IEnumerable<Described> WithAllInside() => Inside.SelectMany(m => m.WithAllInside()).Prepend(this);
}

/// <summary>Describes members instead of reading them.</summary>
internal readonly struct Describer(List<Described> members) : IMembers<Describer>
{
    public List<Described> Members => members;

    public T Made<T>(T? node, T made)
        where T : class
        => made;

    public string Text(JsonEncodedText name, string? value) => Add(name, "string", true, "");

    public string? OptionalText(JsonEncodedText name, string? value) => Add(name, "string", value is not null, value);

    public int Number(JsonEncodedText name, int? value) => Add(name, "integer", true, 0);

    public int? OptionalNumber(JsonEncodedText name, int? value) => Add(name, "integer", false, value);

    public bool Flag(JsonEncodedText name, bool? value) => Add(name, "boolean", true, false);

    public DateOnly? OptionalDate(JsonEncodedText name, DateOnly? value) => Add(name, "string", false, value);

    public T Choice<T>(JsonEncodedText name, T? value)
        where T : struct, Enum
        => Add(name, "string", true, default(T), values: Values<T>());

    public ValueList<T> Choices<T>(JsonEncodedText name, ValueList<T>? values)
        where T : struct, Enum
        => Add(name, "array of string", true, default(ValueList<T>), values: Values<T>());

    public ValueList<string> Texts(JsonEncodedText name, ValueList<string>? values)
        => Add(name, "array of string", true, default(ValueList<string>));

    public ValueList<int> Numbers(JsonEncodedText name, ValueList<int>? values)
        => Add(name, "array of integer", true, default(ValueList<int>));

    public T Node<T>(JsonEncodedText name, T? value, T whereAbsent, Shape<Describer, T> shape)
        where T : class
        => Add(name, "object", true, whereAbsent, Described.Of(shape));

    public T? OptionalNode<T>(JsonEncodedText name, T? value, Shape<Describer, T> shape)
        where T : class
        => Add(name, "object", false, value, Described.Of(shape));

    public T Value<T>(JsonEncodedText name, T? value, Shape<Describer, T> shape)
        where T : struct
        => Add(name, "object", true, default(T), Described.Of(shape));

    public T? OptionalValue<T>(JsonEncodedText name, T? value, Shape<Describer, T> shape)
        where T : struct
        => Add(name, "object", false, value, Described.Of(shape));

    public ValueList<T> Nodes<T>(JsonEncodedText name, ValueList<T>? nodes, Shape<Describer, T> shape, bool isContent = false)
        where T : class
        => Add(name, "array of object", true, default(ValueList<T>), Described.Of(shape));

    private static string[] Values<T>()
        where T : struct, Enum
        => Array.ConvertAll(EnumNames<T>.Utf8, Encoding.UTF8.GetString);

    private T Add<T>(JsonEncodedText name, string type, bool isAlways, T value, List<Described>? inside = null, string[]? values = null)
    {
        members.Add(new Described(name.ToString(), type, isAlways, inside ?? [], values ?? []));
        return value;
    }
}

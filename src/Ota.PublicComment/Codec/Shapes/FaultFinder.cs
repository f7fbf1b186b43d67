using System.Globalization;
using System.Text.Json;

namespace Ota.PublicComment.Codec.Shapes;

/// <summary>What makes a node impossible to write: half a character, a null where the model has none, an undefined value.</summary>
/// <remarks>Asked before the first byte goes out, so that a caller's mistake leaves no half-written file.</remarks>
internal struct FaultFinder : IMembers<FaultFinder>
{
    // The way and what is wrong there; the ways are put in front from the inside outwards.
    private string? _fault;

    /// <param name="node">What is to be written.</param>
    /// <param name="shape">Its shape.</param>
    /// <param name="what">What it is, for the message: <c>document</c>.</param>
    /// <param name="parameter">The caller's name for it.</param>
    /// <exception cref="ArgumentException">The node cannot be written; the message names the field.</exception>
    public static void ThrowIfAny<T>(T node, Shape<FaultFinder, T> shape, string what, string parameter)
    {
        var finder = default(FaultFinder);
        shape(ref finder, node);
        if (finder._fault is { } fault)
        {
            throw new ArgumentException($"The {what} cannot be written: {fault}.", parameter);
        }
    }

    public readonly T Made<T>(T? node, T made)
        where T : class
        => node!;

    public string Text(JsonEncodedText name, string? value)
    {
        if (value is null)
        {
            Found(name, " is null");
        }

        return OptionalText(name, value)!;
    }

    public string? OptionalText(JsonEncodedText name, string? value)
    {
        if (HalfCharacter(value) is { } fault)
        {
            Found(name, fault);
        }

        return value;
    }

    public readonly int Number(JsonEncodedText name, int? value) => value.GetValueOrDefault();

    public readonly int? OptionalNumber(JsonEncodedText name, int? value) => value;

    public readonly bool Flag(JsonEncodedText name, bool? value) => value.GetValueOrDefault();

    public readonly DateOnly? OptionalDate(JsonEncodedText name, DateOnly? value) => value;

    public T Choice<T>(JsonEncodedText name, T? value)
        where T : struct, Enum
    {
        if (Undefined(value.GetValueOrDefault()) is { } fault)
        {
            Found(name, fault);
        }

        return value.GetValueOrDefault();
    }

    public ValueList<T> Choices<T>(JsonEncodedText name, ValueList<T>? values)
        where T : struct, Enum
    {
        var list = values.GetValueOrDefault();
        for (var i = 0; i < list.Count; i++)
        {
            if (Undefined(list[i]) is { } fault)
            {
                Found(name, i, fault);
            }
        }

        return list;
    }

    public ValueList<string> Texts(JsonEncodedText name, ValueList<string>? values)
    {
        var list = values.GetValueOrDefault();
        for (var i = 0; i < list.Count; i++)
        {
            if ((list[i] is null ? " is null" : HalfCharacter(list[i])) is { } fault)
            {
                Found(name, i, fault);
            }
        }

        return list;
    }

    public readonly ValueList<int> Numbers(JsonEncodedText name, ValueList<int>? values) => values.GetValueOrDefault();

    public T Node<T>(JsonEncodedText name, T? value, T whereAbsent, Shape<FaultFinder, T> shape)
        where T : class
    {
        if (value is null)
        {
            Found(name, " is null");
        }

        return OptionalNode(name, value, shape)!;
    }

    public T? OptionalNode<T>(JsonEncodedText name, T? value, Shape<FaultFinder, T> shape)
        where T : class
    {
        if (value is not null && _fault is null)
        {
            shape(ref this, value);
            _fault = _fault is null ? null : $"{name}.{_fault}";
        }

        return value;
    }

    public readonly T Value<T>(JsonEncodedText name, T? value, Shape<FaultFinder, T> shape)
        where T : struct
        => value.GetValueOrDefault();

    public readonly T? OptionalValue<T>(JsonEncodedText name, T? value, Shape<FaultFinder, T> shape)
        where T : struct
        => value;

    public ValueList<T> Nodes<T>(JsonEncodedText name, ValueList<T>? nodes, Shape<FaultFinder, T> shape, bool isContent = false)
        where T : class
    {
        var list = nodes.GetValueOrDefault();
        for (var i = 0; i < list.Count && _fault is null; i++)
        {
            if (list[i] is null)
            {
                Found(name, i, " is null");
                break;
            }

            shape(ref this, list[i]);
            _fault = _fault is null ? null : $"{Item(name, i)}.{_fault}";
        }

        return list;
    }

    private static string? HalfCharacter(string? text)
    {
        var at = LoneSurrogate.IndexIn(text);
        return at < 0
            ? null
            : string.Create(CultureInfo.InvariantCulture, $" has a lone surrogate (U+{(int)text![at]:X4}) at its position {at}");
    }

    private static string? Undefined<T>(T value)
        where T : struct, Enum
        => EnumNames<T>.IsDefined(value) ? null : $" is {value:D}, which is no value of {typeof(T).Name}";

    private static string Item(JsonEncodedText name, int i) => string.Create(CultureInfo.InvariantCulture, $"{name}[{i}]");

    private void Found(JsonEncodedText name, string fault) => _fault ??= name + fault;

    private void Found(JsonEncodedText name, int i, string fault) => _fault ??= Item(name, i) + fault;
}

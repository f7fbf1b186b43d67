using System.Text.Json;

namespace Ota.PublicComment.Codec.Shapes;

/// <summary>
/// Reads members straight into the model, as long as they stand in the order of the shape and there is nothing to tell about them: so are
/// nearly all files. Each name is compared once, with the one that comes next.
/// </summary>
/// <remarks>A member that is unknown, doubled, null, out of order, written with escapes or of another kind makes it give up; the
/// <see cref="TellingReader"/> then reads the whole once more. So this reader has no findings of its own.</remarks>
internal ref struct QuickReader : IMembers<QuickReader>
{
    private Utf8JsonReader _json;
    private SourcePlace? _place;
    private bool _hasGivenUp;

    private delegate T Item<out T>(ref QuickReader reader);

    /// <summary>Reads one object; null when there may be something to tell about it.</summary>
    public static T? TryRead<T>(ReadOnlySpan<byte> utf8, JsonReaderOptions options, Shape<QuickReader, T> shape)
        where T : class
    {
        try
        {
            var reader = new QuickReader { _json = new Utf8JsonReader(utf8, options) };
            reader.Advance();
            var node = reader.Object(shape);
            return reader._hasGivenUp || reader._json.Read() ? null : node;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // Malformed, or half a character: it is told where.
            return null;
        }
    }

    /// <summary>What was made; of a place what it shares with the one before is held once, the name of the file first of all.</summary>
    public T Made<T>(T? node, T made)
        where T : class
        => made is SourcePlace read ? (T)(object)(_place = SourcePlace.Beside(_place ?? SourcePlace.Unknown, read)) : made;

    public string Text(JsonEncodedText name, string? value) => OptionalText(name, value) ?? GiveUp("");

    public string? OptionalText(JsonEncodedText name, string? value)
    {
        if (!IsAt(name))
        {
            return null;
        }

        var text = String();
        Advance();
        return text;
    }

    public int Number(JsonEncodedText name, int? value) => OptionalNumber(name, value) ?? GiveUp(0);

    public int? OptionalNumber(JsonEncodedText name, int? value)
    {
        if (!IsAt(name))
        {
            return null;
        }

        var number = Integer();
        Advance();
        return number;
    }

    public bool Flag(JsonEncodedText name, bool? value)
    {
        if (!IsAt(name))
        {
            return false;
        }

        var isTrue = _json.TokenType == JsonTokenType.True || (_json.TokenType != JsonTokenType.False && GiveUp(false));
        Advance();
        return isTrue;
    }

    public DateOnly? OptionalDate(JsonEncodedText name, DateOnly? value)
    {
        if (!IsAt(name))
        {
            return null;
        }

        var day = MemberValues.TryDate(ref _json, out var date) ? date : GiveUp(date);
        Advance();
        return day;
    }

    public T Choice<T>(JsonEncodedText name, T? value)
        where T : struct, Enum
    {
        if (!IsAt(name))
        {
            return default;
        }

        var choice = Choice<T>();
        Advance();
        return choice;
    }

    public ValueList<T> Choices<T>(JsonEncodedText name, ValueList<T>? values)
        where T : struct, Enum
        => List(name, static (ref QuickReader r) => r.Choice<T>());

    public ValueList<string> Texts(JsonEncodedText name, ValueList<string>? values)
        => List(name, static (ref QuickReader r) => r.String());

    public ValueList<int> Numbers(JsonEncodedText name, ValueList<int>? values)
        => List(name, static (ref QuickReader r) => r.Integer());

    public T Node<T>(JsonEncodedText name, T? value, T whereAbsent, Shape<QuickReader, T> shape)
        where T : class
        => OptionalNode(name, value, shape) ?? whereAbsent;

    public T? OptionalNode<T>(JsonEncodedText name, T? value, Shape<QuickReader, T> shape)
        where T : class
    {
        if (!IsAt(name))
        {
            return null;
        }

        var node = Object(shape);
        Advance();
        return node;
    }

    public T Value<T>(JsonEncodedText name, T? value, Shape<QuickReader, T> shape)
        where T : struct
        => OptionalValue(name, value, shape) ?? GiveUp(default(T));

    public T? OptionalValue<T>(JsonEncodedText name, T? value, Shape<QuickReader, T> shape)
        where T : struct
    {
        if (!IsAt(name))
        {
            return null;
        }

        var node = Object(shape);
        Advance();
        return node;
    }

    public ValueList<T> Nodes<T>(JsonEncodedText name, ValueList<T>? nodes, Shape<QuickReader, T> shape, bool isContent = false)
        where T : class
    {
        if (!IsAt(name) || !Enters(JsonTokenType.StartArray))
        {
            return default;
        }

        // Most lists have one element or none; those cost no more than their array.
        T? first = null;
        List<T>? all = null;
        while (!_hasGivenUp && _json.TokenType != JsonTokenType.EndArray)
        {
            var node = Object(shape);
            Advance();
            if (first is null)
            {
                first = node;
            }
            else
            {
                all ??= [first];
                all.Add(node);
            }
        }

        Advance();
        return first is null ? default : new(all is null ? [first] : [.. all]);
    }

    private ValueList<T> List<T>(JsonEncodedText name, Item<T> read)
    {
        if (!IsAt(name) || !Enters(JsonTokenType.StartArray))
        {
            return default;
        }

        T[] items = [];
        while (!_hasGivenUp && _json.TokenType != JsonTokenType.EndArray)
        {
            // Lists of plain values are short: nearly all have one element, the number 3-2-1 has three.
            Array.Resize(ref items, items.Length + 1);
            items[^1] = read(ref this);
            Advance();
        }

        Advance();
        return new(items);
    }

    // From the first token of an object to its last.
    private T Object<T>(Shape<QuickReader, T> shape)
    {
        if (!Enters(JsonTokenType.StartObject))
        {
            return default!;
        }

        var node = shape(ref this, default);
        return _json.TokenType == JsonTokenType.EndObject ? node : GiveUp(node);
    }

    private T Choice<T>()
        where T : struct, Enum
        => MemberValues.TryChoice(ref _json, out T choice) ? choice : GiveUp(choice);

    private string String() => MemberValues.TryText(ref _json, out var text) ? text : GiveUp(text);

    private int Integer() => MemberValues.TryNumber(ref _json, out var number) ? number : GiveUp(number);

    // Goes from a name to its value where the name is the one asked for.
    private bool IsAt(JsonEncodedText name)
    {
        if (_hasGivenUp || _json.TokenType != JsonTokenType.PropertyName || !_json.ValueSpan.SequenceEqual(name.EncodedUtf8Bytes))
        {
            return false;
        }

        Advance();
        return true;
    }

    // Goes into an object or a list.
    private bool Enters(JsonTokenType type)
    {
        if (_json.TokenType != type)
        {
            return GiveUp(false);
        }

        Advance();
        return !_hasGivenUp;
    }

    private void Advance()
    {
        if (!_hasGivenUp && !_json.Read())
        {
            _hasGivenUp = true;
        }
    }

    private T GiveUp<T>(T value)
    {
        _hasGivenUp = true;
        return value;
    }
}

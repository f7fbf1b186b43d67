using System.Text.Json;

namespace Ota.PublicComment.Codec.Direct;

/// <summary>Reads one node from where the reader stands: on its first token, afterwards on its last.</summary>
internal delegate T ReadNode<out T>(ref DirectReader reader);

/// <summary>Reads the members of records straight into the model, as long as there is nothing to tell about them.</summary>
/// <remarks>A member that is unknown, doubled, null, written with escapes or of another kind makes it give up with
/// <see cref="IrregularJsonException"/>; the caller then reads the whole once more through the wire records, which know what to say. So
/// this reader has no findings of its own.</remarks>
internal ref struct DirectReader(Utf8JsonReader json)
{
    private Utf8JsonReader _json = json;
    private ReadOnlySpan<byte> _name;
    private SourcePlace _place = SourcePlace.Unknown;

    /// <summary>Where the reader stands now.</summary>
    public readonly Utf8JsonReader Json => _json;

    /// <summary>A place that was read; what it shares with the one before is held once, the name of the file first of all.</summary>
    public SourcePlace Place(SourcePlace read) => _place = SourcePlace.Beside(_place, read);

    /// <summary>Goes into an object.</summary>
    public readonly void Enter() => Expect(JsonTokenType.StartObject);

    /// <summary>Goes to the next member, and onto its value.</summary>
    /// <returns>False at the end of the object.</returns>
    public bool NextMember()
    {
        Read();
        if (_json.TokenType == JsonTokenType.EndObject)
        {
            return false;
        }

        if (_json.ValueIsEscaped)
        {
            throw new IrregularJsonException();
        }

        _name = _json.ValueSpan;
        Read();
        return true;
    }

    /// <summary>Goes to the next element of an array.</summary>
    /// <returns>False at the end of the array.</returns>
    public bool NextElement()
    {
        Read();
        return _json.TokenType != JsonTokenType.EndArray;
    }

    public bool Text(ReadOnlySpan<byte> name, ref string? value)
    {
        if (!_name.SequenceEqual(name))
        {
            return false;
        }

        value = value is null ? Text(ref this) : throw new IrregularJsonException();
        return true;
    }

    public bool Number(ReadOnlySpan<byte> name, ref int? value)
    {
        if (!_name.SequenceEqual(name))
        {
            return false;
        }

        value = value is null ? Number(ref this) : throw new IrregularJsonException();
        return true;
    }

    public bool Flag(ReadOnlySpan<byte> name, ref bool? value)
    {
        if (!_name.SequenceEqual(name))
        {
            return false;
        }

        value = value is null && _json.TokenType is JsonTokenType.True or JsonTokenType.False
            ? _json.TokenType == JsonTokenType.True
            : throw new IrregularJsonException();
        return true;
    }

    public bool Value<T>(ReadOnlySpan<byte> name, ref T? value, ReadNode<T> read)
        where T : struct
    {
        if (!_name.SequenceEqual(name))
        {
            return false;
        }

        value = value is null ? read(ref this) : throw new IrregularJsonException();
        return true;
    }

    public bool Node<T>(ReadOnlySpan<byte> name, ref T? value, ReadNode<T> read)
        where T : class
    {
        if (!_name.SequenceEqual(name))
        {
            return false;
        }

        value = value is null ? read(ref this) : throw new IrregularJsonException();
        return true;
    }

    public bool List<T>(ReadOnlySpan<byte> name, ref T[]? items, ReadNode<T> read)
    {
        if (!_name.SequenceEqual(name))
        {
            return false;
        }

        items = items is null ? Items(read) : throw new IrregularJsonException();
        return true;
    }

    public static string Text(ref DirectReader reader)
    {
        reader.Expect(JsonTokenType.String);
        return reader._json.GetString()!;
    }

    public static int Number(ref DirectReader reader)
    {
        reader.Expect(JsonTokenType.Number);
        return reader._json.TryGetInt32(out var number) ? number : throw new IrregularJsonException();
    }

    public static T Choice<T>(ref DirectReader reader)
        where T : struct, Enum
    {
        reader.Expect(JsonTokenType.String);
        var names = EnumNames<T>.Utf8;
        for (var i = 0; i < names.Length; i++)
        {
            if (reader._json.ValueTextEquals(names[i]))
            {
                return EnumNames<T>.At(i);
            }
        }

        throw new IrregularJsonException();
    }

    /// <summary>Whether a token of this kind is here; what else is here gives up.</summary>
    public readonly void Expect(JsonTokenType type)
    {
        if (_json.TokenType != type)
        {
            throw new IrregularJsonException();
        }
    }

    // Most lists have one element or none; those cost no more than their array.
    private T[] Items<T>(ReadNode<T> read)
    {
        Expect(JsonTokenType.StartArray);
        if (!NextElement())
        {
            return [];
        }

        var first = read(ref this);
        if (!NextElement())
        {
            return [first];
        }

        var items = new List<T> { first };
        do
        {
            items.Add(read(ref this));
        }
        while (NextElement());

        return [.. items];
    }

    private void Read()
    {
        if (!_json.Read())
        {
            throw new IrregularJsonException();
        }
    }
}

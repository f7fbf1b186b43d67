using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Ota.PublicComment.Diagnostics;

namespace Ota.PublicComment.Codec.Shapes;

/// <summary>
/// Reads members in any order, knows where it stands and tells everything that is wrong: what is unknown, missing or null, and the first
/// place where the JSON is malformed.
/// </summary>
/// <remarks>It looks through an object once and notes where its members stand; then the shape asks for them. Of what is malformed the
/// first in the file counts, however late it was met: nothing behind it can be trusted.</remarks>
internal ref struct TellingReader : IMembers<TellingReader>
{
    // The framework's own.
    private const int DefaultMaxDepth = 64;

    private const int FewMembers = 32;

    private static readonly JsonSerializerOptions NoneTwice = new() { AllowDuplicateProperties = false };

    private readonly ReadOnlySpan<byte> _utf8;
    private readonly JsonReaderOptions _options;
    private readonly CodecFindings _findings;
    private readonly List<JsonStep> _path = [];
    private readonly List<Member> _members = [];
    private int _first;
    private int _failedDepth;
    private bool _isNaming;

    private TellingReader(ReadOnlySpan<byte> utf8, JsonReaderOptions options, CodecFindings findings)
    {
        _utf8 = utf8;
        _options = options;
        _findings = findings;
    }

    private delegate bool TryRead<T>(ref Utf8JsonReader json, out T value);

    /// <summary>Where the file is malformed, and the way to what was being read there; null where it is not.</summary>
    public (int Position, string Path)? Malformed { get; private set; }

    /// <summary>Reads one object.</summary>
    /// <param name="utf8">The JSON; any bytes.</param>
    /// <param name="options">How to read it.</param>
    /// <param name="findings">Takes what is told, unless the JSON is malformed.</param>
    /// <param name="shape">The shape of the object.</param>
    /// <param name="malformed">Where the JSON is malformed; null when it is not.</param>
    /// <returns>The node; to be used only if nothing is malformed and no finding fatal.</returns>
    public static T? Read<T>(ReadOnlySpan<byte> utf8, JsonReaderOptions options, CodecFindings findings, Shape<TellingReader, T> shape,
        out (int Position, string Path)? malformed)
        where T : class
    {
        var reader = new TellingReader(utf8, options, findings);
        var node = reader.Root(shape);
        malformed = reader.Malformed;
        return node;
    }

    public readonly T Made<T>(T? node, T made)
        where T : class
        => made;

    public string Text(JsonEncodedText name, string? value) => OptionalText(name, value) ?? Missing(name, "");

    public string? OptionalText(JsonEncodedText name, string? value)
        => Plain(name, isNullable: true, MemberValues.TryText, out string? text) ? text : null;

    public int Number(JsonEncodedText name, int? value) => OptionalNumber(name, value) ?? Missing(name, 0);

    public int? OptionalNumber(JsonEncodedText name, int? value)
        => Plain(name, isNullable: true, MemberValues.TryNumber, out int number) ? number : null;

    public bool Flag(JsonEncodedText name, bool? value)
        => Plain(name, isNullable: false, MemberValues.TryFlag, out bool flag) && flag;

    public DateOnly? OptionalDate(JsonEncodedText name, DateOnly? value)
        => Plain(name, isNullable: true, MemberValues.TryDate, out DateOnly day) ? day : null;

    public T Choice<T>(JsonEncodedText name, T? value)
        where T : struct, Enum
        => Plain(name, isNullable: false, MemberValues.TryChoice, out T choice) ? choice : default;

    public ValueList<T> Choices<T>(JsonEncodedText name, ValueList<T>? values)
        where T : struct, Enum
        => Plains<T>(name, isNullTold: false, MemberValues.TryChoice);

    public ValueList<string> Texts(JsonEncodedText name, ValueList<string>? values)
        => Plains<string>(name, isNullTold: true, MemberValues.TryText);

    public ValueList<int> Numbers(JsonEncodedText name, ValueList<int>? values)
        => Plains<int>(name, isNullTold: false, MemberValues.TryNumber);

    public T Node<T>(JsonEncodedText name, T? value, T whereAbsent, Shape<TellingReader, T> shape)
        where T : class
        => OptionalNode(name, value, shape) ?? whereAbsent;

    public T? OptionalNode<T>(JsonEncodedText name, T? value, Shape<TellingReader, T> shape)
        where T : class
        => Inside(name, shape, out var node) ? node : null;

    public T Value<T>(JsonEncodedText name, T? value, Shape<TellingReader, T> shape)
        where T : struct
        => OptionalValue(name, value, shape) ?? Missing(name, default(T));

    public T? OptionalValue<T>(JsonEncodedText name, T? value, Shape<TellingReader, T> shape)
        where T : struct
        => Inside(name, shape, out var node) ? node : null;

    public ValueList<T> Nodes<T>(JsonEncodedText name, ValueList<T>? nodes, Shape<TellingReader, T> shape)
        where T : class
    {
        if (!Finds(name, out var member))
        {
            return default;
        }

        _path.Add(JsonStep.To(name.Value));
        var items = new List<T>();
        var json = At(member.Start, member.End);
        var isIn = Enters(ref json, member.Start, JsonTokenType.StartArray);
        while (isIn)
        {
            _path.Add(JsonStep.At(items.Count));
            isIn = NextElement(ref json, member.Start);
            if (isIn && json.TokenType == JsonTokenType.Null)
            {
                NullElement();
                items.Add(null!);
            }
            else if (isIn)
            {
                var start = member.Start + (int)json.TokenStartIndex;
                var end = Skip(ref json, member.Start);
                items.Add(Object(start, end, shape));
                isIn = end >= 0;
            }

            _path.RemoveAt(_path.Count - 1);
        }

        _path.RemoveAt(_path.Count - 1);
        return items.ToValueList();
    }

    // A list of plain values; a null in it is malformed, or told and makes the document one that cannot be given.
    private ValueList<T> Plains<T>(JsonEncodedText name, bool isNullTold, TryRead<T> read)
    {
        if (!Finds(name, out var member))
        {
            return default;
        }

        _path.Add(JsonStep.To(name.Value));
        var items = new List<T>();
        var json = At(member.Start, member.End);
        var isIn = Enters(ref json, member.Start, JsonTokenType.StartArray);
        while (isIn)
        {
            _path.Add(JsonStep.At(items.Count));
            isIn = NextElement(ref json, member.Start);
            if (isIn && isNullTold && json.TokenType == JsonTokenType.Null)
            {
                NullElement();
                items.Add(default!);
            }
            else if (isIn)
            {
                isIn = Reads(ref json, member.Start, read, out var item);
                items.Add(item);
            }

            _path.RemoveAt(_path.Count - 1);
        }

        _path.RemoveAt(_path.Count - 1);
        return items.ToValueList();
    }

    private bool Plain<T>(JsonEncodedText name, bool isNullable, TryRead<T> read, out T value)
    {
        value = default!;
        if (!Finds(name, out var member))
        {
            return false;
        }

        _path.Add(JsonStep.To(name.Value));
        var json = At(member.Start, member.End);
        var isThere = Advances(ref json, member.Start) && !(isNullable && json.TokenType == JsonTokenType.Null)
            && Reads(ref json, member.Start, read, out value);
        _path.RemoveAt(_path.Count - 1);
        return isThere;
    }

    private bool Inside<T>(JsonEncodedText name, Shape<TellingReader, T> shape, [MaybeNullWhen(false)] out T node)
    {
        node = default;
        if (!Finds(name, out var member) || IsNull(member))
        {
            return false;
        }

        _path.Add(JsonStep.To(name.Value));
        node = Object(member.Start, member.End, shape);
        _path.RemoveAt(_path.Count - 1);
        return true;
    }

    private T? Root<T>(Shape<TellingReader, T> shape)
        where T : class
    {
        var json = new Utf8JsonReader(_utf8, _options);
        if (!Advances(ref json, 0))
        {
            return null;
        }

        if (json.TokenType == JsonTokenType.Null)
        {
            Malformed = (0, "$");
            return null;
        }

        var start = (int)json.TokenStartIndex;
        var end = Skip(ref json, 0);
        if (end >= 0)
        {
            // Behind the end there is nothing, or it is malformed.
            Advances(ref json, 0);
        }

        return Object(start, end, shape);
    }

    private T Object<T>(int start, int end, Shape<TellingReader, T> shape)
    {
        var json = At(start, end);
        if (!Enters(ref json, start, JsonTokenType.StartObject))
        {
            return default!;
        }

        var outer = _first;
        _first = _members.Count;
        Look(ref json, start);
        _isNaming = true;
        shape(ref this, default);
        _isNaming = false;
        TellUnknown();
        var node = shape(ref this, default);
        _members.RemoveRange(_first, _members.Count - _first);
        _first = outer;
        return node;
    }

    // Notes where the members of an object stand.
    private void Look(ref Utf8JsonReader json, int offset)
    {
        HashSet<string>? names = null;
        var isIn = true;
        while (isIn && Advances(ref json, offset) && json.TokenType == JsonTokenType.PropertyName)
        {
            var name = Name(ref json, offset);
            _path.Add(JsonStep.To(name));
            isIn = Advances(ref json, offset);
            if (isIn)
            {
                var start = offset + (int)json.TokenStartIndex;
                var end = Skip(ref json, offset);
                isIn = end >= 0;
                if (names?.Add(name) == false || (names is null && IndexOf(name) >= 0))
                {
                    Fail(offset + (int)json.BytesConsumed);
                }

                _members.Add(new Member(name, start, end));
                names ??= _members.Count - _first > FewMembers ? Names() : null;
            }

            _path.RemoveAt(_path.Count - 1);
        }
    }

    private readonly HashSet<string> Names()
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in CollectionsMarshal.AsSpan(_members)[_first..])
        {
            names.Add(member.Name);
        }

        return names;
    }

    // The framework reads a name of invalid UTF-8 with U+FFFD.
    private string Name(ref Utf8JsonReader json, int offset)
    {
        try
        {
            return json.ValueIsEscaped ? json.GetString()! : Encoding.UTF8.GetString(json.ValueSpan);
        }
        catch (InvalidOperationException)
        {
            Fail(offset + (int)json.BytesConsumed);
            return Encoding.UTF8.GetString(json.ValueSpan);
        }
    }

    private readonly bool Finds(JsonEncodedText name, out Member member)
    {
        var at = IndexOf(name.Value);
        member = at < 0 ? default : _members[at];
        if (at >= 0 && _isNaming)
        {
            _members[at] = member with { IsKnown = true };
        }

        return at >= 0 && !_isNaming;
    }

    private readonly int IndexOf(string name)
    {
        var members = CollectionsMarshal.AsSpan(_members);
        for (var i = _first; i < members.Length; i++)
        {
            if (members[i].Name == name)
            {
                return i;
            }
        }

        return -1;
    }

    private readonly bool IsNull(Member member) => _utf8[member.Start] == (byte)'n' && member.End >= 0;

    // A way has a step for each object and list around it.
    private readonly Utf8JsonReader At(int start, int end)
    {
        var depth = (_options.MaxDepth == 0 ? DefaultMaxDepth : _options.MaxDepth) - _path.Count;
        var options = _options with { MaxDepth = Math.Max(1, depth) };
        return new Utf8JsonReader(end < 0 ? _utf8[start..] : _utf8[start..end], options);
    }

    private bool Enters(ref Utf8JsonReader json, int offset, JsonTokenType type)
    {
        if (!Advances(ref json, offset))
        {
            return false;
        }

        if (json.TokenType != type)
        {
            Fail(offset + (int)json.BytesConsumed);
        }

        return json.TokenType == type;
    }

    private bool NextElement(ref Utf8JsonReader json, int offset) => Advances(ref json, offset) && json.TokenType != JsonTokenType.EndArray;

    private bool Advances(ref Utf8JsonReader json, int offset)
    {
        try
        {
            return json.Read();
        }
        catch (JsonException e)
        {
            Fail(offset, e);
            return false;
        }
    }

    // To the last token of a value: where it ends, or -1 where it does not.
    private int Skip(ref Utf8JsonReader json, int offset)
    {
        try
        {
            json.Skip();
            return offset + (int)json.BytesConsumed;
        }
        catch (JsonException e)
        {
            Fail(offset, e);
            return -1;
        }
    }

    private bool Reads<T>(ref Utf8JsonReader json, int offset, TryRead<T> read, out T value)
    {
        value = default!;
        try
        {
            if (read(ref json, out value))
            {
                return true;
            }
        }
        catch (InvalidOperationException)
        {
            // Half a character, or no UTF-8.
        }

        Fail(offset + (int)json.BytesConsumed);
        return false;
    }

    private void Fail(int offset, JsonException e)
        => Fail(offset + new JsonLines(_utf8[offset..], null).PositionOf(e.LineNumber ?? 0, e.BytePositionInLine ?? 0));

    // What is inside is looked at after what is around it, and knows the way better.
    private void Fail(int position)
    {
        if (Malformed is not { } earlier || position < earlier.Position || (position == earlier.Position && _path.Count > _failedDepth))
        {
            Malformed = (position, JsonPath.Write(CollectionsMarshal.AsSpan(_path)));
            _failedDepth = _path.Count;
        }
    }

    private readonly T Missing<T>(JsonEncodedText name, T instead)
    {
        if (!_isNaming && _findings.Wants(Catalogue.MissingMember, isFatal: true))
        {
            var path = CollectionsMarshal.AsSpan(_path);
            _findings.Add(Catalogue.MissingMember, path, JsonPath.Write(path), name.Value);
        }

        return instead;
    }

    private readonly void NullElement()
    {
        if (_findings.Wants(Catalogue.MalformedJson, isFatal: true))
        {
            var path = CollectionsMarshal.AsSpan(_path);
            _findings.Add(Catalogue.MalformedJson, path, JsonPath.Write(path), "null");
        }
    }

    private void TellUnknown()
    {
        for (var i = _first; i < _members.Count; i++)
        {
            var member = _members[i];
            if (member.IsKnown || member.End < 0)
            {
                continue;
            }

            _path.Add(JsonStep.To(member.Name));
            if (HasDoubled(member))
            {
                Fail(member.End);
            }

            if (_findings.Wants(Catalogue.UnknownMember))
            {
                var path = CollectionsMarshal.AsSpan(_path);
                _findings.Add(Catalogue.UnknownMember, path, JsonPath.Write(path), JsonExcerpt.Of(_utf8[member.Start..member.End]));
            }

            _path.RemoveAt(_path.Count - 1);
        }
    }

    // A member twice is refused wherever it stands.
    private readonly bool HasDoubled(Member member)
    {
        if (_utf8[member.Start] is not ((byte)'{' or (byte)'['))
        {
            return false;
        }

        var json = At(member.Start, member.End);
        try
        {
            json.Read();
            JsonMetadataServices.JsonElementConverter.Read(ref json, typeof(JsonElement), NoneTwice);
            return false;
        }
        catch (JsonException)
        {
            return true;
        }
    }

    private readonly record struct Member(string Name, int Start, int End, bool IsKnown = false);
}

using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Ota.PublicComment.Diagnostics;

namespace Ota.PublicComment.Codec.Shapes;

/// <content>How it goes through objects, and where the JSON is malformed.</content>
internal ref partial struct TellingReader
{
    // The framework's own.
    private const int DefaultMaxDepth = 64;

    private const int FewMembers = 32;

    private static readonly JsonSerializerOptions NoneTwice = new() { AllowDuplicateProperties = false };

    private delegate bool TryRead<T>(ref Utf8JsonReader json, out T value);

    private T? Root<T>(Shape<TellingReader, T> shape)
        where T : class
    {
        var json = new Utf8JsonReader(_utf8, _rules.Json);
        if (!Advances(ref json, 0))
        {
            return null;
        }

        if (json.TokenType == JsonTokenType.Null)
        {
            _malformed = (0, "$");
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
        TellUnknown(KnownTo(shape));
        var node = shape(ref this, default);
        _members.RemoveRange(_first, _members.Count - _first);
        _first = outer;
        return node;
    }

    // The names that a shape asks for.
    private HashSet<string> KnownTo<T>(Shape<TellingReader, T> shape)
    {
        if (!_known.TryGetValue(shape, out var names))
        {
            _naming = names = new(StringComparer.Ordinal);
            shape(ref this, default);
            _naming = null;
            _known.Add(shape, names);
        }

        return names;
    }

    // Notes where the members of an object stand.
    private void Look(scoped ref Utf8JsonReader json, int offset)
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
                if (names is null && _members.Count - _first > FewMembers)
                {
                    names = [.. CollectionsMarshal.AsSpan(_members)[_first..].ToArray().Select(static m => m.Name)];
                }
            }

            _path.RemoveAt(_path.Count - 1);
        }
    }

    // The framework reads a name of invalid UTF-8 with U+FFFD.
    private string Name(scoped ref Utf8JsonReader json, int offset)
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

    private void TellUnknown(HashSet<string> known)
    {
        for (var i = _first; i < _members.Count; i++)
        {
            var member = _members[i];
            if (member.End < 0 || known.Contains(member.Name))
            {
                continue;
            }

            _path.Add(JsonStep.To(member.Name));
            if (HasDoubled(member))
            {
                Fail(member.End);
            }

            if (!IsNothing(member, isNullFitting: false) && _findings.Wants(Catalogue.UnknownMember))
            {
                _findings.Add(Catalogue.UnknownMember, Path, JsonPath.Write(Path), JsonExcerpt.Of(_utf8[member.Start..member.End]));
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

    private readonly bool Finds(JsonEncodedText name, out Member member)
    {
        _naming?.Add(name.Value);
        var at = _naming is null ? IndexOf(name.Value) : -1;
        member = at < 0 ? default : _members[at];
        return at >= 0;
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
        var depth = (_rules.Json.MaxDepth == 0 ? DefaultMaxDepth : _rules.Json.MaxDepth) - _path.Count;
        var options = _rules.Json with { MaxDepth = Math.Max(1, depth) };
        return new Utf8JsonReader(end < 0 ? _utf8[start..] : _utf8[start..end], options);
    }

    private bool Enters(scoped ref Utf8JsonReader json, int offset, JsonTokenType type)
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

    private bool Advances(scoped ref Utf8JsonReader json, int offset)
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
    private int Skip(scoped ref Utf8JsonReader json, int offset)
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

    private void Fail(int offset, JsonException e)
        => Fail(offset + new JsonLines(_utf8[offset..], null).PositionOf(e.LineNumber ?? 0, e.BytePositionInLine ?? 0));

    // What is inside is looked at after what is around it, and knows the way better.
    private void Fail(int position)
    {
        if (_malformed is not { } earlier || position < earlier.Position || (position == earlier.Position && _path.Count > _failedDepth))
        {
            _malformed = (position, JsonPath.Write(Path));
            _failedDepth = _path.Count;
        }
    }

    /// <summary>Where a member of the object stands that is being read.</summary>
    /// <param name="Name">Its name.</param>
    /// <param name="Start">The first byte of its value.</param>
    /// <param name="End">The byte behind its value; -1 where the JSON breaks inside.</param>
    private readonly record struct Member(string Name, int Start, int End);
}

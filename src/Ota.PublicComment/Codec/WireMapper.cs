using System.Runtime.InteropServices;
using Ota.PublicComment.Diagnostics;

namespace Ota.PublicComment.Codec;

/// <summary>
/// Walks the wire records while they become a document: knows where it stands and tells what is unknown, missing or null.
/// </summary>
internal sealed class WireMapper(CodecFindings findings, string? member = null)
{
    private readonly List<JsonStep> _path = member is null ? [] : [JsonStep.To(member)];

    public CodecFindings Findings => findings;

    /// <summary>A record that may be absent.</summary>
    public T? Optional<TWire, T>(string member, TWire? wire, Func<WireMapper, TWire, T> map)
        where TWire : WireNode
        where T : class
    {
        if (wire is null)
        {
            return null;
        }

        _path.Add(JsonStep.To(member));
        var mapped = Node(wire, map);
        _path.RemoveAt(_path.Count - 1);
        return mapped;
    }

    /// <summary>A value of several members that may be absent.</summary>
    public T? OptionalValue<TWire, T>(string member, TWire? wire, Func<WireMapper, TWire, T> map)
        where TWire : WireNode
        where T : struct
    {
        if (wire is null)
        {
            return null;
        }

        _path.Add(JsonStep.To(member));
        var mapped = Node(wire, map);
        _path.RemoveAt(_path.Count - 1);
        return mapped;
    }

    /// <summary>A list of records.</summary>
    public ValueList<T> List<TWire, T>(string member, IEnumerable<TWire?> wires, Func<WireMapper, TWire, T> map)
        where TWire : WireNode
    {
        // The framework fills a sequence with a list; a sequence that was not in the file is an empty array.
        if (wires is not List<TWire?> { Count: > 0 } list)
        {
            return default;
        }

        var items = new T[list.Count];
        _path.Add(JsonStep.To(member));
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = Element(i, list[i], map)!;
        }

        _path.RemoveAt(_path.Count - 1);
        return new ValueList<T>(items);
    }

    /// <summary>An element of the list where the mapper stands; a null is told, and there will be no document.</summary>
    public T? Element<TWire, T>(int index, TWire? wire, Func<WireMapper, TWire, T> map)
        where TWire : WireNode
    {
        T? node = default;
        _path.Add(JsonStep.At(index));
        if (wire is null)
        {
            NullElement();
        }
        else
        {
            node = Node(wire, map);
        }

        _path.RemoveAt(_path.Count - 1);
        return node;
    }

    /// <summary>A list of texts, none of which may be null.</summary>
    public ValueList<string> Texts(string member, string?[] texts)
    {
        for (var i = 0; i < texts.Length; i++)
        {
            if (texts[i] is null)
            {
                _path.Add(JsonStep.To(member));
                _path.Add(JsonStep.At(i));
                NullElement();
                _path.RemoveRange(_path.Count - 2, 2);
                texts[i] = "";
            }
        }

        return new ValueList<string>(texts!);
    }

    /// <summary>The root: its unknown members are told, then it is mapped.</summary>
    public T Node<TWire, T>(TWire wire, Func<WireMapper, TWire, T> map)
        where TWire : WireNode
    {
        if (wire.Unknown is not null)
        {
            TellUnknown(wire.Unknown);
        }

        return map(this, wire);
    }

    /// <summary>A text that the model cannot do without.</summary>
    public string Required(string member, string? text)
    {
        if (text is null)
        {
            Missing(member);
        }

        return text ?? "";
    }

    /// <summary>A number that the model cannot do without.</summary>
    public int Required(string member, int? number)
    {
        if (number is null)
        {
            Missing(member);
        }

        return number ?? 0;
    }

    /// <summary>Says that a member is not there; there will be no document.</summary>
    public void Missing(string member)
    {
        if (findings.Wants(Catalogue.MissingMember, isFatal: true))
        {
            findings.Add(Catalogue.MissingMember, Path, JsonPath.Write(Path), member);
        }
    }

    private ReadOnlySpan<JsonStep> Path => CollectionsMarshal.AsSpan(_path);

    private void NullElement()
    {
        if (findings.Wants(Catalogue.MalformedJson, isFatal: true))
        {
            findings.Add(Catalogue.MalformedJson, Path, JsonPath.Write(Path), "null");
        }
    }

    private void TellUnknown(Dictionary<string, System.Text.Json.JsonElement> unknown)
    {
        foreach (var (name, value) in unknown)
        {
            if (findings.Wants(Catalogue.UnknownMember))
            {
                _path.Add(JsonStep.To(name));
                findings.Add(Catalogue.UnknownMember, Path, JsonPath.Write(Path), JsonExcerpt.Of(JsonMarshal.GetRawUtf8Value(value)));
                _path.RemoveAt(_path.Count - 1);
            }
        }
    }
}

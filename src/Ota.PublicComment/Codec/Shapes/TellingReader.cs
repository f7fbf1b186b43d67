using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Codec.Shapes;

/// <summary>How a <see cref="TellingReader"/> reads.</summary>
/// <param name="IsFitting">Whether a plain value of another kind is read as what it certainly means, or left out, and told; else it is
/// malformed.</param>
/// <param name="Json">How JSON is read.</param>
/// <param name="Gaps">Where a number stands for NaN, which is nothing.</param>
internal readonly record struct TellingRules(bool IsFitting, JsonReaderOptions Json = default, HashSet<int>? Gaps = null);

/// <summary>
/// Reads members in any order, knows where it stands and tells everything that is wrong: what is unknown, missing, null or not written as
/// its member wants it, and the first place where the JSON is malformed.
/// </summary>
/// <remarks>It looks through an object once and notes where its members stand; then the shape asks for them. Of what is malformed the
/// first in the file counts, however late it was met: nothing behind it can be trusted.</remarks>
internal ref partial struct TellingReader : IMembers<TellingReader>
{
    private readonly ReadOnlySpan<byte> _utf8;
    private readonly TellingRules _rules;
    private readonly CodecFindings _findings;
    private readonly List<JsonStep> _path = [];

    // The members of the open objects, of the innermost from the first on; and the names that shapes ask for.
    private readonly List<Member> _members = [];
    private readonly Dictionary<object, HashSet<string>> _known = new(ReferenceEqualityComparer.Instance);
    private int _first;
    private HashSet<string>? _naming;
    private (int Position, string Path)? _malformed;
    private int _failedDepth;

    private TellingReader(ReadOnlySpan<byte> utf8, TellingRules rules, CodecFindings findings)
    {
        _utf8 = utf8;
        _rules = rules;
        _findings = findings;
    }

    /// <summary>Reads one object.</summary>
    /// <param name="utf8">The JSON; any bytes.</param>
    /// <param name="rules">How to read it.</param>
    /// <param name="maxPerCode">How many findings of one code are listed.</param>
    /// <param name="shape">The shape of the object.</param>
    public static NodeReader.Reading<T> Read<T>(
        ReadOnlySpan<byte> utf8, TellingRules rules, int maxPerCode, Shape<TellingReader, T> shape)
        where T : class
    {
        var findings = new CodecFindings(maxPerCode);
        var reader = new TellingReader(utf8, rules, findings);
        var node = reader.Root(shape);
        return new(reader._malformed is null && !findings.IsFatal ? node : null, findings, reader._malformed, null);
    }

    public readonly T Made<T>(T? node, T made)
        where T : class
        => made;

    public string Text(JsonEncodedText name, string? value) => OptionalText(name, value) ?? Missing(name, "");

    public string? OptionalText(JsonEncodedText name, string? value)
        => Plain(name, isNullable: true, MemberValues.TryText, FittedValues.TryText, out string? text) ? text : null;

    public int Number(JsonEncodedText name, int? value) => OptionalNumber(name, value) ?? Missing(name, 0);

    public int? OptionalNumber(JsonEncodedText name, int? value)
        => Plain(name, isNullable: true, MemberValues.TryNumber, FittedValues.TryNumber, out int number) ? number : null;

    public bool Flag(JsonEncodedText name, bool? value)
        => Plain(name, isNullable: false, MemberValues.TryFlag, FittedValues.TryFlag, out bool flag) && flag;

    public DateOnly? OptionalDate(JsonEncodedText name, DateOnly? value)
        => Plain(name, isNullable: true, MemberValues.TryDate, FittedValues.TryDay, out DateOnly day) ? day : null;

    public T Choice<T>(JsonEncodedText name, T? value)
        where T : struct, Enum
        => Plain(name, isNullable: false, MemberValues.TryChoice, null, out T choice) ? choice : default;

    public ValueList<T> Choices<T>(JsonEncodedText name, ValueList<T>? values)
        where T : struct, Enum
        => Plains<T>(name, isNullTold: false, MemberValues.TryChoice, null);

    public ValueList<string> Texts(JsonEncodedText name, ValueList<string>? values)
        => Plains<string>(name, isNullTold: true, MemberValues.TryText, FittedValues.TryText);

    public ValueList<int> Numbers(JsonEncodedText name, ValueList<int>? values)
        => Plains<int>(name, isNullTold: false, MemberValues.TryNumber, FittedValues.TryNumber);

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

    public ValueList<T> Nodes<T>(JsonEncodedText name, ValueList<T>? nodes, Shape<TellingReader, T> shape, bool isContent = false)
        where T : class
    {
        if (!FindsList(name, !isContent, out var member))
        {
            return default;
        }

        var json = At(member.Start, member.End);
        if (!EntersList(ref json, member.Start))
        {
            return default;
        }

        var items = new List<T>();
        while (NextElement(ref json, member.Start, items.Count))
        {
            var start = member.Start + (int)json.TokenStartIndex;
            if (json.TokenType == JsonTokenType.Null)
            {
                items.Add(NullElement<T>());
            }
            else
            {
                var end = Skip(ref json, member.Start);
                items.Add(Object(start, end, shape));
                if (end < 0)
                {
                    break;
                }
            }
        }

        LeaveList();
        return items.ToValueList();
    }

    // A list of plain values; a null in it is malformed, or told and makes the document one that cannot be given.
    private ValueList<T> Plains<T>(JsonEncodedText name, bool isNullTold, TryRead<T> read, FittedValues.TryFit<T>? fit)
    {
        if (!FindsList(name, isNothingFitting: true, out var member))
        {
            return default;
        }

        var json = At(member.Start, member.End);
        if (!EntersList(ref json, member.Start))
        {
            return default;
        }

        var items = new List<T>();

        while (NextElement(ref json, member.Start, items.Count))
        {
            if (isNullTold && json.TokenType == JsonTokenType.Null)
            {
                items.Add(NullElement<T>());
            }
            else if (!IsGap(member.Start + (int)json.TokenStartIndex)
                && (Reads(ref json, read, out var item) || Fits(ref json, fit, out item)))
            {
                items.Add(item);
            }
            else
            {
                // An element that does not fit cannot be left out: those behind it would take its place.
                Fail(member.Start + (int)json.BytesConsumed);
                break;
            }
        }

        LeaveList();
        return items.ToValueList();
    }

    private bool FindsList(JsonEncodedText name, bool isNothingFitting, out Member member)
    {
        if (!Finds(name, out member))
        {
            return false;
        }

        _path.Add(JsonStep.To(name.Value));
        if (isNothingFitting && IsNothing(member, isNullFitting: true))
        {
            _path.RemoveAt(_path.Count - 1);
            return false;
        }

        return true;
    }

    private bool EntersList(scoped ref Utf8JsonReader json, int offset)
    {
        if (!Enters(ref json, offset, JsonTokenType.StartArray))
        {
            _path.RemoveAt(_path.Count - 1);
            return false;
        }

        _path.Add(JsonStep.At(0));
        return true;
    }

    private readonly void LeaveList() => _path.RemoveRange(_path.Count - 2, 2);

    private bool NextElement(scoped ref Utf8JsonReader json, int offset, int index)
    {
        _path[^1] = JsonStep.At(index);
        return Advances(ref json, offset) && json.TokenType != JsonTokenType.EndArray;
    }

    private bool Plain<T>(
        JsonEncodedText name, bool isNullable, TryRead<T> read, FittedValues.TryFit<T>? fit, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (!Finds(name, out var member))
        {
            return false;
        }

        _path.Add(JsonStep.To(name.Value));
        var json = At(member.Start, member.End);
        var isThere = !IsNothing(member, !isNullable) && Advances(ref json, member.Start)
            && !(isNullable && json.TokenType == JsonTokenType.Null)
            && (Reads(ref json, read, out value) || Fits(ref json, fit, out value) || LeavesOut(ref json, member.Start, fit is not null));
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
        var isThere = !IsNothing(member, isNullFitting: false);
        node = isThere ? Object(member.Start, member.End, shape) : default;
        _path.RemoveAt(_path.Count - 1);
        return isThere;
    }

    private static bool Reads<T>(ref Utf8JsonReader json, TryRead<T> read, [MaybeNullWhen(false)] out T value)
    {
        try
        {
            return read(ref json, out value);
        }
        catch (InvalidOperationException)
        {
            // Half a character, or no UTF-8.
            value = default;
            return false;
        }
    }

    // NaN, or a null where the model has none, is a value left out.
    private readonly bool IsNothing(Member member, bool isNullFitting)
    {
        var isGap = IsGap(member.Start);
        if (!isGap && !(isNullFitting && _rules.IsFitting && IsNull(member)))
        {
            return false;
        }

        Tell(Catalogue.ValueFitted, isGap ? "NaN" : "null", FittedValues.Nothing);
        return true;
    }

    private readonly bool IsGap(int position) => _rules.Gaps?.Contains(position) == true;

    private readonly bool Fits<T>(ref Utf8JsonReader json, FittedValues.TryFit<T>? fit, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (fit is null || Written(ref json, out var raw) is not { } written || !fit(json.TokenType, written, out value, out var read))
        {
            return false;
        }

        Tell(Catalogue.ValueFitted, raw, read);
        return true;
    }

    // What no member can mean. Never true: there is no value.
    private bool LeavesOut(scoped ref Utf8JsonReader json, int offset, bool isFitting)
    {
        if (!isFitting || Written(ref json, out var raw) is not { } written)
        {
            Fail(offset + (int)json.BytesConsumed);
        }
        else if (json.TokenType == JsonTokenType.String && (written.Length == 0 || ExporterWords.MeanNothing(written)))
        {
            Tell(Catalogue.ValueFitted, raw, FittedValues.Nothing);
        }
        else
        {
            Tell(Catalogue.ValueLeftOut, raw, "");
        }

        return false;
    }

    // Null where nothing is made of what stands here: an object, a list, a null, half a character.
    private readonly string? Written(ref Utf8JsonReader json, out string raw)
    {
        raw = "";
        if (!_rules.IsFitting
            || json.TokenType is not (JsonTokenType.String or JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False))
        {
            return null;
        }

        raw = Encoding.UTF8.GetString(json.ValueSpan);
        if (json.TokenType != JsonTokenType.String)
        {
            return raw;
        }

        raw = $"\"{raw}\"";
        return Reads(ref json, MemberValues.TryText, out string? text) ? text : null;
    }

    private readonly void Tell(DiagnosticDescriptor descriptor, string written, string read)
    {
        if (_findings.Wants(descriptor))
        {
            _findings.Add(descriptor, Path, JsonExcerpt.Of(written), JsonPath.Write(Path), read);
        }
    }

    private readonly T Missing<T>(JsonEncodedText name, T instead)
    {
        if (_naming is null && _findings.Wants(Catalogue.MissingMember, isFatal: true))
        {
            _findings.Add(Catalogue.MissingMember, Path, JsonPath.Write(Path), name.Value);
        }

        return instead;
    }

    private readonly T NullElement<T>()
    {
        if (_findings.Wants(Catalogue.MalformedJson, isFatal: true))
        {
            _findings.Add(Catalogue.MalformedJson, Path, JsonPath.Write(Path), "null");
        }

        return default!;
    }

    private readonly ReadOnlySpan<JsonStep> Path => CollectionsMarshal.AsSpan(_path);
}

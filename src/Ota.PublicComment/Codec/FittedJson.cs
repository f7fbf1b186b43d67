using System.Buffers;
using System.Collections;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Codec;

/// <summary>
/// Makes of JSON whose values do not fit their members one that can be read: what is certain is written as the member wants it (3.0 and
/// "3" are 3, NaN is nothing), what is not is left out. Both are told with their place. Where an object or a list should stand, nothing is
/// made of anything else.
/// </summary>
internal sealed class FittedJson
{
    /// <summary>How messages say that a value was read as none.</summary>
    public const string Nothing = "—";

    private const string DayForm = "yyyy-MM-dd";
    private static readonly string[] MomentForms = ["yyyy-MM-ddTHH:mm:ss", "yyyy-MM-ddTHH:mm:ss.FFFFFFFK", "yyyy-MM-dd HH:mm:ss"];

    private readonly List<JsonStep> _path = [];
    private readonly ChunkedBuffer _output;
    private readonly CodecFindings _findings;
    private readonly HashSet<int> _gaps;
    private readonly JsonSerializerOptions _options;
    private int _count;

    private FittedJson(ChunkedBuffer output, CodecFindings findings, HashSet<int> gaps, JsonSerializerOptions options)
    {
        _options = options;
        _output = output;
        _findings = findings;
        _gaps = gaps;
    }

    /// <summary>
    /// What is read of JSON that the strict reader refused, and the file as it can be walked to find the places of findings.
    /// </summary>
    /// <param name="utf8">The file.</param>
    /// <param name="type">What its root should be.</param>
    /// <param name="findings">Takes what is told.</param>
    /// <returns>Null where no change makes it readable; what findings then hold is not to be told.</returns>
    public static (TWire Wire, byte[] Places)? Read<TWire>(ReadOnlySpan<byte> utf8, JsonTypeInfo<TWire> type, CodecFindings findings)
        where TWire : class
    {
        try
        {
            return Of(utf8, type, findings, out var places) is { } fitted && JsonSerializer.Deserialize(fitted, type) is { } wire
                ? (wire, places) : null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static byte[]? Of(ReadOnlySpan<byte> utf8, JsonTypeInfo type, CodecFindings findings, out byte[] places)
    {
        var masked = BareWords.Mask(utf8);
        places = masked?.Utf8 ?? utf8.ToArray();
        using var output = new ChunkedBuffer();
        var fitted = new FittedJson(output, findings, masked?.At ?? [], type.Options);
        var reader = new Utf8JsonReader(places);
        reader.Read();
        fitted.Value(ref reader, type.Type);
        // What stands behind the root is a fault of its own.
        while (reader.Read())
        {
        }

        return fitted._count > 0 ? output.ToArray() : null;
    }

    // The reader stands on the first token of a value. As deep as the reader's own limit at most.
    private void Value(ref Utf8JsonReader reader, Type? type)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                Object(ref reader, Info(type, JsonTypeInfoKind.Object));
                break;
            case JsonTokenType.StartArray:
                Array(ref reader, Info(type, JsonTypeInfoKind.Enumerable)?.ElementType);
                break;
            default:
                // An element that does not fit cannot be left out: those behind it would take its place.
                if (Fit(ref reader, type) is { } fit)
                {
                    Add(fit.Text ?? "null");
                }
                else
                {
                    Copy(ref reader);
                }

                break;
        }
    }

    private void Object(ref Utf8JsonReader reader, JsonTypeInfo? info)
    {
        Add("{");
        var isFirst = true;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.ValueSpan;
            var member = Member(ref reader, info);
            _path.Add(JsonStep.To(member?.Name ?? reader.GetString()!));
            reader.Read();
            var isNode = reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray;
            var fit = isNode ? null : Fit(ref reader, member?.PropertyType);
            if (fit is not { Text: null })
            {
                Add(isFirst ? "\"" : ",\"");
                _output.Write(name);
                Add("\":");
                isFirst = false;
                if (fit is { } changed)
                {
                    Add(changed.Text!);
                }
                else if (isNode)
                {
                    Value(ref reader, member?.PropertyType);
                }
                else
                {
                    Copy(ref reader);
                }
            }

            _path.RemoveAt(_path.Count - 1);
        }

        Add("}");
    }

    private void Array(ref Utf8JsonReader reader, Type? element)
    {
        Add("[");
        for (var i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
        {
            Add(i == 0 ? "" : ",");
            _path.Add(JsonStep.At(i));
            Value(ref reader, element);
            _path.RemoveAt(_path.Count - 1);
        }

        Add("]");
    }

    private JsonTypeInfo? Info(Type? type, JsonTypeInfoKind kind)
        => type is not null && _options.TryGetTypeInfo(type, out var info) && info.Kind == kind ? info : null;

    private static JsonPropertyInfo? Member(ref Utf8JsonReader reader, JsonTypeInfo? info)
    {
        foreach (var member in info?.Properties ?? [])
        {
            if (!member.IsExtensionData && reader.ValueTextEquals(member.Name))
            {
                return member;
            }
        }

        return null;
    }

    private void Add(string text) => _output.Write(Encoding.UTF8.GetBytes(text));

    private void Copy(ref Utf8JsonReader reader)
    {
        var isText = reader.TokenType == JsonTokenType.String;
        Add(isText ? "\"" : "");
        _output.Write(reader.ValueSpan);
        Add(isText ? "\"" : "");
    }

    private static string Raw(ref Utf8JsonReader reader)
    {
        var text = Encoding.UTF8.GetString(reader.ValueSpan);
        return reader.TokenType == JsonTokenType.String ? $"\"{text}\"" : text;
    }

    /// <summary>What is written in the place of a value: a text of JSON, or nothing where it is left out.</summary>
    private readonly record struct Change(string? Text);

    // Null where the value stays as it is.
    private Change? Fit(ref Utf8JsonReader reader, Type? type)
    {
        if (_gaps.Contains((int)reader.TokenStartIndex) && (type == typeof(string) || !HoldsAll(type)))
        {
            return Told(Catalogue.ValueFitted, "NaN", Nothing, null);
        }

        if (type is null)
        {
            return null;
        }

        var target = Nullable.GetUnderlyingType(type) ?? type;
        if (reader.TokenType == JsonTokenType.Null)
        {
            return target == type && (type.IsValueType || IsList(type)) ? Told(Catalogue.ValueFitted, "null", Nothing, null) : null;
        }

        if (target == typeof(string))
        {
            return reader.TokenType == JsonTokenType.String ? null : AsText(Raw(ref reader));
        }

        if (target != typeof(int) && target != typeof(bool) && target != typeof(DateOnly))
        {
            return null;
        }

        var isText = reader.TokenType == JsonTokenType.String;
        var written = isText ? reader.GetString()! : Raw(ref reader);
        var fitting = target == typeof(int) ? Whole(reader.TokenType, written) : target == typeof(bool) ? Mark(reader.TokenType, written)
            : Day(reader.TokenType, written);
        if (fitting == written && isText == (target == typeof(DateOnly)))
        {
            return null;
        }

        var raw = Raw(ref reader);
        return fitting is not null ? Told(Catalogue.ValueFitted, raw, fitting, target == typeof(DateOnly) ? $"\"{fitting}\"" : fitting)
            : isText && (written.Length == 0 || ExporterWords.MeanNothing(written)) ? Told(Catalogue.ValueFitted, raw, Nothing, null)
            : Told(Catalogue.ValueLeftOut, raw, "", null);
    }

    private Change AsText(string written)
    {
        var text = ExporterWords.TryWhole(written, out var whole) ? whole.ToString(CultureInfo.InvariantCulture) : written;
        return Told(Catalogue.ValueFitted, written, $"\"{text}\"", $"\"{text}\"");
    }

    private static string? Whole(JsonTokenType token, string written)
        => token is JsonTokenType.Number or JsonTokenType.String && ExporterWords.TryWhole(written, out var whole)
            ? whole.ToString(CultureInfo.InvariantCulture) : null;

    private static string? Mark(JsonTokenType token, string written) => token switch
    {
        JsonTokenType.True or JsonTokenType.False => written,
        _ when written.Equals("true", StringComparison.OrdinalIgnoreCase) || written is "1" or "1.0" => "true",
        _ when written.Equals("false", StringComparison.OrdinalIgnoreCase) || written is "0" or "0.0" => "false",
        _ => null,
    };

    // 2026-01-02T00:00:00: a day as a moment of it.
    private static string? Day(JsonTokenType token, string written)
    {
        if (token != JsonTokenType.String)
        {
            return null;
        }

        if (DateOnly.TryParseExact(written, DayForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            return written;
        }

        return DateTime.TryParseExact(written, MomentForms, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal, out var moment)
            && moment.TimeOfDay == TimeSpan.Zero
            ? moment.ToString(DayForm, CultureInfo.InvariantCulture) : null;
    }

    // The opinions and the responses are classes: without them there is nothing to read.
    private static bool IsList(Type type) => type.IsArray || type.IsInterface;

    private static bool HoldsAll(Type? type) => type is { IsClass: true, IsArray: false } && type.IsAssignableTo(typeof(IEnumerable));

    private Change Told(DiagnosticDescriptor descriptor, string written, string read, string? text)
    {
        _count++;
        if (_findings.Wants(descriptor))
        {
            var path = CollectionsMarshal.AsSpan(_path);
            _findings.Add(descriptor, path, JsonExcerpt.Of(written), JsonPath.Write(path), read);
        }

        return new Change(text);
    }
}

using System.Buffers;
using System.Globalization;
using System.Text.Json;
using Ota.PublicComment.Codec;
using Ota.PublicComment.Diagnostics;

namespace Ota.PublicComment.Validation.Baselines;

/// <summary>Findings that were looked at and accepted, so that a check fails only on new ones. A finding is known by its code, its place and the text it is about.</summary>
/// <remarks>As JSON: <c>{"accepted": [{"code": "OPC2030", "place": "20/opinionText", "hash": "…"}]}</c>.</remarks>
public sealed record Baseline
{
    /// <summary>Nothing is accepted.</summary>
    public static Baseline None { get; } = new();

    /// <summary>The accepted findings.</summary>
    public ValueList<BaselineEntry> Accepted { get; init; }

    /// <summary>The baseline that accepts these findings.</summary>
    /// <param name="diagnostics">The findings.</param>
    /// <param name="document">The document they are about.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public static Baseline Of(ValueList<Diagnostic> diagnostics, PublicCommentDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var keys = new FindingKeys(document);
        return new Baseline { Accepted = diagnostics.Select(keys.Of).ToValueList() };
    }

    /// <summary>Reads a baseline from JSON.</summary>
    /// <param name="json">The JSON; comments and trailing commas are read over.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="FormatException">The text is no JSON of a baseline.</exception>
    public static Baseline Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            using var parsed = JsonDocument.Parse(json, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            return Read(parsed.RootElement);
        }
        catch (JsonException reason)
        {
            throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"Line {(reason.LineNumber ?? 0) + 1}: this is not JSON."), reason);
        }
        catch (Exception reason) when (reason is ArgumentException or InvalidOperationException)
        {
            // Half a character cannot be JSON, as it is or escaped.
            throw new FormatException("Line 1: this is not JSON; the text is ill-formed.", reason);
        }
    }

    /// <summary>The baseline as JSON, one finding a line, so that version control shows what was accepted.</summary>
    public string ToJson()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = PlainTextEncoder.Instance }))
        {
            writer.WriteStartObject();
            writer.WriteStartArray("accepted");
            foreach (var entry in Accepted)
            {
                writer.WriteStartObject();
                writer.WriteString("code", entry.Code);
                writer.WriteString("place", entry.Place);
                writer.WriteString("hash", entry.Hash);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    /// <summary>Parts findings into new ones and accepted ones; an entry accepts one finding.</summary>
    internal (ValueList<Diagnostic> New, ValueList<Diagnostic> Known) Part(IReadOnlyList<Diagnostic> diagnostics, PublicCommentDocument document)
    {
        if (Accepted.Count == 0)
        {
            return (diagnostics.ToValueList(), []);
        }

        var keys = new FindingKeys(document);
        var left = Accepted.GroupBy(a => a).ToDictionary(g => g.Key, g => g.Count());
        var parts = diagnostics.ToLookup(d =>
        {
            var key = keys.Of(d);
            var isKnown = left.GetValueOrDefault(key) > 0;
            left[key] = left.GetValueOrDefault(key) - 1;
            return isKnown;
        });
        return (parts[false].ToValueList(), parts[true].ToValueList());
    }

    private static Baseline Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("accepted", out var list) || list.ValueKind != JsonValueKind.Array)
        {
            throw new FormatException("There is no list \"accepted\".");
        }

        var accepted = new List<BaselineEntry>();
        foreach (var entry in list.EnumerateArray())
        {
            accepted.Add(new BaselineEntry
            {
                Code = Text(entry, "code", accepted.Count + 1),
                Place = Text(entry, "place", accepted.Count + 1),
                Hash = Text(entry, "hash", accepted.Count + 1),
            });
        }

        return new Baseline { Accepted = accepted.ToValueList() };
    }

    private static string Text(JsonElement entry, string name, int number)
        => entry.ValueKind == JsonValueKind.Object && entry.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()!
            : throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"Entry {number}: \"{name}\" is missing."));
}

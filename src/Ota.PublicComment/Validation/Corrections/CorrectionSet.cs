using System.Globalization;
using System.Text.Json;

namespace Ota.PublicComment.Validation;

/// <summary>The corrections of one document, in the order they apply.</summary>
/// <remarks>
/// As JSON: <c>{"document": "doc-1", "corrections": [{"node": "o20", "field": "opinionText", "expected": null, "value": "…", "by": "…",
/// "on": "2026-11-25", "page": "p. 12"}]}</c>.
/// </remarks>
public sealed record CorrectionSet
{
    private static readonly string[] Members = ["node", "field", "paragraph", "expected", "value", "by", "on", "page"];

    /// <summary>No corrections.</summary>
    public static CorrectionSet None { get; } = new();

    /// <summary>The id of the document they belong to; null for any.</summary>
    public string? Document { get; init; }

    /// <summary>The corrections.</summary>
    public ValueList<Correction> Corrections { get; init; }

    /// <summary>Reads corrections from JSON. Fields are named like <see cref="TextField"/>, in any case.</summary>
    /// <param name="json">The JSON; comments and trailing commas are read over.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="FormatException">The text is no JSON of corrections; the message names the entry.</exception>
    public static CorrectionSet Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            using var parsed =
                JsonDocument.Parse(json,
                    new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            return Read(parsed.RootElement);
        }
        catch (JsonException reason)
        {
            throw new FormatException(
                string.Create(CultureInfo.InvariantCulture, $"Line {(reason.LineNumber ?? 0) + 1}: this is not JSON."), reason);
        }
        catch (Exception reason) when (reason is ArgumentException or InvalidOperationException)
        {
            // Half a character cannot be JSON, as it is or escaped.
            throw new FormatException("Line 1: this is not JSON; the text is ill-formed.", reason);
        }
    }

    private static CorrectionSet Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("corrections", out var list)
            || list.ValueKind != JsonValueKind.Array)
        {
            throw new FormatException("There is no list \"corrections\".");
        }

        foreach (var member in root.EnumerateObject())
        {
            if (member.Name is not ("corrections" or "document" or "format"))
            {
                throw new FormatException($"\"{member.Name}\" is no member of a file of corrections.");
            }
        }

        var corrections = new List<Correction>();
        foreach (var entry in list.EnumerateArray())
        {
            corrections.Add(Entry(entry, corrections.Count + 1));
        }

        return new CorrectionSet { Document = Text(root, "document", 0), Corrections = corrections.ToValueList() };
    }

    private static Correction Entry(JsonElement entry, int number)
    {
        if (entry.ValueKind != JsonValueKind.Object)
        {
            throw Wrong(number, "it is no object.");
        }

        foreach (var member in entry.EnumerateObject())
        {
            if (!Members.Contains(member.Name, StringComparer.Ordinal))
            {
                throw Wrong(number, $"\"{member.Name}\" is no member of a correction.");
            }
        }

        var field = Required(entry, "field", number);
        if (!Enum.TryParse<TextField>(field, ignoreCase: true, out var known)
            || int.TryParse(field, NumberStyles.Integer, CultureInfo.InvariantCulture, out _))
        {
            throw Wrong(number, $"'{field}' is no field; the fields are {string.Join(", ", Enum.GetNames<TextField>())}.");
        }

        return new Correction
        {
            Node = Required(entry, "node", number),
            Field = known,
            Paragraph = Position(entry, number),
            Expected = Text(entry, "expected", number),
            Value = Required(entry, "value", number),
            By = Required(entry, "by", number),
            On =
                DateOnly.TryParseExact(Required(entry, "on", number), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None,
                    out var on)
                ? on
                : throw Wrong(number, "\"on\" is no date like 2026-11-25."),
            Page = Text(entry, "page", number),
        };
    }

    private static int? Position(JsonElement entry, int number)
    {
        if (!entry.TryGetProperty("paragraph", out var value) || value.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        return value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var position) && position >= 0
            ? position
            : throw Wrong(number, "\"paragraph\" is no position from 0.");
    }

    private static string Required(JsonElement entry, string name, int number)
        => Text(entry, name, number) is { Length: > 0 } text ? text : throw Wrong(number, $"\"{name}\" is missing.");

    private static string? Text(JsonElement entry, string name, int number)
    {
        if (!entry.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        return value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Number => value.GetRawText(),
            _ => throw Wrong(number, $"\"{name}\" is no text."),
        };
    }

    private static FormatException Wrong(int number, string what)
        => new(string.Create(CultureInfo.InvariantCulture, $"Correction {number}: {what}"));
}

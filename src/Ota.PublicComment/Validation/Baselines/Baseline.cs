using Ota.PublicComment.Validation.Baselines;
using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Ota.PublicComment.Codec;

namespace Ota.PublicComment.Validation;

/// <summary>Findings that were looked at and accepted, so that a check fails only on new ones. A finding is known by its code and the text
/// it is about, and where a text has several by its place: a row more or less elsewhere changes nothing.</summary>
/// <remarks>As JSON: <c>{"salt": "…", "accepted": [{"code": "OPC2030", "place": "20/opinionText", "hash": "…"}]}</c>.</remarks>
public sealed record Baseline
{
    /// <summary>Nothing is accepted.</summary>
    public static Baseline None { get; } = new();

    private const int SaltBytes = 16;

    /// <summary>What keys the hashes, chosen at random: nobody can find a text by trying hashes without this file.</summary>
    internal string Salt { get; init; } = string.Empty;

    /// <summary>The accepted findings.</summary>
    internal ValueList<BaselineEntry> Accepted { get; init; }

    /// <summary>How many findings it accepts.</summary>
    public int Count => Accepted.Count;

    /// <summary>The baseline that accepts these findings.</summary>
    /// <param name="diagnostics">The findings.</param>
    /// <param name="document">The document they are about.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public static Baseline Of(ValueList<Diagnostic> diagnostics, PublicCommentDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Of(diagnostics, document, Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(SaltBytes)));
    }

    /// <summary>The same with a salt that the host chooses: then equal findings give equal files.</summary>
    /// <param name="diagnostics">The findings.</param>
    /// <param name="document">The document they are about.</param>
    /// <param name="salt">What keys the hashes.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Baseline Of(ValueList<Diagnostic> diagnostics, PublicCommentDocument document, string salt)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(salt);
        var keys = new FindingKeys(document, salt);
        return new Baseline { Salt = salt, Accepted = diagnostics.Select(keys.Of).ToValueList() };
    }

    /// <summary>Reads a baseline from JSON.</summary>
    /// <param name="json">The JSON; comments and trailing commas are read over.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="FormatException">The text is no JSON of a baseline.</exception>
    /// <example><code>
    /// var known = Baseline.Parse(await File.ReadAllTextAsync("known.json"));
    /// var check = await pipeline.CheckFileAsync("draft.csv", new() { Baseline = known }); // tells what is new
    /// </code></example>
    public static Baseline Parse(string json)
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

    /// <summary>The baseline as JSON, one finding a line, so that version control shows what was accepted.</summary>
    public string ToJson()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer =
            new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = PlainTextEncoder.Instance }))
        {
            writer.WriteStartObject();
            writer.WriteString("salt", Salt);
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
    internal (ValueList<Diagnostic> New, ValueList<Diagnostic> Known) Part(IReadOnlyList<Diagnostic> diagnostics,
        PublicCommentDocument document)
    {
        if (Accepted.Count == 0)
        {
            return (diagnostics.ToValueList(), []);
        }

        var keys = new FindingKeys(document, Salt);
        var all = diagnostics.Select(keys.Of).ToList();
        var known = new bool[all.Count];
        // By text and place first; then by the text alone, for rows that others were put before.
        foreach (var isPlaced in (bool[])[true, false])
        {
            var left = Left(all, known, isPlaced);
            for (var i = 0; i < all.Count; i++)
            {
                if (!known[i] && (isPlaced || keys.HasText(diagnostics[i])) && left.GetValueOrDefault(Key(all[i], isPlaced)) > 0)
                {
                    left[Key(all[i], isPlaced)]--;
                    known[i] = true;
                }
            }
        }

        return (diagnostics.Where((_, i) => !known[i]).ToValueList(), diagnostics.Where((_, i) => known[i]).ToValueList());
    }

    // The entries that no finding has used yet.
    private Dictionary<BaselineEntry, int> Left(List<BaselineEntry> found, bool[] known, bool isPlaced)
    {
        var left = Accepted.GroupBy(static a => a).ToDictionary(static g => g.Key, static g => g.Count());
        for (var i = 0; i < found.Count; i++)
        {
            if (known[i])
            {
                left[found[i]]--;
            }
        }

        return left.GroupBy(e => Key(e.Key, isPlaced)).ToDictionary(static g => g.Key, static g => g.Sum(static e => e.Value));
    }

    private static BaselineEntry Key(BaselineEntry entry, bool isPlaced) => isPlaced ? entry : entry with { Place = string.Empty };

    private static Baseline Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("accepted", out var list)
            || list.ValueKind != JsonValueKind.Array)
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

        var salt =
            root.TryGetProperty("salt", out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : string.Empty;
        return new Baseline { Salt = salt, Accepted = accepted.ToValueList() };
    }

    private static string Text(JsonElement entry, string name, int number)
        => entry.ValueKind == JsonValueKind.Object && entry.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()!
            : throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"Entry {number}: \"{name}\" is missing."));
}

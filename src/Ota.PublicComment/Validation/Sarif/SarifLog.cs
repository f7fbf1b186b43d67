using Ota.PublicComment.Validation.Sarif;
using System.Buffers;
using System.Text.Json;
using Ota.PublicComment.Codec;

namespace Ota.PublicComment.Validation;

/// <summary>Findings as SARIF 2.1.0, which editors and code hosts open at the right line and character.</summary>
public static class SarifLog
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";
    private const string Tool = "Ota.PublicComment";

    /// <summary>Writes a log with one run: the findings of one file, or of several, each with the end of its region and the opinion it is
    /// about where its result knows them. What a baseline accepts is written as suppressed.</summary>
    /// <param name="results">What reading or checking gave.</param>
    /// <param name="language">The language of messages and rules.</param>
    /// <exception cref="ArgumentNullException"><paramref name="results"/> is null.</exception>
    /// <example><code>
    /// var check = await pipeline.CheckFileAsync("draft.csv");
    /// await File.WriteAllBytesAsync("draft.sarif", SarifLog.SerializeToUtf8Bytes([check]));
    /// </code></example>
    public static byte[] SerializeToUtf8Bytes(
        IReadOnlyList<DocumentResult> results, MessageLanguage language = MessageLanguage.English)
    {
        ArgumentNullException.ThrowIfNull(results);
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer =
            new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = PlainTextEncoder.Instance }))
        {
            Write(writer, results, language);
        }

        return [.. buffer.WrittenSpan, (byte)'\n'];
    }

    private static void Write(Utf8JsonWriter writer, IReadOnlyList<DocumentResult> results, MessageLanguage language)
    {
        var rules = Rules(results);
        var ruleIndex = rules.Select((rule, index) => (rule.Code, index)).ToDictionary(r => r.Code, r => r.index, StringComparer.Ordinal);
        writer.WriteStartObject();
        writer.WriteString("$schema", Schema);
        writer.WriteString("version", "2.1.0");
        writer.WriteStartArray("runs");
        writer.WriteStartObject();
        writer.WriteStartObject("tool");
        writer.WriteStartObject("driver");
        writer.WriteString("name", Tool);
        writer.WriteString("version", Version());
        writer.WriteString("language", language == MessageLanguage.Japanese ? "ja" : "en");
        writer.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            SarifRule.Write(writer, rule, language);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteString("columnKind", "utf16CodeUnits");
        writer.WriteStartArray("results");
        foreach (var result in results)
        {
            var findings = new SarifFindings(writer, result, language, ruleIndex);
            foreach (var diagnostic in result.Diagnostics)
            {
                findings.Write(diagnostic, isAccepted: false);
            }

            foreach (var diagnostic in result.Accepted)
            {
                findings.Write(diagnostic, isAccepted: true);
            }
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    // The whole catalogue, and what a host's rules add.
    private static List<DiagnosticDescriptor> Rules(IReadOnlyList<DocumentResult> results)
    {
        var rules = new List<DiagnosticDescriptor>(DiagnosticDescriptor.All);
        var known = rules.Select(r => r.Code).ToHashSet(StringComparer.Ordinal);
        rules.AddRange(
            results.SelectMany(static r => r.Diagnostics.Concat(r.Accepted)).Select(d => d.Descriptor).Where(d => known.Add(d.Code)));
        return rules;
    }

    private static string Version() => typeof(SarifLog).Assembly.GetName().Version?.ToString(3) ?? "0.0.0";
}

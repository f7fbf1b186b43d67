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

    /// <summary>Writes a log with one run.</summary>
    /// <param name="diagnostics">The findings.</param>
    /// <param name="options">The language, accepted findings and where texts came from; null for the defaults.</param>
    public static byte[] SerializeToUtf8Bytes(ValueList<Diagnostic> diagnostics, SarifOptions? options = null)
    {
        options ??= SarifOptions.Default;
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer =
            new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = PlainTextEncoder.Instance }))
        {
            Write(writer, diagnostics, options);
        }

        return [.. buffer.WrittenSpan, (byte)'\n'];
    }

    private static void Write(Utf8JsonWriter writer, ValueList<Diagnostic> diagnostics, SarifOptions options)
    {
        var rules = Rules(diagnostics, options.Accepted);
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
        writer.WriteString("language", options.Language == MessageLanguage.Japanese ? "ja" : "en");
        writer.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            SarifRule.Write(writer, rule, options.Language);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteString("columnKind", "utf16CodeUnits");
        writer.WriteStartArray("results");
        var result = new SarifResult(writer, options, ruleIndex);
        foreach (var diagnostic in diagnostics)
        {
            result.Write(diagnostic, isAccepted: false);
        }

        foreach (var diagnostic in options.Accepted)
        {
            result.Write(diagnostic, isAccepted: true);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    // The whole catalogue, and what a host's rules add.
    private static List<DiagnosticDescriptor> Rules(ValueList<Diagnostic> diagnostics, ValueList<Diagnostic> accepted)
    {
        var rules = new List<DiagnosticDescriptor>(DiagnosticCatalogue.All);
        var known = rules.Select(r => r.Code).ToHashSet(StringComparer.Ordinal);
        rules.AddRange(diagnostics.Concat(accepted).Select(d => d.Descriptor).Where(d => known.Add(d.Code)));
        return rules;
    }

    private static string Version() => typeof(SarifLog).Assembly.GetName().Version?.ToString(3) ?? "0.0.0";
}

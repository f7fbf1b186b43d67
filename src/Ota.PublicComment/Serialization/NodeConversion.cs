using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using Ota.PublicComment.Codec;
using Ota.PublicComment.Codec.Shapes;
using Ota.PublicComment.Diagnostics;

namespace Ota.PublicComment.Serialization;

/// <summary>Reads nodes for the serializer of a host, which knows exceptions and no findings.</summary>
internal static class NodeConversion
{
    public static T Read<T>(
        ref Utf8JsonReader reader, Shape<QuickReader, T> quick, Shape<TellingReader, T> telling, JsonSerializerOptions options)
        where T : class
    {
        var rules = reader.CurrentState.Options;
        using var json = JsonDocument.ParseValue(ref reader);
        var utf8 = JsonMarshal.GetRawUtf8Value(json.RootElement);
        var read = NodeReader.ReadStrictly(utf8, DocumentCodec.DefaultMaxDiagnosticsPerCode, rules, quick, telling);
        return read.Malformed is { } at
            ? throw new JsonException($"The JSON is malformed at {at.Path}.")
            : Checked(read.Node, read.Findings.Locate(static _ => SourceLocation.None), options);
    }

    /// <exception cref="JsonException">There is no node, an error, or a member that the host's options disallow.</exception>
    public static T Checked<T>(T? node, ValueList<Diagnostic> findings, JsonSerializerOptions options)
        where T : class
    {
        var disallowed = options.UnmappedMemberHandling == JsonUnmappedMemberHandling.Disallow;
        foreach (var finding in findings)
        {
            if (node is null || finding.Severity == DiagnosticSeverity.Error
                || (disallowed && finding.Descriptor == Catalogue.UnknownMember))
            {
                throw new JsonException(finding.Message);
            }
        }

        return node ?? throw new JsonException();
    }
}

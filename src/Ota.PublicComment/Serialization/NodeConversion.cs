using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Ota.PublicComment.Codec;
using Ota.PublicComment.Diagnostics;

namespace Ota.PublicComment.Serialization;

/// <summary>Reads nodes for the serializer of a host, which knows exceptions and no findings.</summary>
internal static class NodeConversion
{
    public static T Read<TWire, T>(
        ref Utf8JsonReader reader, JsonTypeInfo<TWire> wireType, Func<WireMapper, TWire, T> map, JsonSerializerOptions options)
        where TWire : WireNode
        where T : class
    {
        var findings = new CodecFindings(DocumentCodec.DefaultMaxDiagnosticsPerCode);
        var wire = JsonSerializer.Deserialize(ref reader, wireType) ?? throw new JsonException();
        var node = new WireMapper(findings).Node(wire, map);
        return Checked(findings.IsFatal ? null : node, findings.Locate(static _ => SourceLocation.None), options);
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

using System.Text.Json;
using System.Text.Json.Serialization;
using Ota.PublicComment.Codec;

namespace Ota.PublicComment.Serialization;

/// <summary>Documents as <see cref="PublicCommentJson"/> writes and reads them.</summary>
internal sealed class DocumentConverter : JsonConverter<PublicCommentDocument>
{
    /// <inheritdoc/>
    public override PublicCommentDocument Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        using var json = JsonDocument.ParseValue(ref reader);
        var result = DocumentCodec.Read(
            System.Text.Encoding.UTF8.GetBytes(json.RootElement.GetRawText()), fileName: null, DocumentCodec.DefaultMaxDiagnosticsPerCode);
        return NodeConversion.Checked(result.Document, result.Diagnostics, options);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, PublicCommentDocument value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(options);
        OwnJson.Write(writer, DocumentOutput.Checked(value), options, static (json, document) =>
        {
            foreach (var _ in DocumentOutput.Write(json, document))
            {
                // The writer takes everything.
            }
        });
    }
}

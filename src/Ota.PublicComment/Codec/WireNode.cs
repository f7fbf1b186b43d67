using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ota.PublicComment.Codec;

/// <summary>
/// A JSON object of the format as it is read; <see cref="DocumentWriter"/> writes the same members in the order of the properties.
/// </summary>
internal abstract class WireNode
{
    /// <summary>Members that the format does not have; they are told, never kept.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ota.PublicComment.Codec;

/// <summary>A JSON object of the format. The order of the properties in each class is the order in the file.</summary>
internal abstract class WireNode
{
    /// <summary>Members that the format does not have; they are told, never kept.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}

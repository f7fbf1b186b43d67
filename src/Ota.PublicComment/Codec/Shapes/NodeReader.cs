using System.Text.Json;

namespace Ota.PublicComment.Codec.Shapes;

/// <summary>Reads a node of the format: quickly, and once more in full where there may be something to tell.</summary>
internal static class NodeReader
{
    /// <param name="utf8">The JSON; any bytes.</param>
    /// <param name="findings">Takes what is to be told, unless the JSON is malformed.</param>
    /// <param name="quick">The shape of the node.</param>
    /// <param name="telling">The same shape.</param>
    /// <param name="malformed">Where the JSON is malformed; null when it is not.</param>
    /// <param name="options">How a host reads JSON; the default for our own files.</param>
    /// <param name="isQuick">False to tell in any case; the result is the same.</param>
    /// <returns>The node; null where it is malformed or a finding says that there is none.</returns>
    public static T? Read<T>(ReadOnlySpan<byte> utf8, CodecFindings findings, Shape<QuickReader, T> quick,
        Shape<TellingReader, T> telling, out (int Position, string Path)? malformed, JsonReaderOptions options = default,
        bool isQuick = true)
        where T : class
    {
        malformed = null;
        if (isQuick && QuickReader.TryRead(utf8, options, quick) is { } regular)
        {
            return regular;
        }

        var node = TellingReader.Read(utf8, options, findings, telling, out malformed);
        return malformed is null && !findings.IsFatal ? node : null;
    }
}

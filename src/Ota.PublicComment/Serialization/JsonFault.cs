using System.Text.Json;
using Ota.PublicComment.Diagnostics;

namespace Ota.PublicComment.Serialization;

/// <summary>The exception that System.Text.Json would throw, from the first error of a reading.</summary>
internal static class JsonFault
{
    public static JsonException Of(ValueList<Diagnostic> diagnostics)
    {
        var error = diagnostics.FirstError();
        // System.Text.Json counts lines from 0.
        return new JsonException(error?.ToString() ?? "The text holds nothing that can be read.", path: null, error?.Location.Line - 1,
            bytePositionInLine: null);
    }
}

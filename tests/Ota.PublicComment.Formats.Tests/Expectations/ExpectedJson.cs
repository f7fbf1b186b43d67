using System.Globalization;
using System.Text.Json;

namespace Ota.PublicComment.Formats.Tests.Expectations;

/// <summary>What the files of expected content hold, and how a difference is worded.</summary>
internal static class ExpectedJson
{
    public static string? Value(JsonElement e, string name)
        => e.TryGetProperty(name, out var v) && v.ValueKind == JsonValueKind.String ? v.GetString() : null;

    public static string? Number(JsonElement e, string name)
        => e.TryGetProperty(name, out var v) && v.ValueKind == JsonValueKind.Number ? v.GetRawText() : null;

    public static IEnumerable<string> Strings(JsonElement e) => e.EnumerateArray().Select(s => s.GetString()!);

    public static string? Size(int? n) => n?.ToString(CultureInfo.InvariantCulture);

    public static void Compare(List<string> found, string what, string? want, string? got)
    {
        if (!string.Equals(want, got, StringComparison.Ordinal))
        {
            found.Add($"{what}: expected \"{want ?? "null"}\", got \"{got ?? "null"}\"");
        }
    }
}

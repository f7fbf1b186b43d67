namespace Ota.PublicComment.Validation.Sarif;

/// <summary>A path as the URI reference that SARIF asks for.</summary>
internal static class SarifUri
{
    public static string Of(string path)
    {
        var slashed = path.Replace('\\', '/');
        var isDrive = slashed.Length > 1 && slashed[1] == ':' && char.IsAsciiLetter(slashed[0]);
        var segments =
            SarifRule.WellFormed(slashed).Split('/').Select((segment, i) => i == 0 && isDrive ? segment : Uri.EscapeDataString(segment));
        var escaped = string.Join('/', segments);
        return isDrive ? "file:///" + escaped : slashed.StartsWith('/') ? "file://" + escaped : escaped;
    }
}

namespace Ota.PublicComment.Architecture.Sources;

/// <summary>Names of package registries. Every machine brings its own sources, so none may stand in the repository.</summary>
internal static class RegistryNames
{
    // In pieces, or this file would be the first to break its own rule.
    private static readonly string[] Forbidden =
    [
        "nuget" + ".org", "nuget" + ".cdn", "my" + "get.org", "pkgs." + "dev.azure", "pkgs.visual" + "studio", "nuget.pkg" + ".github",
        "npm" + "js.", "py" + "pi.org", "cr" + "ates.io", "maven" + ".org", "art" + "ifactory", "jf" + "rog", "cloud" + "smith",
        "/v3/" + "index.json",
    ];

    public static IEnumerable<string> In(string file, string text)
        => from name in Forbidden
           where text.Contains(name, StringComparison.OrdinalIgnoreCase)
           select $"{file} names a package registry: {name}";

    /// <summary>
    /// What a NuGet configuration of the repository may not hold: addresses, and settings that switch off a machine's own sources.
    /// </summary>
    public static IEnumerable<string> InConfiguration(string file, string text)
        => from part in (string[])["://", "<clear", "<packageSourceMapping", "<disabledPackageSources", "<packageSourceCredentials",
            "<apikeys"]
           where text.Contains(part, StringComparison.OrdinalIgnoreCase)
           select $"{file} contains {part}";
}

namespace Ota.PublicComment.Samples;

/// <summary>How a person calls this program, for lines that can be copied.</summary>
internal static class Invocation
{
    /// <summary>The name of the tool.</summary>
    public const string Tool = "opc";

    private const string FromSource = "dotnet run --project samples/Ota.PublicComment.Console --";

    /// <summary>The tool where it is installed, else the project as it is run from its sources.</summary>
    public static string Name { get; } =
        Path.GetFileNameWithoutExtension(Environment.ProcessPath) == Tool
            || AppContext.BaseDirectory.Contains("/tools/net", StringComparison.Ordinal)
            || AppContext.BaseDirectory.Contains("\\tools\\net", StringComparison.Ordinal)
            ? Tool
            : FromSource;

    /// <summary>A path that a shell takes as one word.</summary>
    public static string Quoted(string path)
        => path.All(c => char.IsLetterOrDigit(c) || c is '/' or '\\' or '.' or '-' or '_' or ':')
            ? path
            : OperatingSystem.IsWindows() ? $"\"{path}\"" : $"'{path.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}

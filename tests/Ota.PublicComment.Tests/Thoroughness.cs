using System.Globalization;

namespace Ota.PublicComment.Tests;

/// <summary>
/// How much is tried of what can be made by the ten thousand: a share on every machine, all of it where a change is judged (CI=true) or
/// where it is asked for (OPC_THOROUGH=1).
/// </summary>
internal static class Thoroughness
{
    private const int Share = 5;

    public static bool IsFull { get; }
        = Environment.GetEnvironmentVariable("CI") == "true" || Environment.GetEnvironmentVariable("OPC_THOROUGH") == "1";

    /// <summary>So many of what is made by chance.</summary>
    public static int Of(int all) => IsFull ? all : (all + Share - 1) / Share;

    /// <summary>Every n-th, beginning where a name says: what one document leaves out another has.</summary>
    public static IEnumerable<T> Of<T>(IEnumerable<T> all, string name)
    {
        var first = name.Sum(static c => c) % Share;
        return IsFull ? all : all.Where((_, i) => i % Share == first);
    }

    /// <summary>How many a variable of the environment asks for; without it a share of what is usual, or all.</summary>
    public static int Asked(string variable, int usual)
        => int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var many)
            ? many : Of(usual);
}

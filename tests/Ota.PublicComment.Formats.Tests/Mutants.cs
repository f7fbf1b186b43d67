using System.Globalization;

namespace Ota.PublicComment.Formats.Tests;

/// <summary>How many damaged files a test makes: some in every run, thousands when they are asked for (OPC_MUTANTS=5000).</summary>
internal static class Mutants
{
    private const int InEveryRun = 150;

    /// <summary>The rounds of one test.</summary>
    public static int Rounds { get; }
        = int.TryParse(Environment.GetEnvironmentVariable("OPC_MUTANTS"), NumberStyles.None, CultureInfo.InvariantCulture, out var rounds)
            ? rounds : InEveryRun;
}

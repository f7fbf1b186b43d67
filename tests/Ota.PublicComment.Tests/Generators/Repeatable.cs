using CsCheck;

namespace Ota.PublicComment.Tests.Generators;

/// <summary>The same examples on every run: CsCheck's own <c>seed:</c> fixes only the first iteration, the rest is new each time.</summary>
internal static class Repeatable
{
    public static IEnumerable<T> Examples<T>(this Gen<T> gen, int count, ulong seed = 1)
    {
        var pcg = new PCG(1, seed);
        for (var i = 0; i < count; i++)
        {
            yield return gen.Generate(pcg, null, out _);
        }
    }
}

using Ota.PublicComment.Architecture.Floors.Sample.Attic;

namespace Ota.PublicComment.Architecture.Floors.Sample.Cellar;

// The lower floor of the made-up house: one type for each way to mention the attic, which it may not.
internal sealed class Box;

internal sealed class Innocent
{
    public List<Box> Boxes { get; } = [];

    public static IEnumerable<int> Walk()
    {
        yield return 1;
    }
}

internal sealed class ByBaseType : Trunk;

internal sealed class ByInterfaceArgument : IEquatable<Trunk>
{
    public bool Equals(Trunk? other) => false;

    public override bool Equals(object? obj) => false;

    public override int GetHashCode() => 0;
}

internal sealed class ByField
{
    internal Trunk? Held = null!;
}

internal sealed class ByProperty
{
    public Trunk? Held { get; init; }
}

internal static class ByParameter
{
    public static void Take(ref Trunk trunk) => _ = trunk;
}

internal sealed class ByGenericArgument
{
    public Dictionary<string, List<Trunk>>? Held { get; init; }
}

internal sealed class ByConstraint<T>
    where T : Trunk
{
    public T? Held { get; init; }
}

[Label]
internal sealed class ByAttribute;

[System.ComponentModel.TypeConverter(typeof(Trunk))]
internal sealed class ByAttributeArgument;

internal static class ByCall
{
    public static int Weigh() => Trunk.Weight;
}

internal static class ByLocal
{
    public static object? Make()
    {
        Trunk? trunk = null;
        for (var i = 0; i < Environment.ProcessorCount; i++)
        {
            trunk ??= (Trunk?)AppContext.GetData("trunk");
        }

        return trunk;
    }
}

internal static class ByTypeTest
{
    public static bool Is(object value) => value is Trunk;
}

internal static class ByGenericCall
{
    public static object Make() => Array.Empty<Trunk>();
}

internal static class ByCatch
{
    public static void Try()
    {
        try
        {
            Console.Out.Flush();
        }
        catch (Lamp)
        {
            Console.Out.Flush();
        }
    }
}

internal static class ByLambda
{
    public static Func<object> Maker(int count) => () => count > 0 ? new Trunk() : "";
}

internal static class ByIterator
{
    public static IEnumerable<object> Walk()
    {
        yield return new Trunk();
    }
}

internal static class ByAsync
{
    public static async Task<object> MakeAsync()
    {
        await Task.Yield();
        return new Trunk();
    }
}

internal sealed class ByNestedType
{
    internal sealed class Inner
    {
        public Trunk? Held { get; init; }
    }
}

internal static unsafe class ByFunctionPointer
{
    public static void Call(delegate*<Trunk, void> take) => _ = take;
}

internal static class ByArray
{
    public static Trunk[]? Held { get; set; }
}

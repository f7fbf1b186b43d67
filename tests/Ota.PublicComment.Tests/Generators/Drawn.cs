using CsCheck;

namespace Ota.PublicComment.Tests.Generators;

/// <summary>
/// A generator written as a record initializer: each property draws its value. Records have more properties than CsCheck's tuples.
/// </summary>
internal sealed class Drawn<T>(Func<Draw, T> make) : Gen<T>
{
    public override T Generate(PCG pcg, Size? min, out Size size)
    {
        var draw = new Draw(pcg);
        var value = make(draw);
        size = draw.Size;
        return value;
    }
}

/// <summary>Draws values from generators and adds up their sizes, by which CsCheck shrinks.</summary>
internal sealed class Draw(PCG pcg)
{
    public Size Size { get; } = new(0);

    public T Of<T>(Gen<T> gen)
    {
        var value = gen.Generate(pcg, null, out var size);
        Size.Add(size);
        return value;
    }

    public T? Maybe<T>(Gen<T> gen)
        where T : class
        => IsAbsent() ? null : Of(gen);

    public T? MaybeValue<T>(Gen<T> gen)
        where T : struct
        => IsAbsent() ? null : Of(gen);

    public ValueList<T> List<T>(Gen<T> gen, int max = 3)
    {
        var items = new T[Of(Gen.Int[0, max])];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = Of(gen);
        }

        return items.ToValueList();
    }

    public T Enum<T>()
        where T : struct, Enum
        => Of(Gen.OneOfConst(System.Enum.GetValues<T>()));

    private bool IsAbsent() => Of(Gen.Int[0, 2]) == 0;
}

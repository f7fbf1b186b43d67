using Ota.PublicComment.Architecture.Floors.Sample.Cellar;

namespace Ota.PublicComment.Architecture.Floors.Sample.Attic;

// The upper floor of the made-up house. It may use the cellar.
internal class Trunk
{
    public static int Weight { get; set; }

    public Box? Inner { get; init; }
}

internal sealed class Lamp : Exception;

[AttributeUsage(AttributeTargets.Class)]
internal sealed class LabelAttribute : Attribute;

using Ota.PublicComment.Architecture.Floors.Sample.Attic;

namespace Ota.PublicComment.Architecture.Floors.Sample.Loft;

// The room beside the attic.
internal sealed class Neighbour
{
    public Trunk? Trunk { get; init; }
}

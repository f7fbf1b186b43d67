namespace Ota.PublicComment.Architecture.Floors;

/// <summary>
/// A type of an assembly that mentions another type of the same assembly. Nested types count as the type they are nested in.
/// </summary>
internal sealed record TypeEdge
{
    public required string From { get; init; }

    /// <summary>The namespace of <see cref="From"/>; empty for what the compiler made for the assembly as a whole.</summary>
    public required string FromRoom { get; init; }

    public required string To { get; init; }

    public required string ToRoom { get; init; }
}

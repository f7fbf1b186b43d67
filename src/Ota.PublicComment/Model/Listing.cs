namespace Ota.PublicComment;

/// <summary>What a document says about its own completeness, as flags and in its own words.</summary>
public sealed record Listing
{
    /// <summary>The document says nothing.</summary>
    public static Listing None { get; } = new();

    /// <summary>What is said.</summary>
    public ValueList<ListingFlag> Flags { get; init; }

    /// <summary>The sentences that say it, as printed.</summary>
    public ValueList<string> Texts { get; init; }
}

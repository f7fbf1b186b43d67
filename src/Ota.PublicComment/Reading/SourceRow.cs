namespace Ota.PublicComment.Reading;

/// <summary>A row of a table.</summary>
public sealed record SourceRow
{
    /// <summary>The cells from left to right.</summary>
    public ValueList<SourceCell> Cells { get; init; }

    /// <summary>Whether a blank line or another break of the source stands before the row.</summary>
    public bool FollowsBreak { get; init; }
}

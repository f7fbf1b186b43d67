namespace Ota.PublicComment.Reading;

/// <summary>A row of a table.</summary>
public sealed record SourceRow
{
    /// <summary>The cells from left to right.</summary>
    public ValueList<SourceCell> Cells { get; init; }

    /// <summary>
    /// Whether the source marks the row as one of headings (<c>thead</c>, a repeated heading row of Word). False where it does not say.
    /// </summary>
    public bool IsHeader { get; init; }

    /// <summary>Whether a blank line or another break of the source stands before the row.</summary>
    public bool FollowsBreak { get; init; }
}

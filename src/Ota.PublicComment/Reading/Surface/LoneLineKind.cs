namespace Ota.PublicComment.Reading.Surface;

/// <summary>What a line of one cell between rows can be.</summary>
internal enum LoneLineKind
{
    /// <summary>It may go on from the row above; nobody can tell from which cell.</summary>
    Unknown,

    /// <summary>A heading over the rows that follow.</summary>
    Group,

    /// <summary>A note (※).</summary>
    Note,
}

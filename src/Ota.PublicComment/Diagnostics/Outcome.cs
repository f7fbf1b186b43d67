namespace Ota.PublicComment;

/// <summary>How far reading came.</summary>
public enum Outcome
{
    /// <summary>Everything that was recognised was read.</summary>
    Complete,

    /// <summary>A part could not be read and is told; the rest stands.</summary>
    Partial,

    /// <summary>Nothing was recognised; there is no document.</summary>
    Failed,
}

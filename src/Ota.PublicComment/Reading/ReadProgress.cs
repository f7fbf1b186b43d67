namespace Ota.PublicComment;

/// <summary>How far the reading of a stream is.</summary>
public readonly record struct ReadProgress
{
    /// <summary>The bytes read so far.</summary>
    public long Bytes { get; init; }

    /// <summary>The bytes there are; null where the stream does not say.</summary>
    public long? TotalBytes { get; init; }

    /// <summary>The part of the work that is done, from 0 to 1; null where it cannot be told.</summary>
    public double? Part { get; init; }

    /// <summary>The opinions given so far.</summary>
    public long Opinions { get; init; }
}

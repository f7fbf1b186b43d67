namespace Ota.PublicComment;

/// <summary>How far the reading of a stream is.</summary>
/// <param name="Bytes">The bytes read so far.</param>
/// <param name="TotalBytes">The bytes there are; null where the stream does not say.</param>
/// <param name="Opinions">The opinions given so far.</param>
public readonly record struct ReadProgress(long Bytes, long? TotalBytes, long Opinions);

namespace Ota.PublicComment.Pipeline;

/// <summary>Whole records of a source, with the lines above them that say what their columns are.</summary>
/// <param name="Bytes">The prefix and the records.</param>
/// <param name="FirstLine">The 1-based line of the source in which the first record begins.</param>
/// <param name="Encoding">The encoding of the bytes; null to be recognised.</param>
internal readonly record struct SourcePart(ReadOnlyMemory<byte> Bytes, int FirstLine, string? Encoding);

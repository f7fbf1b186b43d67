namespace Ota.PublicComment.Text;

/// <summary>What the bytes of a source look like.</summary>
/// <param name="Kind">The encoding; <see cref="TextEncodingKind.Unknown"/> when none fits or the bytes are no text.</param>
/// <param name="Certainty">Why it was chosen.</param>
/// <param name="PreambleLength">The bytes of the byte order mark, which are no text.</param>
/// <param name="FirstByteNotUtf8">The 0-based offset of the first byte that does not fit UTF-8, -1 when all do.</param>
/// <param name="LooksBinary">The bytes are no text in any encoding: a known signature, or too many control bytes.</param>
/// <param name="BinaryName">What they look like, when their signature is known: <c>PDF</c>.</param>
internal readonly record struct DetectedEncoding(
    TextEncodingKind Kind,
    EncodingCertainty Certainty,
    int PreambleLength,
    int FirstByteNotUtf8,
    bool LooksBinary,
    string? BinaryName);

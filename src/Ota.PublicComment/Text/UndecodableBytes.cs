namespace Ota.PublicComment.Text;

/// <summary>Bytes that are no character of the encoding; one U+FFFD stands for them in the decoded text.</summary>
/// <param name="SourceOffset">The 0-based offset of the first byte in the source.</param>
/// <param name="Length">How many bytes.</param>
/// <param name="Utf8Offset">The 0-based offset of the U+FFFD in the decoded UTF-8.</param>
internal readonly record struct UndecodableBytes(int SourceOffset, int Length, int Utf8Offset);

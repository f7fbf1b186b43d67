using System.Text;

namespace Ota.PublicComment.Text;

/// <summary>A source as valid UTF-8, without byte order mark.</summary>
internal sealed class DecodedText
{
    /// <summary>The encoding that was read.</summary>
    public required TextEncodingKind Kind { get; init; }

    /// <summary>The text; a part of the given bytes, not a copy, when these are valid UTF-8 already.</summary>
    public required ReadOnlyMemory<byte> Utf8 { get; init; }

    /// <summary>How many places could not be decoded.</summary>
    public int UndecodableCount { get; init; }

    /// <summary>The first of them, at most <see cref="TextDecoding.MaxUndecodableKept"/>.</summary>
    public IReadOnlyList<UndecodableBytes> Undecodable { get; init; } = [];

    public string GetText() => Encoding.UTF8.GetString(Utf8.Span);
}

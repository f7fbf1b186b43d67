namespace Ota.PublicComment.Codec;

/// <summary>The mark that editors set before UTF-8, and that is no part of what it says.</summary>
internal static class ByteOrderMark
{
    private static ReadOnlySpan<byte> Mark => "\uFEFF"u8;

    public static ReadOnlySpan<byte> Without(ReadOnlySpan<byte> utf8) => utf8.StartsWith(Mark) ? utf8[Mark.Length..] : utf8;

    public static ReadOnlyMemory<byte> Without(ReadOnlyMemory<byte> utf8) => utf8.Span.StartsWith(Mark) ? utf8[Mark.Length..] : utf8;
}

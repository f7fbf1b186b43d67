namespace Ota.PublicComment.Codec.Lines;

/// <summary>What the lines of a file say they are.</summary>
internal static class LineTypes
{
    /// <summary>What the first line says of the file.</summary>
    public const string FormatName = "ota-public-comment-lines/v1";

    /// <summary>The name before; its lines have the same members.</summary>
    public const string EarlierName = "ota-public-comment-lines/v1-candidate";

    /// <summary>What the first line of any version begins its format with.</summary>
    public const string FormatFamily = "ota-public-comment-lines/";

    public const string Document = "document";
    public const string Opinion = "opinion";
    public const string Response = "response";
    public const string End = "end";

    /// <summary>Whether a file holds such lines, of this or another version.</summary>
    /// <param name="head">The first bytes of the file.</param>
    public static bool LookLikeLines(ReadOnlySpan<byte> head)
    {
        head = ByteOrderMark.Without(head);
        return FormatMember.Find(head, isWhole: false, out var format, out _) == FormatMember.Search.Found
            && format.StartsWith(FormatFamily, StringComparison.Ordinal);
    }
}

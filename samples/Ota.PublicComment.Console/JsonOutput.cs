using System.Diagnostics.CodeAnalysis;

namespace Ota.PublicComment.Samples;

/// <summary>The document as JSON.</summary>
internal static class JsonOutput
{
    /// <summary>Whether JSON can be written; then its bytes, without a line end.</summary>
    public static bool TryWrite(PublicCommentDocument document, [NotNullWhen(true)] out byte[]? json)
    {
        // Becomes PublicCommentJson.SerializeToUtf8Bytes(document) when the serializer is merged.
        _ = document;
        json = null;
        return false;
    }
}

namespace Ota.PublicComment.Serialization;

/// <summary>What a caller's stream must be able to do, asked before anything else.</summary>
internal static class StreamRules
{
    public static void MustRead(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (!stream.CanRead)
        {
            throw new ArgumentException("The stream cannot be read; it may be closed.", nameof(stream));
        }
    }

    public static void MustWrite(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (!stream.CanWrite)
        {
            throw new ArgumentException("The stream cannot be written to; it may be closed.", nameof(stream));
        }
    }
}

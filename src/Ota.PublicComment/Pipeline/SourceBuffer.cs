namespace Ota.PublicComment.Pipeline;

/// <summary>Brings a stream into memory, up to a limit.</summary>
internal static class SourceBuffer
{
    private const int FirstSize = 64 * 1024;

    /// <summary>The bytes from where the stream stands, and whether there are more than the limit allows.</summary>
    public static async ValueTask<(ReadOnlyMemory<byte> Bytes, bool IsTruncated)> FillAsync(
        Stream stream, long limit, CancellationToken cancellationToken)
    {
        limit = Math.Clamp(limit, 0, Array.MaxLength - 1);
        var expected = stream.CanSeek ? Math.Max(0, stream.Length - stream.Position) + 1 : FirstSize;
        var buffer = new byte[(int)Math.Min(expected, limit + 1)];
        var filled = 0;
        while (true)
        {
            if (filled == buffer.Length)
            {
                if (filled > limit)
                {
                    return (buffer.AsMemory(0, (int)limit), true);
                }

                Array.Resize(ref buffer, (int)Math.Min(Math.Max(FirstSize, buffer.Length * 2L), limit + 1));
            }

            var read = await stream.ReadAsync(buffer.AsMemory(filled), cancellationToken).ConfigureAwait(false);
            if (read == 0)
            {
                return filled > limit ? (buffer.AsMemory(0, (int)limit), true) : (buffer.AsMemory(0, filled), false);
            }

            filled += read;
        }
    }
}

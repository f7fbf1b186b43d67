using System.Buffers;
using System.Text;

namespace Ota.PublicComment.Pipeline;

/// <summary>A text as the bytes that formats read. They are lent: nothing that was read holds them.</summary>
internal readonly struct Utf8Copy : IDisposable
{
    // What a pool keeps should not be the largest thing a process holds.
    private const int MostLent = 1 << 26;

    private readonly byte[]? _lent;

    /// <param name="text">The text.</param>
    /// <param name="mayLend">Whether no format but our own sees the bytes: a host's may keep the stream it was given.</param>
    public Utf8Copy(string text, bool mayLend)
    {
        // At most three bytes make a unit: to count them first would be to write them twice.
        if (!mayLend || text.Length is 0 or > MostLent / 3)
        {
            Bytes = Encoding.UTF8.GetBytes(text);
            return;
        }

        _lent = ArrayPool<byte>.Shared.Rent(text.Length * 3);
        Bytes = _lent.AsMemory(0, Encoding.UTF8.GetBytes(text, _lent));
    }

    public ReadOnlyMemory<byte> Bytes { get; }

    public void Dispose()
    {
        if (_lent is not null)
        {
            // What people wrote is not left for whoever borrows next.
            ArrayPool<byte>.Shared.Return(_lent, clearArray: true);
        }
    }
}

using System.Buffers;

namespace Ota.PublicComment.Codec;

/// <summary>Takes what is written in pieces that never move: a buffer that doubles would copy a large file many times.</summary>
internal sealed class ChunkedBuffer : IBufferWriter<byte>, IDisposable
{
    private const int ChunkSize = 64 * 1024;

    // What holds much takes it in large pieces: the collector would copy thousands of small ones.
    private const int LargestChunkSize = 1024 * 1024;

    private readonly List<(byte[] Bytes, int Length)> _full = [];
    private byte[] _current = ArrayPool<byte>.Shared.Rent(ChunkSize);
    private int _length;
    private long _before;

    public long Length => _before + _length;

    public void Advance(int count) => _length += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        if (_current.Length - _length < Math.Max(sizeHint, 1))
        {
            _full.Add((_current, _length));
            _before += _length;
            _current = ArrayPool<byte>.Shared.Rent(Math.Max(sizeHint, (int)Math.Clamp(_before, ChunkSize, LargestChunkSize)));
            _length = 0;
        }

        return _current.AsMemory(_length);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    public byte[] ToArray()
    {
        var all = GC.AllocateUninitializedArray<byte>(checked((int)Length));
        var at = 0;
        foreach (var (bytes, length) in Pieces())
        {
            bytes.AsSpan(0, length).CopyTo(all.AsSpan(at));
            at += length;
        }

        return all;
    }

    /// <summary>Writes everything out and starts anew.</summary>
    public async ValueTask DrainAsync(Stream stream, CancellationToken cancellationToken)
    {
        foreach (var (bytes, length) in Pieces())
        {
            if (length > 0)
            {
                await stream.WriteAsync(bytes.AsMemory(0, length), cancellationToken).ConfigureAwait(false);
            }
        }

        ReturnFull();
        _length = 0;
        _before = 0;
    }

    public void Dispose()
    {
        ReturnFull();
        ArrayPool<byte>.Shared.Return(_current);
        _current = [];
        _length = 0;
    }

    private IEnumerable<(byte[] Bytes, int Length)> Pieces() => _full.Append((_current, _length));

    private void ReturnFull()
    {
        foreach (var (bytes, _) in _full)
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }

        _full.Clear();
    }
}

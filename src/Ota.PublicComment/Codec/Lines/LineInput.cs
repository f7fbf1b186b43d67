using System.Buffers;

namespace Ota.PublicComment.Codec.Lines;

/// <summary>Cuts a stream into lines. It holds one line at a time, and no more of one than the limit.</summary>
internal sealed class LineInput(Stream stream, int mostBytes) : IDisposable
{
    private const int FirstSize = 64 * 1024;

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(FirstSize);
    private int _start;
    private int _end;
    private bool _isAtEnd;
    private bool _isPastMark;

    /// <summary>The 1-based number of the line that was taken last.</summary>
    public int Number { get; private set; }

    /// <summary>Whether the line that was taken last was longer than the limit and is given only in part.</summary>
    public bool IsCut { get; private set; }

    /// <summary>Whether the line that was taken last ends with a line break.</summary>
    public bool IsEnded { get; private set; }

    /// <summary>The next line without its end, valid until the next call; null at the end of the stream.</summary>
    public async ValueTask<ReadOnlyMemory<byte>?> NextAsync(CancellationToken cancellationToken)
    {
        IsCut = false;
        var searched = 0;
        while (true)
        {
            var found = _buffer.AsSpan(_start + searched, _end - _start - searched).IndexOf((byte)'\n');
            if (found >= 0)
            {
                IsEnded = true;
                return Take(searched + found, searched + found + 1);
            }

            searched = _end - _start;
            if (_isAtEnd)
            {
                IsEnded = false;
                // Not `null`: an empty line would come of it.
                return searched == 0 ? default(ReadOnlyMemory<byte>?) : Take(searched, searched);
            }

            if (searched >= mostBytes)
            {
                var head = Take(searched, searched);
                await SkipLineAsync(cancellationToken).ConfigureAwait(false);
                IsCut = true;
                return head;
            }

            await FillAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
        (_start, _end, _isAtEnd) = (0, 0, true);
    }

    private ReadOnlyMemory<byte> Take(int length, int consumed)
    {
        Number++;
        ReadOnlyMemory<byte> line = _buffer.AsMemory(_start, length);
        _start += consumed;
        if (!_isPastMark)
        {
            _isPastMark = true;
            line = ByteOrderMark.Without(line);
        }

        return line.Span is [.., (byte)'\r'] ? line[..^1] : line;
    }

    // What is left of a line nobody can hold: read over. The head that was given stays where it is.
    private async ValueTask SkipLineAsync(CancellationToken cancellationToken)
    {
        var rest = ArrayPool<byte>.Shared.Rent(FirstSize);
        try
        {
            while (!_isAtEnd)
            {
                var read = await stream.ReadAsync(rest, cancellationToken).ConfigureAwait(false);
                _isAtEnd = read == 0;
                var end = rest.AsSpan(0, read).IndexOf((byte)'\n');
                if (end >= 0)
                {
                    // The buffer is full of the head; what follows the line goes into one of its own.
                    var next = ArrayPool<byte>.Shared.Rent(FirstSize);
                    rest.AsSpan(end + 1, read - end - 1).CopyTo(next);
                    _buffer = next;
                    (_start, _end) = (0, read - end - 1);
                    return;
                }
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rest);
        }
    }

    private async ValueTask FillAsync(CancellationToken cancellationToken)
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }

        if (_end == _buffer.Length)
        {
            var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(_buffer.Length * 2L, Array.MaxLength));
            _buffer.AsSpan(0, _end).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = larger;
        }

        var read = await stream.ReadAsync(_buffer.AsMemory(_end), cancellationToken).ConfigureAwait(false);
        _end += read;
        _isAtEnd = read == 0;
    }
}

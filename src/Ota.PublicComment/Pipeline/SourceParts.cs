using System.Text;
using Ota.PublicComment.Reading.Sources;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Pipeline;

/// <summary>Cuts a stream of delimited text into parts of whole records, one in memory at a time.</summary>
internal sealed class SourceParts(Stream stream, string? encoding) : IDisposable
{
    /// <summary>How many lines of NDJSON go by between two reports of progress.</summary>
    public const int LinesPerReport = 1000;

    private const int PartBytes = 256 * 1024;

    // A quotation mark that is never closed swallows no more than this: then its first line is a record.
    private const int MostBytesOfRecord = 4 * 1024 * 1024;

    private byte[] _buffer = new byte[PartBytes];
    private int _filled;
    private bool _isEnded;
    private int _line = 1;
    private string? _encoding = encoding;
    private Decoder? _decoder;
    private byte[]? _raw;
    private char[]? _chars;
    private bool _hasQuotes;
    private byte _separator;

    /// <summary>The bytes taken from the stream so far.</summary>
    public long ReadBytes { get; private set; }

    /// <summary>The bytes that the stream has, where it says so.</summary>
    public long? Total { get; } = stream.CanSeek ? stream.Length - stream.Position : null;

    /// <summary>What was read of the source before the first part.</summary>
    public ReadOnlyMemory<byte> Head => _buffer.AsMemory(0, _filled);

    /// <summary>Fills the head and finds out in which encoding and by which marks it is cut.</summary>
    public async ValueTask BeginAsync(CancellationToken cancellationToken)
    {
        await FillAsync(_buffer.Length, cancellationToken).ConfigureAwait(false);
        var detected =
            _encoding is { } named && EncodingNames.TryParse(named, out var kind)
                ? TextDecoding.Force(Head.Span, kind) : DetectWhole(Head.Span);
        var wide = detected.Kind switch
        {
            TextEncodingKind.Utf16LittleEndian => Encoding.Unicode,
            TextEncodingKind.Utf16BigEndian => Encoding.BigEndianUnicode,
            TextEncodingKind.Utf32LittleEndian => new UTF32Encoding(bigEndian: false, byteOrderMark: false),
            TextEncodingKind.Utf32BigEndian => new UTF32Encoding(bigEndian: true, byteOrderMark: false),
            _ => null,
        };
        if (wide is not null)
        {
            // A line feed of two or four bytes is none that could be looked for: from here on the source is UTF-8.
            var head = Head[detected.PreambleLength..].ToArray();
            _decoder = wide.GetDecoder();
            _filled = 0;
            Append(head, _isEnded);
        }

        _encoding =
            wide is not null ? "utf-8" : detected.Kind == TextEncodingKind.Unknown ? _encoding : EncodingNames.NameOf(detected.Kind);
        var utf8 = TextDecoding.Decode(Head.ToArray(), wide is null ? detected : TextDecoding.Force(Head.Span, TextEncodingKind.Utf8)).Utf8;
        var layout = TextLayoutDetector.Detect(utf8);
        // In ISO-2022-JP a mark is also half of a character.
        _hasQuotes = layout is { Kind: TextLayoutKind.Separated, Quoting: Quoting.Syntax } && detected.Kind != TextEncodingKind.Iso2022Jp;
        _separator = (byte)layout.Separator;
    }

    /// <summary>The next part; null at the end of the source.</summary>
    /// <param name="prefix">What stands above the records of every part but the first.</param>
    /// <param name="cancellationToken">Cancels the run.</param>
    public async ValueTask<SourcePart?> NextAsync(ReadOnlyMemory<byte> prefix, CancellationToken cancellationToken)
    {
        var want = PartBytes;
        while (true)
        {
            await FillAsync(want, cancellationToken).ConfigureAwait(false);
            if (_filled == 0)
            {
                return null;
            }

            var end = _isEnded && _filled <= PartBytes ? _filled : RecordEnd(Math.Min(_filled, want));
            if (end == 0 && !_isEnded && want < MostBytesOfRecord)
            {
                want *= 2;
                continue;
            }

            end = end > 0 ? end : _isEnded ? _filled : FirstLineEnd();
            return Take(prefix, end);
        }
    }

    /// <summary>The stream from its beginning, for a reader of its own.</summary>
    public Stream Rest() => new Replayed(this, stream);

    public void Dispose() => _buffer = [];

    private SourcePart Take(ReadOnlyMemory<byte> prefix, int end)
    {
        var bytes = new byte[prefix.Length + end];
        prefix.CopyTo(bytes);
        _buffer.AsSpan(0, end).CopyTo(bytes.AsSpan(prefix.Length));
        var part = new SourcePart(bytes, _line, _encoding);
        _line += _buffer.AsSpan(0, end).Count((byte)'\n');
        _filled -= end;
        _buffer.AsSpan(end, _filled).CopyTo(_buffer);
        return part;
    }

    // Where the last whole record ends; 0 where none does.
    private int RecordEnd(int within)
    {
        var bytes = _buffer.AsSpan(0, within);
        if (!_hasQuotes)
        {
            return bytes.LastIndexOf((byte)'\n') + 1;
        }

        var end = 0;
        var (isQuoted, isCellStart) = (false, true);
        for (var i = 0; i < bytes.Length; i++)
        {
            var at = bytes[i];
            if (isQuoted)
            {
                // A doubled mark closes and opens again.
                isQuoted = at != '"';
                isCellStart = !isQuoted;
            }
            else if (at == '"' && isCellStart)
            {
                isQuoted = true;
            }
            else
            {
                isCellStart = at == '\n' || at == _separator;
                end = at == '\n' ? i + 1 : end;
            }
        }

        return end;
    }

    private int FirstLineEnd() => _buffer.AsSpan(0, _filled).IndexOf((byte)'\n') is >= 0 and var end ? end + 1 : _filled;

    private async ValueTask FillAsync(int want, CancellationToken cancellationToken)
    {
        while (_filled < want && !_isEnded)
        {
            if (_buffer.Length < want)
            {
                Array.Resize(ref _buffer, want);
            }

            if (_decoder is null)
            {
                var count = await stream.ReadAsync(_buffer.AsMemory(_filled, want - _filled), cancellationToken).ConfigureAwait(false);
                _isEnded = count == 0;
                ReadBytes += count;
                _filled += count;
                continue;
            }

            _raw ??= new byte[PartBytes / 4];
            var read = await stream.ReadAsync(_raw, cancellationToken).ConfigureAwait(false);
            _isEnded = read == 0;
            ReadBytes += read;
            Append(_raw.AsSpan(0, read), _isEnded);
        }
    }

    private void Append(ReadOnlySpan<byte> raw, bool isLast)
    {
        _chars = _chars is null || _chars.Length < raw.Length + 2 ? new char[raw.Length + 2] : _chars;
        var count = _decoder!.GetChars(raw, _chars, isLast);
        var needed = _filled + Encoding.UTF8.GetMaxByteCount(count);
        if (_buffer.Length < needed)
        {
            Array.Resize(ref _buffer, needed);
        }

        _filled += Encoding.UTF8.GetBytes(_chars.AsSpan(0, count), _buffer.AsSpan(_filled));
    }

    // The head may end inside a character, which would speak against its encoding.
    private static DetectedEncoding DetectWhole(ReadOnlySpan<byte> head)
        => TextDecoding.Detect(head.LastIndexOf((byte)'\n') is > 0 and var end && !IsWide(head) ? head[..(end + 1)] : head);

    private static bool IsWide(ReadOnlySpan<byte> head) => head.Contains((byte)0) || head is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];

    // What was taken from the stream already, then the rest of it.
    private sealed class Replayed(SourceParts parts, Stream rest) : Stream
    {
        private int _at;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var left = parts.Head[_at..];
            if (left.IsEmpty)
            {
                var read = await rest.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
                parts.ReadBytes += read;
                return read;
            }

            var count = Math.Min(left.Length, buffer.Length);
            left[..count].CopyTo(buffer);
            _at += count;
            return count;
        }

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
            => ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}

using System.Globalization;

namespace Ota.PublicComment.OpenXml.Packages;

/// <summary>The bytes of a part as they are unpacked, counted, so that a small file cannot become a large one.</summary>
internal sealed class PartStream(Stream inflated, string name, long packedLength, ExpansionBudget budget) : Stream
{
    /// <summary>Text and tables pack to a tenth, the emptiest sheets to a fiftieth of their size.</summary>
    private const int MostExpansion = 100;

    /// <summary>Below this no expansion does harm.</summary>
    private const long Harmless = 16L * 1024 * 1024;

    private long _length;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => _length;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Count(inflated.Read(buffer, offset, count));

    public override int Read(Span<byte> buffer) => Count(inflated.Read(buffer));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inflated.Dispose();
        }

        base.Dispose(disposing);
    }

    private int Count(int read)
    {
        _length += read;
        if (_length > Harmless && _length / MostExpansion > packedLength)
        {
            throw new PartLimitException(Findings.PartExplodes, name, MostExpansion.ToString(CultureInfo.InvariantCulture));
        }

        budget.Take(read);
        return read;
    }
}

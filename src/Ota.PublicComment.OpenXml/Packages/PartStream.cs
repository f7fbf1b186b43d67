using System.Globalization;
using System.IO.Compression;

namespace Ota.PublicComment.OpenXml.Packages;

/// <summary>The bytes of a part as they are unpacked, counted, so that a small file cannot become a large one.</summary>
internal sealed class PartStream : Stream
{
    /// <summary>Text and tables pack to a tenth, the emptiest sheets to a fiftieth of their size.</summary>
    private const int MostExpansion = 100;

    /// <summary>Below this no expansion does harm.</summary>
    private const long Harmless = 16L * 1024 * 1024;

    private readonly Stream _inflated;
    private readonly string _name;
    private readonly long _packedLength;
    private readonly ExpansionBudget _budget;
    private long _length;

    private PartStream(Stream inflated, string name, long packedLength, ExpansionBudget budget)
        => (_inflated, _name, _packedLength, _budget) = (inflated, name, packedLength, budget);

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => _length;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Count(_inflated.Read(buffer, offset, count));

    public override int Read(Span<byte> buffer) => Count(_inflated.Read(buffer));

    /// <summary>Opens a part. One that says itself that it grows beyond measure is not even begun; one that lies is left when it
    /// does.</summary>
    public static PartStream Open(ZipArchiveEntry entry, string name, ExpansionBudget budget)
    {
        var packedLength = Math.Max(1, entry.CompressedLength);
        Check(entry.Length, packedLength, name);
        return new PartStream(entry.Open(), name, packedLength, budget);
    }

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
            _inflated.Dispose();
        }

        base.Dispose(disposing);
    }

    private int Count(int read)
    {
        _length += read;
        Check(_length, _packedLength, _name);
        _budget.Take(read);
        return read;
    }

    private static void Check(long length, long packedLength, string name)
    {
        if (length > Harmless && length / MostExpansion > packedLength)
        {
            throw new PartLimitException(Findings.PartExplodes, name, MostExpansion.ToString(CultureInfo.InvariantCulture));
        }
    }
}

using Ota.PublicComment.Reading;

namespace Ota.PublicComment.Pdf;

/// <summary>
/// Reads PDF files: the letters of each page by where they stand, tables by their lines or white space, rows joined over pages.
/// </summary>
public sealed class PdfFormat : ISourceFormat
{
    private const int HeadLength = 1024;

    private readonly TimeProvider _clock;

    /// <summary>Makes the format.</summary>
    public PdfFormat()
        : this(TimeProvider.System)
    {
    }

    internal PdfFormat(TimeProvider clock) => _clock = clock;

    /// <inheritdoc/>
    public string Name => "pdf";

    /// <inheritdoc/>
    public bool CanRead(SourceInfo source, ReadOnlySpan<byte> head)
        => head[..Math.Min(head.Length, HeadLength)].IndexOf("%PDF-"u8) >= 0;

    /// <inheritdoc/>
    public IEnumerable<SourceBlock> Read(Stream source, FormatContext context)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(context);
        return PdfReader.Read(source, context, _clock);
    }
}

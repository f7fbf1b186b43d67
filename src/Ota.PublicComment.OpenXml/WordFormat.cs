using Ota.PublicComment.OpenXml.Packages;
using Ota.PublicComment.Reading;

namespace Ota.PublicComment.OpenXml;

/// <summary>Reads Word documents (.docx, .docm, .dotx) into blocks, whatever their file name says.</summary>
public sealed class WordFormat : ISourceFormat
{
    /// <inheritdoc/>
    public string Name => "word";

    /// <inheritdoc/>
    public bool CanRead(SourceInfo source, ReadOnlySpan<byte> head)
    {
        ArgumentNullException.ThrowIfNull(source);
        return PackageSniffer.Guess(source, head) is PackageKind.Word or PackageKind.Unknown or PackageKind.OpenDocument;
    }

    /// <inheritdoc/>
    public IEnumerable<SourceBlock> Read(Stream source, FormatContext context)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(context);
        return PackageBlocks.Read(source, context);
    }
}

using Ota.PublicComment.OpenXml.Packages;
using Ota.PublicComment.Reading;

namespace Ota.PublicComment.OpenXml;

/// <summary>Reads workbooks (.xlsx, .xlsm, .xltx) into blocks, whatever their file name says.</summary>
public sealed class ExcelFormat : ISourceFormat
{
    /// <inheritdoc/>
    public string Name => "excel";

    /// <inheritdoc/>
    public bool CanRead(SourceInfo source, ReadOnlySpan<byte> head)
    {
        ArgumentNullException.ThrowIfNull(source);
        return PackageSniffer.Guess(source, head) is PackageKind.Excel;
    }

    /// <inheritdoc/>
    public IEnumerable<SourceBlock> Read(Stream source, FormatContext context)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(context);
        return PackageBlocks.Read(source, context);
    }
}

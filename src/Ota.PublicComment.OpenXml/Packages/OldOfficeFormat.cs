using System.Text;
using Ota.PublicComment.Reading;

namespace Ota.PublicComment.OpenXml.Packages;

/// <summary>Tells of files that only their own program can open, by name and with what to do there: .doc, .xls, .ppt, .jtd, .rtf, Word and
/// Excel with a password.</summary>
internal sealed class OldOfficeFormat : ISourceFormat
{
    private const int EntryLength = 128;
    private const int NameLengthAt = 64;

    // The names of streams in the directory of the file, as UTF-16: what stands in it says what it is.
    private static readonly (string Stream, DiagnosticDescriptor Tells)[] Streams =
    [
        ("EncryptedPackage", Findings.PasswordNeeded),
        ("WordDocument", Findings.OldWordFile),
        ("Workbook", Findings.OldExcelFile),
        ("DocumentText", Findings.IchitaroFile),
        ("JSRV_SegmentInformation", Findings.IchitaroFile),
        ("Book", Findings.OldExcelFile),
        ("PowerPoint Document", Findings.PowerPointFile),
    ];

    private static readonly (string End, DiagnosticDescriptor Tells)[] Names =
    [
        (".doc", Findings.OldWordFile), (".dot", Findings.OldWordFile), (".xls", Findings.OldExcelFile), (".xlt", Findings.OldExcelFile),
        (".jtd", Findings.IchitaroFile), (".jtt", Findings.IchitaroFile), (".jaw", Findings.IchitaroFile), (".jbw", Findings.IchitaroFile),
        (".docx", Findings.PasswordNeeded), (".xlsx", Findings.PasswordNeeded), (".ppt", Findings.PowerPointFile),
        (".pptx", Findings.PasswordNeeded),
    ];

    private static ReadOnlySpan<byte> Compound => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    private static ReadOnlySpan<byte> RichText => "{\\rtf"u8;

    public string Name => "old-office";

    public bool CanRead(SourceInfo source, ReadOnlySpan<byte> head)
    {
        ArgumentNullException.ThrowIfNull(source);
        return head.StartsWith(Compound) || head.StartsWith(RichText);
    }

    public IEnumerable<SourceBlock> Read(Stream source, FormatContext context)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(context);
        Span<byte> head = stackalloc byte[RichText.Length];
        source.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        source.Position = 0;
        context.Report(
            head.SequenceEqual(RichText)
                ? Findings.RichTextFile
                : ByContent(source, context.CancellationToken) ?? ByName(context.Source.FileName) ?? Findings.OldOfficeFile);
        return [];
    }

    // The directory stands in any sector: each of its entries is 128 bytes, a name of at most 32 units and its length in bytes. No
    // sector is followed.
    private static DiagnosticDescriptor? ByContent(Stream source, CancellationToken cancellationToken)
    {
        var names = Array.ConvertAll(Streams, s => Encoding.Unicode.GetBytes(s.Stream + "\0"));
        var first = names.Length;
        var buffer = new byte[512 * EntryLength];
        for (int read; (read = source.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false)) > 0;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            for (var at = 0; at + EntryLength <= read; at += EntryLength)
            {
                var entry = buffer.AsSpan(at, EntryLength);
                var name = Array.FindIndex(names, n => buffer.AsSpan(at, n.Length).SequenceEqual(n));
                if (name >= 0 && name < first && entry[NameLengthAt] == names[name].Length && entry[NameLengthAt + 1] == 0)
                {
                    first = name;
                }
            }
        }

        return first == names.Length ? null : Streams[first].Tells;
    }

    private static DiagnosticDescriptor? ByName(string? fileName)
    {
        foreach (var (end, tells) in Names)
        {
            if (fileName?.EndsWith(end, StringComparison.OrdinalIgnoreCase) == true)
            {
                return tells;
            }
        }

        return null;
    }
}

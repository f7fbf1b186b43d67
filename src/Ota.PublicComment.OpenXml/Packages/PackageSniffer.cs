using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Ota.PublicComment.OpenXml.Packages;

/// <summary>Guesses from the first bytes of a source what kind of package it is; name and media type speak only where these do
/// not.</summary>
internal static class PackageSniffer
{
    private const int HeaderLength = 30;
    private const int MostContentTypes = 64 * 1024;

    private static readonly string[] Names = 
    [
        ".docx", ".docm", ".dotx", ".dotm", ".xlsx", ".xlsm", ".xltx", ".xltm",
        // Told by what they hold.
        ".xlsb", ".pptx", ".ppsx", ".odt", ".ods", ".odp", ".zip",
    ];

    public static bool IsZip(ReadOnlySpan<byte> head) => head.StartsWith("PK\u0003\u0004"u8) || head.StartsWith("PK\u0005\u0006"u8);

    public static PackageKind Guess(SourceInfo source, ReadOnlySpan<byte> head)
    {
        if (!IsZip(head))
        {
            return PackageKind.None;
        }

        var kind = OfEntries(head);
        return kind != PackageKind.Unknown ? kind : IsNamed(source) ? PackageKind.Unknown : PackageKind.None;
    }

    /// <summary>What the list of content types says the main part is.</summary>
    public static PackageKind OfContentTypes(string types)
        => types.Contains("wordprocessingml.document.main", StringComparison.Ordinal)
            || types.Contains("wordprocessingml.template.main", StringComparison.Ordinal)
            || types.Contains("ms-word.document.macroEnabled.main", StringComparison.Ordinal) ? PackageKind.Word
            : types.Contains("spreadsheetml.sheet.main", StringComparison.Ordinal)
                || types.Contains("spreadsheetml.template.main", StringComparison.Ordinal)
            || types.Contains("ms-excel.sheet.macroEnabled.main", StringComparison.Ordinal) ? PackageKind.Excel
            : PackageKind.Unknown;

    // Walks the headers of the first parts as far as they say their length.
    private static PackageKind OfEntries(ReadOnlySpan<byte> head)
    {
        var at = 0;
        while (at + HeaderLength <= head.Length && head[at..].StartsWith("PK\u0003\u0004"u8))
        {
            var flags = BinaryPrimitives.ReadUInt16LittleEndian(head[(at + 6)..]);
            var size = BinaryPrimitives.ReadUInt32LittleEndian(head[(at + 18)..]);
            int nameLength = BinaryPrimitives.ReadUInt16LittleEndian(head[(at + 26)..]);
            int extraLength = BinaryPrimitives.ReadUInt16LittleEndian(head[(at + 28)..]);
            var name = Encoding.UTF8.GetString(head.Slice(at + HeaderLength, Math.Min(nameLength, head.Length - at - HeaderLength)));
            var data = Math.Min(head.Length, at + HeaderLength + nameLength + extraLength);
            var kind = name.StartsWith("word/", StringComparison.Ordinal) ? PackageKind.Word
                : name.StartsWith("xl/", StringComparison.Ordinal) ? PackageKind.Excel
                : name == "[Content_Types].xml" ? OfContentTypes(Text(head[data..], head[at + 8]))
                : name is "mimetype" ? PackageKind.OpenDocument
                : PackageKind.Unknown;
            if (kind != PackageKind.Unknown || (flags & 8) != 0 || size > int.MaxValue)
            {
                return kind;
            }

            at = data + (int)Math.Min(size, (uint)(head.Length - data));
        }

        return PackageKind.Unknown;
    }

    private static string Text(ReadOnlySpan<byte> data, byte method)
    {
        if (method == 0)
        {
            return Encoding.UTF8.GetString(data);
        }

        var text = new byte[MostContentTypes];
        var read = 0;
        try
        {
            using var packed = new MemoryStream(data.ToArray());
            using var inflated = new DeflateStream(packed, CompressionMode.Decompress);
            for (int n; read < text.Length && (n = inflated.Read(text, read, Math.Min(512, text.Length - read))) > 0;)
            {
                read += n;
            }
        }
        catch (InvalidDataException)
        {
            // Cut where the first bytes end: what came before may say enough.
        }

        return Encoding.UTF8.GetString(text, 0, read);
    }

    private static bool IsNamed(SourceInfo source)
        => source.FileName is not { } name || !Path.HasExtension(name)
            || Array.Exists(Names, n => name.EndsWith(n, StringComparison.OrdinalIgnoreCase))
            || source.MediaType?.Contains("officedocument", StringComparison.OrdinalIgnoreCase) == true;
}

using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Ota.PublicComment.Formats.Tests.Pdf.Making;

/// <summary>A file written object by object, for what no program writes.</summary>
internal sealed class RawPdf
{
    private readonly List<byte[]> _objects = [];

    /// <summary>Adds an object and gives its number.</summary>
    public int Add(string body)
    {
        _objects.Add(Encoding.Latin1.GetBytes(body));
        return _objects.Count;
    }

    public int AddStream(string entries, byte[] data, bool deflates = true)
    {
        using var stream = new MemoryStream();
        var packed = deflates ? Deflated(data) : data;
        stream.Write(
            Encoding.Latin1.GetBytes(
                string.Create(CultureInfo.InvariantCulture,
                    $"<< {entries} {(deflates ? "/Filter /FlateDecode" : "")} /Length {packed.Length} >>\nstream\n")));
        stream.Write(packed);
        stream.Write("\nendstream"u8);
        _objects.Add(stream.ToArray());
        return _objects.Count;
    }

    /// <summary>The file with a catalogue, a page tree (the same page as often as asked) and one page with a content stream.</summary>
    public byte[] File(int content, string resources = "", int pages = 1)
    {
        var tree = _objects.Count + 2;
        var page =
            Add($"<< /Type /Page /Parent {tree} 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> {resources} >> /Contents {content} 0 R >>");
        Add($"<< /Type /Pages /Count {pages} /Kids [{string.Concat(Enumerable.Repeat($"{page} 0 R ", pages))}] >>");
        var root = Add($"<< /Type /Catalog /Pages {tree} 0 R >>");
        using var stream = new MemoryStream();
        stream.Write("%PDF-1.7\n"u8);
        var offsets = new List<long>();
        for (var i = 0; i < _objects.Count; i++)
        {
            offsets.Add(stream.Position);
            stream.Write(Encoding.Latin1.GetBytes($"{i + 1} 0 obj\n"));
            stream.Write(_objects[i]);
            stream.Write("\nendobj\n"u8);
        }

        var start = stream.Position;
        var table = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"xref\n0 {_objects.Count + 1}\n0000000000 65535 f \n"));
        offsets.ForEach(o => table.Append(o.ToString("0000000000", CultureInfo.InvariantCulture)).Append(" 00000 n \n"));
        table.Append(CultureInfo.InvariantCulture, $"trailer << /Size {_objects.Count + 1} /Root {root} 0 R >>\nstartxref\n{start}\n%%EOF");
        stream.Write(Encoding.Latin1.GetBytes(table.ToString()));
        return stream.ToArray();
    }

    private static byte[] Deflated(byte[] data)
    {
        using var stream = new MemoryStream();
        using (var deflate = new ZLibStream(stream, CompressionLevel.Fastest, leaveOpen: true))
        {
            deflate.Write(data);
        }

        return stream.ToArray();
    }
}

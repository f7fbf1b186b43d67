using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Ota.PublicComment.OpenXml.Writing;

/// <summary>Writes the parts of a Word or Excel file: the same parts give the same bytes, on any day and machine.</summary>
internal sealed class PackageWriter
{
    private const string Relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string OfficeRelationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private static readonly DateTimeOffset Written = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly List<(string Name, string? ContentType, byte[] Bytes)> _parts = [];

    public void Add(string name, string contentType, Action<XmlWriter> write) => _parts.Add((name, contentType, Xml(write)));

    public void AddRelations(string name, params ReadOnlySpan<(string Kind, string Target)> relations)
    {
        var all = relations.ToArray();
        _parts.Add((name, null, Xml(x =>
        {
            x.WriteStartElement("Relationships", Relationships);
            for (var i = 0; i < all.Length; i++)
            {
                x.WriteStartElement("Relationship", Relationships);
                x.WriteAttributeString("Id", $"rId{i + 1}");
                x.WriteAttributeString("Type", all[i].Kind == "core-properties"
                    ? "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
                        : OfficeRelationships + all[i].Kind);
                x.WriteAttributeString("Target", all[i].Target);
                x.WriteEndElement();
            }

            x.WriteEndElement();
        })));
    }

    /// <summary>What a program shows as the properties of the file.</summary>
    public void AddProperties(string title)
        => Add("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", x =>
        {
            const string Properties = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
            x.WriteStartElement("cp", "coreProperties", Properties);
            x.WriteElementString("dc", "title", "http://purl.org/dc/elements/1.1/", Characters.Writable(title));
            x.WriteEndElement();
        });

    public byte[] ToBytes()
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8))
        {
            Write(archive, "[Content_Types].xml", Xml(ContentTypes));
            foreach (var (name, _, part) in _parts)
            {
                Write(archive, name, part);
            }
        }

        return bytes.ToArray();
    }

    private static void Write(ZipArchive archive, string name, byte[] part)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = Written;
        using var stream = entry.Open();
        stream.Write(part);
    }

    private void ContentTypes(XmlWriter x)
    {
        const string Types = "http://schemas.openxmlformats.org/package/2006/content-types";
        x.WriteStartElement("Types", Types);
        foreach (var (end, type) in (ReadOnlySpan<(string, string)>)[("rels",
            "application/vnd.openxmlformats-package.relationships+xml"), ("xml", "application/xml")])
        {
            x.WriteStartElement("Default", Types);
            x.WriteAttributeString("Extension", end);
            x.WriteAttributeString("ContentType", type);
            x.WriteEndElement();
        }

        foreach (var (name, type, _) in _parts.Where(p => p.ContentType is not null))
        {
            x.WriteStartElement("Override", Types);
            x.WriteAttributeString("PartName", "/" + name);
            x.WriteAttributeString("ContentType", type);
            x.WriteEndElement();
        }

        x.WriteEndElement();
    }

    private static byte[] Xml(Action<XmlWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var x = XmlWriter.Create(bytes,
            new XmlWriterSettings { Encoding = new UTF8Encoding(false), NewLineHandling = NewLineHandling.None }))
        {
            x.WriteStartDocument(standalone: true);
            write(x);
        }

        return bytes.ToArray();
    }
}

using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Ota.PublicComment.Reading;

namespace Ota.PublicComment.OpenXml.Packages;

/// <summary>The parts of a Word or Excel file: opened by name only, so that nothing outside of the file is ever looked for.</summary>
/// <remarks>Read with ZipArchive and XmlReader alone: System.IO.Packaging and the SDK throw at odd names and addresses that Word and
/// Excel open without a word.</remarks>
internal sealed class OfficePackage : IDisposable
{
    private readonly ZipArchive _archive;
    private readonly Dictionary<string, ZipArchiveEntry> _parts = new(StringComparer.OrdinalIgnoreCase);

    private OfficePackage(ZipArchive archive, FormatContext context)
    {
        _archive = archive;
        Context = context;
        Budget = new ExpansionBudget(context.Limits.MaxExpandedBytes, context.Limits.MaxCells);
        foreach (var entry in archive.Entries)
        {
            _parts.TryAdd(entry.FullName.Replace('\\', '/').TrimStart('/'), entry);
        }
    }

    public FormatContext Context { get; }

    public ExpansionBudget Budget { get; }

    public IEnumerable<string> PartNames => _parts.Keys;

    /// <summary>Opens a package; null, and a finding, where it has too many parts.</summary>
    public static OfficePackage? Open(Stream source, FormatContext context)
    {
        var archive = new ZipArchive(source, ZipArchiveMode.Read, leaveOpen: true, Encoding.UTF8);
        if (archive.Entries.Count > context.Limits.MaxParts)
        {
            context.Report(
                Findings.TooManyParts,
                archive.Entries.Count.ToString(CultureInfo.InvariantCulture),
                    context.Limits.MaxParts.ToString(CultureInfo.InvariantCulture));
            archive.Dispose();
            return null;
        }

        return new OfficePackage(archive, context);
    }

    public bool Has(string part) => _parts.ContainsKey(part);

    /// <summary>A reader over a part; null where the package has none of the name.</summary>
    public XmlReader? Read(string part)
    {
        if (!_parts.TryGetValue(part, out var entry))
        {
            return null;
        }

        var stream = PartStream.Open(entry, part, Budget);
        return XmlReader.Create(stream, new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            CloseInput = true,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            IgnoreWhitespace = true,
            CheckCharacters = false,
        });
    }

    /// <summary>A small part as a whole; null where it is missing or damaged, the latter told.</summary>
    public XElement? Load(string part)
    {
        try
        {
            using var reader = Read(part);
            return reader is null ? null : XmlTree.Read(reader, out _);
        }
        catch (Exception e) when (PackageFaults.IsFault(e))
        {
            PackageFaults.Tell(Context, e, part);
            return null;
        }
    }

    /// <summary>What a part leads to inside the package, by the last word of the relation's type (styles, worksheet, comments).</summary>
    public List<PartRelation> Relations(string part)
    {
        var slash = part.LastIndexOf('/');
        var folder = part[..(slash + 1)];
        var found = new List<PartRelation>();
        foreach (var relation in Load($"{folder}_rels/{part[(slash + 1)..]}.rels")?.Elements() ?? [])
        {
            var type = (string?)relation.Attribute("Type") ?? "";
            if (relation.Attribute("Target")?.Value is { } target && (string?)relation.Attribute("TargetMode") != "External")
            {
                var id = (string?)relation.Attribute("Id") ?? "";
                found.Add(new PartRelation(id, type[(type.LastIndexOf('/') + 1)..], Resolve(folder, target)));
            }
        }

        return found;
    }

    public void Dispose() => _archive.Dispose();

    private static string Resolve(string folder, string target)
    {
        var steps = new List<string>();
        var path = (target.StartsWith('/') ? target : folder + target).Replace('\\', '/');
        foreach (var step in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (step != "..")
            {
                steps.Add(step == "." ? "" : step);
            }
            else if (steps.Count > 0)
            {
                steps.RemoveAt(steps.Count - 1);
            }
        }

        return string.Join('/', steps.Where(s => s.Length > 0));
    }
}

using System.Globalization;
using System.Xml.Linq;
using Ota.PublicComment.OpenXml.Packages;
using Ota.PublicComment.Reading;

namespace Ota.PublicComment.OpenXml.Excel;

/// <summary>Reads the sheets of a workbook in their order.</summary>
internal sealed class WorkbookReader(OfficePackage package, string part)
{
    /// <summary>The name by which a sheet says that it was made from the document and is not to be read again.</summary>
    public const string DerivedName = "Ota.PublicComment.Derived";

    private const int MostPlaces = 1000;

    private readonly FormatContext _context = package.Context;
    private readonly List<(string Sheet, string Address)> _rows = [];
    private readonly List<(string Sheet, string Address)> _columns = [];
    private readonly List<(string Sheet, string Address)> _valueless = [];
    private readonly List<(string Sheet, string Address)> _comments = [];
    private readonly List<(string Sheet, string Address)> _struck = [];
    private readonly List<(string Sheet, string Address)> _invisible = [];
    private readonly List<string> _hiddenSheets = [];
    private readonly List<string> _derived = [];
    private readonly SortedSet<string> _objects = new(StringComparer.Ordinal);

    public IEnumerable<SourceBlock> Read()
    {
        if (package.Load(part) is not { } workbook)
        {
            yield break;
        }

        var relations = package.Relations(part);
        var strings = SharedStrings.Read(package, relations.Find(r => r.Kind == "sharedStrings")?.Part);
        var styles = CellStyles.Read(package, relations.Find(r => r.Kind == "styles")?.Part);
        var is1904 = Attribute(workbook.Elements().FirstOrDefault(e => e.Name.LocalName == "workbookPr"),
            "date1904") is "1" or "true" or "on";
        var reader = new SheetReader(package, strings, styles, is1904);
        var derived = Derived(workbook);
        foreach (var (index, entry) in workbook.Elements().Where(e => e.Name.LocalName == "sheets").Elements().Index())
        {
            _context.CancellationToken.ThrowIfCancellationRequested();
            var name = Attribute(entry, "name") ?? "";
            var id = entry.Attributes().FirstOrDefault(a => a.Name.LocalName == "id" && a.Name.NamespaceName.Length > 0)?.Value;
            var relation = relations.Find(r => r.Id == id);
            if (Attribute(entry, "state") is "hidden" or "veryHidden")
            {
                _hiddenSheets.Add(name);
                continue;
            }

            if (reader.IsFull)
            {
                break;
            }

            if (derived.Contains(index))
            {
                _derived.Add(name);
                continue;
            }

            if (relation is not { Kind: "worksheet" })
            {
                _objects.Add(relation is null ? name : $"{name} ({relation.Kind})");
                continue;
            }

            foreach (var block in Blocks(reader, name, relation.Part))
            {
                yield return block;
            }
        }

        Tell();
    }

    // The sheets that a workbook of ours says were made from the document: findings and citations.
    private static HashSet<int> Derived(XElement workbook)
        => [.. workbook.Elements().Where(e => e.Name.LocalName == "definedNames").Elements()
            .Where(e => Attribute(e, "name") == DerivedName)
            .Select(e => int.TryParse(Attribute(e, "localSheetId"), NumberStyles.None, CultureInfo.InvariantCulture, out var index)
                ? index : -1)];

    private IEnumerable<SourceBlock> Blocks(SheetReader reader, string name, string sheetPart)
    {
        var sheet = reader.Read(name, sheetPart);
        var blocks = new SheetBlocks(sheet, _context);
        _rows.AddRange(sheet.Hidden.Keys.Where(h => sheet.HiddenRows.Contains(h.Row)).Select(h => h.Row).Distinct().Order()
            .Select(r => (name, r.ToString(CultureInfo.InvariantCulture))));
        _columns.AddRange(sheet.Hidden.Keys.Where(h => !sheet.HiddenRows.Contains(h.Row)).Select(h => h.Column).Distinct().Order()
            .Select(c => (name, CellReference.Letters(c))));
        _valueless.AddRange(sheet.Valueless.Select(a => (name, a)));
        _struck.AddRange(sheet.Struck.Select(a => (name, a)));
        _invisible.AddRange(sheet.Invisible.Select(a => (name, a)));
        foreach (var block in blocks.Read())
        {
            yield return block;
        }

        foreach (var relation in package.Relations(sheetPart))
        {
            foreach (var note in Beside(name, relation))
            {
                yield return note;
            }
        }
    }

    // The words of shapes are notes: nothing says where among the cells they belong.
    private IEnumerable<SourceBlock> Beside(string name, PartRelation relation)
    {
        switch (relation.Kind)
        {
            case "comments":
                _comments.AddRange((package.Load(relation.Part)?.Descendants() ?? [])
                    .Where(e => e.Name.LocalName == "comment").Select(e => (name, Attribute(e, "ref") ?? "")));
                break;
            case "oleObject" or "package" or "chart":
                _objects.Add($"{name} ({relation.Kind})");
                break;
            case "drawing":
                foreach (var text in (package.Load(relation.Part)?.Descendants() ?? []).Where(e => e.Name.LocalName == "txBody"))
                {
                    var lines = text.Elements().Where(e => e.Name.LocalName == "p")
                        .Select(p => string.Concat(p.Descendants().Where(e => e.Name.LocalName == "t").Select(t => t.Value)));
                    yield return new SourceNote { Sheet = name, Text = new SourceCell { Text = string.Join('\n', lines).Trim() } };
                }

                break;
        }
    }

    private void Tell()
    {
        Tell(Findings.HiddenRows, _rows);
        Tell(Findings.HiddenColumns, _columns);
        Tell(Findings.ValueUnknown, _valueless);
        if (_hiddenSheets.Count > 0)
        {
            _context.Report(Findings.HiddenSheets, string.Join(", ", _hiddenSheets));
        }

        if (_derived.Count > 0)
        {
            _context.Report(Findings.DerivedSheets, string.Join(", ", _derived));
        }

        TellCounted(Findings.HiddenText, _invisible);
        TellCounted(Findings.CommentsLeft, _comments);
        TellCounted(Findings.StruckOut, _struck);

        if (_objects.Count > 0)
        {
            _context.Report(Findings.ObjectsUnread, string.Join(", ", _objects));
        }
    }

    private void Tell(DiagnosticDescriptor descriptor, List<(string Sheet, string Address)> places)
    {
        if (places.Count > 0)
        {
            _context.Report(descriptor, Locations(places), Places(places));
        }
    }

    private void TellCounted(DiagnosticDescriptor descriptor, List<(string Sheet, string Address)> places)
    {
        if (places.Count > 0)
        {
            _context.Report(descriptor, Locations(places), places.Count.ToString(CultureInfo.InvariantCulture), Places(places));
        }
    }

    private SourceLocation[] Locations(List<(string Sheet, string Address)> places)
        => [.. places.Take(MostPlaces).Select(p
            => new SourceLocation { File = _context.Source.FileName, Sheet = p.Sheet, Address = p.Address })];

    private static string Places(List<(string Sheet, string Address)> places)
        => string.Join(", ", places.Take(MostPlaces).Select(p => $"{p.Sheet}!{p.Address}")) + (places.Count > MostPlaces ? " …" : "");

    private static string? Attribute(XElement? element, string name) => element?.Attribute(name)?.Value;
}

using System.Globalization;
using System.Xml;
using Ota.PublicComment.OpenXml.Excel;

namespace Ota.PublicComment.OpenXml.Writing;

/// <summary>Makes a workbook of its sheets.</summary>
internal static class WorkbookPackage
{
    private const string Excel = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private const string Namespace = WorkbookStylesPart.Namespace;

    public static byte[] ToBytes(List<SheetPart> sheets, string title)
    {
        var package = new PackageWriter();
        package.AddRelations("_rels/.rels", ("officeDocument", "xl/workbook.xml"), ("core-properties", "docProps/core.xml"));
        package.Add("xl/workbook.xml", Excel + "sheet.main+xml", x => Workbook(x, sheets));
        package.AddRelations(
            "xl/_rels/workbook.xml.rels",
                [.. sheets.Select((_, i) => ("worksheet", $"worksheets/sheet{i + 1}.xml")), ("styles", "styles.xml")]);
        package.Add("xl/styles.xml", Excel + "styles+xml", WorkbookStylesPart.Write);
        for (var i = 0; i < sheets.Count; i++)
        {
            var sheet = sheets[i];
            var isFirst = i == 0;
            package.Add($"xl/worksheets/sheet{i + 1}.xml", Excel + "worksheet+xml", x => sheet.Write(x, isFirst));
        }

        package.AddProperties(title);
        return package.ToBytes();
    }

    private static void Workbook(XmlWriter x, List<SheetPart> sheets)
    {
        x.WriteStartElement("workbook", Namespace);
        x.WriteStartElement("bookViews", Namespace);
        x.WriteStartElement("workbookView", Namespace);
        x.WriteEndElement();
        x.WriteEndElement();
        x.WriteStartElement("sheets", Namespace);
        for (var i = 0; i < sheets.Count; i++)
        {
            x.WriteStartElement("sheet", Namespace);
            x.WriteAttributeString("name", sheets[i].Name);
            x.WriteAttributeString("sheetId", Number(i + 1));
            x.WriteAttributeString("r", "id", "http://schemas.openxmlformats.org/officeDocument/2006/relationships", $"rId{i + 1}");
            x.WriteEndElement();
        }

        x.WriteEndElement();
        x.WriteStartElement("definedNames", Namespace);
        for (var i = 0; i < sheets.Count; i++)
        {
            if (sheets[i].IsDerived)
            {
                Define(x, WorkbookReader.DerivedName, i, $"'{sheets[i].Name}'!$A$1");
            }
        }

        for (var i = 0; i < sheets.Count; i++)
        {
            if (sheets[i].HeadingRow is > 0 and var row)
            {
                Define(x, "_xlnm.Print_Titles", i, $"'{sheets[i].Name}'!${Number(row)}:${Number(row)}");
            }
        }

        x.WriteEndElement();
        x.WriteEndElement();
    }

    private static void Define(XmlWriter x, string name, int sheet, string value)
    {
        x.WriteStartElement("definedName", Namespace);
        x.WriteAttributeString("name", name);
        x.WriteAttributeString("localSheetId", Number(sheet));
        x.WriteString(value);
        x.WriteEndElement();
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}

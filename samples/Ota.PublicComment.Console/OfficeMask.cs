using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using Ota.PublicComment.Validation;

namespace Ota.PublicComment.Samples;

/// <summary>
/// Covers personal data in a Word document or a workbook where it stands, so that the copy looks like the original. A text of the file is
/// known by what was read of it; white space does not count, for Word and Excel keep line ends in other ways than a reading does.
/// </summary>
internal static class OfficeMask
{
    private const char Blot = '■';

    private static readonly XNamespace Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly XNamespace Sheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /// <summary>Whether a file is one of those.</summary>
    public static bool IsPackage(ReadOnlySpan<byte> source) => source.StartsWith("PK"u8);

    /// <summary>The copy; what could not be found in the file is as it was.</summary>
    public static byte[] Cover(byte[] source, PublicCommentDocument document, SourceMap map)
    {
        var covered = Covered(document, map);
        using var copy = new MemoryStream();
        copy.Write(source);
        using (var package = new ZipArchive(copy, ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (var part in package.Entries.Where(static e => HoldsText(e.FullName)).ToList())
            {
                Cover(part, covered);
            }
        }

        return copy.ToArray();
    }

    private static bool HoldsText(string part)
        => part is "word/document.xml" or "xl/sharedStrings.xml" || part.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal);

    // Of each text of the source without its white space, which of its units are covered.
    private static Dictionary<string, HashSet<int>> Covered(PublicCommentDocument document, SourceMap map)
    {
        var texts = new Dictionary<string, HashSet<int>>(StringComparer.Ordinal);
        foreach (var span in PersonalDataMask.Find(document).Where(static p => !p.IsLeft).SelectMany(p => map.Locate(p.Place)))
        {
            var text = map.Cells[span.Cell].Text;
            var (key, before) = (Squeezed(text), Squeezed(text[..span.Span.Start]).Length);
            if (!texts.TryGetValue(key, out var units))
            {
                texts.Add(key, units = []);
            }

            units.UnionWith(Enumerable.Range(before, Squeezed(span.Text).Length));
        }

        return texts;
    }

    private static void Cover(ZipArchiveEntry part, Dictionary<string, HashSet<int>> covered)
    {
        XDocument xml;
        using (var stream = part.Open())
        {
            xml = XDocument.Load(stream, LoadOptions.PreserveWhitespace);
        }

        var isChanged = false;
        foreach (var place in xml.Descendants().Where(IsPlace))
        {
            var readings = place.Descendants().Where(static r => r.Name == Sheet + "rPh" || r.Name == Word + "rt").ToList();
            var texts =
                place.Descendants().Where(t => (t.Name == Word + "t" || t.Name == Sheet + "t") && !t.Ancestors().Any(readings.Contains))
                    .ToList();
            if (covered.TryGetValue(Squeezed(string.Concat(texts.Select(static t => t.Value))), out var units))
            {
                Cover(texts, units);
                // The reading of a name (ふりがな) tells it as well.
                readings.ForEach(static r => r.Remove());
                isChanged = true;
            }
        }

        if (isChanged)
        {
            using var stream = part.Open();
            stream.SetLength(0);
            xml.Save(stream, SaveOptions.DisableFormatting);
        }
    }

    // A cell of Word, a paragraph outside of tables, a string of a workbook.
    private static bool IsPlace(XElement element)
        => element.Name == Word + "tc" || element.Name == Sheet + "si" || element.Name == Sheet + "is"
            || (element.Name == Word + "p" && !element.Ancestors(Word + "tc").Any());

    private static void Cover(List<XElement> texts, HashSet<int> units)
    {
        var at = 0;
        foreach (var text in texts)
        {
            var value = new StringBuilder(text.Value);
            for (var i = 0; i < value.Length; i++)
            {
                if (!char.IsWhiteSpace(value[i]) && units.Contains(at++))
                {
                    value[i] = Blot;
                }
            }

            text.Value = value.ToString();
        }
    }

    private static string Squeezed(string text) => string.Concat(text.Where(static c => !char.IsWhiteSpace(c)));
}

using System.Xml.Linq;
using Ota.PublicComment.OpenXml.Packages;

namespace Ota.PublicComment.OpenXml.Word;

/// <summary>Headers and footers: they stand on every page, so they are no text of the document; what they say is told.</summary>
internal sealed class WordMargins(OfficePackage package, List<PartRelation> relations)
{
    private const int MostParts = 60;

    public void Tell()
    {
        var texts = new List<string>();
        foreach (var relation in relations.Where(r => r.Kind is "header" or "footer").Take(MostParts))
        {
            foreach (var paragraph in (package.Load(relation.Part)?.Descendants() ?? []).Where(e => e.Name.LocalName == "p"))
            {
                var text = string.Concat(paragraph.Descendants().Where(e => e.Name.LocalName == "t" && IsShown(e, paragraph))
                    .Select(e => e.Value)).Trim();

                // - 1 -, 3 / 12, 3ページ: a number of the page says nothing.
                if (text.Any(char.IsLetter) && !texts.Contains(text) && !text.EndsWith("ページ", StringComparison.Ordinal))
                {
                    texts.Add(text);
                }
            }
        }

        if (texts.Count > 0)
        {
            package.Context.Report(Findings.MarginText, string.Concat(texts.Select(t => $"「{t}」")));
        }
    }

    private static bool IsShown(XElement text, XElement paragraph)
    {
        for (var above = text.Parent; above is not null && above != paragraph; above = above.Parent)
        {
            if (above.Name.LocalName is "del" or "moveFrom" or "Fallback" or "txbxContent" || above.Child("rPr").Switch("vanish") == true)
            {
                return false;
            }
        }

        return true;
    }
}

using System.Xml.Linq;
using Ota.PublicComment.Reading;

namespace Ota.PublicComment.OpenXml.Word;

/// <summary>Reads one paragraph as it is seen when all changes are accepted: runs, fields by their last result, ruby without its
/// readings.</summary>
internal sealed class ParagraphReader(WordStyles styles, WordNumbering numbering, WordMarks marks, FormatContext context)
{
    // Signs that say no more than that an item begins; ※ and → say more.
    private const string PlainBullets = "•·・●○■□◆◇▪▫◦‣⁃*＊-－–—−➢➤✓✔o";

    // For each open field: whether its instructions are being passed.
    private readonly Stack<bool> _fields = new();
    private WordParagraph _paragraph = new();
    private WordPlace _place = new();
    private bool _styleHides;
    private bool _hasHidden;

    public WordParagraph Read(XElement element, WordPlace place, bool isNumbered = true)
    {
        var paragraph = _paragraph = new WordParagraph();
        _place = place;
        var properties = element.Child("pPr");
        var styleId = properties.ChildValue("pStyle");
        var style = styles.Paragraph(styleId);
        _styleHides = style.IsHidden == true;
        _hasHidden = false;
        Inline(element, 0);
        while (_fields.Count > 0 && _fields.Peek())
        {
            // The instructions of a field end with the paragraph: else one that is never closed would swallow the rest.
            _fields.Pop();
        }

        var mark = properties.Child("rPr");
        paragraph.IsEndDeleted = mark.Child("del") is not null || mark.Child("moveFrom") is not null;
        var isHidden = _hasHidden || (mark.Switch("vanish") ?? _styleHides);
        paragraph.IsGone = paragraph.Text.Length == 0 && (paragraph.IsEndDeleted || isHidden);
        paragraph.HasPageBreak |= properties.Switch("pageBreakBefore") == true;
        paragraph.HeadingLevel = properties.Child("outlineLvl").Number("val") is not { } level ? style.OutlineLevel
            : level is >= 0 and < WordStyles.BodyLevel ? level + 1 : null;
        if (isNumbered && !paragraph.IsGone)
        {
            Number(paragraph, properties, styleId, style);
        }

        return paragraph;
    }

    private void Number(WordParagraph paragraph, XElement? properties, string? styleId, ParagraphStyle style)
    {
        var own = properties.Child("numPr");
        var list = own.Child("numId").Number("val") ?? style.NumberingId;
        if (list is null or 0)
        {
            return;
        }

        var at = own.Child("ilvl").Number("val") ?? style.NumberingLevel ?? (own is null ? numbering.LevelOf(list.Value, styleId) : 0);
        if (numbering.Level(list.Value, at) is not { } level)
        {
            return;
        }

        paragraph.ListLevel = at + 1;
        var label = numbering.Next(list.Value, at);
        if (level.IsBullet)
        {
            var sign = label.Trim();
            paragraph.Bullet = sign.Length == 0 || sign[0] is >= '\uE000' and <= '\uF8FF'
                || PlainBullets.Contains(sign[0], StringComparison.Ordinal) ? "・" : sign;
            paragraph.Label = null;
            return;
        }

        paragraph.Label = label;
        paragraph.Gap = level.Suffix == "nothing" || label.Length == 0 || char.IsWhiteSpace(label[^1]) ? "" : " ";
    }

    private void Inline(XElement parent, int depth)
    {
        if (depth > WordReader.MostDepth)
        {
            marks.IsTooDeep = true;
            return;
        }

        foreach (var element in parent.Elements())
        {
            switch (element.Name.LocalName)
            {
                case "r":
                    Run(element, depth);
                    break;
                case "ins" or "moveTo":
                    marks.Insertions.Add(new WordMark(_place, _paragraph));
                    Inline(element, depth + 1);
                    break;
                case "del" or "moveFrom":
                    marks.Deletions.Add(new WordMark(_place, _paragraph));
                    break;
                case "sdt" when element.Child("sdtPr").Switch("showingPlcHdr") != true:
                    Inline(element.Child("sdtContent") ?? element, depth + 1);
                    break;
                case "hyperlink" or "smartTag" or "customXml" or "fldSimple" or "dir" or "bdo" or "rubyBase" or "sdtContent":
                    Inline(element, depth + 1);
                    break;
                case "AlternateContent" when W.Chosen(element) is { } chosen:
                    Inline(chosen, depth + 1);
                    break;
                case "oMath" or "oMathPara":
                    Append(string.Concat(element.Descendants().Where(e => e.Name.LocalName == "t").Select(e => e.Value)));
                    break;
                case "commentReference":
                    marks.Comments.Add(new WordMark(_place, _paragraph));
                    break;
            }
        }
    }

    private void Run(XElement run, int depth)
    {
        var properties = run.Child("rPr");
        var isHidden = (properties.Switch("vanish") ?? styles.HidesText(properties.ChildValue("rStyle")) ?? _styleHides)
            || (properties.ChildValue("color") is "FFFFFF" or "ffffff" && !IsPainted(run));
        var length = _paragraph.Text.Length;
        foreach (var element in run.Elements())
        {
            Content(element, isHidden, depth + 1);
        }

        if ((properties.Switch("strike") == true || properties.Switch("dstrike") == true) && _paragraph.Text.Length > length)
        {
            marks.Struck.Add(new WordMark(_place, _paragraph));
        }
    }

    // White letters on what is coloured by the run, its paragraph, a cell, a table, a box or one of their styles are seen.
    private bool IsPainted(XElement run)
    {
        foreach (var element in run.AncestorsAndSelf())
        {
            var properties = element.Child(element.Name.LocalName + "Pr");
            if (element.Name.LocalName is "txbxContent" || properties.Child("shd") is not null || properties.Child("highlight") is not null
                || (element.Name.LocalName is "p" && styles.Paints(properties.ChildValue("pStyle")))
                || (element.Name.LocalName is "r" && properties.ChildValue("rStyle") is { } own && styles.Paints(own))
                || (element.Name.LocalName is "tbl" && properties.ChildValue("tblStyle") is { } table && styles.Paints(table)))
            {
                return true;
            }
        }

        return false;
    }

    private void Content(XElement element, bool isHidden, int depth)
    {
        if (depth > WordReader.MostDepth)
        {
            marks.IsTooDeep = true;
            return;
        }

        switch (element.Name.LocalName)
        {
            case "fldChar":
                Field(element.Value("fldCharType"));
                break;
            case "commentReference":
                marks.Comments.Add(new WordMark(_place, _paragraph));
                break;
            case "AlternateContent" when W.Chosen(element) is { } chosen:
                foreach (var inner in chosen.Elements())
                {
                    Content(inner, isHidden, depth + 1);
                }

                break;
            case "drawing" or "pict" or "object":
                Drawing(element, isHidden);
                break;
            default:
                if (Shown(element, depth) is { Length: > 0 } text)
                {
                    Append(text, isHidden);
                }

                break;
        }
    }

    private string Shown(XElement element, int depth)
    {
        switch (element.Name.LocalName)
        {
            case "t":
                return Text(element);
            case "tab" or "ptab":
                return "\t";
            case "br" when element.Value("type") is "page" or "column":
                _paragraph.HasPageBreak = true;
                return "";
            case "br" or "cr":
                return "\n";
            case "noBreakHyphen":
                return "-";
            case "sym":
                return Symbols.Of(element.Value("char"));
            case "ruby" when element.Child("rubyBase") is { } words:
                Inline(words, depth + 1);
                return "";
            case "footnoteReference" or "endnoteReference" when element.Value("id") is { } id:
                _paragraph.Notes.Add((element.Name.LocalName, id));
                return "";
            default:
                return "";
        }
    }

    private static string Text(XElement element)
    {
        var text = element.Value;
        return element.Attribute(XNamespace.Xml + "space")?.Value == "preserve" ? text : text.Trim(' ', '\t', '\n', '\r');
    }

    private void Append(string text, bool isHidden = false)
    {
        if (_fields.Count > 0 && _fields.Contains(true))
        {
            return;
        }

        if (!isHidden)
        {
            // One unit more than the limit says that there was more: the cut is told where the text is used.
            var room = context.Limits.MaxCellLength + 1 - _paragraph.Text.Length;
            _paragraph.Text.Append(text.AsSpan(0, Math.Clamp(room, 0, text.Length)));
        }
        else if (!string.IsNullOrWhiteSpace(text))
        {
            _hasHidden = true;
            if (marks.Hidden.Count == 0 || marks.Hidden[^1].Paragraph != _paragraph)
            {
                marks.Hidden.Add(new WordMark(_place, _paragraph));
            }
        }
    }

    private void Field(string? type)
    {
        switch (type)
        {
            case "begin":
                _fields.Push(true);
                break;
            case "separate" when _fields.Count > 0:
                _fields.Pop();
                _fields.Push(false);
                break;
            case "end" when _fields.Count > 0:
                _fields.Pop();
                break;
        }
    }

    private void Drawing(XElement drawing, bool isHidden)
    {
        foreach (var element in drawing.DescendantsAndSelf())
        {
            switch (element.Name.LocalName)
            {
                // Inside an alternative only the choice counts; the boxes of the fallback are the same.
                case "txbxContent" when !isHidden && !IsFallback(element, drawing):
                    _paragraph.Boxes.Add(element);
                    break;
                case "graphicData" when element.Value("uri") is { } uri
                    && (uri.EndsWith("/chart", StringComparison.Ordinal) || uri.EndsWith("/diagram", StringComparison.Ordinal)):
                    marks.Objects.Add(uri[(uri.LastIndexOf('/') + 1)..]);
                    break;
                case "OLEObject":
                    marks.Objects.Add(element.Value("ProgID") ?? "OLE");
                    break;
            }
        }
    }

    private static bool IsFallback(XElement element, XElement drawing)
    {
        for (var above = element.Parent; above is not null && above != drawing; above = above.Parent)
        {
            // A box inside a box is read with the outer one.
            if (above.Name.LocalName is "txbxContent" || (above.Name.LocalName == "Fallback" && above.Parent.Child("Choice") is not null))
            {
                return true;
            }
        }

        return false;
    }
}

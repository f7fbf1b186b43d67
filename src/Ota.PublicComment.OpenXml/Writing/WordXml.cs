using System.Globalization;
using System.Xml;

namespace Ota.PublicComment.OpenXml.Writing;

/// <summary>Writes paragraphs and tables of a Word document.</summary>
internal sealed class WordXml(XmlWriter x)
{
    public const string Namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public XmlWriter Writer => x;

    public void Start(string name) => x.WriteStartElement("w", name, Namespace);

    public void End() => x.WriteEndElement();

    /// <summary>An element with attributes and nothing in it.</summary>
    public void Empty(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Start(name);
        foreach (var (attribute, value) in attributes)
        {
            x.WriteAttributeString("w", attribute, Namespace, value);
        }

        End();
    }

    public void Value(string name, string value) => Empty(name, ("val", value));

    public void Value(string name, int value) => Value(name, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>A paragraph of a style; a tab and a line break of the text stay what they are.</summary>
    public void Paragraph(string style, string text)
    {
        Start("p");
        Start("pPr");
        Value("pStyle", style);
        End();
        Run(text);
        End();
    }

    /// <summary>Each line of a text as a paragraph of its own.</summary>
    public void Paragraphs(string style, string text)
    {
        foreach (var line in text.Split('\n'))
        {
            Paragraph(style, line);
        }
    }

    public void Field(string instruction)
    {
        foreach (var type in (ReadOnlySpan<string>)["begin", "separate", "end"])
        {
            if (type == "separate")
            {
                Start("r");
                Start("instrText");
                x.WriteAttributeString("xml", "space", null, "preserve");
                x.WriteString($" {instruction} ");
                End();
                End();
            }

            Start("r");
            Empty("fldChar", ("fldCharType", type));
            End();
            if (type == "separate")
            {
                Run("1");
            }
        }
    }

    public void Run(string text)
    {
        if (text.Length == 0)
        {
            return;
        }

        Start("r");
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] is not ('\t' or '\n'))
            {
                continue;
            }

            if (i > start)
            {
                Start("t");
                x.WriteAttributeString("xml", "space", null, "preserve");
                x.WriteString(text[start..i]);
                End();
            }

            if (i < text.Length)
            {
                Empty(text[i] == '\t' ? "tab" : "br");
            }

            start = i + 1;
        }

        End();
    }

    /// <summary>Begins a table of fixed columns.</summary>
    public void StartTable(int[] widths)
    {
        Start("tbl");
        Start("tblPr");
        Value("tblStyle", "TableGrid");
        Empty("tblW", ("w", Number(widths.Sum())), ("type", "dxa"));
        Empty("tblLayout", ("type", "fixed"));
        End();
        Start("tblGrid");
        foreach (var width in widths)
        {
            Empty("gridCol", ("w", Number(width)));
        }

        End();
    }

    public void StartRow(bool isHeader, bool isWhole)
    {
        Start("tr");
        if (isHeader || isWhole)
        {
            Start("trPr");
            if (isWhole)
            {
                Empty("cantSplit");
            }

            if (isHeader)
            {
                Empty("tblHeader");
            }

            End();
        }
    }

    public void Cell(int width, string style, string text, int span = 1, string? merge = null, string? shade = null)
    {
        Start("tc");
        Start("tcPr");
        Empty("tcW", ("w", Number(width)), ("type", "dxa"));
        if (span > 1)
        {
            Value("gridSpan", span);
        }

        if (merge is not null)
        {
            Value("vMerge", merge);
        }

        if (shade is not null)
        {
            Empty("shd", ("val", "clear"), ("color", "auto"), ("fill", shade));
        }

        End();
        Paragraphs(style, text);
        End();
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}

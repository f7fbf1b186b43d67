using System.Text;
using System.Xml.Linq;
using Ota.PublicComment.Reading;

namespace Ota.PublicComment.OpenXml.Word;

/// <summary>Reads the rows and cells of a table; a table inside a cell is text of that cell.</summary>
internal sealed class TableReader(ParagraphReader paragraphs, WordNotes notes, WordMarks marks, FormatContext context)
{
    private const int MostSpan = 1000;

    public WordTable Read(XElement element, int depth)
    {
        var table = new WordTable { Widths = WordGrid.Widths(element) };
        foreach (var row in Parts(element, "tr", depth))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (Row(row, table, depth) is { } read)
            {
                table.Rows.Add(read);
            }
        }

        return table;
    }

    /// <summary>Whether a table only frames what stands in it: every row is one cell.</summary>
    public static bool IsFrame(XElement element)
    {
        var rows = Parts(element, "tr", 0).Take(MostSpan).ToList();
        return rows.Count > 0 && rows.TrueForAll(r => Parts(r, "tc", 0).Take(2).Count() == 1);
    }

    /// <summary>The parts of a table or row of a name, also those inside content controls and insertions.</summary>
    public static IEnumerable<XElement> Parts(XElement parent, string name, int depth)
    {
        foreach (var element in parent.Elements())
        {
            if (element.Name.LocalName == name)
            {
                yield return element;
            }
            else if (depth < WordReader.MostDepth && Inside(element) is { } inside)
            {
                foreach (var part in Parts(inside, name, depth + 1))
                {
                    yield return part;
                }
            }
        }
    }

    private static XElement? Inside(XElement element) => element.Name.LocalName switch
    {
        "sdt" => element.Child("sdtContent"),
        "customXml" or "ins" or "moveTo" => element,
        "AlternateContent" => W.Chosen(element),
        _ => null,
    };

    private WordRow? Row(XElement element, WordTable table, int depth)
    {
        var properties = element.Child("trPr");
        var empty = new WordParagraph();
        if (properties.Child("del") is not null)
        {
            marks.Deletions.Add(new WordMark(new WordPlace(), empty));
            return null;
        }

        if (properties.Switch("hidden") == true)
        {
            marks.Hidden.Add(new WordMark(new WordPlace(), empty));
            return null;
        }

        if (properties.Child("ins") is not null)
        {
            marks.Insertions.Add(new WordMark(new WordPlace(), empty));
        }

        var row = new WordRow { IsHeader = properties.Switch("tblHeader") == true };
        var at = Math.Clamp(properties.Child("gridBefore").Number("val") ?? 0, 0, MostSpan);
        if (at > 0)
        {
            row.Cells.Add(new WordCell { Start = 0, End = at });
        }

        foreach (var cell in Parts(element, "tc", depth))
        {
            at = Cell(cell, row, at, table, depth);
            if (row.Cells.Count > context.Limits.MaxColumns)
            {
                break;
            }
        }

        return row;
    }

    private int Cell(XElement element, WordRow row, int at, WordTable table, int depth)
    {
        var properties = element.Child("tcPr");
        var end = at + Math.Clamp(properties.Child("gridSpan").Number("val") ?? 1, 1, MostSpan);
        var down = properties.Child("vMerge");
        if (properties.Child("hMerge") is { } along && along.Value("val") != "restart" && row.Cells.Count > 0)
        {
            row.Cells[^1].End = end;
            return end;
        }

        var goesOn = down is not null && down.Value("val") != "restart";
        var cell = new WordCell { Start = at, End = end, GoesOn = goesOn };
        row.Cells.Add(cell);
        var text = Text(element, cell.Place, table.After, depth + 1);
        if (goesOn && !string.IsNullOrWhiteSpace(text))
        {
            // What a merged cell covers is not seen.
            marks.Hidden.Add(new WordMark(cell.Place, new WordParagraph()));
        }

        cell.Text = goesOn || properties.Child("cellDel") is not null ? "" : TextLimit.Cut(text, context);
        return end;
    }

    // Each paragraph on a line of its own.
    private string Text(XElement cell, WordPlace place, List<SourceBlock> after, int depth)
    {
        var lines = new List<string>();
        Lines(cell, place, lines, after, depth);
        return string.Join('\n', lines);
    }

    private void Lines(XElement parent, WordPlace place, List<string> lines, List<SourceBlock> after, int depth)
    {
        if (depth > WordReader.MostDepth)
        {
            marks.IsTooDeep = true;
            return;
        }

        var carried = "";
        foreach (var element in parent.Elements())
        {
            switch (element.Name.LocalName)
            {
                case "p":
                    var paragraph = paragraphs.Read(element, place);
                    if (paragraph.IsEndDeleted)
                    {
                        carried += paragraph.Numbered;
                    }
                    else if (!paragraph.IsGone)
                    {
                        lines.Add(carried + paragraph.Bullet + paragraph.Numbered);
                        carried = "";
                    }

                    after.AddRange(notes.Of(paragraph));
                    paragraph.Boxes.ForEach(b => Lines(b, place, lines, after, depth + 1));
                    break;
                case "tbl":
                    Nested(element, place, lines, after, depth + 1);
                    break;
                default:
                    if (Inside(element) is { } inside && element.Child("sdtPr").Switch("showingPlcHdr") != true)
                    {
                        Lines(inside, place, lines, after, depth + 1);
                    }

                    break;
            }
        }

        if (carried.Length > 0)
        {
            lines.Add(carried);
        }
    }

    // A row is a line, its cells a full-width space apart: as in 取組3　公園の再生　素案28ページ.
    private void Nested(XElement table, WordPlace place, List<string> lines, List<SourceBlock> after, int depth)
    {
        foreach (var row in Parts(table, "tr", depth).Where(r => r.Child("trPr").Child("del") is null))
        {
            var line = new StringBuilder();
            foreach (var cell in Parts(row, "tc", depth))
            {
                var text = Text(cell, place, after, depth + 1).Trim();
                line.Append(line.Length > 0 && text.Length > 0 ? "\u3000" : "").Append(text);
            }

            lines.Add(line.ToString());
        }
    }
}

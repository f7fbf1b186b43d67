using System.Xml;
using System.Xml.Linq;
using Ota.PublicComment.OpenXml.Packages;
using Ota.PublicComment.Reading;

namespace Ota.PublicComment.OpenXml.Word;

/// <summary>Walks the body of a document, one paragraph or table at a time.</summary>
internal sealed class WordReader
{
    /// <summary>How deep content controls, tables in cells and boxes are followed.</summary>
    public const int MostDepth = 64;

    private const int LongestHeading = 120;

    private readonly OfficePackage _package;
    private readonly string _part;
    private readonly FormatContext _context;
    private readonly WordMarks _marks;
    private readonly ParagraphReader _paragraphs;
    private readonly TableReader _tables;
    private readonly WordNotes _notes;
    private readonly WordMargins _margins;
    private WordTable? _open;
    private int _tableCount;
    private bool _followsBreak = true;
    private string _carried = "";

    public WordReader(OfficePackage package, string part)
    {
        _package = package;
        _part = part;
        _context = package.Context;
        _marks = new WordMarks(_context);
        var relations = package.Relations(part);
        var styles = WordStyles.Read(package, relations.Find(r => r.Kind == "styles")?.Part);
        var numbering = WordNumbering.Read(package, relations.Find(r => r.Kind == "numbering")?.Part);
        _paragraphs = new ParagraphReader(styles, numbering, _marks, _context);
        _notes = new WordNotes(package, relations, _paragraphs);
        _tables = new TableReader(_paragraphs, _notes, _marks, _context);
        _margins = new WordMargins(package, relations);
    }

    public IEnumerable<SourceBlock> Read()
    {
        foreach (var element in Body())
        {
            _context.CancellationToken.ThrowIfCancellationRequested();
            foreach (var block in Blocks(element, 0))
            {
                yield return block;
            }
        }

        foreach (var block in Close())
        {
            yield return block;
        }

        _marks.Tell();
        _margins.Tell();
    }

    // Only one paragraph or table is in memory at a time. What stood before a fault is kept.
    private IEnumerable<XElement> Body()
    {
        using var reader = _package.Read(_part);
        while (true)
        {
            XElement? element;
            try
            {
                element = reader is null ? null : Next(reader);
            }
            catch (Exception e) when (PackageFaults.IsFault(e))
            {
                PackageFaults.Tell(_context, e, _part);
                element = null;
            }

            if (element is null)
            {
                yield break;
            }

            yield return element;
        }
    }

    private XElement? Next(XmlReader reader)
    {
        while (reader.ReadState == ReadState.Initial || !reader.EOF)
        {
            if (reader.ReadState == ReadState.Initial || reader.NodeType != XmlNodeType.Element || reader.LocalName is "document" or "body")
            {
                if (!reader.Read())
                {
                    return null;
                }
            }
            else
            {
                var block = XmlTree.Read(reader, out var isCut);
                _marks.IsTooDeep |= isCut;
                return block;
            }
        }

        return null;
    }

    private IEnumerable<SourceBlock> Blocks(XElement element, int depth)
    {
        if (depth > MostDepth)
        {
            _marks.IsTooDeep = true;
            return [];
        }

        switch (element.Name.LocalName)
        {
            case "p":
                return Paragraph(element, depth);
            case "tbl" when TableReader.IsFrame(element):
                return Frame(element, depth);
            case "tbl":
                return Table(element, depth);
            case "sdt" when element.Child("sdtPr").Switch("showingPlcHdr") != true && element.Child("sdtContent") is { } content:
                return content.Elements().SelectMany(e => Blocks(e, depth + 1));
            case "customXml" or "ins" or "moveTo":
                return element.Elements().SelectMany(e => Blocks(e, depth + 1));
            case "AlternateContent" when W.Chosen(element) is { } chosen:
                return chosen.Elements().SelectMany(e => Blocks(e, depth + 1));
            case "altChunk":
                _marks.Objects.Add("altChunk");
                return [];
            default:
                return [];
        }
    }

    private IEnumerable<SourceBlock> Paragraph(XElement element, int depth)
    {
        var paragraph = _paragraphs.Read(element, new WordPlace());
        if (paragraph.IsEndDeleted)
        {
            _carried += paragraph.Numbered;
        }

        var text = paragraph.IsEndDeleted ? "" : TextLimit.Cut(_carried + paragraph.Numbered, _context);
        if (text.Length > 0 || paragraph.Boxes.Count > 0)
        {
            foreach (var block in Close())
            {
                yield return block;
            }
        }

        if (!paragraph.IsEndDeleted)
        {
            _carried = "";
            foreach (var block in Lines(paragraph, text))
            {
                yield return block;
            }
        }

        foreach (var note in _notes.Of(paragraph))
        {
            yield return note;
        }

        foreach (var block in paragraph.Boxes.SelectMany(b => b.Elements()).SelectMany(e => Blocks(e, depth + 1)))
        {
            yield return block;
        }
    }

    private IEnumerable<SourceBlock> Lines(WordParagraph paragraph, string text)
    {
        if (paragraph.HasPageBreak)
        {
            _followsBreak = true;
            yield return new SourcePageBreak();
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            _followsBreak |= !paragraph.IsGone;
            yield break;
        }

        if (paragraph.HeadingLevel is { } level && text.Length <= LongestHeading && !text.TrimEnd().EndsWith('。'))
        {
            yield return new SourceHeading { Level = level, Text = new SourceCell { Text = OneLine(text) } };
            _followsBreak = true;
            yield break;
        }

        foreach (var line in text.Split('\n'))
        {
            if (string.IsNullOrWhiteSpace(line))
            {
                _followsBreak = true;
                continue;
            }

            yield return paragraph.Bullet == "・"
                ? new SourceListItem { Level = paragraph.ListLevel, Text = new SourceCell { Text = line } }
                : new SourceParagraph { Text = new SourceCell { Text = paragraph.Bullet + line }, FollowsBreak = _followsBreak };
            _followsBreak = false;
        }
    }

    // Every row one cell: a box drawn around paragraphs, or a page laid out with a table.
    private IEnumerable<SourceBlock> Frame(XElement table, int depth)
    {
        foreach (var row in TableReader.Parts(table, "tr", depth))
        {
            _followsBreak = true;
            foreach (var element in TableReader.Parts(row, "tc", depth).SelectMany(c => c.Elements()))
            {
                foreach (var block in Blocks(element, depth + 1))
                {
                    yield return block;
                }
            }
        }

        _followsBreak = true;
    }

    private List<SourceBlock> Table(XElement element, int depth)
    {
        var table = _tables.Read(element, depth);
        if (_open is not null && _open.GoesOnWith(table))
        {
            _open.Take(table);
            return [];
        }

        var closed = Close();
        _open = table;
        return closed;
    }

    private List<SourceBlock> Close()
    {
        var blocks = new List<SourceBlock>();
        if (_open is { Rows.Count: > 0 } table)
        {
            blocks.Add(table.Make(++_tableCount));
            blocks.AddRange(table.After);
            _followsBreak = true;
        }

        _open = null;
        return blocks;
    }

    // 「第3次環境基本計画（素案）」に対する⏎意見募集の結果: a heading broken over lines is one.
    private static string OneLine(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var line = lines.Length == 0 ? "" : lines[0];
        for (var i = 1; i < lines.Length; i++)
        {
            line += (line.Length > 0 && line[^1] < '\u2E80' && lines[i][0] < '\u2E80' ? " " : "") + lines[i];
        }

        return line;
    }
}

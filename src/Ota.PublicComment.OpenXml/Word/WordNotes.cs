using System.Xml.Linq;
using Ota.PublicComment.OpenXml.Packages;
using Ota.PublicComment.Reading;

namespace Ota.PublicComment.OpenXml.Word;

/// <summary>The footnotes and endnotes of a document, given where they are first referred to.</summary>
internal sealed class WordNotes
{
    private readonly Dictionary<(string Kind, string Id), XElement> _notes = [];
    private readonly ParagraphReader _paragraphs;

    public WordNotes(OfficePackage package, List<PartRelation> relations, ParagraphReader paragraphs)
    {
        _paragraphs = paragraphs;
        Add("footnoteReference", "footnote", "footnotes");
        Add("endnoteReference", "endnote", "endnotes");

        void Add(string reference, string name, string relation)
        {
            if (relations.Find(r => r.Kind == relation) is { } found)
            {
                foreach (var note in package.Load(found.Part).Children(name).Where(n => n.Value("type") is null or "normal"))
                {
                    _notes.TryAdd((reference, note.Value("id") ?? ""), note);
                }
            }
        }
    }

    public List<SourceBlock> Of(WordParagraph paragraph)
    {
        var blocks = new List<SourceBlock>();
        foreach (var reference in paragraph.Notes)
        {
            if (_notes.Remove(reference, out var note))
            {
                var lines = note.Children("p").Select(p => _paragraphs.Read(p, new WordPlace(), isNumbered: false))
                    .Where(p => !p.IsGone).Select(p => p.Text.ToString());
                var text = string.Join('\n', lines).Trim();
                if (text.Length > 0)
                {
                    blocks.Add(new SourceNote { Text = new SourceCell { Text = text } });
                }
            }
        }

        return blocks;
    }
}

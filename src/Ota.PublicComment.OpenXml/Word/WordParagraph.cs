using System.Text;
using System.Xml.Linq;

namespace Ota.PublicComment.OpenXml.Word;

/// <summary>A paragraph as it is seen, with what hangs on it.</summary>
internal sealed class WordParagraph
{
    public StringBuilder Text { get; } = new();

    /// <summary>The automatic number; empty where there is none, null for a bullet.</summary>
    public string? Label { get; set; } = "";

    /// <summary>The sign of a bullet.</summary>
    public string Bullet { get; set; } = "";

    /// <summary>What stands between the number and the text.</summary>
    public string Gap { get; set; } = "";

    public int ListLevel { get; set; }

    /// <summary>The level of a heading; null for body text.</summary>
    public int? HeadingLevel { get; set; }

    public bool HasPageBreak { get; set; }

    /// <summary>Its end was deleted: what follows belongs to it.</summary>
    public bool IsEndDeleted { get; set; }

    /// <summary>All that it held is hidden or deleted, so that nothing is seen of it.</summary>
    public bool IsGone { get; set; }

    /// <summary>The contents of text boxes anchored in it.</summary>
    public List<XElement> Boxes { get; } = [];

    /// <summary>The notes it refers to: the kind (footnote, endnote) and the id.</summary>
    public List<(string Kind, string Id)> Notes { get; } = [];

    /// <summary>The text with its number in front.</summary>
    public string Numbered => Label is null ? "" + Text : Text.Length == 0 ? Label.Trim() : Label + Gap + Text;
}

namespace Ota.PublicComment.Text;

/// <summary>The paragraphs of a response.</summary>
internal sealed class ParagraphReading
{
    /// <summary>The paragraphs, in order and apart. All that lies in none is white space or a label.</summary>
    public List<ParagraphRun> Paragraphs { get; } = [];

    /// <summary>The labels (参考:) and bullets of entries, which are structure and no text; without the white space around them.</summary>
    public List<(int Start, int End)> Labels { get; } = [];

    /// <summary>The spaces to be put in between title and page, or number and title, that were printed glued together; each lies inside a paragraph.</summary>
    public List<TextEdit> Insertions { get; } = [];
}

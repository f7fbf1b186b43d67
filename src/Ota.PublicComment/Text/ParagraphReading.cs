namespace Ota.PublicComment.Text;

/// <summary>The paragraphs of a response. It is emptied and used for the next one.</summary>
internal sealed class ParagraphReading
{
    // Most responses have neither.
    private List<(int Start, int End)>? _labels;
    private List<TextEdit>? _insertions;

    /// <summary>The paragraphs, in order and apart. All that lies in none is white space or a label.</summary>
    public List<ParagraphRun> Paragraphs { get; } = [];

    /// <summary>The labels (参考:) and bullets of entries, which are structure and no text; without the white space around them.</summary>
    public IReadOnlyList<(int Start, int End)> Labels => (IReadOnlyList<(int Start, int End)>?)_labels ?? [];

    /// <summary>
    /// The spaces to be put in between title and page, or number and title, that were printed glued together; each lies inside a paragraph.
    /// </summary>
    public IReadOnlyList<TextEdit> Insertions => (IReadOnlyList<TextEdit>?)_insertions ?? [];

    public void Clear()
    {
        Paragraphs.Clear();
        _labels?.Clear();
        _insertions?.Clear();
    }

    public void AddLabel(int start, int end) => (_labels ??= []).Add((start, end));

    public void AddInsertion(TextEdit insertion) => (_insertions ??= []).Add(insertion);

    /// <summary>Gives the insertions up that begin at a position or after it.</summary>
    public void DropInsertionsFrom(int start) => _insertions?.RemoveAll(i => i.Start >= start);
}

namespace Ota.PublicComment.Text;

/// <summary>
/// Decides every run of white space inside a text: a wrap, a border of paragraphs, or meant. Nothing goes without evidence: a wrapped
/// table, or what the document shows elsewhere.
/// </summary>
internal sealed class Unwrapper
{
    /// <summary>Removing one space can show the next one in another light; more rounds than this no text has needed.</summary>
    private const int MostRounds = 8;

    private readonly ReferenceWords _words;
    private readonly UnwrapEvidence _evidence;

    // One text after the other is un-wrapped: the list of its decisions is used again.
    private readonly List<TextEdit> _edits = [];

    /// <summary>An un-wrapper for the texts of one document.</summary>
    public Unwrapper(ReferenceWords words, UnwrapEvidence evidence)
    {
        _words = words;
        _evidence = evidence;
    }

    /// <summary>Collects what the document shows: one of its texts is about to change.</summary>
    public void Settle() => _evidence.Settle();

    /// <summary>
    /// The decisions on a text, one for each run of white space inside it, in order. White space at either end is the caller's to trim.
    /// </summary>
    public IReadOnlyList<TextEdit> Decide(string text, UnwrapColumn column) =>
        column.Role == TextRole.Area
            ? new AreaUnwrapPass(_evidence).Decide(text, column)
            : new TextUnwrapPass(text, column, _words, _evidence, []).Decide(out _);

    /// <summary>A text un-wrapped: wraps removed, a line feed for each border of paragraphs. Doing it again changes nothing.</summary>
    public MappedText Unwrap(MappedText text, UnwrapColumn column)
    {
        for (var round = 0; round < MostRounds; round++)
        {
            _edits.Clear();
            var isFinal = false;
            var edits =
                column.Role == TextRole.Area ? Decide(text.Text, column)
                    : new TextUnwrapPass(text.Text, column, _words, _evidence, _edits).Decide(out isFinal);
            var next = text.Apply(edits);
            if (ReferenceEquals(next, text))
            {
                break;
            }

            text = next;
            if (isFinal)
            {
                break;
            }
        }

        return text;
    }
}

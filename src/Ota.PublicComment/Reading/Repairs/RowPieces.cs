using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Sources;
using Ota.PublicComment.Reading.Surface;

namespace Ota.PublicComment.Reading.Repairs;

/// <summary>
/// The pieces of one row and of its continuations, joined once when all are known: however many there are, each is copied once.
/// </summary>
internal sealed class RowPieces
{
    private readonly List<TracedText> _areas = [];
    private readonly List<TracedText> _pages = [];
    private readonly SortedDictionary<ColumnRole, List<TracedText>> _fields = [];
    private readonly List<List<TracedText>> _opinions = [];
    private readonly List<List<TracedText>> _responses = [];
    private int _areaLength;
    private bool _isOpen;

    /// <summary>Starts to collect for a row; nothing happens where that was done.</summary>
    public void Begin(RecordDraft row)
    {
        if (_isOpen)
        {
            return;
        }

        _isOpen = true;
        AddArea(row.Area);
        AddPage(row.PageCell);
        _opinions.AddRange(row.Opinion.Select(t => new List<TracedText> { t }));
        _responses.AddRange(row.Response.Select(t => new List<TracedText> { t }));
        foreach (var (role, text) in row.Fields)
        {
            AddField(role, text);
        }
    }

    /// <summary>Whether a text is the place of the row as far as it is known, white space and width aside.</summary>
    public bool IsArea(TracedText text)
        => Letters(text) == _areaLength
            && string.Equals(AreaKey.Of(TracedText.JoinAll(" ", _areas).Text), AreaKey.Of(text.Text), StringComparison.Ordinal);

    public void AddArea(TracedText text)
    {
        _areas.Add(text);
        _areaLength += Letters(text);
    }

    public void AddPage(TracedText text) => _pages.Add(text);

    /// <param name="texts">The texts of a continuation.</param>
    /// <param name="goesOn">Whether the first goes on the sentence that the last one left open.</param>
    public void AddOpinion(Pieces texts, bool goesOn) => Add(_opinions, texts, goesOn);

    /// <param name="texts">The texts of a continuation.</param>
    /// <param name="goesOn">Whether the first goes on the sentence that the last one left open.</param>
    public void AddResponse(Pieces texts, bool goesOn) => Add(_responses, texts, goesOn);

    public void AddField(ColumnRole role, TracedText text)
    {
        if (!_fields.TryGetValue(role, out var texts))
        {
            _fields.Add(role, texts = []);
        }

        texts.Add(text);
    }

    /// <summary>Joins what was collected into the last row and forgets it.</summary>
    public void JoinInto(List<RecordDraft> rows)
    {
        if (!_isOpen)
        {
            return;
        }

        var row = rows[^1];
        row.Area = TracedText.JoinAll(" ", _areas);
        row.PageCell = TracedText.JoinAll(" ", _pages);
        Put(row.Opinion, _opinions);
        Put(row.Response, _responses);
        foreach (var (role, texts) in _fields)
        {
            row.Fields[role] = TracedText.JoinAll(" ", texts);
        }

        _areas.Clear();
        _pages.Clear();
        _fields.Clear();
        _areaLength = 0;
        _isOpen = false;
    }

    private static void Add(List<List<TracedText>> paragraphs, Pieces texts, bool goesOn)
    {
        for (var i = 0; i < texts.Count; i++)
        {
            if (goesOn && i == 0 && paragraphs.Count > 0)
            {
                paragraphs[^1].Add(texts[i]);
            }
            else
            {
                paragraphs.Add([texts[i]]);
            }
        }
    }

    private static void Put(Pieces texts, List<List<TracedText>> paragraphs)
    {
        texts.Clear();
        texts.AddRange(paragraphs.Select(p => TracedText.Concat([.. p])));
        paragraphs.Clear();
    }

    // As many as the key of a place has: most texts are told apart by that alone.
    private static int Letters(TracedText text)
    {
        var letters = 0;
        foreach (var c in text.Text)
        {
            letters += char.IsWhiteSpace(c) ? 0 : 1;
        }

        return letters;
    }
}

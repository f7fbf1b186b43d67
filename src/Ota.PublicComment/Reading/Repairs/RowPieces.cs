using Ota.PublicComment.Reading.Recognition;
using Ota.PublicComment.Reading.Tracing;

namespace Ota.PublicComment.Reading.Repairs;

/// <summary>The pieces of one row that its continuations bring, joined once when all are known: however many there are, each is copied once.</summary>
internal sealed class RowPieces
{
    private readonly List<TracedText> _areas = [];
    private readonly List<TracedText> _pages = [];
    private readonly SortedDictionary<ColumnRole, List<TracedText>> _fields = [];
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
        foreach (var (role, text) in row.Fields)
        {
            AddField(role, text);
        }
    }

    /// <summary>Whether a text is the place of the row as far as it is known, white space and width aside.</summary>
    public bool IsArea(TracedText text)
        => Letters(text) == _areaLength && string.Equals(AreaKey.Of(TracedText.Join(" ", _areas).Text), AreaKey.Of(text.Text), StringComparison.Ordinal);

    public void AddArea(TracedText text)
    {
        _areas.Add(text);
        _areaLength += Letters(text);
    }

    public void AddPage(TracedText text) => _pages.Add(text);

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
        row.Area = TracedText.Join(" ", _areas);
        row.PageCell = TracedText.Join(" ", _pages);
        foreach (var (role, texts) in _fields)
        {
            row.Fields[role] = TracedText.Join(" ", texts);
        }

        _areas.Clear();
        _pages.Clear();
        _fields.Clear();
        _areaLength = 0;
        _isOpen = false;
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

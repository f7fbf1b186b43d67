using System.Collections;
using Ota.PublicComment.Reading.Sources;

namespace Ota.PublicComment.Reading.Evidence;

/// <summary>The pieces of one text of a row, in the order in which they are printed. Nearly always one, which takes no list.</summary>
internal sealed class Pieces : IReadOnlyList<TracedText>
{
    private TracedText? _first;
    private List<TracedText>? _more;

    public int Count => _first is null ? 0 : 1 + (_more?.Count ?? 0);

    public TracedText this[int index]
    {
        get => (uint)index >= (uint)Count ? throw new ArgumentOutOfRangeException(nameof(index)) : index == 0 ? _first! : _more![index - 1];
        set
        {
            if ((uint)index >= (uint)Count)
            {
                throw new ArgumentOutOfRangeException(nameof(index));
            }

            if (index == 0)
            {
                _first = value;
            }
            else
            {
                _more![index - 1] = value;
            }
        }
    }

    public void Add(TracedText piece)
    {
        if (_first is null)
        {
            _first = piece;
        }
        else
        {
            (_more ??= []).Add(piece);
        }
    }

    public void AddRange(IEnumerable<TracedText> pieces)
    {
        foreach (var piece in pieces)
        {
            Add(piece);
        }
    }

    public void RemoveAt(int index) => Change(pieces => pieces.RemoveAt(index));

    /// <summary>Takes out the pieces that are empty.</summary>
    public void RemoveEmpty()
    {
        if (_first is { Length: 0 } || _more is not null)
        {
            Change(static pieces => pieces.RemoveAll(static p => p.Length == 0));
        }
    }

    public void Clear() => (_first, _more) = (null, null);

    public Enumerator GetEnumerator() => new(this);

    IEnumerator<TracedText> IEnumerable<TracedText>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private void Change(Action<List<TracedText>> change)
    {
        List<TracedText> all = [.. this];
        change(all);
        Clear();
        AddRange(all);
    }

    internal struct Enumerator(Pieces pieces) : IEnumerator<TracedText>
    {
        private int _at = -1;

        public readonly TracedText Current => pieces[_at];

        readonly object IEnumerator.Current => Current;

        public bool MoveNext() => ++_at < pieces.Count;

        public void Reset() => _at = -1;

        public readonly void Dispose()
        {
        }
    }
}

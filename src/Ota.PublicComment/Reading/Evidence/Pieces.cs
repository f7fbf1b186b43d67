using System.Collections;
using Ota.PublicComment.Reading.Sources;

namespace Ota.PublicComment.Reading.Evidence;

/// <summary>
/// The pieces of one text of a row, in the order in which they are printed. A view: the row itself keeps them, nearly always one, which
/// takes no list.
/// </summary>
internal readonly struct Pieces(RecordDraft record, bool isResponse) : IReadOnlyList<TracedText>
{
    public int Count => Items switch { null => 0, Many many => many.Count, _ => 1 };

    private object? Items => isResponse ? record.ResponsePieces : record.OpinionPieces;

    public TracedText this[int index] => Items switch
    {
        Many many => many[index],
        TracedText only when index == 0 => only,
        _ => throw new ArgumentOutOfRangeException(nameof(index)),
    };

    /// <summary>All of them as one text, each on a line of its own.</summary>
    public TracedText Joined() => Items switch
    {
        null => TracedText.Empty,
        Many many => TracedText.JoinAll("\n", many),
        _ => this[0].IsBlank ? TracedText.Empty : this[0],
    };

    public void Set(Index index, TracedText piece)
    {
        var at = index.GetOffset(Count);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)at, (uint)Count, nameof(index));
        if (Items is Many many)
        {
            many[at] = piece;
        }
        else
        {
            Keep(piece);
        }
    }

    public void Add(TracedText piece)
    {
        switch (Items)
        {
            case null:
                Keep(piece);
                break;
            case Many many:
                many.Add(piece);
                break;
            case TracedText only:
                Keep(new Many { only, piece });
                break;
        }
    }

    public void AddRange(IEnumerable<TracedText> pieces)
    {
        foreach (var piece in pieces)
        {
            Add(piece);
        }
    }

    public void RemoveAt(int index)
    {
        if (Items is Many many)
        {
            many.RemoveAt(index);
            Keep(many.Count == 0 ? null : many);
        }
        else
        {
            ArgumentOutOfRangeException.ThrowIfNotEqual(index, Items is null ? -1 : 0);
            Clear();
        }
    }

    /// <summary>Takes out the pieces that are empty.</summary>
    public void RemoveEmpty()
    {
        switch (Items)
        {
            case TracedText { Length: 0 }:
                Clear();
                break;
            case Many many when many.RemoveAll(static p => p.Length == 0) > 0 && many.Count == 0:
                Clear();
                break;
        }
    }

    public void Clear() => Keep(null);

    public Enumerator GetEnumerator() => new(this);

    IEnumerator<TracedText> IEnumerable<TracedText>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private void Keep(object? items)
    {
        if (isResponse)
        {
            record.ResponsePieces = items;
        }
        else
        {
            record.OpinionPieces = items;
        }
    }

    // Sealed, so that asking whether there are several costs one comparison; it is asked many times of every row.
    private sealed class Many : List<TracedText>;

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

namespace Ota.PublicComment.Reading.Sources;

/// <summary>A list that grows by pieces. One that doubles holds up to twice what it needs, and three times while it grows.</summary>
internal sealed class Chunks<T>
{
    private const int Bits = 12;
    private const int Size = 1 << Bits;

    private readonly List<T[]> _pieces = [];

    public int Count { get; private set; }

    public ref T this[int position] => ref _pieces[position >> Bits][position & (Size - 1)];

    public void Add(T value)
    {
        if (Count >> Bits == _pieces.Count)
        {
            _pieces.Add(new T[_pieces.Count == 0 ? Size / 16 : Size]);
        }
        else if (Count < Size && Count == _pieces[0].Length)
        {
            // The first piece of a short document is short.
            var first = _pieces[0];
            Array.Resize(ref first, Math.Min(Size, first.Length * 4));
            _pieces[0] = first;
        }

        this[Count++] = value;
    }
}

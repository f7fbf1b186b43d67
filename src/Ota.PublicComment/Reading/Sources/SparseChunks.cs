namespace Ota.PublicComment.Reading.Sources;

/// <summary>What few positions of a long list have. Where none of a stretch has any, nothing is kept.</summary>
internal sealed class SparseChunks<T>
    where T : class
{
    private const int Bits = 10;
    private const int Size = 1 << Bits;

    private readonly List<T?[]?> _pieces = [];

    public T? this[int position]
        => position >> Bits < _pieces.Count && _pieces[position >> Bits] is { } piece ? piece[position & (Size - 1)] : null;

    public void Set(int position, T value)
    {
        while (_pieces.Count <= position >> Bits)
        {
            _pieces.Add(null);
        }

        (_pieces[position >> Bits] ??= new T?[Size])[position & (Size - 1)] = value;
    }
}

using System.Collections;

namespace Ota.PublicComment.Reading.Evidence;

/// <summary>
/// A list that most rows do not have. Empty it is one reference. A field of a row, never a property: a copy would take what is added and
/// lose it.
/// </summary>
internal struct Few<T> : IReadOnlyList<T>
{
    private List<T>? _items;

    public readonly int Count => _items?.Count ?? 0;

    /// <summary>The items to be changed in place; null where there are none.</summary>
    public readonly T this[int index]
    {
        get => (_items ?? [])[index];
        set => (_items ?? [])[index] = value;
    }

    public void Add(T item) => (_items ??= new(1)).Add(item);

    public void Insert(int index, T item) => (_items ??= new(1)).Insert(index, item);

    public void AddRange(IReadOnlyCollection<T> items)
    {
        if (items.Count > 0)
        {
            (_items ??= new(items.Count)).AddRange(items);
        }
    }

    public readonly IEnumerator<T> GetEnumerator() => (_items ?? Enumerable.Empty<T>()).GetEnumerator();

    readonly IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

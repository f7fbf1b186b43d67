using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Ota.PublicComment;

/// <summary>
/// An immutable list that is never null and equal to another list of equal elements, so that records holding it compare by value.
/// </summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <remarks>The default value is the empty list. Written as a collection expression: <c>[a, b, .. others]</c>.</remarks>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public readonly struct ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    // The elements as T[]; an only element that is an object stands for itself: most lists of a document hold one, and there are
    // millions.
    private readonly object? _items;

    // Takes the array over.
    internal ValueList(T[] items) => _items = items.Length == 0 ? null : OnlyOf(items) ?? items;

    internal ValueList(ReadOnlySpan<T> items) => _items = items.IsEmpty ? null : OnlyOf(items) ?? items.ToArray();

    private static object? OnlyOf(ReadOnlySpan<T> items)
        => items.Length == 1 && !typeof(T).IsValueType && items[0] is { } only and not T[] ? only : null;

    /// <summary>The number of elements.</summary>
    public int Count => _items is null ? 0 : _items is T[] items ? items.Length : 1;

    /// <summary>The element at a 0-based position.</summary>
    /// <param name="index">The 0-based position.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no element at <paramref name="index"/>.</exception>
    public T this[int index]
    {
        get
        {
            if (_items is T[] items)
            {
                return (uint)index < (uint)items.Length ? items[index] : throw new ArgumentOutOfRangeException(nameof(index), index, null);
            }

            return index == 0 && _items is not null ? (T)_items : throw new ArgumentOutOfRangeException(nameof(index), index, null);
        }
    }

    /// <summary>The elements, without copying more than one.</summary>
    public ReadOnlySpan<T> AsSpan() => AsArray();

    // For code of this assembly that only reads.
    internal T[] AsArray() => _items is null ? [] : _items as T[] ?? [(T)_items];

    /// <inheritdoc/>
    public bool Equals(ValueList<T> other)
    {
        if (ReferenceEquals(_items, other._items))
        {
            return true;
        }

        if (Count != other.Count)
        {
            return false;
        }

        var comparer = EqualityComparer<T>.Default;
        for (var i = 0; i < Count; i++)
        {
            if (!comparer.Equals(this[i], other[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ValueList<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in this)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <summary>The elements between brackets, for debugging.</summary>
    public override string ToString() => $"[{string.Join(", ", AsArray())}]";

    /// <summary>Walks the elements in order, without allocating.</summary>
    public Enumerator GetEnumerator() => new(_items);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)AsArray()).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => AsArray().GetEnumerator();

    /// <summary>Whether both lists hold equal elements in the same order.</summary>
    public static bool operator ==(ValueList<T> left, ValueList<T> right) => left.Equals(right);

    /// <summary>Whether the lists differ in an element or in length.</summary>
    public static bool operator !=(ValueList<T> left, ValueList<T> right) => !left.Equals(right);

    /// <summary>Walks the elements of a list in order.</summary>
    public struct Enumerator
    {
        private readonly T[]? _items;
        private readonly T? _only;
        private readonly int _count;
        private int _index;

        internal Enumerator(object? items)
        {
            _items = items as T[];
            _only = items is not null && _items is null ? (T)items : default;
            _count = _items?.Length ?? (items is null ? 0 : 1);
            _index = -1;
        }

        /// <summary>The element the walk stands at.</summary>
        public readonly T Current => _items is null ? _only! : _items[_index];

        /// <summary>Goes to the next element.</summary>
        /// <returns>False when there is none.</returns>
        public bool MoveNext() => ++_index < _count;
    }
}

/// <summary>Makes <see cref="ValueList{T}"/> values.</summary>
public static class ValueList
{
    /// <summary>A list holding a copy of the elements. Collection expressions call this.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="items">The elements.</param>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) => new(items);

    /// <summary>A list holding a copy of the elements.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="items">The elements.</param>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return items is List<T> list ? new ValueList<T>(CollectionsMarshal.AsSpan(list)) : new ValueList<T>(items.ToArray());
    }

    // Takes the elements of a builder, which is empty afterwards; they are not copied where there are as many as were expected.
    internal static ValueList<T> Of<T>(ImmutableArray<T>.Builder items)
        => new(ImmutableCollectionsMarshal.AsArray(items.DrainToImmutable())!);
}

using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Ota.PublicComment.Reading.Evidence;

/// <summary>
/// A few values by the role of their column, in the order in which they came. A field of a row, never a property: a copy would take what is
/// added and lose it.
/// </summary>
internal struct RoleMap<T> : IEnumerable<KeyValuePair<ColumnRole, T>>
{
    private List<KeyValuePair<ColumnRole, T>>? _values;

    public readonly int Count => _values?.Count ?? 0;

    /// <summary>The lowest role above another one, or above none; null after the last.</summary>
    public ColumnRole? RoleAfter(ColumnRole? role)
    {
        ColumnRole? next = null;
        for (var i = 0; i < Count; i++)
        {
            var key = _values![i].Key;
            next = (role is null || key > role) && (next is null || key < next) ? key : next;
        }

        return next;
    }

    public IEnumerable<T> Values => this.Select(v => v.Value);

    public T this[ColumnRole role]
    {
        get => TryGetValue(role, out var value) ? value : throw new KeyNotFoundException();
        set
        {
            var at = IndexOf(role);
            if (at >= 0)
            {
                _values![at] = new(role, value);
            }
            else
            {
                (_values ??= new(1)).Add(new(role, value));
            }
        }
    }

    public void Add(ColumnRole role, T value)
    {
        if (ContainsKey(role))
        {
            throw new ArgumentException($"There is a value for {role}.", nameof(role));
        }

        this[role] = value;
    }

    public bool ContainsKey(ColumnRole role) => IndexOf(role) >= 0;

    public bool TryGetValue(ColumnRole role, [MaybeNullWhen(false)] out T value)
    {
        var at = IndexOf(role);
        value = at >= 0 ? _values![at].Value : default;
        return at >= 0;
    }

    public T? GetValueOrDefault(ColumnRole role) => TryGetValue(role, out var value) ? value : default;

    public void Remove(ColumnRole role)
    {
        if (IndexOf(role) is >= 0 and var at)
        {
            _values!.RemoveAt(at);
        }
    }

    public IEnumerator<KeyValuePair<ColumnRole, T>> GetEnumerator()
        => (_values ?? Enumerable.Empty<KeyValuePair<ColumnRole, T>>()).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private int IndexOf(ColumnRole role)
    {
        for (var i = 0; i < Count; i++)
        {
            if (_values![i].Key == role)
            {
                return i;
            }
        }

        return -1;
    }
}

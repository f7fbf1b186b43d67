using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Ota.PublicComment.Reading.Evidence;

/// <summary>
/// A few values by the role of their column, in the order in which they came. Most rows have one, which takes no list. A field of a row,
/// never a property: a copy would take what is added and lose it.
/// </summary>
internal struct RoleMap<T> : IEnumerable<KeyValuePair<ColumnRole, T>>
    where T : class
{
    // The only value there is, or a list of them.
    private object? _items;
    private ColumnRole _role;

    public readonly int Count => _items switch { null => 0, Many many => many.Count, _ => 1 };

    /// <summary>The lowest role above another one, or above none; null after the last.</summary>
    public readonly ColumnRole? RoleAfter(ColumnRole? role)
    {
        if (_items is not Many)
        {
            return _items is not null && (role is null || _role > role) ? _role : null;
        }

        ColumnRole? next = null;
        for (var i = 0; i < Count; i++)
        {
            var key = RoleAt(i);
            next = (role is null || key > role) && (next is null || key < next) ? key : next;
        }

        return next;
    }

    public readonly IEnumerable<T> Values => this.Select(v => v.Value);

    public T this[ColumnRole role]
    {
        get => TryGetValue(role, out var value) ? value : throw new KeyNotFoundException();
        set
        {
            if (_items is null || (_items is T && _role == role))
            {
                (_items, _role) = (value, role);
                return;
            }

            if (_items is not Many many)
            {
                _items = many = [new(_role, (T)_items)];
            }

            var at = IndexOf(role);
            if (at >= 0)
            {
                many[at] = new(role, value);
            }
            else
            {
                many.Add(new(role, value));
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

    public readonly bool ContainsKey(ColumnRole role) => IndexOf(role) >= 0;

    public readonly bool TryGetValue(ColumnRole role, [MaybeNullWhen(false)] out T value)
    {
        var at = IndexOf(role);
        value = at >= 0 ? ValueAt(at) : default;
        return at >= 0;
    }

    public readonly T? GetValueOrDefault(ColumnRole role) => TryGetValue(role, out var value) ? value : default;

    public void Remove(ColumnRole role)
    {
        var at = IndexOf(role);
        if (at >= 0 && _items is Many many)
        {
            many.RemoveAt(at);
        }
        else if (at >= 0)
        {
            _items = null;
        }
    }

    public readonly IEnumerator<KeyValuePair<ColumnRole, T>> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return new(RoleAt(i), ValueAt(i));
        }
    }

    readonly IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private readonly ColumnRole RoleAt(int index) => _items is Many many ? many[index].Key : _role;

    private readonly T ValueAt(int index) => _items is Many many ? many[index].Value : (T)_items!;

    private readonly int IndexOf(ColumnRole role)
    {
        for (var i = 0; i < Count; i++)
        {
            if (RoleAt(i) == role)
            {
                return i;
            }
        }

        return -1;
    }

    // Sealed, so that asking whether there are several costs one comparison.
    private sealed class Many : List<KeyValuePair<ColumnRole, T>>;
}

using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Ota.PublicComment.Reading.Evidence;

/// <summary>
/// A few values by the role of their column, in the order in which they came. Most rows have one, which takes no list. A field of a row,
/// never a property: a copy would take what is added and lose it.
/// </summary>
internal struct RoleMap<T> : IEnumerable<KeyValuePair<ColumnRole, T>>
{
    private List<KeyValuePair<ColumnRole, T>>? _more;
    private T? _first;
    private ColumnRole _firstRole;
    private bool _isFilled;

    public readonly int Count => _isFilled ? 1 + (_more?.Count ?? 0) : 0;

    /// <summary>The lowest role above another one, or above none; null after the last.</summary>
    public readonly ColumnRole? RoleAfter(ColumnRole? role)
    {
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
            var at = IndexOf(role);
            if (at == 0 || !_isFilled)
            {
                (_firstRole, _first, _isFilled) = (role, value, true);
            }
            else if (at > 0)
            {
                _more![at - 1] = new(role, value);
            }
            else
            {
                (_more ??= new(1)).Add(new(role, value));
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
        if (at > 0)
        {
            _more!.RemoveAt(at - 1);
        }
        else if (at == 0)
        {
            var next = _more?.Count > 0 ? _more[0] : default;
            (_isFilled, _firstRole, _first) = (_more?.Count > 0, next.Key, next.Value);
            if (_isFilled)
            {
                _more!.RemoveAt(0);
            }
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

    private readonly ColumnRole RoleAt(int index) => index == 0 ? _firstRole : _more![index - 1].Key;

    private readonly T ValueAt(int index) => index == 0 ? _first! : _more![index - 1].Value;

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
}

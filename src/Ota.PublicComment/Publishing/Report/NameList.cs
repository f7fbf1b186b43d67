using System.Collections;

namespace Ota.PublicComment.Publishing.Report;

/// <summary>Names, each once, in the order they were first said; a name is known by its position.</summary>
internal sealed class NameList : IReadOnlyList<string>
{
    private readonly List<string> _names = [];
    private readonly Dictionary<string, int> _positions = new(StringComparer.Ordinal);

    public int Count => _names.Count;

    public string this[int index] => _names[index];

    public int Add(string name)
    {
        if (!_positions.TryGetValue(name, out var position))
        {
            _positions.Add(name, position = _names.Count);
            _names.Add(name);
        }

        return position;
    }

    public IEnumerator<string> GetEnumerator() => _names.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

namespace Ota.PublicComment;

/// <summary>
/// Finds the nodes of one list by id. Ids that count with the list (o1, o2 …), as every reader gives them, need no table: there may be a
/// million of them, and a table of them is larger than what a short opinion says. Immutable once built.
/// </summary>
internal sealed class NodePositions
{
    /// <summary>No node.</summary>
    public const int None = -1;

    private readonly int _count;
    private readonly char _letter;
    private readonly Dictionary<string, int>? _table;

    private NodePositions(int count, char letter, Dictionary<string, int>? table)
    {
        _count = count;
        _letter = letter;
        _table = table;
    }

    /// <summary>The positions of nodes. Of two with one id the first is found.</summary>
    /// <param name="nodes">The nodes.</param>
    /// <param name="idOf">The id of one.</param>
    public static NodePositions Of<T>(ValueList<T> nodes, Func<T, string> idOf)
    {
        var all = nodes.AsSpan();
        var letter = all.Length > 0 && idOf(all[0]) is [var first, ..] ? first : '\0';
        for (var i = 0; i < all.Length; i++)
        {
            if (OrdinalId.NumberOf(idOf(all[i]), letter) != i + 1)
            {
                return new NodePositions(all.Length, letter, Table(all, idOf));
            }
        }

        return new NodePositions(all.Length, letter, null);
    }

    /// <summary>The position of a node; <see cref="None"/> where no node has the id.</summary>
    public int Find(string id)
    {
        if (_table is not null)
        {
            return _table.GetValueOrDefault(id, None);
        }

        return OrdinalId.NumberOf(id, _letter) is > 0 and var number && number <= _count ? number - 1 : None;
    }

    private static Dictionary<string, int> Table<T>(ReadOnlySpan<T> nodes, Func<T, string> idOf)
    {
        var table = new Dictionary<string, int>(nodes.Length, StringComparer.Ordinal);
        for (var i = 0; i < nodes.Length; i++)
        {
            table.TryAdd(idOf(nodes[i]), i);
        }

        return table;
    }
}

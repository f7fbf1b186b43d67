namespace Ota.PublicComment.Architecture.Floors;

/// <summary>Holds a graph of types against a map of floors.</summary>
internal static class FloorChecker
{
    /// <summary>Every mention that goes up or across, as <c>type → type</c>.</summary>
    public static IReadOnlyList<string> Violations(IEnumerable<TypeEdge> edges, FloorMap map)
    {
        var violations = new List<string>();
        foreach (var edge in edges)
        {
            // What the compiler made for all may be used by all, and so must know nobody.
            var isPermitted = edge.ToRoom.Length == 0 || map.Permits(edge.FromRoom, edge.ToRoom);
            if (!isPermitted)
            {
                violations.Add($"{edge.From} ({map.Describe(edge.FromRoom)}) → {edge.To} ({map.Describe(edge.ToRoom)})");
            }
        }

        return violations;
    }

    /// <summary>The rooms that stand on no floor, each with one of its types.</summary>
    public static IReadOnlyList<string> Homeless(IReadOnlyDictionary<string, string> rooms, FloorMap map)
        => [.. rooms.Where(r => r.Key.Length > 0 && !map.Knows(r.Key)).Select(r => $"{r.Key} (of {r.Value}) is on no floor")];
}

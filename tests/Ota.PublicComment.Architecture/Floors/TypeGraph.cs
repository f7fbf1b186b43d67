using Mono.Cecil;

namespace Ota.PublicComment.Architecture.Floors;

/// <summary>
/// Which types of an assembly mention which others, generated code included. A type lives where its file lies: the namespaces that hosts
/// see are fewer than the rooms.
/// </summary>
internal static class TypeGraph
{
    public static IReadOnlyList<TypeEdge> EdgesOf(ModuleDefinition module)
    {
        var edges = new HashSet<TypeEdge>();
        foreach (var type in module.GetTypes())
        {
            var from = Outermost(type);
            foreach (var target in ReferenceCollector.Collect(type))
            {
                var to = Outermost(target);
                if (to != from)
                {
                    edges.Add(new TypeEdge { From = Name(from), FromRoom = Room(from), To = Name(to), ToRoom = Room(to) });
                }
            }
        }

        return [.. edges.OrderBy(e => e.From, StringComparer.Ordinal).ThenBy(e => e.To, StringComparer.Ordinal)];
    }

    /// <summary>The rooms of an assembly, each with one of its types.</summary>
    public static IReadOnlyDictionary<string, string> RoomsOf(ModuleDefinition module)
    {
        var rooms = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var type in module.Types)
        {
            rooms.TryAdd(Room(type), Name(type));
        }

        return rooms;
    }

    private static TypeDefinition Outermost(TypeDefinition type)
    {
        while (type.DeclaringType is { } outer)
        {
            type = outer;
        }

        return type;
    }

    private static string Name(TypeDefinition type) => type.FullName;

    // <PrivateImplementationDetails>, <>z__ReadOnlyArray<T>, embedded attributes: made for the assembly as a whole, in no room.
    private static string Room(TypeDefinition type)
        => type.Name.StartsWith('<')
            || type.CustomAttributes.Any(a => a.AttributeType.FullName == "Microsoft.CodeAnalysis.EmbeddedAttribute")
            ? ""
            : Folders.RoomOf(type) ?? type.Namespace;
}

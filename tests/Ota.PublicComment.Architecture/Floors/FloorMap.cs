namespace Ota.PublicComment.Architecture.Floors;

/// <summary>Which namespace lives on which floor. A floor uses only floors below it; rooms of one floor are strangers.</summary>
internal sealed class FloorMap(IReadOnlyDictionary<string, int> floors)
{
    /// <summary>The floors of the core assembly.</summary>
    public static FloorMap Core { get; } = new(new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["Ota.PublicComment.Text"] = 1,
        ["Ota.PublicComment"] = 2,
        ["Ota.PublicComment.Diagnostics"] = 3,
        ["Ota.PublicComment.References"] = 4,
        ["Ota.PublicComment.Codec"] = 4,
        ["Ota.PublicComment.Analysis"] = 5,
        ["Ota.PublicComment.Reading"] = 6,
        ["Ota.PublicComment.Validation"] = 6,
        ["Ota.PublicComment.Serialization"] = 6,
        ["Ota.PublicComment.Publishing"] = 6,
        ["Ota.PublicComment.Pipeline"] = 7,
        ["Ota.PublicComment.DependencyInjection"] = 8,
    });

    public bool Knows(string room) => floors.ContainsKey(Whole(room));

    public bool Permits(string from, string to)
        => floors.TryGetValue(Whole(from), out var upper) && floors.TryGetValue(Whole(to), out var lower)
            && (Whole(from) == Whole(to) || lower < upper);

    /// <summary>A corner of a room is the room: Reading.Repairs belongs to Reading. Nothing unlisted belongs to the root.</summary>
    private string Whole(string room)
    {
        for (var name = room; name.Count(c => c == '.') > 1; name = name[..name.LastIndexOf('.')])
        {
            if (floors.ContainsKey(name))
            {
                return name;
            }
        }

        return room;
    }

    /// <summary>The room a qualified name belongs to: the longest listed namespace it starts with; null when none is listed.</summary>
    public string? RoomOf(string qualifiedName)
    {
        for (var name = qualifiedName; ; name = name[..name.LastIndexOf('.')])
        {
            if (Knows(name))
            {
                return name;
            }

            if (!name.Contains('.', StringComparison.Ordinal))
            {
                return null;
            }
        }
    }

    public string Describe(string room)
        => floors.TryGetValue(Whole(room), out var floor) ? $"{room}, floor {floor}" : $"{room}, on no floor";
}

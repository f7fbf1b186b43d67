namespace Ota.PublicComment.Architecture.Floors;

/// <summary>
/// Which folder lives on which floor, written as the namespace of its internal types. A floor uses only floors below it; rooms of one floor
/// are strangers. A floor may have floors of its own inside.
/// </summary>
internal sealed class FloorMap(IReadOnlyDictionary<string, int> floors, IReadOnlyDictionary<string, int>? inner = null)
{
    private readonly IReadOnlyDictionary<string, int> _inner = inner ?? new Dictionary<string, int>();

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
        ["Ota.PublicComment.Publishing"] = 7,
        ["Ota.PublicComment.Pipeline"] = 8,
        ["Ota.PublicComment.DependencyInjection"] = 9,
    },
    new Dictionary<string, int>(StringComparer.Ordinal)
    {
        // The seam that hosts and formats see, then the stages in the order in which a page passes them.
        ["Ota.PublicComment.Reading"] = 1,
        ["Ota.PublicComment.Reading.Sources"] = 2,
        ["Ota.PublicComment.Reading.Surface"] = 3,
        ["Ota.PublicComment.Reading.Lexicon"] = 4,
        ["Ota.PublicComment.Reading.Quantities"] = 5,
        ["Ota.PublicComment.Reading.Headings"] = 6,
        ["Ota.PublicComment.Reading.Evidence"] = 7,
        ["Ota.PublicComment.Reading.Titles"] = 8,
        ["Ota.PublicComment.Reading.Legends"] = 8,
        ["Ota.PublicComment.Reading.Facts"] = 9,
        ["Ota.PublicComment.Reading.Tables"] = 10,
        ["Ota.PublicComment.Reading.Prose"] = 10,
        ["Ota.PublicComment.Reading.Plans"] = 10,
        ["Ota.PublicComment.Reading.Repairs"] = 11,
        ["Ota.PublicComment.Reading.Assembly"] = 12,
        ["Ota.PublicComment.Reading.Audit"] = 13,
        ["Ota.PublicComment.Reading.Documents"] = 14,
    });

    /// <summary>Whether a namespace stands on a floor; inside a floor that has floors of its own, on one of those.</summary>
    public bool Knows(string room) => floors.ContainsKey(Whole(room)) && (!_inner.ContainsKey(Whole(room)) || _inner.ContainsKey(room));

    public bool Permits(string from, string to)
        => Whole(from) == Whole(to)
            ? from == to || !_inner.TryGetValue(from, out var above) || !_inner.TryGetValue(to, out var below) || below < above
            : floors.TryGetValue(Whole(from), out var upper) && floors.TryGetValue(Whole(to), out var lower) && lower < upper;

    /// <summary>A corner of a room is the room: Validation.Sarif belongs to Validation. Nothing unlisted belongs to the root.</summary>
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
        => floors.TryGetValue(Whole(room), out var floor)
            ? $"{room}, floor {floor}" + (_inner.TryGetValue(room, out var stage) ? $".{stage}" : "")
            : $"{room}, on no floor";
}

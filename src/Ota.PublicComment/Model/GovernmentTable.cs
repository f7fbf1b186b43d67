using System.Collections.Frozen;

namespace Ota.PublicComment;

/// <summary>The prefectures, cities, wards, towns and villages of Japan with their official codes (全国地方公共団体コード). Immutable.</summary>
internal sealed class GovernmentTable
{
    private static readonly Lazy<GovernmentTable> LazyOfficial = new(static () => new GovernmentTable(OfficialGovernments.Read()));

    private readonly FrozenDictionary<string, Municipality> _byCode;
    private readonly FrozenDictionary<string, ValueList<Municipality>> _byName;
    private readonly Lazy<GovernmentNameMatcher> _names;

    /// <summary>Makes a table of a host's own bodies.</summary>
    /// <param name="bodies">The bodies; names may occur more than once, and of bodies with one code the first is found by it.</param>
    public GovernmentTable(ValueList<Municipality> bodies)
    {
        Bodies = bodies;
        _byCode = IndexCodes(bodies);
        _byName = bodies
            .GroupBy(static b => b.Name, StringComparer.Ordinal)
            .ToFrozenDictionary(static g => g.Key, static g => g.ToValueList(), StringComparer.Ordinal);
        _names = new Lazy<GovernmentNameMatcher>(() => new GovernmentNameMatcher(_byName.Keys));
    }

    /// <summary>
    /// The official table: 47 prefectures and their cities, wards (those of designated cities too), towns and villages. Read once, on first
    /// use.
    /// </summary>
    public static GovernmentTable Official => LazyOfficial.Value;

    /// <summary>The bodies.</summary>
    public ValueList<Municipality> Bodies { get; }

    /// <summary>Finds the names of this table in running text.</summary>
    internal GovernmentNameMatcher Names => _names.Value;

    /// <summary>The body with a six-digit code, or null.</summary>
    /// <param name="code">The code, half-width digits.</param>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public Municipality? FindByCode(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return _byCode.GetValueOrDefault(code);
    }

    /// <summary>The bodies of a name in the order of the table, none if there are none: two cities are named 府中市.</summary>
    /// <param name="name">The whole official name; a ward of a designated city has the city's name before it (札幌市北区).</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public ValueList<Municipality> FindByName(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return _byName.GetValueOrDefault(name);
    }

    private static FrozenDictionary<string, Municipality> IndexCodes(ValueList<Municipality> bodies)
    {
        var byCode = new Dictionary<string, Municipality>(bodies.Count, StringComparer.Ordinal);
        foreach (var body in bodies)
        {
            if (body.Code is { } code)
            {
                byCode.TryAdd(code, body);
            }
        }

        return byCode.ToFrozenDictionary(StringComparer.Ordinal);
    }
}

namespace Ota.PublicComment;

/// <summary>The prefectures, cities, wards, towns and villages of Japan with their official codes (全国地方公共団体コード). Immutable.</summary>
public sealed class GovernmentTable
{
    /// <summary>Makes a table of a host's own bodies.</summary>
    /// <param name="bodies">The bodies; names may occur more than once.</param>
    public GovernmentTable(ValueList<Municipality> bodies) => Bodies = bodies;

    /// <summary>The bodies.</summary>
    public ValueList<Municipality> Bodies { get; }

    /// <summary>The body with a six-digit code, or null.</summary>
    /// <param name="code">The code.</param>
    public Municipality? FindByCode(string code)
    {
        foreach (var body in Bodies)
        {
            if (string.Equals(body.Code, code, StringComparison.Ordinal))
            {
                return body;
            }
        }

        return null;
    }
}

using System.Globalization;

namespace Ota.PublicComment.Reading;

/// <summary>Says which column of a table holds what, by heading or by position from either end. Immutable.</summary>
public sealed record ColumnMap
{
    /// <summary>A map that says nothing.</summary>
    public static ColumnMap Empty { get; } = new();

    /// <summary>What is said, in order.</summary>
    internal ValueList<ColumnMapping> Mappings { get; init; }

    /// <summary>This map with a column named by its heading.</summary>
    /// <param name="heading">The heading as printed; white space and width do not matter.</param>
    /// <param name="role">What the column holds.</param>
    /// <exception cref="ArgumentException"><paramref name="heading"/> is blank.</exception>
    public ColumnMap With(string heading, ColumnRole role)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(heading);
        return this with { Mappings = [.. Mappings, new ColumnMapping { Heading = heading, Role = role }] };
    }

    /// <summary>This map with a column named by its position.</summary>
    /// <param name="position">The position, 1 being the first column from the left and -1 the first from the right.</param>
    /// <param name="role">What the column holds.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="position"/> is 0.</exception>
    public ColumnMap With(int position, ColumnRole role)
    {
        ArgumentOutOfRangeException.ThrowIfZero(position);
        return this with { Mappings = [.. Mappings, new ColumnMapping { Position = position, Role = role }] };
    }

    /// <summary>Reads a map as the console takes it: <c>1=number,要旨=opinion,-1=response</c>.</summary>
    /// <param name="text">The map: heading or position, an equals sign and a role, separated by commas.</param>
    /// <exception cref="FormatException">The text is not of that form; the message says where.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <example><code>
    /// var options = new ReadOptions { ColumnMap = ColumnMap.Parse("1=number,3=opinion,-1=response") };
    /// </code></example>
    public static ColumnMap Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var map = Empty;
        foreach (var part in text.Split([',', '，', '、'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var equals = part.LastIndexOf('=');
            if (equals <= 0)
            {
                throw new FormatException($"'{part}' is not of the form heading=role or position=role.");
            }

            var column = part[..equals].Trim();
            var name = part[(equals + 1)..].Trim();
            if (!Enum.TryParse<ColumnRole>(name, ignoreCase: true, out var role) || int.TryParse(name, out _))
            {
                throw new FormatException($"'{name}' is not a role; the roles are {string.Join(", ", Enum.GetNames<ColumnRole>())}.");
            }

            if (int.TryParse(column, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var position) && position != 0)
            {
                map = map.With(position, role);
            }
            else if (column.Length > 0 && position == 0 && column != "0")
            {
                map = map.With(column, role);
            }
            else
            {
                throw new FormatException($"'{part}' names no column; positions count from 1, or from -1 at the right end.");
            }
        }

        return map;
    }
}

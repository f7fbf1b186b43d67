using System.Collections.Frozen;

namespace Ota.PublicComment.Validation.PersonalData;

/// <summary>
/// Names of the official list of governments beside a number. Asked only where a number looks like part of an address; asking allocates
/// nothing.
/// </summary>
internal static class PlaceNames
{
    private const int Shortest = 2;
    private const string Units = "市区町村県都府道";

    private static readonly FrozenSet<string> Names =
        GovernmentTable.Official.Bodies.Select(static b => b.Name).Where(static n => n.Length >= Shortest)
            .ToFrozenSet(StringComparer.Ordinal);

    private static readonly int Longest = Names.Max(static n => n.Length);

    public static bool StandsAt(string text, int at)
    {
        var names = Names.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = Shortest; length <= Longest && at + length <= text.Length; length++)
        {
            if (names.Contains(text.AsSpan(at, length)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The name nearest before a place, with the prefecture glued to it; null when there is none.</summary>
    public static TextSpan? LastBefore(string text, int at, int reach)
    {
        for (var end = at - 1; end >= Math.Max(Shortest, at - reach); end--)
        {
            if (Ending(text, end) is { } name)
            {
                var start = name.Start > 0 && Ending(text, name.Start) is { } prefecture ? prefecture.Start : name.Start;
                return TextSpan.FromBounds(start, name.End);
            }
        }

        return null;
    }

    // The longest name that ends before a position.
    private static TextSpan? Ending(string text, int end)
    {
        if (end < Shortest || !Units.Contains(text[end - 1], StringComparison.Ordinal))
        {
            return null;
        }

        var names = Names.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = Math.Min(Longest, end); length >= Shortest; length--)
        {
            if (names.Contains(text.AsSpan(end - length, length)))
            {
                return new TextSpan(end - length, length);
            }
        }

        return null;
    }
}

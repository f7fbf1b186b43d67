using System.Globalization;

namespace Ota.PublicComment;

/// <summary>Ids that count the nodes of a document: o1, o2 … for its opinions, r1 … for its responses.</summary>
internal static class OrdinalId
{
    // A letter and the digits of the largest number.
    private const int Longest = 11;

    /// <summary>The id of a node.</summary>
    /// <param name="letter">The kind: o, r, p, n, c, x, v.</param>
    /// <param name="number">Which one, 1-based.</param>
    public static string Of(char letter, int number)
    {
        // A document has as many ids as texts: a format string for each costs more than the text of some.
        Span<char> id = stackalloc char[Longest];
        id[0] = letter;
        number.TryFormat(id[1..], out var digits, default, CultureInfo.InvariantCulture);
        return id[..(digits + 1)].ToString();
    }

    /// <summary>Which one an id names; 0 where it is none of that kind. o12 is 12; o012 and o+12 are other ids.</summary>
    public static int NumberOf(string id, char letter)
    {
        // Nine digits are more nodes than a list can have.
        if (id.Length is < 2 or >= Longest || id[0] != letter || id[1] == '0')
        {
            return 0;
        }

        var number = 0;
        foreach (var c in id.AsSpan(1))
        {
            if (!char.IsAsciiDigit(c))
            {
                return 0;
            }

            number = (number * 10) + c - '0';
        }

        return number;
    }
}

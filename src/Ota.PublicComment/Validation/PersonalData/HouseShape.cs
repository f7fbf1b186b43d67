namespace Ota.PublicComment.Validation.PersonalData;

/// <summary>How the numbers of an address are written.</summary>
internal enum HouseForm
{
    None,

    /// <summary>2-15, 29の28.</summary>
    Pair,

    /// <summary>5-13-14.</summary>
    Triple,

    /// <summary>5丁目13番14号, 5丁目29の28, 123番地, 北1条西5丁目2-1: words say that it is an address.</summary>
    Written,
}

/// <summary>
/// Reads the numbers of an address from its first: block, lot and house, and a room glued to them. A block (5丁目) by itself is none.
/// </summary>
internal static class HouseShape
{
    private const int Most = 6;
    private const int LongestNumber = 5;

    /// <summary>The end of the numbers that begin at a place, and how they are written.</summary>
    public static (HouseForm Form, int End) Read(ReadOnlySpan<char> text, int at)
    {
        var (count, end, isWritten, hasBlock) = (0, at, false, false);
        for (var next = at; count < Most && Numerals.Length(text, next) is > 0 and <= LongestNumber and var length;)
        {
            count++;
            end = next + length;
            var (unit, isWord, isBlock) = Unit(text, end, count);
            end += unit;
            hasBlock |= isBlock;
            isWritten |= isWord || (hasBlock && count > 1);
            next = Joint(text, end, isBlock, unit);
            if (next < 0)
            {
                break;
            }
        }

        var form =
            count == 0 ? HouseForm.None : isWritten ? HouseForm.Written : count > 2 ? HouseForm.Triple
                : count == 2 && !hasBlock ? HouseForm.Pair : HouseForm.None;
        return (form, end);
    }

    // The unit behind a number, whether it says by itself that this is an address, and whether it is that of a block.
    private static (int Length, bool IsWord, bool IsBlock) Unit(ReadOnlySpan<char> text, int at, int count)
    {
        var rest = text[at..];
        if (rest.StartsWith("丁目", StringComparison.Ordinal))
        {
            return (2, false, true);
        }

        if (rest.StartsWith("番地", StringComparison.Ordinal) && !(rest.Length > 2 && "図域形震下盤点帯".Contains(rest[2], StringComparison.Ordinal)))
        {
            return (2, true, false);
        }

        if (rest is ['番', ..] && !(rest.Length > 1 && "目号組台町館線街所犬茶地".Contains(rest[1], StringComparison.Ordinal)))
        {
            return (1, false, false);
        }

        if (rest is ['号', ..] && count > 1 && !(rest.Length > 1 && "線機炉車数館".Contains(rest[1], StringComparison.Ordinal)))
        {
            return (rest.StartsWith("号室", StringComparison.Ordinal) ? 2 : 1, true, false);
        }

        // 北1条西5丁目: the blocks of a town that is laid out in squares.
        return rest is ['条', ..] && rest.Length > 1 && ("東西南北".Contains(rest[1], StringComparison.Ordinal) || Numerals.IsNumeral(rest[1]))
            ? (1, false, true) : (0, false, false);
    }

    // Where the next number begins; -1 where none belongs to these.
    private static int Joint(ReadOnlySpan<char> text, int at, bool isBlock, int unit)
    {
        if (at >= text.Length)
        {
            return -1;
        }

        var i = at;
        if (isBlock && "東西南北".Contains(text[i], StringComparison.Ordinal))
        {
            i++;
        }
        else if (text[i] is 'の' or 'ノ' or '之' || CharacterCodes.IsDash(text[i]))
        {
            i++;
        }
        else if (IsSpaced(text, i))
        {
            i += 3;
        }
        else if (isBlock && text[i] is ' ' or '\u3000')
        {
            i++;
        }
        else if (unit == 0)
        {
            return -1;
        }

        return i < text.Length && Numerals.IsNumeral(text[i]) ? i : -1;
    }

    // 5 - 13 - 14
    private static bool IsSpaced(ReadOnlySpan<char> text, int at)
        => at + 2 < text.Length && text[at] is ' ' or '\u3000' && CharacterCodes.IsDash(text[at + 1]) && text[at + 2] is ' ' or '\u3000';
}

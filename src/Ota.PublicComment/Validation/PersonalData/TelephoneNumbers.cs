using Ota.PublicComment.Text;

namespace Ota.PublicComment.Validation.PersonalData;

/// <summary>
/// Telephone numbers by Japanese numbering: ten digits (0, area, exchange, four digits), eleven for 050, 070, 080 and 090, the services
/// 0120, 0570 and 0800, and +81.
/// </summary>
internal static class TelephoneNumbers
{
    private const int Landline = 10;
    private const int Mobile = 11;
    private const int LocalPart = 4;

    /// <summary>The last group of the telephone number that begins at a group; -1 when none does.</summary>
    public static int LastGroup(ReadOnlySpan<char> text, in NumberChain chain, int group)
    {
        var start = chain.Start(group);
        if (start > 0 && text[start - 1] is '+' or '＋')
        {
            return International(text, chain, group);
        }

        if (CompareFold.Of(text[start]) != '0')
        {
            return NumberLabels.TelephoneStandsBefore(text, start) ? Local(chain, group) : -1;
        }

        var isLabelled = NumberLabels.AnnouncesTelephone(text, start);
        if (!isLabelled && NumberLabels.AnnouncesIdentifier(text, start, isShaped: true))
        {
            return -1;
        }

        if (Grouped(text, chain, group) is var last and >= 0)
        {
            return last;
        }

        // 私の番号は090-1234-5678 has the shape of a telephone number; ten or eleven digits in a row have none.
        return !isLabelled && NumberLabels.AnnouncesIdentifier(text, start, isShaped: false) ? -1
            : Whole(text, chain, group, isLabelled) is var whole and >= 0 ? whole
            : Torn(text, chain, group);
    }

    // 03-1234-5678, 0467-12-3456, 090-1234-5678, 0120-123-456
    private static int Grouped(ReadOnlySpan<char> text, in NumberChain chain, int group)
    {
        if (group + 2 >= chain.Count)
        {
            return -1;
        }

        return IsNumber(Head.At(text, chain.Start(group)), chain.Length(group), chain.Length(group + 1), chain.Length(group + 2))
            ? group + 2 : -1;
    }

    private static bool IsNumber(in Head head, int a, int b, int c) => (a + b + c, c) switch
    {
        (Landline, LocalPart) => a is >= 2 and <= 5 && b >= 1 && IsArea(head, a),
        (Mobile, LocalPart) => (a == 3 && b == 4 && IsMobile(head)) || (a == 4 && b == 3 && head.Is("0800")),
        (Landline, 3) => a == 4 && b == 3 && IsService(head),
        _ => false,
    };

    // 03-12 34-5678: a wrapped cell left a space inside a group.
    private static int Torn(ReadOnlySpan<char> text, in NumberChain chain, int group)
    {
        Span<int> parts = stackalloc int[3];
        var part = 0;
        var last = group;
        for (; last < chain.Count; last++)
        {
            part += last > group && chain.IsTight(last) ? 1 : 0;
            if (part == parts.Length)
            {
                break;
            }

            parts[part] += chain.Length(last);
            if (part == 2 && IsNumber(Head.At(text, chain.Start(group)), parts[0], parts[1], parts[2]))
            {
                return last;
            }
        }

        return -1;
    }

    // 09012345678, 0312345678; 03-12345678 and 090-12345678
    private static int Whole(ReadOnlySpan<char> text, in NumberChain chain, int group, bool isLabelled)
    {
        var length = chain.Length(group);
        var head = Head.At(text, chain.Start(group));
        if (length == Mobile && IsMobile(head))
        {
            return group;
        }

        if (length == Landline && IsArea(head, 3) && (isLabelled || NumberLabels.IsCalled(text, chain.End(group))))
        {
            return group;
        }

        if (group + 1 >= chain.Count || !chain.IsTight(group + 1))
        {
            return -1;
        }

        var both = length + chain.Length(group + 1);
        var isNumber = (both == Mobile && length is 3 or 7 && IsMobile(head)) || (both == Landline && length is 2 or 6 && IsArea(head, 2));
        return isNumber ? group + 1 : -1;
    }

    // +81-3-1234-5678, +81 90 1234 5678, +819012345678
    private static int International(ReadOnlySpan<char> text, in NumberChain chain, int group)
    {
        // The zero of +81(0)90 is not dialled.
        var zero = group + 1 < chain.Count && chain.Length(group + 1) == 1 && text[chain.Start(group + 1)] is '0' or '０' ? 1 : 0;
        var digits = chain.Length(group) - zero;
        if (chain.Length(group) < 2 || !Head.At(text, chain.Start(group)).Is("81"))
        {
            return -1;
        }

        for (var i = group; i < chain.Count && digits <= Mobile + 1; digits += ++i < chain.Count ? chain.Length(i) : 0)
        {
            if (digits is Landline + 1 or Mobile + 1 && (i + 1 == chain.Count || !chain.IsTight(i + 1)))
            {
                return i;
            }
        }

        return -1;
    }

    // Behind a label: 5744-1111, 123-4567
    private static int Local(in NumberChain chain, int group)
        => group + 1 < chain.Count && chain.IsTight(group + 1) && chain.Length(group) is >= 2 and <= 4
            && chain.Length(group + 1) == LocalPart
            && (group + 2 >= chain.Count || !chain.IsTight(group + 2))
            ? group + 1
            : -1;

    // Two digits are 03, 04 and 06; longer codes have no zero behind the first.
    private static bool IsArea(in Head head, int length)
        => head.First == '0'
            && (length == 2 ? head.Second is '3' or '4' or '6' : head.Second != '0' && (IsService(head) || head.Third != '0'));

    private static bool IsMobile(in Head head) => head is { First: '0', Second: '5' or '6' or '7' or '8' or '9', Third: '0' };

    private static bool IsService(in Head head) => head.Is("0120") || head.Is("0570") || head.Is("0800") || head.Is("0990");

    /// <summary>The first four units of a number, half width.</summary>
    private readonly record struct Head(char First, char Second, char Third, char Fourth)
    {
        public static Head At(ReadOnlySpan<char> text, int start)
            => new(Of(text, start), Of(text, start + 1), Of(text, start + 2), Of(text, start + 3));

        public bool Is(string digits)
            => First == digits[0] && Second == digits[1] && (digits.Length < 4 || (Third == digits[2] && Fourth == digits[3]));

        private static char Of(ReadOnlySpan<char> text, int at) => at < text.Length ? CompareFold.Of(text[at]) : '\0';
    }
}

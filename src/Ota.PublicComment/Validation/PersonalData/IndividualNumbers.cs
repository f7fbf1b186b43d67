using Ota.PublicComment.Text;

namespace Ota.PublicComment.Validation.PersonalData;

/// <summary>Individual Numbers (個人番号): twelve digits by themselves, or in fours, with a check digit that is right.</summary>
internal static class IndividualNumbers
{
    private const int Digits = 12;

    /// <summary>The last group of the number that begins at a group; -1 when none does.</summary>
    public static int LastGroup(ReadOnlySpan<char> text, in NumberChain chain, int group)
    {
        var last = chain.Length(group) == Digits ? group
            : group + 2 < chain.Count && chain.Length(group) == 4 && chain.Length(group + 1) == 4 && chain.Length(group + 2) == 4
            ? group + 2
            : -1;
        if (last < 0 || IsLong(chain, group, last) || !IsJoinedAlike(text, chain, group, last))
        {
            return -1;
        }

        // Behind its label a number with a slip is one too.
        return NumberLabels.AnnouncesIndividual(text, chain.Start(group))
            || (!NumberLabels.AnnouncesIdentifier(text, chain.Start(group)) && !AreYears(text, chain, group, last)
                && IsValid(text, chain, group, last))
            ? last
            : -1;
    }

    // 1234-5678-9018, 1234 5678 9018; a bracket opens something else: 2023-2030（2023年.
    private static bool IsJoinedAlike(ReadOnlySpan<char> text, in NumberChain chain, int first, int last)
    {
        for (var group = first + 1; group <= last; group++)
        {
            if (chain.IsTight(group) != chain.IsTight(last) || text[chain.End(group - 1)..chain.Start(group)].ContainsAny("()（）"))
            {
                return false;
            }
        }

        return true;
    }

    // 2021-2030 2035: years in a row.
    private static bool AreYears(ReadOnlySpan<char> text, in NumberChain chain, int first, int last)
    {
        var years = 0;
        for (var group = first; group <= last && last > first; group++)
        {
            var start = chain.Start(group);
            var century = (CompareFold.Of(text[start]), CompareFold.Of(text[start + 1]));
            years += century is ('1', '9') or ('2', '0') ? 1 : 0;
        }

        return years > 1;
    }

    // 4-4-4-4 is a card, not a person.
    private static bool IsLong(in NumberChain chain, int first, int last)
        => last > first && ((last + 1 < chain.Count && chain.Length(last + 1) == 4) || (first > 0 && chain.Length(first - 1) == 4));

    private static bool IsValid(ReadOnlySpan<char> text, in NumberChain chain, int first, int last)
    {
        Span<int> digits = stackalloc int[Digits];
        var count = 0;
        for (var group = first; group <= last; group++)
        {
            for (var i = chain.Start(group); i < chain.End(group); i++)
            {
                digits[count++] = CompareFold.Of(text[i]) - '0';
            }
        }

        return digits.ContainsAnyExcept(digits[0]) && digits[^1] == CheckDigit(digits);
    }

    // Weights 2 to 7 and 2 to 6 from the right, eleven minus the remainder, 0 for remainders of 0 and 1.
    private static int CheckDigit(ReadOnlySpan<int> digits)
    {
        var sum = 0;
        for (var n = 1; n < Digits; n++)
        {
            sum += digits[Digits - 1 - n] * (n <= 6 ? n + 1 : n - 5);
        }

        return sum % 11 <= 1 ? 0 : 11 - (sum % 11);
    }
}

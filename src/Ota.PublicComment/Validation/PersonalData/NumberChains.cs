using Ota.PublicComment.Text;

namespace Ota.PublicComment.Validation.PersonalData;

/// <summary>Finds telephone numbers and Individual Numbers among the numbers of a text.</summary>
internal static class NumberChains
{
    public static void Find(string text, ref List<PersonalDataSpan>? found)
    {
        for (var i = 0; i < text.Length;)
        {
            if (!CharacterClasses.IsDigit(text[i]))
            {
                i++;
                continue;
            }

            var chain = NumberChain.Read(text, i);
            for (var group = 0; group < chain.Count;)
            {
                group = Take(text, chain, group, ref found);
            }

            i = chain.Next;
        }
    }

    // The group to go on with: behind what was taken, else the next one.
    private static int Take(string text, in NumberChain chain, int group, ref List<PersonalDataSpan>? found)
    {
        // A number does not begin in the middle of another.
        if (group > 0 && chain.IsTight(group) && !IsBracketed(text, chain, group))
        {
            return group + 1;
        }

        var last = TelephoneNumbers.LastGroup(text, chain, group);
        var kind = PersonalDataKind.Telephone;
        if (last < 0)
        {
            last = IndividualNumbers.LastGroup(text, chain, group);
            kind = PersonalDataKind.IndividualNumber;
        }

        if (last < 0 || IsPartOfName(text, chain.Start(group), chain.End(last)) || (last + 1 < chain.Count && chain.IsTight(last + 1) && !IsBracketed(text, chain, last + 1)))
        {
            return group + 1;
        }

        (found ??= []).Add(new PersonalDataSpan(kind, TextSpan.FromBounds(chain.Start(group), chain.End(last))));
        return last + 1;
    }

    // 12(03-1234-5678): a bracket opens something else.
    private static bool IsBracketed(string text, in NumberChain chain, int group)
        => text.AsSpan(chain.End(group - 1), chain.Start(group) - chain.End(group - 1)).ContainsAny("(（)）");

    // A piece of an address in the web, of a file name, of a decimal number.
    private static bool IsPartOfName(string text, int start, int end)
    {
        var before = start > 0 ? text[start - 1] : ' ';
        var behind = end < text.Length ? text[end] : ' ';
        var isPathBefore = before is '_' or '=' or '%' or '&' or '#' || (before is '.' or '．' && !NumberLabels.TelephoneStandsBefore(text, start)) || (before == '/' && (start < 2 || !CharacterClasses.IsDigit(text[start - 2])));
        return isPathBefore || CharacterCodes.IsDash(before) || behind is '_' or '%' or '=' || CharacterCodes.IsDash(behind)
            || (behind is '.' && end + 1 < text.Length && char.IsAsciiLetterOrDigit(text[end + 1]))
            || char.IsAsciiLetter(behind) || (char.IsAsciiLetter(before) && !NumberLabels.AnnouncesTelephone(text, start));
    }
}

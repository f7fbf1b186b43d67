using Ota.PublicComment.Text;

namespace Ota.PublicComment.Validation.PersonalData;

/// <summary>Finds telephone numbers and Individual Numbers among the numbers of a text.</summary>
internal static class NumberChains
{
    private static readonly string[] ExtensionWords = ["内線", "(内)", "（内）", "ext", "ｅｘｔ"];

    public static void Find(string text, ref List<PersonalDataSpan>? found)
    {
        Find(text, text, ref found);
        // 〇九〇―一二三四―五六七八
        if (text.AsSpan().IndexOfAny('〇', '零') >= 0)
        {
            List<PersonalDataSpan>? written = null;
            Find(Numerals.WithDigits(text), text, ref written);
            foreach (var span in written ?? [])
            {
                if (text[span.Span.Start] is '〇' or '零')
                {
                    (found ??= []).Add(span);
                }
            }
        }
    }

    private static void Find(string text, string printed, ref List<PersonalDataSpan>? found)
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
                group = Take(text, printed, chain, group, ref found);
            }

            i = chain.Next;
        }
    }

    // The group to go on with: behind what was taken, else the next one.
    private static int Take(string text, string printed, in NumberChain chain, int group, ref List<PersonalDataSpan>? found)
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

        if (last < 0)
        {
            last = Identifiers.LastGroupOfCard(text, chain, group);
            kind = PersonalDataKind.Identifier;
        }

        if (last < 0 || IsPartOfName(text, chain.Start(group), chain.End(last))
            || (last + 1 < chain.Count && chain.IsTight(last + 1) && !IsBracketed(text, chain, last + 1)))
        {
            return group + 1;
        }

        var end = kind == PersonalDataKind.Telephone ? Extension(text, chain.End(last)) : chain.End(last);
        (found ??= []).Add(new PersonalDataSpan(kind, TextSpan.FromBounds(Opening(printed, chain.Start(group)), end)));
        return last + 1;
    }

    // The bracket of (03)1234-5678 and the plus of +81 belong to the number.
    private static int Opening(string text, int start)
    {
        if (start > 0 && text[start - 1] is '+' or '＋')
        {
            return start - 1;
        }

        var close = start > 0 && text[start - 1] is '(' or '（' ? text.AsSpan(start).IndexOfAny(')', '）') : -1;
        return close is >= 2 and <= 5 && start + close + 1 < text.Length && CharacterClasses.IsDigit(text[start + close + 1])
            ? start - 1 : start;
    }

    // 03-1234-5678（内線123）, 内線：12
    private static int Extension(string text, int end)
    {
        var at = end;
        var isOpened = false;
        while (at < text.Length && at - end < 2 && text[at] is ' ' or '\u3000' or '(' or '（' or '、')
        {
            isOpened |= text[at] is '(' or '（';
            at++;
        }

        var word = Words.At(text, at, ExtensionWords, StringComparison.OrdinalIgnoreCase);
        if (word is null)
        {
            return end;
        }

        at += word.Length;
        while (at < text.Length && text[at] is ' ' or '\u3000' or ':' or '：' or '.' or '番' or '号' or 'は')
        {
            at++;
        }

        var digits = Numerals.Length(text, at);
        var behind = at + digits;
        // The bracket that closes over it goes with it.
        return digits is not (> 0 and <= 6) ? end : isOpened && behind < text.Length && text[behind] is ')' or '）' ? behind + 1 : behind;
    }

    // 12(03-1234-5678): a bracket opens something else.
    private static bool IsBracketed(string text, in NumberChain chain, int group)
        => text.AsSpan(chain.End(group - 1), chain.Start(group) - chain.End(group - 1)).ContainsAny("(（)）");

    // A piece of an address in the web, of a file name, of a decimal number.
    private static bool IsPartOfName(string text, int start, int end)
    {
        var before = start > 0 ? text[start - 1] : ' ';
        var behind = end < text.Length ? text[end] : ' ';
        var isPathBefore =
            before is '_' or '=' or '%' or '&' or '#' || (before is '.' or '．' && !NumberLabels.TelephoneStandsBefore(text, start))
                || (before == '/' && (start < 2 || !CharacterClasses.IsDigit(text[start - 2])));
        return isPathBefore || IsJoint(text, start - 1, -1) || behind is '_' or '%' or '=' || IsJoint(text, end, 1)
            || (behind is '.' && end + 1 < text.Length && char.IsAsciiLetterOrDigit(text[end + 1]))
            || char.IsAsciiLetter(behind) || (char.IsAsciiLetter(before) && !NumberLabels.AnnouncesTelephone(text, start));
    }

    // A dash that joins the number to another or to a code: 12-03-…, A-03-…; センター, 番号ー and 電話-03-… end words.
    private static bool IsJoint(string text, int at, int step)
        => at >= 0 && at < text.Length && CharacterCodes.IsDash(text[at]) && at + step >= 0 && at + step < text.Length
            && (CharacterClasses.IsDigit(text[at + step])
                || (text[at] is not 'ー' && char.IsAsciiLetter(text[at + step]) && !NumberLabels.AnnouncesTelephone(text, at + 1)));
}

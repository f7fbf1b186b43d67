using Ota.PublicComment.Text;

namespace Ota.PublicComment.Validation.PersonalData;

/// <summary>
/// Mail addresses, of any width. A cell may have broken one beside the @ or inside the domain: taro@⏎example.jp, taro@exam ple.jp.
/// </summary>
internal static class MailAddresses
{
    private const int ShortestTop = 2;

    public static void Find(string text, ref List<PersonalDataSpan>? found)
    {
        for (var at = text.AsSpan().IndexOfAny('@', '＠'); at >= 0;)
        {
            // Instagram @aoi.sky is a name in a network: a space stands on both sides of an @, or on neither.
            var isBehindSpace =
                at > 1 && IsBreak(text[at - 1]) && (text[at - 1] == '\n' || (at + 1 < text.Length && IsBreak(text[at + 1])));
            var start = at - (isBehindSpace ? 1 : 0);
            var local = start;
            while (start > 0 && IsLocal(CompareFold.Of(text[start - 1])))
            {
                start--;
            }

            var end = Domain(text, at + 1 < text.Length && IsBreak(text[at + 1]) ? at + 2 : at + 1);
            if (start < local && end > at)
            {
                (found ??= []).Add(new PersonalDataSpan(PersonalDataKind.Mail, TextSpan.FromBounds(start, end)));
            }

            var next = text.AsSpan(at + 1).IndexOfAny('@', '＠');
            at = next < 0 ? -1 : at + 1 + next;
        }
    }

    // The end of a domain of two labels or more, the last of letters; -1 when there is none.
    private static int Domain(string text, int at)
    {
        var end = -1;
        var label = at;
        var letters = true;
        var dots = 0;
        var isBroken = false;
        for (var i = at; i <= text.Length; i++)
        {
            var c = i < text.Length ? CompareFold.Of(text[i]) : ' ';
            if (char.IsAsciiLetterOrDigit(c) || (c == '-' && i > label))
            {
                letters &= char.IsAsciiLetter(c);
                continue;
            }

            if (i == label)
            {
                // example.⏎co.jp
                if (i > at && dots > 0 && !isBroken && i + 1 < text.Length && IsBreak(text[i])
                    && char.IsAsciiLetter(CompareFold.Of(text[i + 1])))
                {
                    (label, isBroken) = (i + 1, true);
                    continue;
                }

                return end;
            }

            // exam⏎ple.co.jp: without a dot there is no domain yet.
            if (dots == 0 && !isBroken && i + 1 < text.Length && IsBreak(text[i]) && char.IsAsciiLetterOrDigit(CompareFold.Of(text[i + 1])))
            {
                (label, isBroken) = (i + 1, true);
                continue;
            }

            end = dots > 0 && letters && i - label >= ShortestTop ? i : end;
            if (c != '.')
            {
                return end;
            }

            (label, letters, dots) = (i + 1, true, dots + 1);
        }

        return end;
    }

    private static bool IsBreak(char c) => c is ' ' or '\u3000' or '\n';

    private static bool IsLocal(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '%' or '+' or '-';
}

using Ota.PublicComment.Text;

namespace Ota.PublicComment.Validation.PersonalData;

/// <summary>Mail addresses, of any width.</summary>
internal static class MailAddresses
{
    private const int ShortestTop = 2;

    public static void Find(string text, ref List<PersonalDataSpan>? found)
    {
        for (var at = text.AsSpan().IndexOfAny('@', '＠'); at >= 0;)
        {
            var start = at;
            while (start > 0 && IsLocal(CompareFold.Of(text[start - 1])))
            {
                start--;
            }

            var end = Domain(text, at + 1);
            if (start < at && end > at)
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
                return end;
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

    private static bool IsLocal(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '%' or '+' or '-';
}

using System.Buffers;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Validation.PersonalData;

/// <summary>
/// Mail addresses whose @ was written otherwise, so that no machine collects them: taro★example.jp, taro(at)example.com, taro アットマーク
/// example ドット jp.
/// </summary>
internal static class HiddenMailAddresses
{
    private const int MostLabels = 5;

    private static readonly string[] Ats =
        ["(at)", "[at]", "（at）", "<at>", "＜at＞", "{at}", "【at】", "_at_", "-at-", "(a)", "（a）", "[a]", "(アット)", "（アット）", "アットマーク", "アット",
            "(@)", "（＠）", "（@）", "[@]", "☆", "★", "◎", "●", "＊", "*", "#", "＃", " at "];

    private static readonly string[] Dots = ["(dot)", "[dot]", "（dot）", "(ドット)", "（ドット）", "ドット", " dot ", "．", "."];

    private static readonly SearchValues<string> Signs = SearchValues.Create(Ats, StringComparison.OrdinalIgnoreCase);

    private static readonly string[] Tops =
        ["jp", "com", "net", "org", "info", "biz", "co", "ne", "io", "me", "tokyo", "edu", "name", "cn", "kr", "uk", "us", "asia"];

    public static void Find(string printed, ref List<PersonalDataSpan>? found)
    {
        var text = CompareFold.Apply(printed);
        for (var at = text.AsSpan().IndexOfAny(Signs); at >= 0;)
        {
            var sign = Words.At(text, at, Ats, StringComparison.OrdinalIgnoreCase)!;
            var start = LocalStart(text, at);
            if (start < at && DomainEnd(text, at + sign.Length) is { } end)
            {
                (found ??= []).Add(new PersonalDataSpan(PersonalDataKind.Mail, TextSpan.FromBounds(start, end)));
            }

            var next = text.AsSpan(at + 1).IndexOfAny(Signs);
            at = next < 0 ? -1 : at + 1 + next;
        }
    }

    private static int LocalStart(string text, int at)
    {
        var start = at - (at > 1 && text[at - 1] is ' ' or '\u3000' && Handles.IsUnit(text[at - 2]) ? 1 : 0);
        while (start > 0 && (Handles.IsUnit(text[start - 1]) || CompareFold.Of(text[start - 1]) is '+' or '%'))
        {
            start--;
        }

        return start;
    }

    // Labels joined by dots or words for them, the last a known one.
    private static int? DomainEnd(string text, int at)
    {
        int? end = null;
        for (var label = 0; label < MostLabels && at < text.Length; label++)
        {
            at += text[at] is ' ' or '\u3000' ? 1 : 0;
            var stop = at;
            while (stop < text.Length
                && (char.IsAsciiLetterOrDigit(CompareFold.Of(text[stop])) || (stop > at && CompareFold.Of(text[stop]) == '-')))
            {
                stop++;
            }

            if (stop == at)
            {
                break;
            }

            var word = CompareFold.Apply(text[at..stop]).ToLowerInvariant();
            end = label > 0 && Array.IndexOf(Tops, word) >= 0 ? stop : end;
            var dot = Words.At(text, stop, Dots, StringComparison.OrdinalIgnoreCase);
            if (dot is null)
            {
                break;
            }

            at = stop + dot.Length;
        }

        return end;
    }
}

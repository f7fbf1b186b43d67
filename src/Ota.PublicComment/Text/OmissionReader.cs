namespace Ota.PublicComment.Text;

/// <summary>Reads what a document says of texts that it does not print whole.</summary>
internal static class OmissionReader
{
    /// <summary>A note about withholding is short; a long text that speaks of it is about something else.</summary>
    private const int LongestNotice = 80;

    private static readonly string[] Abridgements =
        ["(略)", "（略）", "(以下略)", "（以下略）", "以下略", "〈略〉", "＜略＞", "(後略)", "（後略）", "(以下省略)", "（以下省略）", "以下省略", "(前略)", "（前略）"];

    // 控 or 合 is in each of them.
    private static readonly string[] Notices =
        ["掲載を控え", "掲載は控え", "掲載を差し控え", "掲載は差し控え", "公表を控え", "公表は控え", "公表を差し控え", "公表は差し控え", "掲載を見合わせ"];

    /// <summary>What a text says of itself: only at its head or tail, since citizens abridge what they quote.</summary>
    public static Omission OfText(ReadOnlySpan<char> text)
    {
        text = text.Trim(" \u3000\r\n\t");
        if (text.Length <= LongestNotice && text.ContainsAny('控', '合'))
        {
            foreach (var notice in Notices)
            {
                if (text.Contains(notice, StringComparison.Ordinal))
                {
                    return Omission.Withheld;
                }
            }
        }

        if (!text.Contains('略'))
        {
            return Omission.None;
        }

        var tail = text.TrimEnd("。.…・");
        foreach (var word in Abridgements)
        {
            if (text.StartsWith(word, StringComparison.Ordinal) || tail.EndsWith(word, StringComparison.Ordinal))
            {
                return Omission.Abridged;
            }
        }

        return Omission.None;
    }

    /// <summary>What the heading of a column says of all its texts: （抜粋）.</summary>
    public static Omission OfHeading(ReadOnlySpan<char> heading) =>
        heading.Contains("抜粋", StringComparison.Ordinal) ? Omission.Abridged : Omission.None;
}

using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Surface;

/// <summary>A count in brackets at the end of a text: （20件）, （同様の意見3件）, （他同旨4件）.</summary>
/// <param name="Span">Where it stands, brackets included.</param>
/// <param name="Count">How many opinions the text stands for: others are counted beside the one that is printed.</param>
internal readonly record struct InlineCount(TextSpan Span, int Count)
{
    private const int Longest = 28;
    private const int LongestNumeral = 5;

    private static readonly string[] Others = ["その他", "そのほか", "他", "ほか", "外"];

    // Whatever else stands in the brackets is a statement about something else: （事故20件）.
    private static readonly string[] Words =
    [
        "同趣旨", "同意見", "同内容", "同様", "同旨", "同じ", "同一", "類似", "類する", "趣旨", "内容", "ご意見", "御意見", "意見", "提出", "総数", "件数", "合計", "計", "全", "数",
        "の", "に", "も", "が", "な", "、", "，", "・", ":",
    ];

    private static readonly string[] People = ["団体", "人", "名", "者", "社"];

    private static readonly string[] Tails = ["", "あり", "有り", "有", "の意見", "のご意見", "の御意見", "の意見あり"];

    /// <summary>The count that ends a text, or null.</summary>
    public static InlineCount? AtEnd(string text)
    {
        if (text is [.., '。'])
        {
            // What nearly every opinion ends with.
            return null;
        }

        var end = text.AsSpan().TrimEnd().Length;
        var from = Math.Max(0, end - Longest);
        var open = end < 4 ? -1 : BracketSet.Label.OpenOf(text.AsSpan(from, end - from));
        return open >= 0 && Read(text.AsSpan(from + open + 1, end - from - open - 2)) is { } count
            ? new InlineCount(TextSpan.FromBounds(from + open, end), count)
            : null;
    }

    /// <summary>
    /// Who wrote a text, in brackets behind its last sentence: …してほしい。（2人）, （3名・1団体）; null where nothing says so.
    /// </summary>
    public static TextSpan? SubmittersAtEnd(string text)
    {
        if (text is [.., '。'])
        {
            return null;
        }

        var end = text.AsSpan().TrimEnd().Length;
        var from = Math.Max(0, end - Longest);
        var open = end < 4 ? -1 : BracketSet.Label.OpenOf(text.AsSpan(from, end - from));
        if (open < 0 || from + open == 0 || text.AsSpan(0, from + open).TrimEnd() is not [.., '。' or '？' or '！'])
        {
            return null;
        }

        return Submitters(text.AsSpan(from + open + 1, end - from - open - 2)) is null ? null : TextSpan.FromBounds(from + open, end);
    }

    /// <summary>How many people and bodies a text says and nothing else: 2人, 3名・1団体.</summary>
    public static int? Submitters(ReadOnlySpan<char> text)
    {
        var key = text.Length > Longest ? "" : AreaKey.Of(text);
        var (sum, units) = (0, 0);
        for (var at = 0; at < key.Length;)
        {
            var digits = 0;
            var value = 0;
            for (; at < key.Length && digits <= LongestNumeral && char.IsAsciiDigit(key[at]); at++, digits++)
            {
                value = (value * 10) + (key[at] - '0');
            }

            var unit = digits is 0 or > LongestNumeral ? 0 : WordAt(key, at, People);
            if (unit == 0)
            {
                return null;
            }

            at += unit;
            (sum, units) = (sum + value, units + 1);
            at += at < key.Length && key[at] is '・' or '、' or ',' or '，' or 'と' ? 1 : 0;
        }

        return units > 0 ? sum : null;
    }

    /// <summary>Whether words say nothing but that more of the kind came: ほか同様の意見 before （2件）.</summary>
    public static bool SaysMore(string text) => Read(text.Trim() + "1件") is not null;

    /// <summary>The count a text says and nothing else: 20件, 他4件.</summary>
    public static int? Read(ReadOnlySpan<char> text)
    {
        var key = text.Length > Longest ? "" : AreaKey.Of(text);
        var at = 0;
        var areOthers = false;
        while (at < key.Length && !char.IsAsciiDigit(key[at]))
        {
            var other = WordAt(key, at, Others);
            var word = other > 0 ? other : WordAt(key, at, Words);
            if (word == 0)
            {
                return null;
            }

            areOthers |= other > 0;
            at += word;
        }

        var digits = 0;
        var count = 0;
        for (; at < key.Length && digits <= LongestNumeral && (char.IsAsciiDigit(key[at]) || (key[at] == ',' && digits > 0)); at++)
        {
            digits += key[at] == ',' ? 0 : 1;
            count = key[at] == ',' ? count : (count * 10) + (key[at] - '0');
        }

        var isCount =
            digits is > 0 and <= LongestNumeral && at < key.Length && key[at] == '件' && Array.IndexOf(Tails, key[(at + 1)..]) >= 0;
        return isCount ? count + (areOthers ? 1 : 0) : null;
    }

    private static int WordAt(string key, int at, string[] words)
    {
        foreach (var word in words)
        {
            if (key.AsSpan(at).StartsWith(word, StringComparison.Ordinal))
            {
                return word.Length;
            }
        }

        return 0;
    }
}

using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Facts;

/// <summary>
/// Marks the lines that are the text of an opinion or an answer which no layout read: what a citizen writes of dates and numbers is no
/// fact of the document. Such a text begins below its label (【意見】, 回答, 意見1, 【提案No.12】) and ends at the next heading.
/// </summary>
internal static class QuotedTexts
{
    private const int LongestLabel = 24;

    private static readonly string[] Words =
    [
        "意見", "ご意見", "御意見", "意見内容", "意見の内容", "ご意見の内容", "意見の概要", "ご意見の概要", "意見要旨", "意見の要旨", "提案", "ご提案", "要望", "回答", "市の回答", "内容",
        "考え方", "市の考え方", "区の考え方", "町の考え方", "村の考え方", "県の考え方", "都の考え方", "府の考え方", "意見に対する考え方", "見解", "質問",
    ];

    public static void Mark(FactPage page)
    {
        var isInside = false;
        foreach (var line in page.Lines)
        {
            if (IsLabel(line))
            {
                isInside = true;
            }
            else if (line.Level > 0 || (line.Label is not null && !line.IsSentence))
            {
                isInside = false;
            }
            else
            {
                line.IsQuoted = isInside;
            }
        }
    }

    // 【提案No.12】8月19日受付, 意見1, ＜回答＞
    private static bool IsLabel(FactLine line)
    {
        var text = CompareFold.Apply(line.Text.Trim());
        var close = BracketSet.Heading.CloseOf(text);
        if (text.Length > 0 && BracketSet.Heading.Opens(text[0]) && close is <= 0 or > LongestLabel)
        {
            return false;
        }

        var isNumbered = false;
        var key = CompareKey.Of(close > 0 ? text[1..close] : text.Length <= LongestLabel ? text : "");
        var end = key.Length;
        while (end > 0 && (char.IsAsciiDigit(key[end - 1]) || key[end - 1] is '.' or '-' or ')' or '('))
        {
            isNumbered |= char.IsAsciiDigit(key[end - 1]);
            end--;
        }

        key = key[..end];
        key = key.EndsWith("No", StringComparison.OrdinalIgnoreCase) ? key[..^2] : key.TrimEnd('番', '第', ':');
        return (close > 0 || isNumbered || key is "内容" or "回答" or "市の考え方" or "町の考え方") && Array.IndexOf(Words, key) >= 0;
    }
}

using System.Globalization;
using System.Text;
using Ota.PublicComment.Html.Markup;

namespace Ota.PublicComment.Html.Blocks;

/// <summary>The numbers that a browser puts before the items of an ordered list.</summary>
internal sealed class ListMarkers
{
    private const int MostRoman = 3_999;
    private const int Letters = 26;
    private const string Katakana = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン";
    private const string Digits = "〇一二三四五六七八九";

    private readonly Dictionary<int, string> _markers = [];

    public static ListMarkers Of(MarkupTree tree)
    {
        var markers = new ListMarkers();
        for (var i = 0; i < tree.Nodes.Length; i++)
        {
            if (tree.Nodes[i].Is("ol"))
            {
                markers.Number(tree, i);
            }
        }

        return markers;
    }

    /// <summary>The marker of an item with the space after it; null where it has none.</summary>
    public string? Of(int item) => _markers.GetValueOrDefault(item);

    private void Number(MarkupTree tree, int list)
    {
        var items = tree.Children(list).Where(c => tree.Nodes[c].Is("li")).ToList();
        var style = StyleOf(tree.Nodes[list].Attributes);
        // Lists that print their numbers as text show none of their own.
        if (style == "none" || items.Count(i => BeginsWithNumber(tree, i)) * 2 > items.Count)
        {
            return;
        }

        var isReversed = tree.Nodes[list].Attributes.IsReversed;
        var number = (long)(tree.Nodes[list].Attributes.Start ?? (isReversed ? items.Count : 1));
        foreach (var item in items)
        {
            number = tree.Nodes[item].Attributes.Value ?? number;
            _markers[item] = $"{Format(number, StyleOf(tree.Nodes[item].Attributes) is { Length: > 0 } own ? own : style)}. ";
            number += isReversed ? -1 : 1;
        }
    }

    private static string StyleOf(MarkupAttributes attributes)
    {
        foreach (var declaration in attributes.Style.Split(';'))
        {
            var parts = declaration.Split(':');
            if (parts.Length == 2 && parts[0].Trim() is "list-style-type" or "list-style")
            {
                return parts[1].Trim().Split(' ')[0].ToLowerInvariant();
            }
        }

        return attributes.Type;
    }

    private static string Format(long number, string style) => style switch
    {
        "a" or "lower-alpha" or "lower-latin" when number is > 0 and <= Letters => ((char)('a' + number - 1)).ToString(),
        "A" or "upper-alpha" or "upper-latin" when number is > 0 and <= Letters => ((char)('A' + number - 1)).ToString(),
        "i" or "lower-roman" when number is > 0 and <= MostRoman => Roman((int)number).ToLowerInvariant(),
        "I" or "upper-roman" when number is > 0 and <= MostRoman => Roman((int)number),
        "katakana" when number > 0 && number <= Katakana.Length => Katakana[(int)number - 1].ToString(),
        "cjk-ideographic" or "japanese-informal" when number is > 0 and < 100 => Kanji((int)number),
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    private static string Roman(int number)
    {
        (int Value, string Sign)[] signs =
        [
            (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"),
            (5, "V"), (4, "IV"), (1, "I"),
        ];
        var text = new StringBuilder();
        foreach (var (value, sign) in signs)
        {
            for (; number >= value; number -= value)
            {
                text.Append(sign);
            }
        }

        return text.ToString();
    }

    private static string Kanji(int number)
    {
        var tens = number / 10;
        return (tens > 1 ? Digits[tens].ToString() : "") + (tens > 0 ? "十" : "") + (number % 10 > 0 ? Digits[number % 10].ToString() : "");
    }

    // (1) …, 1　…, ①…, 第1 …, ア …
    private static bool BeginsWithNumber(MarkupTree tree, int item)
    {
        for (var i = item + 1; i < tree.Nodes[item].Last; i++)
        {
            var text = tree.Nodes[i].IsText ? tree.TextOf(tree.Nodes[i]).TrimStart() : [];
            if (text.Length > 0)
            {
                text = text.TrimStart("(（[［【第").TrimStart();
                return text.Length > 0 && (char.IsDigit(text[0]) || text[0] is >= '\u2460' and <= '\u24FF');
            }
        }

        return false;
    }
}

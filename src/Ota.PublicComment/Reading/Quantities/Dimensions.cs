using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Quantities;

/// <summary>Says what a list counts by: from its heading, else from its labels.</summary>
internal static class Dimensions
{
    private const int LongestHeading = 36;

    private static readonly string BeforeUnit = BracketSet.Label.Opening + " 　";

    private static readonly string[] Ends = ["別", "内訳", "方法", "区分", "分野", "分類", "項目", "属性", "職業",
        "年齢", "年代", "性別", "居住地", "住所", "別件数", "別人数",
        "の件数", "の人数", "の数", "状況", "別意見数", "ごとの件数", "件数", "人数", "意見数", "提出先", "手段", "者数", "反映状況"];

    /// <summary>The dimension that a heading names; null where it names none.</summary>
    public static string? OfHeading(string heading)
    {
        if (heading.Length is 0 or > LongestHeading)
        {
            return null;
        }

        // The cells of a heading row: the first says what is counted by.
        var first = heading.Split('\t')[0];
        var whole = WithoutUnit(WithoutUnitWords(first.Length > 0 ? first : heading)).Trim();
        var bare = BracketSet.LabelOrQuotation.Trim(whole, ":： 　");
        if (bare.Count(BracketSet.LabelOrQuotation.Opens) != bare.Count(BracketSet.LabelOrQuotation.Closes))
        {
            // 業種別の内訳【意見者数（意見数）】, （参考）意見提出方法の内訳: what ends or begins with a bracket is in none.
            var open = whole.AsSpan().IndexOfAny(BracketSet.LabelOrQuotation.Openers);
            bare = open > 0 ? whole[..open].TrimEnd() : whole.Trim(':', '：');
        }

        var key = CompareKey.Of(bare);
        // 内　訳
        return key.Length > 1 && AnyWord.Ends(key, Ends) ? bare.Length == 3 && key.Length == 2 ? key : bare : null;
    }

    /// <summary>The unit that a heading gives to its list: （単位：件）, 提出方法別人数.</summary>
    public static CountUnit UnitOf(string heading)
    {
        var key = CompareKey.Of(heading);
        var at = key.IndexOf("単位", StringComparison.Ordinal);
        if (at >= 0)
        {
            var rest = key[(at + 2)..].TrimStart(':', '=', 'は');
            return rest.Length > 0 ? CountTokens.UnitAt(rest, 0, false, out _) : CountUnit.None;
        }

        return CountWords.UnitOf(BracketSet.Heading.Trim(heading, "：:"));
    }

    /// <summary>Whether a line does nothing but give the unit: （単位：件）.</summary>
    public static bool IsUnitLine(string line) => BracketSet.Label.Trim(CompareKey.Of(line), "※") is var key && key.Length <= 12
        && key.StartsWith("単位", StringComparison.Ordinal);

    /// <summary>The dimension of a list without a heading.</summary>
    public static string Inferred(IEnumerable<CountRole> roles)
    {
        var most = roles.Where(r => r is not (CountRole.Total or CountRole.Unknown)).GroupBy(r => r).OrderByDescending(g
            => g.Count()).ThenBy(g => g.Key).FirstOrDefault();
        return most?.Key switch
        {
            CountRole.Channel => "提出方法",
            CountRole.SubmitterKind => "提出者の区分",
            CountRole.Part => "分野",
            CountRole.Disposition => "対応区分",
            _ => "内訳",
        };
    }

    // 提出方法　人数　件数 over a list set with spaces: the first word says what is counted by.
    private static string WithoutUnitWords(string heading)
    {
        var words = heading.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var first = words.Length;
        while (first > 1 && (CountWords.UnitOfHeading(words[first - 1]) != CountUnit.None || CountWords.IsShare(words[first - 1])))
        {
            first--;
        }

        // 内 容 提出人数: letters set apart are one word, and 内容 says nothing of what is counted by.
        return first < words.Length && (first == 1 || Array.TrueForAll(words[..first], w => w.Length == 1))
            && string.Concat(words[..first]) is var name && CountWords.UnitOfHeading(name) == CountUnit.None ? name : heading;
    }

    private static string WithoutUnit(string heading)
    {
        var at = heading.IndexOf("単位", StringComparison.Ordinal);
        return at > 0 ? heading.AsSpan(0, at).TrimEnd(BeforeUnit).ToString() : heading;
    }
}

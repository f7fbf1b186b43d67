using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Facts;

/// <summary>Reads what a sentence says about how completely the document lists what was submitted.</summary>
internal static class ListingSentences
{
    private const int Longest = 300;

    /// <summary>What a sentence or heading says; empty where it says nothing of it.</summary>
    public static ValueList<ListingFlag> FlagsOf(string sentence)
    {
        if (sentence.Length > Longest)
        {
            return [];
        }

        var key = CompareKey.Of(sentence);
        var flags = new List<ListingFlag>();
        Add(ListingFlag.MainOnly, IsMainOnly(key));
        Add(ListingFlag.Merged, Has(key, "同趣旨", "同様の", "同じ趣旨", "同じ内容", "同じ意見", "同じご意見", "同じ御意見", "類似", "同内容", "同一", "似た", "趣旨が同じ", "内容ごと", "項目ごと", "趣旨ごと") && Has(key, "まとめ", "集約", "統合", "整理", "一つの意見として", "1件として", "1つの意見として")
            || (Has(key, "集約し", "集約して", "集約させ", "集約の上", "集約した") && key.Contains("意見", StringComparison.Ordinal)));
        Add(ListingFlag.Summarised, Has(key, "意見", "内容", "趣旨", "原文") && Has(key, "要約し", "要約・", "要約、", "要約及び", "要約又は", "要約や", "要約して", "要約の", "要約を", "要約した", "要約され", "を要旨", "要旨として", "要旨を掲載", "要旨を記載", "要旨にして", "要旨にまとめ", "概要として", "概要を掲載", "概要にして",
            "趣旨を損なわない", "趣旨を損ねない", "簡略化", "抜粋して", "抜粋し", "要点を", "要点のみ", "一部を省略", "一部省略")
            || (Has(key, "要旨は", "概要は") && Has(key, "整理したもの", "まとめたもの", "要約")));
        Add(ListingFlag.Withheld, IsWithheld(key));
        Add(ListingFlag.WordingOmitted, Has(key, "字句", "誤字", "脱字", "文言", "軽微", "表記", "てにをは") && Has(key, "除", "省", "含んで", "含まれて", "含めて", "掲載して", "掲載しておりません", "記載して") && !Has(key, "修正しました。", "反映しました"));
        Add(ListingFlag.Duplicated, IsDuplicated(key));
        return flags.ToValueList();

        void Add(ListingFlag flag, bool says)
        {
            if (says)
            {
                flags.Add(flag);
            }
        }
    }

    private static bool IsMainOnly(string key)
        => (Has(key, "主な意見", "主なご意見", "主な御意見", "主要な意見", "主要なご意見", "代表的な意見", "代表的なご意見", "代表的な御意見") && !Has(key, "主な意見交換"))
            || (Has(key, "主なもの", "代表的なもの", "主要なもの", "一部を掲載", "一部のみ", "抜粋して掲載") && Has(key, "掲載", "抜粋", "紹介", "公表", "記載", "示し") && !Has(key, "省略"));

    private static bool IsWithheld(string key)
    {
        var says = Has(key, "掲載を控え", "公表を控え", "掲載していません", "掲載しておりません", "掲載していない", "公表していません", "公表しておりません", "公表していない", "非公表", "非公開", "掲載しません", "公表しません", "公表いたしません",
            "掲載いたしません", "掲載を差し控え", "公表を差し控え", "伏せ", "掲載は控え", "公表は控え", "掲載を見合わせ");
        return says && Has(key, "意見", "内容", "要望", "部分", "もの") && !(Has(key, "氏名", "住所", "お名前", "連絡先") && !Has(key, "意見は", "内容は", "部分は", "ものは", "意見に", "意見の", "意見を", "もの"))
            && !Has(key, "主な意見");
    }

    private static bool IsDuplicated(string key)
        => (key.Contains("重複", StringComparison.Ordinal) && Has(key, "含", "計上", "掲載", "あり", "ある", "いる", "数え", "カウント") && !Has(key, "重複を除", "重複は除", "重複する意見は除", "重複分を除", "重複を避け", "重複しない", "重複なし", "重複を省", "重複するものは1件", "重複は省"))
            || (key.Contains("それぞれ", StringComparison.Ordinal) && Has(key, "計上", "数えて", "カウント") && !Has(key, "それぞれ1件", "それぞれ一件", "それぞれを1件", "それぞれを一件"))
            || (Has(key, "複数の項目", "複数の分野", "複数の章", "複数項目", "複数分野") && Has(key, "それぞれ", "各項目に", "各分野に"));

    private static bool Has(string key, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (key.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}

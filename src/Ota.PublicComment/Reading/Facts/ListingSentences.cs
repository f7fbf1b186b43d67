using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Facts;

/// <summary>
/// Reads what a sentence says about how completely the document lists what was submitted. The rules are data; a sentence may meet several.
/// </summary>
internal static class ListingSentences
{
    private const int Longest = 300;

    private static readonly Rule[] Rules =
    [
        // 主な意見を掲載しています
        new(ListingFlag.MainOnly, [Split("主な意見 主なご意見 主な御意見 主要な意見 主要なご意見 代表的な意見 代表的なご意見 代表的な御意見")], Split("主な意見交換")),
        new(ListingFlag.MainOnly,
            [Split("主なもの 代表的なもの 主要なもの 一部を掲載 一部のみ 抜粋して掲載"), Split("掲載 抜粋 紹介 公表 記載 示し")], Split("省略")),

        // 同趣旨のご意見はまとめて; 項目ごとに整理し sorts and merges nothing.
        new(ListingFlag.Merged,
            [Split("同趣旨 同様の 同じ趣旨 同じ内容 同じ意見 同じご意見 同じ御意見 類似 同内容 同一 似た 趣旨が同じ"), Split("まとめ 集約 統合 整理 一つの意見として 1件として 1つの意見として")], []),
        new(ListingFlag.Merged, [Split("内容ごと 項目ごと 趣旨ごと"), Split("まとめ 集約 統合 一つの意見として 1件として")],
            Split("考え方をまとめ 考えをまとめ 見解をまとめ 回答をまとめ 対応をまとめ 結果をまとめ")),
        new(ListingFlag.Merged, [Split("集約し 集約して 集約させ 集約の上 集約した"), ["意見"]], []),

        // 要約させていただきました, 一部要約等して
        new(ListingFlag.Summarised,
            [
                Split("意見 内容 趣旨 原文"),
                Split("要約し 要約・ 要約、 要約及び 要約又は 要約や 要約して 要約の 要約を 要約した 要約され 要約さ 要約等 要約い 要約済 を要旨 要旨として 要旨を掲載 要旨を記載 要旨にして 要旨にまとめ "
                    + "概要として 概要を掲載 概要にして 趣旨を損なわない 趣旨を損ねない 簡略化 抜粋して 抜粋し 要点を 要点のみ 一部を省略 一部省略"),
            ], []),
        // 意見の要約 over a column; 要旨 and 概要 are what every such column is called.
        new(ListingFlag.Summarised, [Split("意見の要約 意見等の要約 意見(要約 意見等(要約 意見要約 意見の内容(要約")], Split("要約せ 要約しない 要約して")),
        new(ListingFlag.Summarised, [Split("要旨は 概要は"), Split("整理したもの まとめたもの 要約")], []),

        // 個人に関する意見は掲載を控えています, うち意見の公表を望まないもの2件; 氏名は公表しません is about names.
        new(ListingFlag.Withheld, [Withholding, Split("意見 内容 要望 部分 もの 分は 分を 分につ")], Split("氏名 住所 お名前 連絡先 主な意見 個人名 名前")),
        new(ListingFlag.Withheld, [Withholding, Split("意見は 内容は 部分は ものは 意見を 意見についても")], Split("主な意見 意見以外 意見のほか 意見の他 内容以外 ご意見のみ公表")),
        new(ListingFlag.Withheld,
            [Split("公表を望ま 公開を望ま 掲載を望ま 公表を希望し 公開を希望し 掲載を希望し 非公表を希望 非公開を希望 公表を希望されな 公表に同意し 掲載に同意し 公開に同意し"), Split("ない ません 非公 なかった"),
                Split("意見 もの 件")],
            Split("氏名 住所 お名前")),

        // 字句の修正に関する意見は除いています
        new(ListingFlag.WordingOmitted,
            [Split("字句 誤字 脱字 文言 軽微 表記 てにをは"), Split("除 省 含んで 含まれて 含めて 掲載して 掲載しておりません 記載して")], Split("修正しました。 反映しました")),

        // 重複意見を含む, 複数の項目にわたる意見はそれぞれに
        new(ListingFlag.Duplicated,
            [["重複"], Split("含 計上 掲載 あり ある いる 数え カウント")], Split("重複を除 重複は除 重複する意見は除 重複分を除 重複を避け 重複しない 重複なし 重複を省 重複するものは1件 重複は省")),
        new(ListingFlag.Duplicated, [["それぞれ"], Split("計上 数えて カウント")], Split("それぞれ1件 それぞれ一件 それぞれを1件 それぞれを一件")),
        new(ListingFlag.Duplicated, [Split("複数の項目 複数の分野 複数の章 複数項目 複数分野"), Split("それぞれ 各項目に 各分野に")], []),
    ];

    private static string[] Withholding => Split(
        "掲載を控え 公表を控え 掲載していません 掲載しておりません 掲載していない 公表していません 公表しておりません 公表していない 非公表 非公開 掲載しません 公表しません 公表いたしません "
        + "掲載いたしません 掲載を差し控え 公表を差し控え 伏せ 掲載は控え 公表は控え 掲載を見合わせ 掲載は差し控え 公表は差し控え");

    /// <summary>What a sentence or heading says; empty where it says nothing of it.</summary>
    public static ValueList<ListingFlag> FlagsOf(string sentence)
    {
        if (sentence.Length > Longest)
        {
            return [];
        }

        var key = CompareKey.Of(sentence);
        return Rules.Where(r => r.Holds(key)).Select(r => r.Flag).Distinct().ToValueList();
    }

    /// <summary>What a sentence says, and the words that say it: of 6件（重複意見を含む。） the bracket.</summary>
    public static (string Text, ValueList<ListingFlag> Flags) Read(string sentence)
    {
        var flags = FlagsOf(sentence);
        var text = sentence.Trim();
        if (flags.Count > 0 && text.IndexOfAny(['(', '（']) is > 0 and var open && text[^1] is ')' or '）'
            && FlagsOf(text[..open]).Count == 0)
        {
            text = text[open..];
        }

        return (text, flags);
    }

    private static string[] Split(string words) => words.Split(' ');

    /// <summary>A sentence says it if it has a word of each group and none of the others.</summary>
    private sealed record Rule(ListingFlag Flag, string[][] Groups, string[] Without)
    {
        public bool Holds(string key)
            => Array.TrueForAll(Groups, g => AnyWord.In(key, g))
                && !AnyWord.In(key, Without);
    }
}

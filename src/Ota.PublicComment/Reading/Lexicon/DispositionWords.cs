using System.Text;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Lexicon;

/// <summary>What the words of a legend, or of a disposition that explains itself, mean.</summary>
internal static class DispositionWords
{
    private const int Longest = 120;

    // In the order in which they are looked for: what is found is taken out, so that 反映できない leaves no 反映 behind.
    private static readonly (DispositionKind Kind, string[] Words)[] Phrases =
    [
        (DispositionKind.Unspecified, Split("反映状況 反映区分 反映の有無 修正の有無 修正の要否 修正等の有無 募集の趣旨 参考資料")),
        (DispositionKind.NotAdopted, Split(
            "反映できない 反映できません 反映しない 反映しません 反映は困難 反映が困難 反映困難 反映することは困難 反映することが困難 反映することができない 反映することはできない "
            + "反映が難しい 反映は難しい 反映することは難しい 反映することが難しい 反映は行わない 反映を行わない 反映し難い 反映しがたい 反映不可 反映せず 反映なし 反映に至らな "
            + "採用しない 採用できない 不採用 取り入れない 取り入れられない 取り入れることはできない 取り入れることができない 取り入れることが困難 取り入れることが難しい "
            + "取り入れることは難しい 取り入れることは困難 取り入れ困難 対応できない 対応は困難 "
            + "対応が困難 対応困難 盛り込めない 盛り込まない 盛り込むことはできない 盛り込むことができない 賛同できない 受け入れられない 実施できない 実施は困難 実施困難 修正できない 見送")),
        (DispositionKind.Unchanged, Split(
            "原案どおり 原案のとおり 原案通り 原案の通り 素案どおり 素案のとおり 素案通り 素案の通り 案のとおり 案どおり 案の通り 案通り 現行どおり 現行のとおり "
            + "修正しない 修正しません 修正なし 修正無し 修正は行わない 修正を行わない 修正は行いません 修正せず 修正の必要はない 修正の必要がない 修正不要 修正はしない 修正はありません "
            + "変更しない 変更なし 変更無し 変更は行わない 変更を行わない 変更せず 変更はしない 追加なし 追記なし 加筆なし 見直しなし 原案を維持 原案維持")),
        (DispositionKind.OutOfScope, Split(
            "対象外 対象としない 対象とならない 範囲外 直接関係 直接関連 関係のないもの 関係のない意見 関連のない 関連しない 所管外 趣旨と異なる 以外に関する 以外の意見 以外への意見")),
        (DispositionKind.ForReference, Split(
            "反映を検討 反映について検討 反映できるよう検討 今後の施策に反映 今後の取組に反映 今後の計画に反映 今後の事業に反映 追加を検討 修正を検討 採用を検討 変更を検討")),
        (DispositionKind.AlreadyIncluded, Split(
            "(している 既に反映 すでに反映 既に盛り込 すでに盛り込 反映している 反映しています 反映済 反映されて 既に すでに 整理済 記載済 記載している 記載しています 記載されて 記載のとおり "
            + "盛り込まれて 盛り込み済 盛込済 盛り込んでいる 盛り込んでいます 含まれて 含んでいる 掲載済 掲載している 対応済 対応している 位置付けている 位置づけている 位置付けられて 実施済 実施している "
            + "取り組んでいる 取組済")),
        (DispositionKind.Agreement, Split("賛同 賛成 支持 肯定")),
        (DispositionKind.ForReference, Split("参考 今後の検討 今後検討 検討課題 今後の課題 今後の取組 今後の施策 推進の際 推進に当たって 推進にあたって 研究 検討")),
        (DispositionKind.Modified, Split("修正 反映 追記 追加 加筆 変更 取り入れ 採用 盛り込 改める 改めた 見直し 見直す 削除")),
    ];

    private static readonly string[] Joiners = ["・", "･", "/", "／", "や", "又は", "または", "及び"];
    private static readonly string[] Changes = ["修正", "追加", "追記", "加筆", "変更", "見直し", "削除"];

    private static readonly string[] Rest = Split("その他 感想 質問 疑問 上記以外 要望 いずれにも該当しない");

    /// <summary>The kinds that words name, in the order of the enumeration; empty when they name none.</summary>
    public static ValueList<DispositionKind> KindsOf(string words)
    {
        if (words.Length > Longest)
        {
            return [];
        }

        var text = Squeezed(words);
        var kinds = new SortedSet<DispositionKind>();
        var already = text.IndexOf("既に", StringComparison.Ordinal);
        foreach (var (kind, phrases) in Phrases)
        {
            foreach (var phrase in phrases)
            {
                var at = text.IndexOf(phrase, StringComparison.Ordinal);
                if (at < 0)
                {
                    continue;
                }

                text = kind == DispositionKind.Unchanged
                    && AnyWord.Starts(phrase, Changes) ? WithoutDeniedBefore(text, at) : text;
                text = text.Replace(phrase, new string('\u0001', phrase.Length), StringComparison.Ordinal);
                // 既に素案に反映し says that it stands there, not that it was put there.
                var stoodBefore = kind == DispositionKind.Modified && already >= 0 && at > already && phrase is "反映" or "盛り込";
                if (kind != DispositionKind.Unspecified && !stoodBefore)
                {
                    kinds.Add(kind);
                }
            }
        }

        if (kinds.Count == 0 && AnyWord.In(text, Rest))
        {
            kinds.Add(DispositionKind.Other);
        }

        return kinds.ToValueList();
    }

    // 追加・修正なし: what is joined to the denied word is denied with it.
    private static string WithoutDeniedBefore(string text, int at)
    {
        for (var found = true; found;)
        {
            found = false;
            var joiner = Array.Find(Joiners, j => text.AsSpan(0, at).EndsWith(j, StringComparison.Ordinal)) ?? "";
            var end = at - joiner.Length;
            if (Array.Find(Changes, c => text.AsSpan(0, end).EndsWith(c, StringComparison.Ordinal)) is { } change)
            {
                at = end - change.Length;
                text = string.Concat(text.AsSpan(0, at), new string('\u0001', change.Length), text.AsSpan(end));
                found = true;
            }
        }

        return text;
    }

    /// <summary>The kinds of a code that is words of its own: 原案どおり. A sign or a single character explains nothing.</summary>
    public static ValueList<DispositionKind> KindsOfCode(string code)
    {
        var letters = 0;
        foreach (var c in code)
        {
            letters += Text.CharacterClasses.IsKanji(c) || Text.CharacterClasses.IsHiragana(c)
                || Text.CharacterClasses.IsKatakana(c) ? 1 : 0;
        }

        return letters >= 2 ? KindsOf(code) : [];
    }

    private static string Squeezed(string words)
    {
        var text = new StringBuilder(words.Length);
        foreach (var c in words)
        {
            if (!char.IsWhiteSpace(c))
            {
                text.Append(c == '（' ? '(' : c == '）' ? ')' : c);
            }
        }

        return text.ToString();
    }

    private static string[] Split(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}

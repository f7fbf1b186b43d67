using System.Collections.Frozen;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Validation.PersonalData;

/// <summary>
/// Names people introduce themselves with: 蒔田と申します, 李 さくらと申す者です; before といいます only a frequent family name and a given one.
/// </summary>
internal static class SelfIntroductions
{
    private const int Reach = 14;
    private const int LongestName = 10;
    private const int LongestKanji = 6;

    private static readonly string[] Verbs = ["と申し", "と申す", "といいます", "と言います", "という者", "と言う者"];

    // と申しますのは, と申しますと go on with a reason.
    private static readonly string[] Reasons =
        ["と申しますの", "と申しますと", "と申しますか", "と申しても", "と申しましょう", "と申し上げ", "と申し出", "と申し入れ", "と申し込", "と申しあげ"];

    private static readonly FrozenSet<string> NoNames =
        """
        何 なに こう そう どう ああ 案 計画 事業 意見 以上 反対 賛成 同様 以下 下記 上記 会 市 区 町 村 国 県 方針 施策 制度 名称 言葉 用語 愛称 通称 略称 俗 一言 結論 正直 率直 極端 大げさ 強い 市民 区民 住民
        よい 良い いい だめ 駄目 不要 必要 無理 困難 残念 有難い もの こと ところ
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] Before =
        ["わたくし", "わたし", "私こと", "私", "僕", "市民", "区民", "町民", "会社員", "主婦", "無職", "学生", "自営業", "在住", "匿名", "担当"];

    private static readonly string[] Bodies = ["計画", "事業", "意見", "施策", "制度", "協会", "団体", "法人", "会社", "担当", "責任", "代表"];

    private static readonly string[] Endings = ["する", "した", "ます", "です", "べき", "ない", "たい", "ある", "いる", "れる", "せる", "よう", "ほしい", "しい"];

    public static void Find(string text, ref List<PersonalDataSpan>? found)
    {
        foreach (var verb in Verbs)
        {
            for (var at = text.IndexOf(verb, StringComparison.Ordinal); at
                >= 0; at = text.IndexOf(verb, at + verb.Length, StringComparison.Ordinal))
            {
                var isIntroduction = Words.At(text, at, Reasons) is null;
                if (isIntroduction && Start(text, at, verb[1] == '申') is { } start)
                {
                    (found ??= []).Add(new PersonalDataSpan(PersonalDataKind.Name, TextSpan.FromBounds(start, at)));
                }
            }
        }
    }

    private static int? Start(string text, int end, bool isSure)
    {
        var start = end;
        var spaces = 0;
        while (start > 0 && end - start < Reach
            && (IsLetter(text[start - 1])
                || (spaces == 0 && start < end && text[start - 1] is ' ' or '\u3000' && start > 1 && IsLetter(text[start - 2]))))
        {
            start--;
            spaces += text[start] is ' ' or '\u3000' ? 1 : 0;
        }

        start = BehindWords(text, start, end);
        var name = text.AsSpan(start, end - start);
        return name.Length is > 0 and <= LongestName && (isSure ? IsName(name.ToString()) : name.Length > 2 && NameShape.IsFullName(name))
            ? start : null;
    }

    // 私は李さくら, 三丁目の森, 市民の来栖
    private static int BehindWords(string text, int start, int end)
    {
        for (var i = end - 2; i > start; i--)
        {
            var isParticle =
                text[i] is 'は' or 'の' or 'で' or 'に' or 'を' or 'が' or 'も'
                    && (NameShape.IsKanji(text[i - 1]) || text[i] is 'の' or 'は' || CharacterClasses.IsKatakana(text[i - 1]));
            if (isParticle && !(text[i] is 'の' or 'が' && i + 2 > end))
            {
                start = i + 1;
                break;
            }
        }

        var word = Words.At(text, start, Before);
        start += word is not null && end - start > word.Length + 1 ? word.Length : 0;
        return start < end && text[start] is ' ' or '\u3000' ? start + 1 : start;
    }

    private static bool IsName(string name)
    {
        if (NoNames.Contains(name) || Words.AtEnd(name, Endings) is not null || Words.In(name, Bodies)
            || (NameShape.IsBody(name) && !NameShape.IsFullName(name)))
        {
            return false;
        }

        var kanji = name.Count(NameShape.IsKanji);
        var kana = name.Count(static c => CharacterClasses.IsHiragana(c) || CharacterClasses.IsKatakana(c));
        // 森, 李さくら, 百瀬ひかる, あゆみ, キム・ヨンヒ
        return kanji <= LongestKanji && (kanji > 0 || kana > 1) && NoParticle(name);
    }

    private static bool NoParticle(string name) => !name.Contains('を', StringComparison.Ordinal);

    private static bool IsLetter(char c)
        => NameShape.IsKanji(c) || CharacterClasses.IsHiragana(c) || CharacterClasses.IsKatakana(c) || c is '・' or '＝';
}

using System.Buffers;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Validation.PersonalData;

/// <summary>
/// Names of people behind their label: 氏名：…, 【名前】…, 氏名は…と申します. A label alone is none, nor is what only a form says of it.
/// </summary>
internal static class LabelledNames
{
    private const int Shortest = 2;
    private const int Longest = 12;

    private static readonly SearchValues<char> Heads = SearchValues.Create("氏姓名者ふフNnＮｎ人署まｎ");

    private static readonly string[] Labels =
    [
        "氏名", "氏　名", "氏 名", "姓名", "名前", "提出者", "投稿者", "記入者", "代表者", "提出者名", "代表者名", "意見者", "差出人", "署名", "記名", "ふりがな", "フリガナ", "なまえ", "名まえ",
        "Name", "NAME", "name", "Ｎａｍｅ", "ＮＡＭＥ", "ｎａｍｅ",
    ];

    private static readonly string[] NoNames =
    [
        "記入", "記載", "公表", "公開", "匿名", "非公", "不明", "無記", "必須", "必要", "任意", "省略", "個人", "団体", "会社", "事業", "住所", "電話", "年齢", "性別",
        "職業", "略", "非表示", "掲載", "未記", "希望", "同上", "別紙", "以下", "市民", "区民", "町民", "村民", "県民", "都民", "住民", "在住", "在勤", "在学", "法人", "名称", "所属",
        "連絡", "なし", "無し", "不要", "不可", "伏せ", "明記", "提出", "意見", "氏名", "確認", "本人", "実名", "仮名", "保護", "収集", "利用", "登録", "変更", "生年", "郵便", "番号",
        "一覧", "欄", "ひみつ", "ふめい", "とくめい", "ありません", "なまえ", ];

    public static void Find(string text, ref List<PersonalDataSpan>? found)
    {
        for (var at = text.AsSpan().IndexOfAny(Heads); at >= 0;)
        {
            var next = at + 1;
            if (LabelAt(text, at) is { } end)
            {
                var value = LabelValue.Of(text, end);
                var length = char.IsAsciiLetter(CompareFold.Of(text[at])) && !IsLatinLabel(text, at, value) ? 0 : NameLength(text, value);
                if (length > 0)
                {
                    (found ??= []).Add(new PersonalDataSpan(PersonalDataKind.Name, new TextSpan(value.Start, length)));
                    next = value.Start + length;
                }
            }

            var step = text.AsSpan(next).IndexOfAny(Heads);
            at = step < 0 ? -1 : next + step;
        }
    }

    // The end of the label whose first or last character stands at a place.
    private static int? LabelAt(string text, int at)
    {
        int? end = null;
        foreach (var label in Labels)
        {
            var offset = label.AsSpan().IndexOfAny(Heads);
            if (at >= offset && text.AsSpan(at - offset).StartsWith(label, StringComparison.Ordinal))
            {
                end = Math.Max(end ?? 0, at - offset + label.Length);
            }
        }

        return end;
    }

    // Name: but no Username: and no name of a file.
    private static bool IsLatinLabel(string text, int at, LabelValue value)
        => value.IsStrong && !(at > 0 && (char.IsAsciiLetterOrDigit(CompareFold.Of(text[at - 1])) || text[at - 1] is '_' or '-'));

    private static int NameLength(string text, LabelValue value)
    {
        var start = value.Start;
        if (start >= text.Length || IsNoName(text.AsSpan(start)))
        {
            return 0;
        }

        if (value.IsStrong
            && (LatinNames.Length(text, start) is var foreign and > 0
                || ForeignNames.Length(text, start) is var kana and > 0 && (foreign = kana) > 0))
        {
            return foreign;
        }

        var end = start;
        var spaces = 0;
        for (; end < text.Length && end - start < Longest; end++)
        {
            var isInnerSpace =
                text[end] is ' ' or '\u3000' && spaces == 0 && end > start && end + 1 < text.Length && IsLetter(text[end + 1]);
            if (!IsLetter(text[end]) && !isInnerSpace)
            {
                break;
            }

            spaces += isInnerSpace ? 1 : 0;
        }

        return NameShape.Length(text, start, end, value.IsStrong);
    }

    private static bool IsNoName(ReadOnlySpan<char> value)
    {
        foreach (var word in NoNames)
        {
            if (value.StartsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsLetter(char c)
        => NameShape.IsKanji(c) || CharacterClasses.IsHiragana(c) || CharacterClasses.IsKatakana(c) || c is '・' or '＝';
}

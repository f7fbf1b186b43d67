using Ota.PublicComment.Text;

namespace Ota.PublicComment.References.Scanning;

/// <summary>Units behind a number that make it an amount or a time: 4つ, 17業務, 30%, 2年度.</summary>
internal static class Counters
{
    private static readonly WordTable Words = new(
        "つ", "人", "件", "個", "名", "年", "年度", "年間", "年後", "年前", "年目", "年生", "年代", "月", "日", "回", "回目", "割", "分", "分の", "%", "‰", "円", "億円",
        "万円", "千円", "百円", "兆円", "万人", "千人", "億人", "万", "兆", "億", "千", "百", "社", "校", "園", "館",
        "か所", "ヶ所", "カ所", "ケ所", "箇所", "か月", "ヶ月", "カ月", "ケ月", "箇月", "か国", "ヵ国", "カ国", "ヵ所", "ヵ月", "ヵ年", "か年", "カ年", "ヶ年", "種", "種類", "台",
        "本", "冊", "点", "度", "倍", "枚", "棟", "戸", "団体",
        "時", "時間", "秒", "週", "週間", "期", "次", "歳", "才", "代", "番", "番目", "番地", "号", "号車", "丁目", "章", "節", "条", "項", "項目", "款", "編", "級", "階",
        "床", "席", "組", "班", "区", "自治体",
        "部", "本柱", "ha", "km", "kg", "kW", "kWh", "cm", "mm", "m", "m2", "t", "㎡", "㎞", "㎏", "ヘクタール", "トン", "キロ", "メートル", "ポイント", "パーセント",
        "㌫", "㌧", "℃", "ppm", "dB", "G", "D", "R", "等分", "者", "頭", "羽", "匹", "株", "票", "通", "便", "隻", "両", "杯", "食", "滴", "連", "行", "行目",
        "文", "字", "語", "語句", "以上", "以下", "未満", "程度", "ほど", "前後");

    /// <summary>Whether a counter stands at a place and ends there: 4年齢 and 1人権 go on as a title.</summary>
    public static bool StandAt(FoldedText text, int index)
    {
        var end = Words.Match(text, index);
        if (end < 0)
        {
            return false;
        }

        // A single kanji must not begin another word.
        return end - index > 1 || !CharacterClasses.IsKanji(text[index]) || !text.IsKanjiAt(end) || IsAmountTail(text[end]);
    }

    private static bool IsAmountTail(char c)
        => c is '以' or '未' or '分' or '前' or '後' or '程' or '増' or '減' or '中' or '当' or '目' or '間' or '弱' or '強' or '超' or '余' or '台';
}

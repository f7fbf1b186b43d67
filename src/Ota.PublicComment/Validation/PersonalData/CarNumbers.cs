using System.Collections.Frozen;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Validation.PersonalData;

/// <summary>The numbers of cars: an office, a class, a kana and a number: 品川 500 さ 12-34, 大宮33な・・12.</summary>
internal static class CarNumbers
{
    private const int LongestOffice = 4;

    private static readonly FrozenSet<string> Offices = """
        札幌 函館 旭川 室蘭 苫小牧 釧路 知床 帯広 北見 青森 弘前 八戸 岩手 盛岡 平泉 宮城 仙台 秋田 山形 庄内 福島 会津 郡山 白河 いわき 水戸 土浦 つくば 宇都宮 那須 とちぎ 日光 群馬 前橋 高崎
        大宮 川口 所沢 川越 熊谷 春日部 越谷 千葉 成田 習志野 市川 船橋 袖ヶ浦 市原 野田 柏 松戸 品川 世田谷 練馬 杉並 板橋 足立 江東 葛飾 八王子 多摩 横浜 川崎 湘南 相模 山梨 富士山
        新潟 長岡 上越 富山 石川 金沢 福井 長野 松本 諏訪 安曇野 南信州 岐阜 飛騨 静岡 浜松 沼津 伊豆 名古屋 豊橋 三河 岡崎 豊田 尾張小牧 一宮 春日井 三重 鈴鹿 四日市 伊勢志摩 滋賀 京都
        大阪 なにわ 和泉 堺 神戸 姫路 奈良 飛鳥 和歌山 鳥取 島根 出雲 岡山 倉敷 広島 福山 山口 下関 徳島 香川 高松 愛媛 高知 福岡 北九州 久留米 筑豊 佐賀 長崎 佐世保 熊本 大分 宮崎 鹿児島 奄美 沖縄
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToFrozenSet(StringComparer.Ordinal);

    public static void Find(string text, ref List<PersonalDataSpan>? found)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!CharacterClasses.IsDigit(text[i]) || (i > 0 && CharacterClasses.IsDigit(text[i - 1])))
            {
                continue;
            }

            if (Office(text, i) is { } start && End(text, i) is { } end)
            {
                (found ??= []).Add(new PersonalDataSpan(PersonalDataKind.CarNumber, TextSpan.FromBounds(start, end)));
                i = end - 1;
            }
        }
    }

    private static int? Office(string text, int at)
    {
        var end = SkipBack(text, at);
        var offices = Offices.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = LongestOffice; length > 0; length--)
        {
            if (end >= length && offices.Contains(text.AsSpan(end - length, length)))
            {
                return end - length;
            }
        }

        return null;
    }

    // The class (500, 33, 30A), one kana, and one to four digits, with a dash or with dots before them.
    private static int? End(string text, int at)
    {
        var digits = 0;
        var end = at;
        while (end < text.Length && digits < 4
            && (CharacterClasses.IsDigit(text[end]) || (digits > 1 && char.IsAsciiLetterUpper(CompareFold.Of(text[end])))))
        {
            end++;
            digits++;
        }

        end = Skip(text, end);
        if (digits is < 2 or > 3 || end >= text.Length
            || !(CharacterClasses.IsHiragana(text[end]) || char.IsAsciiLetterUpper(CompareFold.Of(text[end]))))
        {
            return null;
        }

        end = Skip(text, end + 1);
        var start = end;
        var count = 0;
        while (end < text.Length && end - start < 6
            && (CharacterClasses.IsDigit(text[end]) || text[end] is '・' or '･' or '.' || (count > 0 && CharacterCodes.IsDash(text[end]))))
        {
            count += CharacterClasses.IsDigit(text[end]) ? 1 : 0;
            end++;
        }

        return count is > 0 and <= 4 && CharacterClasses.IsDigit(text[end - 1])
            && !(end < text.Length && "年月日人件円%％".Contains(text[end], StringComparison.Ordinal)) ? end : null;
    }

    private static int Skip(string text, int at) => at < text.Length && text[at] is ' ' or '\u3000' or '-' or '－' ? at + 1 : at;

    private static int SkipBack(string text, int at) => at > 0 && text[at - 1] is ' ' or '\u3000' ? at - 1 : at;
}

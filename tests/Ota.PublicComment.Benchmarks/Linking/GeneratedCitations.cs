using System.Globalization;
using Ota.PublicComment.Benchmarks.Corpus;
using Ota.PublicComment.References;

namespace Ota.PublicComment.Benchmarks.Linking;

/// <summary>
/// A plan of many measures and citations of them, some with a slip in the title and some that lead nowhere; the same on every run.
/// </summary>
internal static class GeneratedCitations
{
    private static readonly string[] Heads =
        ["図書室", "公園", "歩道", "防災無線", "自転車道", "商店街", "保育園", "水辺", "学校給食", "地域交通", "文化財", "空き家", "森林", "窓口", "健康診査", "子育て支援"];
    private static readonly string[] Middles =
        ["における電子化", "の夜間開放", "の段差解消", "に関する情報発信", "を支える人材", "の安全点検", "の広域連携", "への支援体制", "の再生可能エネルギー", "と歴史の継承"];
    private static readonly string[] Tails = ["の推進", "の充実", "の整備", "の検討", "の拡充", "の強化", "の見直し", "の促進"];
    private static readonly string[] Places =
        ["東町", "西町", "南町", "北町", "中央", "緑台", "川端", "山手", "港", "桜丘", "松原", "若葉", "泉", "新田", "城下", "本町"];

    public static Plan Plan(int measures)
    {
        var list = new Initiative[measures];
        for (var i = 0; i < measures; i++)
        {
            list[i] =
                new Initiative { Id = $"i{i + 1}", Term = "取組", Number = Number(i + 1), Title = Title(i),
                    Pages = new NumberRange((i / 4) + 1, (i / 4) + 1) };
        }

        return new Plan { Initiatives = list.ToValueList() };
    }

    /// <summary>
    /// Citations with number and title; so many of 100 with one slip in the title, and so many with a number and title that no measure has.
    /// </summary>
    public static CitedItem[] Items(int count, int measures, int slips, int dangling, ulong seed)
    {
        var dice = new Dice(seed);
        var items = new CitedItem[count];
        for (var i = 0; i < count; i++)
        {
            var measure = dice.Below(measures);
            var title = Title(measure);
            var fate = dice.Below(100);
            var isLost = fate >= slips && fate < slips + dangling;
            items[i] = new CitedItem
            {
                Term = "取組",
                Number = Number(isLost ? measures + 1 + dice.Below(1000) : measure + 1),
                Title = fate < slips ? Slip(title, dice) : isLost ? Slip(Title(measures + dice.Below(measures)) + "と宇宙旅行", dice) : title,
            };
        }

        return items;
    }

    private static OutlineNumber Number(int number) => new() { Label = number.ToString(CultureInfo.InvariantCulture), Parts = [number] };

    // Every measure has a title of its own: the digits of its number in four alphabets.
    private static string Title(int measure)
        => Places[measure % 16] + Heads[measure / 16 % 16] + Middles[measure / 256 % 10] + Tails[measure / 2560 % 8]
            + (measure < 20_480 ? "" : "その二");

    private static string Slip(string title, Dice dice)
    {
        var at = dice.Below(title.Length);
        return string.Concat(title.AsSpan(0, at), "緒", title.AsSpan(at + 1));
    }
}

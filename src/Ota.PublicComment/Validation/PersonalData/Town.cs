using Ota.PublicComment.Text;

namespace Ota.PublicComment.Validation.PersonalData;

/// <summary>The place before the numbers of an address: みどり町, 月影市坂上町, 札幌市北区北.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="HasMunicipality">Whether a city, a district or a prefecture with something behind it stands in it.</param>
internal readonly record struct Town(int Start, bool HasMunicipality)
{
    private const int Reach = 28;
    private const int Shortest = 2;

    // Numbers behind them are those of a plan.
    private static readonly string[] PlanWords =
    [
        "施策", "取組", "取り組", "事業", "計画", "基本", "目標", "方針", "項目", "資料", "別表", "別紙", "様式", "戦略", "素案", "原案", "意見", "番号", "指標", "写真",
        "重点", "ページ", "図表", "条例", "法律", "年度", "平成", "令和", "昭和", "議案", "区分", "分類", "回答", "設問", "問い", "型番", "品番", "国道", "県道", "市道", "日付",
        "バージョン", "脚注", "注釈", "課題", "論点", "回目", "評価", "体系", "リスト", "グラフ", "地図",
    ];

    private static readonly string[] PlanSigns = ["第", "章", "節", "年", "月", "約", "版", "図", "表", "柱", "案", "頁", "問", "項", "号", "注"];

    private static readonly string[] Prose =
        ["ます", "です", "した", "する", "ない", "から", "ので", "けど", "まで", "では", "には", "とは", "など", "ほど", "ください", "たい", "って", "いて", "また", "なお", "より",
            "らい", "べき", "ある", "いる", "さい", "れる", "せる"];

    private static readonly string[] NoMunicipality =
        ["市民", "市内", "市外", "都市", "区民", "区内", "地区", "町内", "町民", "村民", "学区", "校区", "街区", "区域", "区間", "県民", "県内", "道路", "鉄道", "歩道", "車道", "水道",
            "政府", "北海道内", "市町村", "市区町村"];

    private static readonly string[] Particles = ["から", "まで", "より", "には", "では", "という", "は", "が", "を", "に", "で", "と", "も", "へ", "の", "や"];

    /// <summary>The town that ends before a place; null where nothing there is like one.</summary>
    public static Town? Before(string text, int at)
    {
        var end = at > 0 && text[at - 1] is ' ' or '\u3000' ? at - 1 : at;
        var start = end;
        while (start > 0 && end - start < Reach && IsLetter(text[start - 1]))
        {
            start--;
        }

        start = BehindParticles(text, start, end);
        var name = text.AsSpan(start, end - start);
        var isQuarter = name.Length == 1 && at < text.Length && "東西南北".Contains(name[0], StringComparison.Ordinal);
        if ((name.Length < Shortest && !isQuarter) || !HoldsName(name) || IsOfPlan(name))
        {
            return null;
        }

        var known = PlaceNames.LastBefore(text, at, Reach);
        return known is { } place && place.Start >= start - 1 && place.End <= end
            ? new Town(Math.Min(start, place.Start), place.End < end)
            : new Town(start, HoldsMunicipality(name));
    }

    private static bool IsLetter(char c)
        => CharacterClasses.IsKanji(c) || CharacterClasses.IsHiragana(c) || CharacterClasses.IsKatakana(c) || char.IsSurrogate(c);

    // 私はみどり町: the particle between kanji and kana is none of the name's; そこはなみずき台 is not told from it.
    private static int BehindParticles(string text, int start, int end)
    {
        for (var i = start + 1; i < end; i++)
        {
            if (!CharacterClasses.IsHiragana(text[i]) || CharacterClasses.IsHiragana(text[i - 1]))
            {
                continue;
            }

            var particle = Words.At(text.AsSpan(0, end), i, Particles);
            var isNamesOwn =
                particle is "が" or "の" && i + 1 < end && CharacterClasses.IsKanji(text[i + 1])
                    && text[i - 1]
                        is '茶' or '緑' or '桜' or '霞' or '光' or '希' or '鷺' or '梅' or '松' or '富' or '百' or '虹' or '美' or '旭' or '泉' or '青';
            // 月影市にしき町: behind the city another name may begin with the same kana.
            isNamesOwn |= "市区郡県".Contains(text[i - 1], StringComparison.Ordinal) && text.AsSpan(i, end - i).IndexOfAny('町', '台', '丘') > 1;
            if (particle is not null && !isNamesOwn)
            {
                start = i + particle.Length;
            }
        }

        return Math.Min(start, end);
    }

    private static bool HoldsName(ReadOnlySpan<char> name)
    {
        foreach (var c in name)
        {
            if (CharacterClasses.IsKanji(c) || CharacterClasses.IsKatakana(c))
            {
                return true;
            }
        }

        return false;
    }

    // 施策, 図; and prose: 大切だと思います.
    private static bool IsOfPlan(ReadOnlySpan<char> name)
        => Words.In(name, PlanWords) || Words.AtEnd(name, PlanSigns) is not null
            || (CharacterClasses.IsHiragana(name[^1]) && Words.AtEnd(name, Prose) is not null);

    // A unit with a name before it and a town behind it.
    private static bool HoldsMunicipality(ReadOnlySpan<char> name)
    {
        if (Words.In(name, NoMunicipality))
        {
            return false;
        }

        for (var i = 1; i + 1 < name.Length; i++)
        {
            if (name[i] is '市' or '区' or '郡' or '町' or '村' or '県' or '都' or '府' or '道')
            {
                return true;
            }
        }

        return false;
    }
}

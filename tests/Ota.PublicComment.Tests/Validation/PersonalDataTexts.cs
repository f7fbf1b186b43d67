using System.Globalization;

namespace Ota.PublicComment.Tests.Validation;

/// <summary>
/// Opinions with personal data planted in them, and ordinary ones full of numbers, from fixed seeds. All values are made up.
/// </summary>
internal sealed class PersonalDataTexts(int seed)
{
    private static readonly string[] Sentences =
    [
        "歩道の幅が足りないので広げてほしい。", "計画の目的が市民に伝わっていないと思います。", "子どもが安心して遊べる公園を増やしてください。", "第3章の内容に賛成します。",
        "市の財政は大丈夫でしょうか。", "高齢者にも使いやすい窓口にしてほしいと考えます。", "図書館の開館時間を延ばすべきである。", "駅前の放置自転車に困っています。",
        "地域の行事が減っているのが気になる。", "用語が難しいので説明を加えてほしい。", "前回の計画の評価を先に示してほしい。", "みどりを守ることは大切だと思います",
    ];

    private static readonly string[] Families =
        ["佐藤", "鈴木", "高橋", "田中", "渡辺", "山本", "中村", "小林", "加藤", "吉田", "山田", "佐々木", "五十嵐", "長谷川", "森", "蒔田", "鵜殿", "来栖", "百瀬", "御子柴"];
    private static readonly string[] Givens = ["太郎", "花子", "一郎", "健", "美咲", "陽子", "さくら", "ひろし", "翔太", "恵", "七海", "あゆみ", "健太郎", "マリ"];
    private static readonly string[] Cities =
        ["東京都大田区", "大田区", "神奈川県横浜市", "札幌市北区", "北海道釧路市", "長野県松本市", "京都市左京区", "福岡市中央区", "さいたま市", "沖縄県那覇市"];
    private static readonly string[] Towns = ["中央", "本町", "桜ヶ丘", "西新町", "緑が丘", "大字上沢", "東山", "港町"];
    private static readonly string[] Laws = ["道路法", "地方自治法", "個人情報の保護に関する法律", "都市計画法", "景観法", "月影市環境基本条例"];

    private readonly Random _random = new(seed);

    public static IReadOnlyList<string> Kinds { get; } = ["telephone", "mail", "address", "name", "number"];

    /// <summary>An opinion with one value of a kind in it, and where the value begins and ends.</summary>
    public (string Text, int Start, int End) Planted(string kind)
    {
        var (before, value, behind) = kind switch
        {
            "telephone" => Telephone(),
            "mail" => (Pick("返事は ", "連絡先は", "メール：", "（", "問い合わせ先 "), Mail(), Pick(" まで。", "です。", "", "）", "\n")),
            "address" => Address(),
            "name" => Name(),
            _ => (Pick("", "個人番号：", "マイナンバー "), IndividualNumber(), Pick(" です。", "。", "")),
        };
        var head = Sentence() + (Chance(50) ? Sentence() : "") + (Chance(20) ? "\n" : "") + before;
        return (head + value + behind + (Chance(60) ? Sentence() : ""), head.Length, head.Length + value.Length);
    }

    /// <summary>An opinion or answer as they are, with laws, pages, dates, years, ids and other numbers, and none of a person's.</summary>
    public string Ordinary()
    {
        var pieces = Enumerable.Range(0, _random.Next(2, 6)).Select(_ => Chance(70) ? Number() : Sentence());
        var text = string.Concat(pieces);
        return Chance(40) ? Wide(text) : text;
    }

    private (string, string, string) Telephone()
    {
        var (a, b, c) = (D(4), D(4), D(4));
        var dash = Pick("-", "-", "-", "－", "ー", "−", "‐");
        var value = _random.Next(16) switch
        {
            0 => $"03{dash}{N(1, 9)}{D(3)}{dash}{c}",
            1 => $"06({N(1, 9)}{D(3)}){c}",
            2 => $"{Pick("045", "011", "052", "092", "048")}{dash}{D(3)}{dash}{c}",
            3 => $"{Pick("0467", "0263", "0154", "0422")}{dash}{D(2)}{dash}{c}",
            4 => $"{Pick("090", "080", "070", "050")}{dash}{a}{dash}{b}",
            5 => $"{Pick("090", "080")}{a}{b}",
            6 => $"{Pick("090", "080")} {a} {b}",
            7 => $"（03）{a[..3]}1{dash}{b}"[1..],
            8 => $"+81-{Pick("90", "80")}-{a}-{b}",
            9 => $"04992{dash}{N(2, 9)}{dash}{c}",
            10 => $"03.{N(1, 9)}{D(3)}.{c}",
            11 => $"090・{a}・{b}",
            12 => $"03{dash}{N(1, 9)}{D(1)} {D(2)}{dash}{c}",
            13 => $"080{dash}{a}{dash}\n{b}",
            14 => $"({Pick("045", "011")}){D(3)}{dash}{c}"[1..],
            _ => $"0120{dash}{D(3)}{dash}{D(3)}",
        };
        var label = Pick("電話 ", "TEL:", "Tel ", "連絡先は", "携帯は", "", "ご連絡は ", "電話番号：", "（", "電話（", "TEL.", "電話→", "私の番号は");
        return (label, Chance(40) ? Wide(value) : value, Pick("まで。", "です。", "", " に連絡ください。", "）", "\n"));
    }

    private string Mail()
    {
        var value =
            $"{Pick("taro", "m.suzuki", "h-tanaka", "info_2", "a.b+c", "yamada1985")}@{Pick("example", "mail.example", "city-news", "example-net")}.{Pick("com", "co.jp", "ne.jp", "org")}";
        value = Chance(10) ? value.Replace("@", Pick(" @ ", "@\n"), StringComparison.Ordinal) : value;
        return Chance(15) ? Wide(value) : value;
    }

    private (string, string, string) Address()
    {
        var house = _random.Next(4) switch
        {
            0 => $"{N(1, 9)}-{N(1, 40)}-{N(1, 40)}",
            1 => $"{N(1, 9)}丁目{N(1, 40)}番{N(1, 40)}号",
            2 => $"{N(100, 2000)}番地{N(1, 9)}",
            _ => $"{N(1, 9)}丁目{N(1, 40)}-{N(1, 40)}",
        };
        var place = Pick(Cities) + Pick(Towns) + house;
        var code = $"{D(3)}-{D(4)}";
        var (before, value) = _random.Next(8) switch
        {
            0 => ("", $"〒{code} {place}"),
            1 => ("", $"〒{code}"),
            2 => ("住所：", place),
            3 => ("私は", place),
            4 => ("住　所：", place),
            5 => ("郵便番号：", code),
            6 => ("住所→", place),
            _ => ("", $"{code} {place}"),
        };
        return (before, Chance(30) ? Wide(value) : value, Pick("に住んでいます。", "です。", "", "\n", "、"));
    }

    private (string, string, string) Name()
    {
        if (Chance(15))
        {
            return (Pick("氏名：", "氏名（ローマ字）：", "氏名（ふりがな）：", "ふりがな："),
                Pick("Taro Yamada", "ＳＵＺＵＫＩ　ＨＡＮＡＫＯ", "J. Smith", "みこしば ななみ", "やまだたろう", "ひゃくせ　けん"), Pick("", "\n", "、", "（市内在住）"));
        }

        var isWeak = Chance(15);
        var space = Pick("", " ", "　");
        var (family, given) = (Pick(isWeak ? Families[..12] : Families), Pick(Givens));
        // Without a space a rare name of kanji and kana is not told from a word.
        space = given.Any(c => c is >= 'ぁ' and <= 'ん') && Array.IndexOf(Families, family) >= 14 ? " " : space;
        var label =
            isWeak
                ? Pick("氏名は", "名前は", "氏名 ")
                : Pick("氏名：", "氏名:", "お名前：", "名前：", "【氏名】", "（氏名）", "氏名（漢字）：", "姓名：", "提出者：", "氏　名：", "氏名→", "氏名・・・");
        return (label, family + space + given, isWeak ? Pick("です。", "と申します。", "。") : Pick("", "\n", "、", " ", "。", "（市内在住）"));
    }

    private string IndividualNumber()
    {
        var digits = Enumerable.Range(0, 11).Select(_ => _random.Next(10)).ToArray();
        digits[0] = _random.Next(1, 10);
        var sum = digits.Reverse().Select((d, i) => d * (i < 6 ? i + 2 : i - 4)).Sum();
        var text = string.Concat(digits) + (sum % 11 <= 1 ? 0 : 11 - (sum % 11)).ToString(CultureInfo.InvariantCulture);
        return _random.Next(3) switch { 0 => $"{text[..4]}-{text[4..8]}-{text[8..]}", 1 => $"{text[..4]} {text[4..8]} {text[8..]}",
            _ => text };
    }

    private string Number() => _random.Next(44) switch
    {
        0 => $"{Pick(Laws)}第{N(1, 300)}条第{N(1, 9)}項の定めによる。",
        1 => $"{Pick(Laws)}（平成{N(1, 31)}年法律第{N(1, 200)}号）に基づく。",
        2 => $"素案の{N(1, 120)}-{N(121, 180)}ページを見ました。",
        3 => $"P{N(1, 99)} L{N(1, 40)}～{N(1, 40)}の表現が分かりにくい。",
        4 => $"令和{N(1, 7)}年{N(1, 12)}月{N(1, 28)}日の説明会に出ました。",
        5 => $"{N(2015, 2030)}-{N(2031, 2040)}年度の計画とのこと。",
        6 => $"{N(2019, 2026)}/{N(1, 12):00}/{N(1, 28):00} {N(10, 23)}:{D(1)}0に投稿。",
        7 => $"{N(2019, 2026)}-{N(1, 12):00}-{N(1, 28):00}の会議で決まった。",
        8 => $"受付番号{D(N(13, 18))}について返事がない。",
        9 => $"ID:{D(4)}-{D(4)}-{D(4)}-{D(4)}の件。",
        10 => $"施策{N(1, 9)}-{N(1, 9)}-{N(1, 9)}を進めてほしい。",
        11 => $"取組{N(1, 60)} {Pick("公園の再生", "歩道の整備")} 素案{N(1, 90)}ページに賛成。",
        12 => $"人口は{N(10, 99)},{D(3)}人から{N(10, 99)},{D(3)}人に減る。",
        13 => $"予算は{N(1, 900)}億{N(1000, 9999)}万円である。",
        14 => $"https://www.example.lg.jp/{D(10)}/{D(7)}.html?page={N(1, 9)} を参照。",
        15 => $"https://example.com/view?id={D(12)}&lang=ja に載っている。",
        16 => "住所、氏名を記入して提出する方法は不便だ。",
        17 => "氏名、住所及び電話番号の公表はしないでほしい。",
        18 => "電話番号やメールアドレスの記入は任意とすべきだ。",
        19 => $"{Pick(Cities)}では{N(2015, 2025)}年に{N(100, 900)}-{N(1000, 9000)}人が参加した。",
        20 => $"{Pick(Cities)}の{Pick(Towns)}{N(1, 5)}丁目の公園を直してほしい。",
        21 => $"文書番号は{N(10, 30)}月影企第{N(100, 999)}号である。",
        22 => $"ISBN{N(100, 999)}-4-{D(2)}-{D(6)}-{D(1)}の本を読んだ。",
        23 => $"気温が{N(1, 40)}.{D(1)}度、割合が{N(1, 99)}.{D(2)}%になる。",
        24 => $"{N(1, 12)}時{D(1)}0分から{N(13, 23)}時までの開館とする。",
        25 => $"国道{N(1, 500)}号と県道{N(1, 300)}号の交差点が危ない。",
        26 => "氏名：公表を希望しない。",
        27 => $"第{N(1, 9)}次計画（{N(2010, 2020)}年度〜{N(2021, 2030)}年度）の成果は何か。",
        28 => $"案件番号 {D(9)} の意見募集で見た。",
        29 => "住所：市内　氏名：匿名希望",
        30 => $"名前は地名のまま残し、{N(0, 9)}{D(3)}-{D(3)}の型番は消す。",
        31 => $"＠マークの数は{N(1, 9)}つで、{N(100, 999)}@{N(100, 999)}円と書いてあった。",
        32 => $"{N(1, 20)}番地図と{N(1, 20)}番目の表が逆である。",
        33 => $"前年比{N(100, 150)}.{D(1)}、{N(1, 9)}対{N(1, 9)}、{N(1, 3)}/{N(4, 9)}の比率。",
        35 => $"氏名・住所・年齢は{N(2, 9)}年間保存とのこと。",
        36 => $"比率は0.{D(2)}、0.{D(1)}・0.{D(1)}・0.{D(1)}と変わった。",
        37 => $"0{N(1, 9)}/{N(10, 28)}/{N(2015, 2026)} の記事、0{N(1, 9)}.{N(10, 28)}.{N(2015, 2026)} 付け。",
        38 => $"{Pick("責任者", "事務局", "自治会の者", "中央の道路", "これ")}と申しますのは{N(1, 9)}番目の話。",
        39 => $"項目0{N(1, 9)}-0{N(1, 9)}-0{N(1, 9)}、図0{N(1, 9)}-{D(4)}。",
        40 => $"申請番号{D(4)}-{D(4)}、申込は{N(1, 12)}月。",
        41 => $"ふりがな、郵便番号{Pick("の欄", "簿")}と電話{N(1, 9)}台、FAX{N(1, 9)}台。",
        42 => $"単価 @ {N(10, 99)}円、{N(1, 9)} @ {N(1, 9)}.{D(1)}。",
        34 => $"昭和{N(30, 63)}～{N(64, 70)}年に建てられた団地の名前は残してほしい。",
        _ => $"提出者は{N(10, 99)}名、意見は{N(100, 300)}件であった。",
    };

    private static string Wide(string text)
        => string.Concat(
            text.Select(c => c is >= '!' and <= '~' && (char.IsAsciiDigit(c) || c is '-' or '@' or '.') ? (char)(c + 0xFEE0) : c));

    private string Sentence() => Pick(Sentences);

    private string Pick(params string[] of) => of[_random.Next(of.Length)];

    private bool Chance(int percent) => _random.Next(100) < percent;

    private int N(int from, int to) => _random.Next(from, to + 1);

    private string D(int count) => string.Concat(Enumerable.Range(0, count).Select(_ => (char)('0' + _random.Next(10))));
}

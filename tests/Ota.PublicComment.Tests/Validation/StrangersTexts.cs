using Ota.PublicComment.Validation;
using System.Globalization;

namespace Ota.PublicComment.Tests.Validation;

/// <summary>
/// Opinions with personal data as a stranger writes them: the forms here were written down before anybody looked whether the finders know
/// them, and are not to be fitted to the finders. All values are made up.
/// </summary>
internal sealed class StrangersTexts(int seed)
{
    private static readonly string[] Before =
    [
        "駅の南口に屋根を付けてほしい。", "素案の12ページを読みましたが、2021-2030の目標が低すぎます。", "平成28年4月から続く事業と聞いています。", "国道16号の交差点（3か所）が危険です。",
        "予算は1,234万円とのこと。", "令和3年度の実績は45件でした。", "市民の声をもっと聞いてください。", "施策2-1-3に賛成します。", "", "", "何度もお願いしている件です。\n", "孫が3人います。",
    ];

    private static readonly string[] Behind =
        ["", "", "よろしくお願いします。", "\n以上です。", "回答をお待ちしています。", "図3-2も見直してください。", "令和5年10月1日", "なお、公表は不要です。"];
    private static readonly string[] Families =
        ["佐藤", "鈴木", "高橋", "田中", "伊藤", "渡邊", "山本", "中村", "小林", "加藤", "吉田", "山田", "佐々木", "齋藤", "髙木", "濱田", "長谷川", "李", "久保田", "宇野", "片桐",
            "東海林"];
    private static readonly string[] Givens = ["一郎", "花子", "健", "美穂", "さくら", "翔", "恵子", "光男", "ゆり", "大輔", "真理子", "ケイ", "剛志", "結衣"];
    private static readonly string[] Cities =
        ["月影市", "さいたま市浦和区", "東京都杉並区", "札幌市西区", "大阪府堺市北区", "千葉県柏市", "仙台市青葉区", "福岡県久留米市", "長野県上田市", "横浜市港北区", "沖縄県浦添市", "霧ヶ原市"];
    private static readonly string[] Towns =
        ["若葉町", "本町", "南台", "日吉本町", "緑が丘", "大字沢田", "桜木町", "栄", "東雲", "字中島", "旭ヶ丘", "みずき台", "上野毛", "美園"];
    private static readonly string[] Houses = ["メゾン山手203", "サンコーポ 101号室", "若葉荘5", "第二ハイツ202", "グリーンマンション1103号", "県営住宅2棟304号", "ライオンズ東台805"];

    private readonly Random _random = new(seed);

    /// <summary>The kinds that the README promises.</summary>
    public static IReadOnlyList<PersonalDataKind> Kinds { get; } =
    [
        PersonalDataKind.Telephone, PersonalDataKind.Mail, PersonalDataKind.Address, PersonalDataKind.Name,
        PersonalDataKind.IndividualNumber, PersonalDataKind.Account,
        PersonalDataKind.Identifier, PersonalDataKind.BirthDate, PersonalDataKind.CarNumber, PersonalDataKind.Token,
    ];

    /// <summary>An opinion with one value of a kind, and where that begins and ends.</summary>
    public (string Text, int Start, int End) Planted(PersonalDataKind kind)
    {
        // The value stands between bars.
        var written = kind switch
        {
            PersonalDataKind.Telephone => Telephone(),
            PersonalDataKind.Mail => Mail(),
            PersonalDataKind.Address => Address(),
            PersonalDataKind.Name => Name(),
            PersonalDataKind.IndividualNumber => Individual(),
            PersonalDataKind.Account => Account(),
            PersonalDataKind.Identifier => Identifier(),
            PersonalDataKind.BirthDate => Birth(),
            PersonalDataKind.CarNumber => Car(),
            _ => $"https://example.com/{Pick("mypage", "form", "kaito/edit")}?{Pick("", "id=12&", "lang=ja&")}{Pick("token", "key", "session", "access_token", "sig")}=|{Hex(16)}|{Pick("", "&p=2", "")}",
        };
        var head = Pick(Before);
        var parts = written.Split('|');
        var gap = Pick("", "", " ", "\n");
        var start = head.Length + parts[0].Length;
        return (head + string.Concat(parts) + gap + Pick(Behind), start, start + parts[1].Length);
    }

    /// <summary>An opinion full of what is nobody's.</summary>
    public string Ordinary()
        => string.Concat(Enumerable.Range(0, _random.Next(2, 5)).Select(_ => Pick(Before) + Nobodys() + Pick("", "。", "\n")));

    private string Telephone()
    {
        var dash = Pick("-", "-", "－", "ー", "―", "‐", "−", "ｰ");
        var number = _random.Next(16) switch
        {
            0 => $"03{dash}{N(3, 6)}{D(3)}{dash}{D(4)}",
            1 => $"({Pick("03", "06")}){N(3, 6)}{D(3)}{dash}{D(4)}",
            2 => $"{Pick("042", "045", "078")}{dash}{N(2, 9)}{D(2)}{dash}{D(4)}",
            3 => $"{Pick("042", "045")}（{N(2, 9)}{D(2)}）{D(4)}",
            4 => $"{Pick("0467", "0285", "0798")} {N(2, 9)}{D(1)} {D(4)}",
            5 => $"0{N(80, 90) / 10}0{dash}{D(4)}{dash}{D(4)}",
            6 => $"0{N(7, 9)}0{D(8)}",
            7 => $"0{N(7, 9)}0.{D(4)}.{D(4)}",
            8 => $"+81 {N(80, 90) / 10}0 {D(4)} {D(4)}",
            9 => $"+81-3-{N(3, 6)}{D(3)}-{D(4)}",
            10 => $"0120{dash}{D(2)}{dash}{D(4)}",
            11 => $"0{N(7, 9)}0 {D(4)} {D(4)}",
            12 => Kanji($"0{N(8, 9)}0") + "―" + Kanji(D(4)) + "―" + Kanji(D(4)),
            13 => $"03{dash}{N(3, 6)}{D(3)}{dash}{D(4)}（内線{D(3)}）",
            14 => $"0{N(7, 9)}0（{D(4)}）{D(4)}",
            _ => $"050{dash}{D(4)}{dash}{D(4)}",
        };
        number = Chance(30) ? Wide(number) : number;
        return Pick("電話|", "TEL：|", "TEL/FAX |", "☎|", "連絡先　|", "携帯は|", "日中は|", "お電話は、|", "私の携帯（|", "携帯番号→|", "Tel. |", "ご連絡は|", "自宅 |",
            "FAX:|") + number
            + Pick("|", "|です。", "|まで", "|にお電話ください。", "|（夜間可）", "|、鈴木あて");
    }

    private string Mail()
    {
        var user = Pick("taro", "hanako.s", "t-yamada", "k_suzuki88", "info", "Midori.Tanaka", "aoi+city", "m.a.x", "yuki..2525", "s.k.");
        var domain =
            Pick("example.jp", "example.co.jp", "mail.example.ne.jp", "docomo.example.jp", "Example.com", "ezweb.example.ne.jp",
                "sub-net.example.org");
        var at = Pick("@", "@", "@", "＠", "★", "☆", "(at)", "[at]", "（アット）", " at ", "●", "アットマーク", "(a)", "◎", "（at）", " @ ");
        var address = user.TrimEnd('.') + (at == "@" && user.EndsWith('.') ? "." : "") + at + domain;
        address = Chance(12) ? Wide(address) : address;
        return Pick("メール：|", "Eメール |", "mail: |", "返信は|", "アドレスは|", "連絡先（|", "<|", "宛先→|", "E-mail|", "以下へ。\n|") + address
            + Pick("|", "|まで", "|です。", "|>", "|）", "|（★は@に）", "|\n", "| にお願いします");
    }

    private string Address()
    {
        var (a, b, c) = (N(1, 9), N(1, 40), N(1, 30));
        var house = _random.Next(13) switch
        {
            0 => $"{a}丁目{b}番{c}号",
            1 => $"{a}丁目{b}-{c}",
            2 => $"{a}-{b}-{c}",
            3 => $"{N(100, 3000)}番地",
            4 => $"{N(100, 3000)}番地の{a}",
            5 => $"{Kanji($"{a}")}丁目{Kanji($"{c % 9 + 1}")}番{Kanji($"{a}")}号",
            6 => $"{a}の{b}の{c}",
            7 => $"{a}丁目{b}の{c}",
            8 => $"{a}-{b}-{c}-{N(101, 909)}",
            9 => $"{a}－{b}－{c}",
            10 => $"{a}ー{b}ー{c}",
            11 => $"{a} - {b} - {c}",
            _ => $"{a}丁目{b}番地{c}",
        };
        house += Chance(25) ? Pick(" ", "　", "") + Pick(Houses) : "";
        var place = Pick(Cities) + Pick(Towns) + (Chance(20) ? Wide(house) : house);
        return _random.Next(7) switch
        {
            0 => $"〒|{D(3)}-{D(4)} {place}|".Replace("〒|", "|〒", StringComparison.Ordinal),
            1 => $"住所：|{place}|",
            2 => $"私は|{place}|に住んでいます。",
            3 => $"（住所）|{place}|",
            4 => $"自宅は|{Pick("若葉町", "本町", "南台", "緑が丘", "旭ヶ丘")}{house}|です。",
            5 => $"住所　|{place}|\n",
            _ => $"|{place}|在住です。",
        };
    }

    private string Name()
    {
        var (family, given) = (Pick(Families), Pick(Givens));
        var space = Pick("", " ", "　");
        var full = family + space + given;
        return _random.Next(10) switch
        {
            0 => $"氏名：|{full}|（{N(20, 80)}歳、会社員）",
            1 => $"お名前：|{full}|\n",
            2 => $"【氏名】|{full}|【年齢】{N(20, 80)}",
            3 => $"私は|{family}|と申します。",
            4 => $"若葉町の|{full}|と申します。",
            5 => $"Name: |{Pick("Taro Yamada", "John Smith", "KIM Minji", "Maria dos Santos")}|\n",
            6 => $"氏名：|{Pick("グエン・ヴァン・アン", "キム ヨンヒ", "マリア・サントス")}|、",
            7 => $"氏名（自署）　|{Pick(Families)}{Pick(" ", "　")}{given}|\n",
            8 => $"フリガナ：|{Pick("サトウ イチロウ", "タカギ　サクラ", "ショウジ ミホ")}|\n",
            _ => $"提出者　|{Pick("佐藤", "鈴木", "田中", "中村", "山田")}{space}{given}|\n",
        };
    }

    private string Individual()
    {
        var digits = Enumerable.Range(0, 11).Select(i => i == 0 ? _random.Next(3, 10) : _random.Next(10)).ToArray();
        var sum = digits.Reverse().Select((d, i) => d * (i < 6 ? i + 2 : i - 4)).Sum();
        var all = string.Concat(digits) + (sum % 11 <= 1 ? 0 : 11 - (sum % 11)).ToString(CultureInfo.InvariantCulture);
        var shown =
            Pick(all, $"{all[..4]} {all[4..8]} {all[8..]}", $"{all[..4]}-{all[4..8]}-{all[8..]}", $"{all[..4]}　{all[4..8]}　{all[8..]}");
        shown = Chance(30) ? Wide(shown) : shown;
        return Pick("マイナンバーは|", "個人番号：|", "（個人番号）|", "マイナンバー |", "個人番号は、|", "マイナンバーカードの番号|") + shown + Pick("|です。", "|", "|\n", "|）");
    }

    private string Account()
    {
        var handle = Pick("midori_22", "taro-san", "aoi.sky", "Sakura2020", "yama_ken", "kumo999", "m1d0r1");
        return Pick("LINEは|", "LINE ID：|", "ラインID |", "インスタ：|", "Instagram |@", "Xアカウント：|@", "Twitter（|@", "ツイッターは|@", "LINEのIDは|",
            "Facebook: |", "TikTok→|@", "Discord：|", "SNS（X）は|@", "インスタの|@")
            + handle + Pick("|です。", "|", "|まで連絡ください。", "|）", "|\n");
    }

    private string Identifier() => _random.Next(11) switch
    {
        0 => $"{Pick("月影銀行", "みずき信金")}{Pick("本店", "南支店")} 普通 |{D1(7)}|",
        1 => $"口座番号：|{D1(7)}|",
        2 => $"普通預金口座 |{D1(7)}|です。",
        3 => $"ゆうちょ 記号|1{D(4)} 番号{D1(7)}|",
        4 => $"クレジットカード番号 |4{D(3)}-{D(4)}-{D(4)}-{D(4)}|",
        5 => $"運転免許証番号 第|{D1(12)}|号",
        6 => $"保険証の番号は|{D1(8)}|です。",
        7 => $"被保険者証 記号{Pick("", "・")}番号 |{D(2)}・{D1(6)}|",
        8 => $"パスポート番号：|{Pick("TK", "TR", "MZ")}{D1(7)}|",
        9 => $"基礎年金番号 |{D1(4)}-{D(6)}|",
        _ => $"在留カード |{Pick("AB", "QE")}{D(8)}{Pick("CD", "ZF")}|",
    };

    private string Birth()
    {
        var (y, m, d) = (N(1, 63), N(1, 12), N(1, 28));
        var date =
            Pick($"昭和{y}年{m}月{d}日", $"{1926 + y}年{m}月{d}日", $"S{y}.{m}.{d}", $"昭和{y}.{m}.{d}", $"{1926 + y}/{m}/{d}",
                $"平成{Math.Min(y, 30)}年{m}月{d}日", $"Ｓ{y}年{m}月{d}日");
        date = Chance(20) ? Wide(date) : date;
        return _random.Next(6) switch
        {
            0 => $"生年月日：|{date}|",
            1 => $"|{date}|生まれです。",
            2 => $"私は|{date}|生まれの{N(30, 90)}歳です。",
            3 => $"（生年月日　|{date}|）",
            4 => $"|{date}|生",
            _ => $"誕生日は|{date}|です。",
        };
    }

    private string Car()
    {
        var number =
            $"{Pick("品川", "横浜", "なにわ", "つくば", "富士山", "春日部", "札幌", "世田谷")}{Pick("", " ", "　")}{Pick("300", "500", "58", "33", "830", "30A")}{Pick("", " ", "　")}{Pick("さ", "あ", "ひ", "わ")}{Pick("", " ", "　")}"
            + Pick($"{D1(2)}-{D(2)}", $"{D1(4)}", $"・・{D1(2)}", $"{D1(2)}－{D(2)}", $"・{D1(3)}");
        number = Chance(20) ? Wide(number) : number;
        return Pick("迷惑駐車の車（|", "ナンバーは|", "|", "白い車、|") + number + Pick("|がいつも停まっています。", "|）です。", "|の車です。", "|");
    }

    private string Nobodys() => _random.Next(24) switch
    {
        0 => $"計画期間は{N(2015, 2024)}-{N(2025, 2035)}（{N(2015, 2024)}年度策定）です",
        1 => $"施策{N(1, 9)}-{N(1, 9)}-{N(1, 9)}と取組{N(10, 99)}を見ました",
        2 => $"{Pick(Cities)}の人口は{N(10, 99)}万{D1(4)}人です",
        3 => $"{Pick(Towns)}{N(1, 5)}丁目の交差点に信号を",
        4 => $"条例第{N(1, 40)}条第{N(1, 5)}項の{N(1, 9)}号による",
        5 => $"https://example.jp/keikaku/{D1(8)}/index.html?page={N(1, 9)} に掲載",
        6 => $"受付番号 {D1(9)}、整理番号 {D1(4)}-{D1(4)}",
        7 => "LINEで防災情報を送ってほしい。インスタグラムの活用も",
        8 => $"市の公式Xのフォロワーは{N(1, 9)},{D(3)}人、LINEの友だちは{N(10, 90)}%",
        9 => $"昭和{N(40, 60)}年生まれの世代、平成{N(1, 20)}年{N(1, 12)}月生まれの児童",
        10 => $"健康保険の加入者{D1(5)}人、年金の受給者{D1(6)}人",
        11 => $"普通教室{N(10, 90)}室、普通車{D1(3)}台",
        12 => "氏名と住所の公表には反対です。名前を書かずに出せるように",
        13 => $"★重要★{N(1, 9)}章の表現　◎印の{N(1, 20)}項目",
        14 => $"図{N(1, 9)}-{N(1, 30)}、表{N(1, 9)}－{N(1, 30)}、写真{N(1, 9)}の{N(1, 9)}",
        15 => $"{N(1, 12)}月{N(1, 28)}日生涯学習課の説明会で",
        16 => $"品川の{N(2, 9)}0人、横浜{N(100, 300)}か所、札幌 {N(2000, 2030)} の事例",
        17 => $"カード番号の入力欄を減らし、マイナンバーカードの普及率{N(40, 90)}.{D(1)}%を",
        18 => $"午前{N(8, 11)}時から{N(13, 18)}:30-{N(19, 21)}:00、土日{N(10, 12)}-{N(14, 16)}時",
        19 => $"A at B や 1対{N(2, 9)}、{N(1, 9)}*{N(1, 9)}*{N(1, 9)}の計算",
        20 => $"前回（{N(2018, 2023)}.{N(1, 12)}.{N(1, 28)}）の会議録{N(10, 99)}ページ",
        21 => $"「健康」と申しますか、安全というか、{N(2, 9)}つの柱と言います",
        22 => $"ISO{D1(5)}、JIS Z {D1(4)}-{N(1, 9)}、第{N(1, 9)}次総合計画",
        _ => $"延べ{N(100, 900)}-{N(1000, 5000)}人が利用、{N(1, 9)}～{N(10, 30)}歳が対象",
    };

    private static string Kanji(string digits) => string.Concat(digits.Select(d => "〇一二三四五六七八九"[d - '0']));

    private static string Wide(string text) => string.Concat(text.Select(c => c is >= '!' and <= '~' ? (char)(c + 0xFEE0) : c));

    private string Hex(int count) => string.Concat(Enumerable.Range(0, count).Select(_ => "0123456789abcdef"[_random.Next(16)]));

    private string Pick(params string[] of) => of[_random.Next(of.Length)];

    private bool Chance(int percent) => _random.Next(100) < percent;

    private int N(int from, int to) => _random.Next(from, to + 1);

    private string D(int count) => string.Concat(Enumerable.Range(0, count).Select(_ => (char)('0' + _random.Next(10))));

    // The first of a number that is printed whole is not 0.
    private string D1(int count) => (char)('1' + _random.Next(9)) + D(count - 1);
}

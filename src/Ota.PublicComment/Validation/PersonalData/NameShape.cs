using System.Collections.Frozen;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Validation.PersonalData;

/// <summary>Whether a run of characters is built like the name of a person.</summary>
internal static class NameShape
{
    private const int LongestName = 6;
    private const int LongestPart = 3;
    private const int Glued = 3;
    private const int LongestKana = 5;
    private const int LongestKanaName = 10;

    /// <summary>
    /// The most frequent family names: where only a space or は stands between label and value, one of them must begin it.
    /// </summary>
    private static readonly FrozenSet<string> Families = """
        佐藤 鈴木 高橋 田中 伊藤 渡辺 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 林 斎藤 斉藤 清水 山崎 森 池田 橋本 阿部 石川 山下 中島 石井 小川 前田
        岡田 長谷川 藤田 後藤 近藤 村上 遠藤 青木 坂本 福田 太田 西村 藤井 岡本 金子 藤原 三浦 中野 中川 原田 松田 竹内 小野 田村 中山 和田 石田 森田 上田 原 内田 柴田 酒井 宮崎 横山
        高木 安藤 宮本 大野 小島 谷口 工藤 今井 高田 増田 丸山 杉山 村田 大塚 新井 小山 平野 藤本 河野 上野 野口 武田 松井 千葉 菅原 岩崎 久保 木下 佐野 野村 松尾 市川 菊地 菊池 杉本
        古川 大西 島田 水野 桜井 高野 渡部 吉川 山内 西田 飯田 東 小松 西川 北村 安田 川口 平田 五十嵐 関 中田 久保田 服部 東 土屋 岩田 辻 川崎 福島 本田 樋口 永井 秋山 中西 吉村
        川上 石原 大橋 松岡 馬場 浜田 森本 星野 矢野 浅野 大島 松下 吉岡 小池 野田 荒木 大久保 熊谷 松浦 内藤 黒田 尾崎 川村 永田 望月 田口 荒井 堀 平井 大石 早川 菅野 小沢 福井 李 金 朴 崔 鄭 王 張 陳 劉 黄 呉 趙 孫 楊 徐 郭 姜 韓 梁 浜口
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] Endings = ["と申し", "といい", "と言い", "です", "でした", "様", "さん", "殿", "氏", "、", "。", "，", "と"];

    /// <summary>Whether a unit is that of a kanji, also of one beyond the basic plane (𠮷 is two).</summary>
    public static bool IsKanji(char c) => CharacterClasses.IsKanji(c) || char.IsSurrogate(c);

    /// <summary>How many units of a run are a name; 0 when it is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the run begins.</param>
    /// <param name="end">Where it ends: behind it stands no letter.</param>
    /// <param name="isStrong">Whether a colon or bracket stands before it.</param>
    public static int Length(string text, int start, int end, bool isStrong)
    {
        var run = text.AsSpan(start, end - start);
        var family = Family(run);
        var space = run.IndexOfAny(' ', '\u3000');
        if (space < 0)
        {
            return Unspaced(run, family, isStrong);
        }

        var given = Given(run[(space + 1)..], isStrong);
        var isName = given > 0 && ((isStrong && space is > 0 and <= LongestPart && IsAll(run[..space], IsKanji)) || family == space
            || (isStrong && IsKana(run[..space]) && space >= 2 && given >= 2));
        return isName ? space + 1 + given : isStrong ? Unspaced(run[..space], family, isStrong) : 0;
    }

    /// <summary>Whether a run is nothing but a frequent family name, or one and a given name.</summary>
    public static bool IsFullName(ReadOnlySpan<char> run)
    {
        var family = Family(run);
        if (family == 0)
        {
            return false;
        }

        var given = run[family..];
        given = given.Length > 0 && given[0] is ' ' or '\u3000' ? given[1..] : given;
        return given.Length == 0
            ? family > 1
            : given.Length <= LongestPart && (IsAll(given, IsKanji) || IsKana(given)) || (given.Length <= LongestKana && IsKana(given));
    }

    private static int Unspaced(ReadOnlySpan<char> run, int family, bool isStrong)
    {
        if (family > 0)
        {
            var given = Given(run[family..], isStrong);
            return given > 0 ? family + given : isStrong && family == run.Length ? family : 0;
        }

        if (!isStrong)
        {
            return 0;
        }

        var kanji = LengthOf(run, IsKanji);
        if (kanji is > 0 and <= LongestPart && Ended(run[kanji..], CharacterClasses.IsKatakana) is >= 2 and <= 6 and var kana)
        {
            return kanji + kana;
        }

        var length = Ended(run, IsKanji);
        return length is >= 2 and <= LongestName && !IsBody(run[..length]) ? length : IsKanaName(run) ? run.Length : 0;
    }

    private static bool IsKanaName(ReadOnlySpan<char> run)
        => run.Length is >= 3 and <= LongestKanaName
            && (IsAll(run, CharacterClasses.IsKatakana)
                || (IsAll(run, CharacterClasses.IsHiragana) && run.Length > 3 && !EndsSentence(run)));

    // 理事会, 企画課, 自治会長: an office or a post.
    public static bool IsBody(ReadOnlySpan<char> run)
        => "会課局社部所校員室署院館者係班".Contains(run[^1], StringComparison.Ordinal)
            || run.EndsWith("会長", StringComparison.Ordinal) || run.EndsWith("部長", StringComparison.Ordinal)
            || run.EndsWith("課長", StringComparison.Ordinal);

    private static bool EndsSentence(ReadOnlySpan<char> run)
    {
        foreach (var ending in (ReadOnlySpan<string>)["せん", "ます", "です", "ない", "たい", "こと", "もの", "べき", "した", "して", "くい", "だけ", "まで", "から",
            "ください"])
        {
            if (run.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    // One to three kanji, or two to five kana, and then the end or a word that ends a name. Behind a colon a sentence may follow without
    // any mark: then as many characters are taken as the longest of most given names has.
    private static int Given(ReadOnlySpan<char> run, bool isStrong)
    {
        var given = Given(run);
        return given > 0 || !isStrong || run.Length < Glued ? given : Glued;
    }

    private static int Given(ReadOnlySpan<char> run)
    {
        var kanji = Ended(run, IsKanji);
        if (kanji is > 0 and <= LongestPart)
        {
            return kanji;
        }

        var katakana = Ended(run, CharacterClasses.IsKatakana);
        return katakana is >= 2 and <= 6 ? katakana
            : Ended(WithoutVerb(run), CharacterClasses.IsHiragana) is >= 2 and <= 5 and var kana ? kana : 0;
    }

    // たろうと申します, はなこです: the name is before it.
    private static ReadOnlySpan<char> WithoutVerb(ReadOnlySpan<char> run)
    {
        foreach (var verb in (ReadOnlySpan<string>)["と申", "です", "でし", "とい", "と言", "さん"])
        {
            if (run.IndexOf(verb, StringComparison.Ordinal) is > 0 and var at)
            {
                return run[..at];
            }
        }

        return run;
    }

    // The length of the first run of a class, where what stands behind it ends a name; 0 otherwise.
    private static int Ended(ReadOnlySpan<char> run, Func<char, bool> isOfClass)
    {
        var length = LengthOf(run, isOfClass);
        if (length == run.Length)
        {
            return length;
        }

        foreach (var ending in Endings)
        {
            if (run[length..].StartsWith(ending, StringComparison.Ordinal))
            {
                return length;
            }
        }

        return 0;
    }

    private static int LengthOf(ReadOnlySpan<char> run, Func<char, bool> isOfClass)
    {
        var length = 0;
        while (length < run.Length && isOfClass(run[length]) && !(length > 1 && run[length] is '様' or '氏' or '殿'))
        {
            length++;
        }

        return length;
    }

    private static int Family(ReadOnlySpan<char> run)
    {
        var families = Families.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> usual = stackalloc char[LongestPart];
        var reach = Math.Min(LongestPart, run.Length);
        for (var i = 0; i < reach; i++)
        {
            usual[i] = Usual(run[i]);
        }

        for (var length = reach; length > 0; length--)
        {
            if (families.Contains(usual[..length]))
            {
                return length;
            }
        }

        return 0;
    }

    // 髙木, 山﨑, 渡邊, 濵田: the forms people write themselves with.
    private static char Usual(char c)
    {
        var at = "髙﨑邊邉齋齊濱濵澤廣眞德桒嶋櫻榮國龍藪惠".IndexOf(c, StringComparison.Ordinal);
        return at < 0 ? c : "高崎辺辺斎斎浜浜沢広真徳桑島桜栄国竜薮恵"[at];
    }

    private static bool IsKana(ReadOnlySpan<char> run)
        => IsAll(run, CharacterClasses.IsHiragana) || IsAll(run, CharacterClasses.IsKatakana);

    private static bool IsAll(ReadOnlySpan<char> run, Func<char, bool> isOfClass)
    {
        foreach (var c in run)
        {
            if (!isOfClass(c))
            {
                return false;
            }
        }

        return run.Length > 0;
    }
}

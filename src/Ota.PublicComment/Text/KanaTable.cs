namespace Ota.PublicComment.Text;

/// <summary>Half-width katakana and voice marks.</summary>
internal static class KanaTable
{
    private const char FirstHalf = '\uFF66';

    // U+FF66-FF9D
    private const string Full = "ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン";

    private const string Voiceless = "カキクケコサシスセソタチツテトハヒフヘホかきくけこさしすせそたちつてとはひふへほ";
    private const string Voiced = "ガギグゲゴザジズゼゾダヂヅデドバビブベボがぎぐげござじずぜぞだぢづでどばびぶべぼ";
    private const string Plosive = "パピプペポ";
    private const string PlosiveHiragana = "ぱぴぷぺぽ";

    /// <summary>The full-width kana of a half-width one, or the character itself.</summary>
    public static char Widen(char c) => c is >= FirstHalf and <= '\uFF9D' ? Full[c - FirstHalf] : c;

    /// <summary>Whether a character is ﾞ or ﾟ, half-width or combining (files of macOS set them apart).</summary>
    public static bool IsMark(char c) => c is '\uFF9E' or '\uFF9F' or '\u3099' or '\u309A';

    /// <summary>The kana with its mark in one, or U+0000 when there is none.</summary>
    public static char Compose(char kana, char mark)
    {
        if (mark is '\uFF9F' or '\u309A')
        {
            return kana switch
            {
                >= 'ハ' and <= 'ホ' => Pick("ハヒフヘホ", Plosive, kana),
                >= 'は' and <= 'ほ' => Pick("はひふへほ", PlosiveHiragana, kana),
                _ => '\0',
            };
        }

        return kana switch
        {
            'ウ' => 'ヴ',
            'う' => 'ゔ',
            'ワ' => 'ヷ',
            'ヲ' => 'ヺ',
            'ゝ' => 'ゞ',
            'ヽ' => 'ヾ',
            _ => Pick(Voiceless, Voiced, kana),
        };
    }

    private static char Pick(string from, string to, char kana) =>
        from.IndexOf(kana, StringComparison.Ordinal) is >= 0 and var at ? to[at] : '\0';
}

namespace Ota.PublicComment.Text;

/// <summary>
/// Characters that look alike, so that extraction and people take one for the other. A slip between them costs a quarter of another one.
/// </summary>
internal static class GlyphConfusions
{
    /// <summary>The one of a look-alike group that stands for all; any other character is itself.</summary>
    public static char Canonical(char c) => c switch
    {
        'ブ' => 'プ',
        'ベ' => 'ペ',
        'ビ' => 'ピ',
        'バ' => 'パ',
        'ボ' => 'ポ',
        '一' => 'ー',
        '口' => 'ロ',
        '二' => 'ニ',
        '夕' => 'タ',
        '力' => 'カ',
        'へ' => 'ヘ',
        'べ' => 'ペ',
        'ぺ' => 'ペ',
        '末' => '未',
        '八' => 'ハ',
        '工' => 'エ',
        '尐' => '少',
        _ => c,
    };

    public static bool AreAlike(char a, char b) => Canonical(a) == Canonical(b);
}

namespace Ota.PublicComment.Text;

/// <summary>The ways in which a number is written; a reader is told which it may take, and tells which it took.</summary>
[Flags]
internal enum NumeralForms
{
    None = 0,

    /// <summary>Half-width and full-width digits, mixed as they come.</summary>
    Digits = 1,

    /// <summary>
    /// 二五, 二十五, 〇, 大字. A kanji numeral is a number only with a head (第, 令和, 同) or a unit (条 項 号 章 節 年 月 日) on it:
    /// 千代田, 三田, 八王子 and 一宮 are names. That rule is the caller's, who knows the head and the unit.
    /// </summary>
    Kanji = 2,

    /// <summary>元 = 1, for years of an era only.</summary>
    FirstYear = 4,

    /// <summary>①-㊿, ⓪, and the black and double circles.</summary>
    Circled = 8,

    /// <summary>⑴-⒇ and ㈠-㈩.</summary>
    Parenthesised = 16,

    /// <summary>⒈-⒛.</summary>
    FullStop = 32,

    /// <summary>Ⅰ-Ⅻ and ⅰ-ⅻ, each one character.</summary>
    Roman = 64,

    /// <summary>All but 元.</summary>
    Any = Digits | Kanji | Circled | Parenthesised | FullStop | Roman,
}

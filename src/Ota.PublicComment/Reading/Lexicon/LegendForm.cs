namespace Ota.PublicComment.Reading.Lexicon;

/// <summary>How the codes of a legend are written.</summary>
internal enum LegendForm
{
    /// <summary>○ △ ×</summary>
    Sign,

    /// <summary>① Ⅰ</summary>
    NumberSign,

    /// <summary>1 2</summary>
    Digit,

    /// <summary>A B, ア イ</summary>
    Letter,

    /// <summary>【修正】 (1)</summary>
    Bracket,

    /// <summary>有 無 済</summary>
    Yes,

    /// <summary>A word that the column prints.</summary>
    Word,
}

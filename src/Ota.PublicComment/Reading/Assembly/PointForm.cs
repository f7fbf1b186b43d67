namespace Ota.PublicComment.Reading.Assembly;

/// <summary>How the labels of a list are written.</summary>
internal enum PointForm
{
    /// <summary>1. １ 1) 1、</summary>
    Digit,

    /// <summary>（1） (1)</summary>
    BracketedDigit,

    /// <summary>①</summary>
    Circled,

    /// <summary>⑴</summary>
    BracketedSign,

    /// <summary>ア イ</summary>
    Kana,

    /// <summary>（ア）</summary>
    BracketedKana,

    /// <summary>Ⅰ Ⅱ</summary>
    Roman,
}

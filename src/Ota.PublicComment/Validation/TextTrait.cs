namespace Ota.PublicComment.Validation;

/// <summary>What a text holds. The first are the signs of <see cref="CharacterCodes"/> in their order.</summary>
[Flags]
internal enum TextTrait
{
    None = 0,

    /// <summary>An @, of any width.</summary>
    At = 1,

    /// <summary>The first character of a label that announces a name, an address or a telephone number.</summary>
    Label = 2,

    /// <summary>An equals sign, of any width: a parameter of an address in the web.</summary>
    Equal = 4,

    /// <summary>A character that code page 932 does not have.</summary>
    BeyondCp932 = 8,

    /// <summary>A weekday, or a bracket right behind 日 or 年: something that checks a date.</summary>
    DatedBracket = 16,

    /// <summary>A run of digits that begins with 0, or +81.</summary>
    LeadingZero = 32,

    /// <summary>Three, four or seven digits and a dash or a space: the start of a postal code, of a local number.</summary>
    NumberGroup = 64,

    /// <summary>A run of twelve digits.</summary>
    TwelveDigits = 128,

    /// <summary>Digits with a dash, 番 or 丁 behind them.</summary>
    HouseNumber = 256,

    /// <summary>A digit, of any width.</summary>
    Digit = 512,

    /// <summary>丁目, 番地, a zero in kanji: an address or a number without digits.</summary>
    AddressCue = 1024,

    /// <summary>Name:, 差出人, 署名: a name without a label of the first kind.</summary>
    NameCue = 2048,

    /// <summary>生まれ, 誕生日, DOB.</summary>
    BirthCue = 4096,

    /// <summary>生 right behind a number or a day.</summary>
    BirthEnd = 8192,

    /// <summary>What stands for the @ of a mail address: ★, (at), アットマーク.</summary>
    HiddenAt = 16384,

    /// <summary>口座, 保険, 免許 and the like, with a digit soon behind.</summary>
    IdentifierCue = 32768,

    /// <summary>The name of a network with something like a handle behind it.</summary>
    AccountCue = 65536,

    /// <summary>Digits, one kana and a digit: 500 さ 12-34.</summary>
    CarNumber = 131072,
}

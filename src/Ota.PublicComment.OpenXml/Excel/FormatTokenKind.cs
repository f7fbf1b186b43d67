namespace Ota.PublicComment.OpenXml.Excel;

/// <summary>What a piece of a number format stands for.</summary>
internal enum FormatTokenKind
{
    Literal,
    Digits,
    Percent,
    General,
    Text,
    Date,
}

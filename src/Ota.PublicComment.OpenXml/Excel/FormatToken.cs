namespace Ota.PublicComment.OpenXml.Excel;

/// <summary>A piece of a number format.</summary>
internal readonly record struct FormatToken(FormatTokenKind Kind, string Value);

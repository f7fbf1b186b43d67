namespace Ota.PublicComment.Reading.Sources;

/// <summary>Whether quotation marks around a cell are syntax (RFC 4180) or text.</summary>
internal enum Quoting
{
    Text,
    Syntax,
}

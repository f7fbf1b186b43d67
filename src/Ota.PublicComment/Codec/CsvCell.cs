namespace Ota.PublicComment.Codec;

/// <summary>A cell of a row: its text, null where nothing is printed, and where it stands.</summary>
internal readonly record struct CsvCell(string? Text, SourceLocation Location);

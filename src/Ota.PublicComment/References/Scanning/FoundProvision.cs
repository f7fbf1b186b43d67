namespace Ota.PublicComment.References.Scanning;

/// <summary>A provision as found: 第244条の2第1項第3号.</summary>
/// <param name="Article">The span of 第n条のm; null when it is inherited or not printed.</param>
/// <param name="Paragraph">The paragraph; 0 when not printed.</param>
/// <param name="Item">The span of 第n号のm; null when not printed.</param>
internal readonly record struct FoundProvision(TextSpan? Article, int Paragraph, TextSpan? Item);

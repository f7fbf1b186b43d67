namespace Ota.PublicComment.References.Scanning;

/// <summary>A text of a cell and where it stands in the document.</summary>
internal readonly record struct ScannedField(string Text, string Node, TextField Field, int? Paragraph)
{
    public TextPlace Place(TextSpan span) => new() { Node = Node, Field = Field, Paragraph = Paragraph, Span = span };

    public ReadOnlySpan<char> Span(TextSpan span) => Text.AsSpan(span.Start, span.Length);

    public string Slice(TextSpan span) => Text.Substring(span.Start, span.Length);
}

namespace Ota.PublicComment.Publishing.Pages;

/// <summary>
/// A response as it is shown: the lines of a 参考 block stand under their word, which the model keeps as their kind and not in their text.
/// </summary>
internal static class ShownResponse
{
    private const string Word = "参考";
    private const string Label = "参考: ";

    /// <summary>The paragraphs in order, the first of each block of references with its label.</summary>
    public static IEnumerable<string> Paragraphs(Response response)
    {
        var before = ParagraphKind.Body;
        foreach (var paragraph in response.Paragraphs)
        {
            var begins = paragraph.Kind == ParagraphKind.References && before != ParagraphKind.References;
            // ※参考 取組6: some print the word into the line itself.
            var isTold =
                paragraph.Text.AsSpan(0, Math.Min(paragraph.Text.Length, Word.Length + 2)).Contains(Word, StringComparison.Ordinal);
            yield return begins && !isTold ? Label + paragraph.Text : paragraph.Text;
            before = paragraph.Kind;
        }
    }

    /// <summary>The same joined by line ends, as <see cref="Response.Text"/> joins them.</summary>
    public static string Text(Response response) => string.Join('\n', Paragraphs(response));
}

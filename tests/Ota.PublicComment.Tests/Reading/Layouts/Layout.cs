namespace Ota.PublicComment.Tests.Reading.Layouts;

/// <summary>Reads texts without tables in tests and shows what was read in short.</summary>
internal static class Layout
{
    /// <summary>Reads a text under a fixed id and checks the laws.</summary>
    public static DocumentResult Read(string text, Vocabulary? words = null)
        => Tests.Reading.Read.Text(text, new ReadOptions { DocumentId = "doc", Vocabulary = words ?? Vocabulary.Empty });

    /// <summary>Number, opinion and response of every opinion, one line each.</summary>
    public static string[] Entries(DocumentResult result) => result.Document is null
        ? []
        : [.. result.Document.Entries()
            .Select(
                e =>
                    $"{e.Opinion.Number?.Label}|{e.Opinion.Text?.ReplaceLineEndings("/")}|{string.Join('+', e.Responses.Select(r => r.Text.ReplaceLineEndings("/")))}")];
}

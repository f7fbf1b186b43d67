namespace Ota.PublicComment.Tests.Reading;

/// <summary>Writes a document as the undamaged table it could have been: one row each, paragraphs as lines of quoted cells.</summary>
internal static class CleanTable
{
    public static string Of(PublicCommentDocument document)
    {
        var rows =
            document.Entries()
                .Select(e => string.Join('\t', e.Opinion.Number?.Label, e.Opinion.Area?.Text, Quoted(e.Opinion.Text), Quoted(Answer(e))));
        return $"{document.Title}\n\nNo.\t分野\t要旨\t考え方\n{string.Join('\n', rows)}\n";
    }

    public static IEnumerable<string?> Texts(PublicCommentDocument document)
        => document.Entries().SelectMany(e => new[] { e.Opinion.Number?.Label, e.Opinion.Area?.Text, e.Opinion.Text, Answer(e) });

    private static string? Answer(OpinionEntry entry) => entry.Responses.Count > 0 ? entry.Responses[0].Text : null;

    private static string Quoted(string? text) => text is null ? "" : $"\"{text.Replace("\"", "\"\"")}\"";
}

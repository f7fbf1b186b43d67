using Ota.PublicComment.References;

namespace Ota.PublicComment.Tests.References;

/// <summary>Small documents for the scanner.</summary>
internal static class ScannedDocument
{
    public static PublicCommentDocument Of(string? area, string opinion, params string[] paragraphs) => new()
    {
        Id = "d1",
        Opinions =
        [
            new Opinion
            {
                Id = "o1",
                Number = new OutlineNumber { Label = "1", Parts = [1] },
                Area = area is null ? null : new Area { Text = area, Scope = AreaScope.Other },
                Text = opinion,
            },
        ],
        Responses =
        [
            new Response
            {
                Id = "r1",
                Answers = [new AnswerTarget { Opinion = "o1" }],
                Paragraphs = [.. paragraphs.Select(p => new Paragraph { Text = p })],
            },
        ],
    };

    public static CitationScan Scan(string? area, string opinion, params string[] paragraphs)
        => CitationScanner.Default.Scan(Of(area, opinion, paragraphs));
}

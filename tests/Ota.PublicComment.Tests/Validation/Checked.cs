using Ota.PublicComment.References;
using Ota.PublicComment.Validation;

namespace Ota.PublicComment.Tests.Validation;

/// <summary>Short ways to check small documents in tests.</summary>
internal static class Checked
{
    public static async Task<DocumentResult> FileAsync(string path, CheckOptions? options = null)
        => await PublicCommentPipeline.Default.CheckFileAsync(path, options, TestContext.Current.CancellationToken);

    public static DocumentResult Text(string text, CheckOptions? options = null)
        => PublicCommentPipeline.Default.Check(text, new() { FileName = "result.tsv" }, options, TestContext.Current.CancellationToken);

    /// <summary>The findings of the built-in rules alone.</summary>
    public static ValueList<Diagnostic> Rules(PublicCommentDocument document, ReferenceMap? references = null, RuleSet? rules = null)
        => (rules ?? RuleSet.Default).Check(document, references, cancellationToken: TestContext.Current.CancellationToken);

    public static string[] Codes(IEnumerable<Diagnostic> findings) => [.. findings.Select(d => d.Code)];

    /// <summary>A document of opinions with an answer each, numbered from 1.</summary>
    public static PublicCommentDocument Document(params string[] opinions) => new()
    {
        Id = "d",
        Opinions = opinions.Select((text, i) => Opinion(i + 1, text)).ToValueList(),
        Responses = opinions.Select((_, i) => Response(i + 1, $"ご意見 {i + 1} として承ります。")).ToValueList(),
    };

    public static Opinion Opinion(int number, string? text) => new()
    {
        Id = $"o{number}",
        Number = new OutlineNumber { Label = $"{number}", Parts = [number] },
        Text = text,
        TextState = text is null ? TextState.Missing : TextState.Complete,
    };

    public static Response Response(int number, params string[] paragraphs) => new()
    {
        Id = $"r{number}",
        Answers = [new AnswerTarget { Opinion = $"o{number}" }],
        Paragraphs = paragraphs.Select(p => new Paragraph { Text = p }).ToValueList(),
    };
}

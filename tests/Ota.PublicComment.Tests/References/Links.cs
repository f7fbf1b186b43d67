using System.Globalization;
using Ota.PublicComment.References;

namespace Ota.PublicComment.Tests.References;

/// <summary>Short ways to link small documents and to write down what came of it.</summary>
internal static class Links
{
    /// <summary>A document of one answer; every line is a paragraph.</summary>
    public static PublicCommentDocument Answer(string text, Area? area = null) => Answers([text]) with
    {
        Opinions = [Opinion(1) with { Area = area }],
    };

    /// <summary>Opinions numbered from 1 on, each with one answer.</summary>
    public static PublicCommentDocument Answers(params string[] texts) => new()
    {
        Id = "d",
        Opinions = texts.Select((_, i) => Opinion(i + 1)).ToValueList(),
        Responses = texts.Select((t, i) => Response(i + 1, t)).ToValueList(),
    };

    public static Opinion Opinion(int number) => new()
    {
        Id = $"o{number}",
        Number = new OutlineNumber { Label = number.ToString(CultureInfo.InvariantCulture), Parts = [number] },
        Text = "意見です。",
    };

    public static Response Response(int number, string text) => new()
    {
        Id = $"r{number}",
        Answers = [new AnswerTarget { Opinion = $"o{number}" }],
        Paragraphs =
            text.Split('\n')
                .Select(
                    p =>
                        new Paragraph { Text = p,
                            Kind = p.StartsWith("参考", StringComparison.Ordinal) ? ParagraphKind.References : ParagraphKind.Body })
                                .ToValueList(),
    };

    public static ReferenceMap Link(PublicCommentDocument document, params Plan[] plans)
        => new CitationLinker()
            .Link(document, CitationScanner.Default.Scan(document), plans.ToValueList(), TestContext.Current.CancellationToken);

    public static ReferenceMap LinkText(string text, params Plan[] plans) => Link(Answer(text), plans);

    /// <summary>State, flags, targets, then what is missing after −, candidates after ? and the page delta after Δ.</summary>
    public static string Line(Citation citation)
    {
        var parts = new List<string> { citation.State.ToString() };
        parts.AddRange(citation.Flags == CitationFlags.None ? [] : [$"({citation.Flags})"]);
        parts.AddRange(citation.Targets.Select(Name));
        parts.AddRange(citation.Unmatched.Count == 0 ? [] : [$"−{string.Join('−', citation.Unmatched)}"]);
        parts.AddRange(citation.Candidates.Select(c => $"?{Name(c)}"));
        parts.AddRange(citation.PageDelta is { } delta ? [delta.ToString("Δ+0;Δ-0", CultureInfo.InvariantCulture)] : []);
        return string.Join(' ', parts);
    }

    public static string[] Lines(ReferenceMap map) => [.. map.Citations.Select(Line)];

    private static string Name(CitationTarget target)
        => (target.Plan == 0 ? "" : $"{target.Plan}:") + target.Id + (target.IsInferred ? "*" : "");
}

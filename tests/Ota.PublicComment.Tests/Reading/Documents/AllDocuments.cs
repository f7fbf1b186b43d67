using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Pipeline;
using Ota.PublicComment.Reading;

namespace Ota.PublicComment.Tests.Reading.Documents;

/// <summary>Every document of <c>tests/data/documents</c>, and what is compared of it.</summary>
internal static class AllDocuments
{
    public static TheoryData<string> Names()
        => [.. Directory.EnumerateFiles(TestFiles.Data("documents")).Select(f => Path.GetFileName(f)).Where(f => f != "README.md").Order(StringComparer.Ordinal)];

    public static string Text(string name) => File.ReadAllText(TestFiles.Data("documents", name)).ReplaceLineEndings("\n");

    public static ReadResult Read(string name, string text) => PublicCommentPipeline.Default.Read(
        text, new SourceInfo { FileName = name }, new ReadOptions { DocumentId = "doc" }, TestContext.Current.CancellationToken);

    public static bool IsTold(ReadResult result) => result.Diagnostics.Any(d => d.Severity != DiagnosticSeverity.Info);

    /// <summary>Opinions and responses in short, one line each: everything but ids, places, and the headings of columns without a role.</summary>
    public static string[] Entries(ReadResult result)
    {
        if (result.Document is null)
        {
            return [];
        }

        var index = 0;
        var places = result.Document.Opinions.ToDictionary(o => o.Id, _ => ++index);
        return
        [
            .. result.Document.Opinions.Select(o => string.Join(" | ",
                o.Number?.Label, string.Join('/', o.Group), o.Subject, o.Area?.Text, o.Text, o.TextState, string.Join('+', o.Points.Select(p => p.Label)), o.Count,
                o.SubmitterCount, o.SubmitterKind, string.Join('+', o.Other.Select(f => f.Text).Order(StringComparer.Ordinal))).ReplaceLineEndings("⏎")),
            .. result.Document.Responses.Select(r => string.Join(" | ",
                string.Join('+', r.Answers.Select(a => places[a.Opinion] + a.Point)), r.Text, r.TextState,
                string.Join('+', r.Dispositions.Select(d => $"{d.Code}={d.Legend}={string.Join(',', d.Kinds)}")), string.Join('+', r.Revisions.Select(v => $"{v.Action} {v.Text}")),
                string.Join('+', r.Other.Select(f => f.Text).Order(StringComparer.Ordinal))).ReplaceLineEndings("⏎")),
        ];
    }
}

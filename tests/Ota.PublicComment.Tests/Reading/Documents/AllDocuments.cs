namespace Ota.PublicComment.Tests.Reading.Documents;

/// <summary>Every document of <c>tests/data/documents</c>, and what is compared of it.</summary>
internal static class AllDocuments
{
    public static TheoryData<string> Names()
        => [.. Directory.EnumerateFiles(TestFiles.Data("documents")).Select(f => Path.GetFileName(f)).Where(f => f != "README.md")
            .Order(StringComparer.Ordinal)];

    public static string Text(string name) => File.ReadAllText(TestFiles.Data("documents", name)).ReplaceLineEndings("\n");

    public static DocumentResult Read(string name, string text) => PublicCommentPipeline.Default.Read(
        text, new SourceInfo { FileName = name }, new ReadOptions { DocumentId = "doc" }, TestContext.Current.CancellationToken);

    public static bool IsTold(DocumentResult result) => result.Diagnostics.Any(d => d.Severity != DiagnosticSeverity.Info);

    /// <summary>Whether a reading tells something that another did not: a Warning or Error with other words, or more of them.</summary>
    public static bool IsNewlyTold(DocumentResult before, DocumentResult after)
    {
        var known = before.Diagnostics.Where(IsSaid).GroupBy(Said).ToDictionary(g => g.Key, g => g.Count());
        return after.Diagnostics.Where(IsSaid).GroupBy(Said).Any(g => g.Count() > known.GetValueOrDefault(g.Key));

        // A row broken in two and joined again is told with its place, though nobody need look.
        static bool IsSaid(Diagnostic diagnostic) => diagnostic.Severity != DiagnosticSeverity.Info || diagnostic.Code == "OPC2022";
        static string Said(Diagnostic diagnostic) => $"{diagnostic.Code} {diagnostic.Message}";
    }

    /// <summary>
    /// Opinions and responses in short, one line each: everything but ids, places, and the headings of columns without a role.
    /// </summary>
    public static string[] Entries(DocumentResult result) => result.Document is { } document ? Entries(document) : [];

    public static string[] Entries(PublicCommentDocument document)
    {
        var index = 0;
        var places = document.Opinions.ToDictionary(o => o.Id, _ => ++index);
        var points =
            document.Opinions.SelectMany(o => o.Points.Select((p, i) => (p.Id, Place: i + 1))).ToDictionary(p => p.Id, p => $"p{p.Place}");
        return
        [
            .. document.Opinions.Select(o => string.Join(" | ",
                o.Number?.Label, string.Join('/', o.Group), o.Subject, o.Area?.Text, o.Text, o.TextState,
                string.Join('+', o.Points.Select(p => p.Label)), o.Count,
                o.SubmitterCount, o.SubmitterKind, string.Join('+', o.Other.Select(f => f.Text).Order(StringComparer.Ordinal)))
                    .ReplaceLineEndings("⏎")),
            .. document.Responses.Select(r => string.Join(" | ",
                string.Join('+', r.Answers.Select(a => places[a.Opinion] + (a.Point is { } point ? points[point] : ""))), r.Text,
                r.TextState,
                string.Join('+', r.Dispositions.Select(d => $"{d.Code}={d.Legend}={string.Join(',', d.Kinds)}")),
                string.Join('+', r.Revisions.Select(v => $"{v.Action} {v.Text}")),
                string.Join('+', r.Other.Select(f => f.Text).Order(StringComparer.Ordinal))).ReplaceLineEndings("⏎")),
        ];
    }

    /// <summary>The codes of Warnings and Errors that a reading has more often than another, but for those at given opinions.</summary>
    public static List<string> NewCodes(DocumentResult before, DocumentResult after, ISet<string>? at = null)
    {
        var known =
            before.Diagnostics.Where(d => d.Severity != DiagnosticSeverity.Info).GroupBy(d => d.Code)
                .ToDictionary(g => g.Key, g => g.Count());
        return [
            .. after.Diagnostics.Where(
                d => d.Severity != DiagnosticSeverity.Info && !(d.Node is { } node && at?.Contains(node) == true)
                    && !d.Message.Contains(DocumentForm.Added))
            .GroupBy(d => d.Code).Where(g => g.Count() > known.GetValueOrDefault(g.Key)).Select(g => $"{g.Key} {g.Last().Message}")];
    }
}

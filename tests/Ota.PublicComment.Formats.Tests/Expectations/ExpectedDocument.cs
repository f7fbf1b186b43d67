using Ota.PublicComment.Serialization;
using System.Text.Json;
using Ota.PublicComment.Tests;
using static Ota.PublicComment.Formats.Tests.Expectations.ExpectedJson;

namespace Ota.PublicComment.Formats.Tests.Expectations;

/// <summary>Compares what was read of a file with the NAME.expected.json beside it (shared/data/formats), to the letter.</summary>
internal static class ExpectedDocument
{
    /// <summary>The three towns, which are in no official table: a host teaches them.</summary>
    public static ValueList<Municipality> Towns { get; } =
    [
        new Municipality { Name = "みずほ野市" }, new Municipality { Name = "汐見浜町" }, new Municipality { Name = "若葉野区" },
    ];

    /// <summary>The full paths of the made files whose names end so; none where the shared folder is absent.</summary>
    public static IEnumerable<string> Files(params string[] endings)
    {
        var folder = Path.Combine(TestFiles.Root, "..", "shared", "data", "formats");
        return Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder).Where(f => endings.Any(e => f.EndsWith(e, StringComparison.Ordinal)))
                .Order(StringComparer.Ordinal)
            : [];
    }

    public static DocumentResult Read(PublicCommentPipeline pipeline, string path)
    {
        using var stream = File.OpenRead(path);
        return pipeline.ReadAsync(stream, new SourceInfo { FileName = Path.GetFileName(path) }).GetAwaiter().GetResult();
    }

    /// <summary>What differs from the expected content, one line each; empty when all of it is read exactly, paragraphs included.</summary>
    /// <param name="result">What was read.</param>
    /// <param name="path">The file.</param>
    /// <param name="knowsTowns">Whether it was read with <see cref="Towns"/>; without them the municipality is null.</param>
    public static IReadOnlyList<string> Differences(DocumentResult result, string path, bool knowsTowns = false)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(path + ".expected.json"));
        var expected = json.RootElement;
        if (result.Document is not { } document)
        {
            return ["no document: " + string.Join(" | ", result.Diagnostics)];
        }

        var found = new List<string>();
        var printed = AsPrinted.In(Path.GetFileName(path));
        Compare(found, "title", Value(expected, "title"), document.Title);
        Compare(found, "municipality", knowsTowns ? Value(expected, "municipality") : null, document.Municipality?.Name);
        ComparePlan(found, Value(expected, "plan"), document);
        CompareFacts(found, expected, document.Consultations is [var c, ..] ? c : null, printed);
        CompareLegend(found, expected, document);
        if (expected.TryGetProperty("rows", out var rows) && rows.ValueKind == JsonValueKind.Array)
        {
            ExpectedRows.Compare(found, rows, document);
        }

        if (expected.TryGetProperty("footnotes", out var notes))
        {
            found.AddRange(Strings(notes).Where(n => document.Notes.Count(d => d.Text == n) != 1).Select(n => $"footnote: {n}"));
        }

        CompareSecrets(found, expected, result);
        return found;
    }

    // The model parts a name: (仮称) is a mark, the stage stands in brackets after it.
    private static void ComparePlan(List<string> found, string? want, PublicCommentDocument document)
    {
        var got = document.PlanTitles.Count == 1 ? document.PlanTitles[0] : null;
        var name = (got?.IsProvisional == true ? "(仮称)" : "") + got?.Text;
        if (want is not null && want != $"{name}({got?.Stage})" && want != $"{name}「{got?.Stage}」")
        {
            found.Add($"plan: expected \"{want}\", got {string.Join(" / ", document.PlanTitles)}");
        }
    }

    private static void CompareFacts(List<string> found, JsonElement expected, Consultation? consultation, AsPrinted printed)
    {
        if (expected.TryGetProperty("period", out var period) && period.ValueKind == JsonValueKind.Object)
        {
            Compare(found, "period text", printed.Period ?? Value(period, "text"), consultation?.Period?.Text);
            Compare(found, "opens", Value(period, "opens"), consultation?.Period?.Opens?.ToString("yyyy-MM-dd", null));
            Compare(found, "closes", Value(period, "closes"), consultation?.Period?.Closes?.ToString("yyyy-MM-dd", null));
        }

        if (expected.TryGetProperty("stats", out var stats) && stats.ValueKind == JsonValueKind.Object)
        {
            Compare(found, "submitters", Number(stats, "submitters"), Size(consultation?.SubmitterCount));
            Compare(found, "opinions", Number(stats, "opinions"), Size(consultation?.OpinionCount));
            var methods = stats.TryGetProperty("byMethod", out var by) ? by.EnumerateArray().ToList() : [];
            Compare(
                found, "tallies",
                string.Join("; ", methods.Select(m => $"{printed.Label(Value(m, "label"))} {Number(m, "count")}")),
                string.Join("; ", (consultation?.Tallies ?? []).Where(t => !t.IsTotal).Select(t => $"{t.Label} {Size(t.Submitters)}")));
        }
    }

    private static void CompareLegend(List<string> found, JsonElement expected, PublicCommentDocument document)
    {
        if (expected.TryGetProperty("legend", out var legend) && legend.ValueKind == JsonValueKind.Array)
        {
            Compare(
                found, "legend",
                string.Join("; ", legend.EnumerateArray().Select(e => $"{Value(e, "code")} {Value(e, "text")}")),
                string.Join("; ", document.DispositionLegend.Select(d => $"{d.Code} {d.Legend}")));
        }
    }

    // In no output of any publisher, and in no finding of either language.
    private static void CompareSecrets(List<string> found, JsonElement expected, DocumentResult result)
    {
        if (!expected.TryGetProperty("mustNotAppear", out var secrets))
        {
            return;
        }

        var input = new PublishInput
        {
            Document = result.Document!, References = result.References, Diagnostics = result.Diagnostics, SourceMap = result.SourceMap,
        };
        var outputs = DocumentPublishers.Default.All.Select(p => (p.Name, Text: Published(p, input)))
            .Append(("findings", string.Join('\n', result.Diagnostics.SelectMany(
                d => new[] { d.ToString(), d.ToString(MessageLanguage.Japanese), string.Join('\n', d.Arguments) }))));
        found.AddRange(outputs.SelectMany(o => Strings(secrets).Where(s => o.Item2.Contains(s, StringComparison.Ordinal))
            .Select(s => $"must not appear in {o.Item1}: {s}")));
    }

    private static string Published(IDocumentPublisher publisher, PublishInput input)
    {
        using var output = new MemoryStream();
        publisher.PublishAsync(input, output, default).GetAwaiter().GetResult();
        return System.Text.Encoding.UTF8.GetString(output.ToArray());
    }
}

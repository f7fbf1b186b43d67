using System.Text.Json;
using Ota.PublicComment.Pipeline;
using Ota.PublicComment.Reading;
using Ota.PublicComment.References;
using Ota.PublicComment.Tests;

namespace Ota.PublicComment.Formats.Tests.Expectations;

/// <summary>Compares what was read of a file with the NAME.expected.json beside it (shared/data/formats).</summary>
internal static class ExpectedDocument
{
    /// <summary>The full paths of the made files whose names end so; none where the shared folder is absent.</summary>
    public static IEnumerable<string> Files(params string[] endings)
    {
        var folder = Path.Combine(TestFiles.Root, "..", "shared", "data", "formats");
        return Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder).Where(f => endings.Any(e => f.EndsWith(e, StringComparison.Ordinal))).Order(StringComparer.Ordinal)
            : [];
    }

    public static LinkedResult Read(PublicCommentPipeline pipeline, string path)
    {
        using var stream = File.OpenRead(path);
        return pipeline.ReadAsync(stream, new SourceInfo { FileName = Path.GetFileName(path) }).GetAwaiter().GetResult();
    }

    /// <summary>What differs from the expected content, one line each; empty when all of it is read exactly, paragraphs included.</summary>
    public static IReadOnlyList<string> Differences(LinkedResult result, string path)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(path + ".expected.json"));
        var expected = json.RootElement;
        var found = new List<string>();
        if (result.Document is not { } document)
        {
            return ["no document: " + string.Join(" | ", result.Diagnostics)];
        }

        void Compare(string what, string? want, string? got)
        {
            if (!string.Equals(want, got, StringComparison.Ordinal))
            {
                found.Add($"{what}: expected \"{want ?? "null"}\", got \"{got ?? "null"}\"");
            }
        }

        if (Text(expected, "title") is { } title)
        {
            Compare("title", title, document.Title);
        }

        if (expected.TryGetProperty("plan", out var plan) && plan.ValueKind == JsonValueKind.String)
        {
            // The plan is expected as printed, with its stage.
            var got = document.PlanTitles is [var first, ..] ? first : null;
            var want = plan.GetString()!;
            if (got is null || !want.Contains(got.Text, StringComparison.Ordinal) || (got.Stage is { } stage && !want.Contains(stage, StringComparison.Ordinal)))
            {
                found.Add($"plan: expected \"{want}\", got \"{got?.Text} / {got?.Stage}\"");
            }
        }

        var consultation = document.Consultations is [var c, ..] ? c : null;
        if (expected.TryGetProperty("period", out var period) && period.ValueKind == JsonValueKind.Object)
        {
            // A workbook holds the two days in cells of their own, without weekdays.
            var isSheet = path.EndsWith(".xlsx", StringComparison.Ordinal) || path.EndsWith("-calc.html", StringComparison.Ordinal);
            var inCells = isSheet && consultation?.Period?.Text is { } printed && Digits(printed) == Digits(Text(period, "text"));
            Compare("period text", Text(period, "text"), inCells ? Text(period, "text") : consultation?.Period?.Text);
            Compare("opens", Text(period, "opens"), consultation?.Period?.Opens?.ToString("yyyy-MM-dd", null));
            Compare("closes", Text(period, "closes"), consultation?.Period?.Closes?.ToString("yyyy-MM-dd", null));
        }

        if (expected.TryGetProperty("stats", out var stats) && stats.ValueKind == JsonValueKind.Object)
        {
            Compare("submitters", Number(stats, "submitters"), consultation?.SubmitterCount?.ToString(System.Globalization.CultureInfo.InvariantCulture));
            Compare("opinions", Number(stats, "opinions"), consultation?.OpinionCount?.ToString(System.Globalization.CultureInfo.InvariantCulture));
            if (stats.TryGetProperty("byMethod", out var methods))
            {
                Compare(
                    "tallies",
                    string.Join("; ", methods.EnumerateArray().Select(m => $"{Text(m, "label")} {Number(m, "count")}")),
                    string.Join("; ", (consultation?.Tallies ?? []).Where(t => !t.IsTotal).Select(t => $"{HalfWidth(t.Label)} {t.Submitters ?? t.Submissions ?? t.Opinions}")));
            }
        }

        if (expected.TryGetProperty("legend", out var legend) && legend.ValueKind == JsonValueKind.Array)
        {
            Compare(
                "legend",
                string.Join("; ", legend.EnumerateArray().Select(e => $"{Text(e, "code")} {Text(e, "text")}")),
                string.Join("; ", document.DispositionLegend.Select(d => $"{d.Code} {d.Legend}")));
        }

        if (expected.TryGetProperty("rows", out var rows) && rows.ValueKind == JsonValueKind.Array)
        {
            var entries = document.Entries().ToList();
            Compare("rows", Size(rows.GetArrayLength()), Size(entries.Count));
            var i = 0;
            foreach (var row in rows.EnumerateArray().Take(entries.Count))
            {
                var entry = entries[i++];
                var name = $"row {i} ({Text(row, "number")})";
                Compare($"{name} number", Text(row, "number"), entry.Opinion.Number?.Label);
                Compare($"{name} area", Text(row, "area"), entry.Opinion.Area?.Text);
                Compare($"{name} group", Text(row, "group"), entry.Opinion.Group.Count == 0 ? null : string.Join(" / ", entry.Opinion.Group));
                Compare($"{name} opinion", Text(row, "opinion"), entry.Opinion.Text);
                Compare($"{name} response", WithoutLabels(Text(row, "response")), entry.Responses.Count == 0 ? null : string.Join('\n', entry.Responses.Select(r => r.Text)));
                Compare($"{name} disposition", Text(row, "disposition"), entry.Responses.SelectMany(r => r.Dispositions).Select(d => d.Code).FirstOrDefault());
                if (row.TryGetProperty("sharedWith", out var shared) && shared.ValueKind == JsonValueKind.Array)
                {
                    var ids = document.Opinions.ToDictionary(o => o.Id, o => o.Number?.Label ?? "?", StringComparer.Ordinal);
                    Compare(
                        $"{name} shared with",
                        string.Join(",", shared.EnumerateArray().Select(s => s.GetString())),
                        string.Join(",", entry.Responses.SelectMany(r => r.Answers).Select(a => ids[a.Opinion])));
                }
            }
        }

        if (expected.TryGetProperty("mustNotAppear", out var secret))
        {
            var all = Serialization.PublicCommentJson.Serialize(document);
            found.AddRange(secret.EnumerateArray().Select(s => s.GetString()!).Where(s => all.Contains(s, StringComparison.Ordinal)).Select(s => $"must not appear: {s}"));
        }

        return found;
    }

    // The label of a block of references (参考:) is structure of the model and stands in no paragraph; the expected texts hold it as printed.
    private static string? WithoutLabels(string? text)
        => text is null ? null : string.Join('\n', text.Split('\n').Where(l => l is not ("参考:" or "参考：" or "【参考】")));

    // The expected labels are written FAX where some files print ＦＡＸ.
    private static string HalfWidth(string text) => string.Concat(text.Select(c => c is >= '！' and <= '～' ? (char)(c - '！' + '!') : c));

    private static string Digits(string? text) => string.Concat((text ?? "").Where(char.IsAsciiDigit));

    private static string Size(int n) => n.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string? Text(JsonElement e, string name) => e.TryGetProperty(name, out var v) && v.ValueKind == JsonValueKind.String ? v.GetString() : null;

    private static string? Number(JsonElement e, string name) => e.TryGetProperty(name, out var v) && v.ValueKind == JsonValueKind.Number ? v.GetRawText() : null;
}

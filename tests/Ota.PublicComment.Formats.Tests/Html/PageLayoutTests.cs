using Ota.PublicComment.Tests.Reading;

namespace Ota.PublicComment.Formats.Tests.Html;

/// <summary>One result in every layout of a web page gives one document.</summary>
public sealed class PageLayoutTests
{
    private static readonly PublicCommentPipeline Pipeline = new PublicCommentPipelineBuilder().AddHtml().Build();

    public static TheoryData<string> Names => [.. PageLayouts.All().Select(l => l.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_layout_is_read(string name)
    {
        var html = PageLayouts.All().Single(l => l.Name == name).Html;
        var result = Pipeline.Read(html, new() { FileName = "page.html" });
        Same(result).Should().BeEmpty(string.Join("\n", result.Diagnostics));
        result.Outcome.Should().Be(Outcome.Complete);
        Laws.All(
            new() { Document = result.Document, SourceMap = result.SourceMap, Diagnostics = result.Diagnostics, Outcome = result.Outcome });
        SourcePlaces.LeadBack(result, html);
    }

    private static IEnumerable<string> Same(DocumentResult result)
    {
        var document = result.Document;
        if (document is null)
        {
            return ["no document"];
        }

        var entries = document.Entries().ToList();
        List<string> found =
        [
            .. Differs("title", PageLayouts.Title, document.Title),
            .. Differs("period", PageLayouts.Period, document.Consultations.FirstOrDefault()?.Period?.Text),
            .. Differs("submitters", "3",
                document.Consultations.FirstOrDefault()?.SubmitterCount?.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            .. Differs("opinions", "4",
                document.Consultations.FirstOrDefault()?.OpinionCount?.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            .. Differs("rows", string.Join(",", PageLayouts.Rows.Select(r => r.Number)),
                string.Join(",", entries.Select(e => e.Opinion.Number?.Label))),
        ];
        foreach (var (row, entry) in PageLayouts.Rows.Zip(entries))
        {
            found.AddRange(Differs($"opinion {row.Number}", row.Opinion, entry.Opinion.Text));
            found.AddRange(
                Differs($"answer {row.Number}", string.Join('\n', row.Answer), string.Join('\n', entry.Responses.Select(r => r.Text))));
            if (entry.Opinion.Area is { } area)
            {
                found.AddRange(Differs($"area {row.Number}", row.Area, area.Text));
            }
        }

        return found;
    }

    private static IEnumerable<string> Differs(string what, string want, string? got)
        => string.Equals(want, got, StringComparison.Ordinal) ? [] : [$"{what}: expected \"{want}\", got \"{got ?? "null"}\""];
}

using System.Text.Json;
using Ota.PublicComment.Formats.Tests.Pdf.Making;
using Ota.PublicComment.Tests;

namespace Ota.PublicComment.Formats.Tests.Pdf;

/// <summary>
/// The habits of cities, one page each, as Chromium prints them: every cell is what was written; a paragraph end that cannot be seen is
/// told at its cell.
/// </summary>
public sealed class HabitTests
{
    private static readonly PublicCommentPipeline Pipeline = new PublicCommentPipelineBuilder().AddPdf().Build();

    public static TheoryData<string> Habits
        => new(
            Directory.GetFiles(TestFiles.Data("formats", "pdf", "habits"), "*.html").Select(f => Path.GetFileNameWithoutExtension(f))
                .Order(StringComparer.Ordinal).ToArray());

    [Theory]
    [MemberData(nameof(Habits))]
    public void A_habit_is_read_as_written(string name)
    {
        var path = TestFiles.Data("formats", "pdf", "habits", name);
        using var stream = new MemoryStream(Programs.Chromium(File.ReadAllText(path + ".html")), writable: false);
        var result = Pipeline.ReadAsync(stream, new SourceInfo { FileName = name + ".pdf" }).GetAwaiter().GetResult();
        using var json = JsonDocument.Parse(File.ReadAllText(path + ".expected.json"));
        var document = result.GetDocumentOrThrow();
        document.Title.Should().Be(json.RootElement.GetProperty("title").GetString());
        document.Consultations[0].Period!.Text.Should().Be(json.RootElement.GetProperty("period").GetString());
        document.Consultations[0].SubmitterCount.Should().Be(json.RootElement.GetProperty("submitters").GetInt32());
        var (wanted, got) = (json.RootElement.GetProperty("rows").EnumerateArray().ToList(), document.Entries().ToList());
        got.Should().HaveSameCount(wanted);
        var wrong = new List<string>();
        for (var i = 0; i < wanted.Count; i++)
        {
            Compare(wanted[i], got[i], result, wrong);
        }

        wrong.Should().BeEmpty();
        result.Diagnostics.Any(d => d.Code == "OPC1222").Should().Be(
            File.ReadAllText(path + ".html").Contains("<s>", StringComparison.Ordinal), "the lines of a table strike nothing out");
    }

    private static void Compare(JsonElement wanted, OpinionEntry got, DocumentResult result, List<string> wrong)
    {
        var place = got.Opinion.Area?.Text ?? (got.Opinion.Group.Count == 0 ? null : string.Join(" / ", got.Opinion.Group));
        foreach (var (name, text) in new[]
        {
            ("number", got.Opinion.Number?.Label), ("area", place), ("opinion", got.Opinion.Text),
            ("response", string.Join('\n', got.Responses.Select(r => r.Text))),
            ("disposition", got.Responses.SelectMany(r => r.Dispositions).Select(d => d.Code).FirstOrDefault()),
        })
        {
            if (wanted.GetProperty(name).GetString() is { } want && want != text
                && !(Bare(want) == Bare(text) && IsTold(result, got.Opinion.Source!)))
            {
                wrong.Add($"No. {got.Opinion.Number} {name}: \"{want}\" as \"{text}\"");
            }
        }
    }

    private static bool IsTold(DocumentResult result, SourcePlace place)
        => result.Diagnostics.Any(d => d.Code is "OPC1711" or "OPC1721" && d.Names(place.Table, place.Row));

    private static string Bare(string? text) => string.Concat((text ?? "").Where(c => !char.IsWhiteSpace(c)));
}

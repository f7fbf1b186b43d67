namespace Ota.PublicComment.Formats.Tests.Forms;

/// <summary>One result in seven forms gives one document: every form is held against every other.</summary>
public sealed class SevenFormsTests
{
    private const string Json = "result.json";

    private static readonly PublicCommentPipeline Pipeline = new PublicCommentPipelineBuilder().AddOpenXml().AddHtml().Build();
    private static readonly string[] Forms = [.. SevenForms.All.Select(f => f.File), Json];
    private static readonly string[] WithMergedCells = ["result.html", "result.docx", "result.xlsx"];

    public static TheoryData<string, string, string> Pairs()
    {
        var data = new TheoryData<string, string, string>();
        foreach (var result in PrintedResult.All)
        {
            foreach (var (i, form) in Forms.Index())
            {
                foreach (var other in Forms.Skip(i + 1))
                {
                    data.Add(result.Name, form, other);
                }
            }
        }

        return data;
    }

    public static TheoryData<string, string> Each()
        => [.. PrintedResult.All.SelectMany(r => SevenForms.All.Select(f => new TheoryDataRow<string, string>(r.Name, f.File)))];

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Two_forms_of_a_result_are_equal_but_for_their_sources(string result, string form, string other)
    {
        var (one, two) = (Comparable(Read(result, form)), Comparable(Read(result, other)));
        one.ContentEquals(two).Should().BeTrue("{0}", string.Join('\n', Lines(one).Except(Lines(two)).Select(l => $"{form}: {l}")
            .Concat(Lines(two).Except(Lines(one)).Select(l => $"{other}: {l}"))));
    }

    [Theory]
    [MemberData(nameof(Each))]
    public void What_is_read_is_what_was_printed(string result, string form)
    {
        var printed = PrintedResult.All.Single(r => r.Name == result);
        var read = Read(result, form);
        var document = read.Document!;
        read.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Should().BeEmpty();
        document.Title.Should().Be(printed.Title);
        document.Consultations[0].Period!.Closes.Should().Be(new DateOnly(2024, 11, 30));
        var table = printed.Tables[^1];
        var column = Array.IndexOf(table[0], "意見の概要");
        document.Opinions.Select(o => o.Text).Should().Equal(table.Skip(1).Select(r => r[column]));
        document.Responses.Select(r => r.Text).Should()
            .Equal(table.Skip(1).Select(r => r[column + 1]).Where(t => t != PrintedResult.Merged));
        document.Consultations[0].Tallies.Should().HaveCount(printed.Tables.Length == 3 ? 4 : 0);
        document.DispositionLegend.Should().HaveCount(printed.Tables.Length == 3 ? 3 : 0);
    }

    [Fact]
    public void Only_merged_cells_are_sure_that_an_answer_is_shared()
    {
        foreach (var form in SevenForms.All.Select(f => f.File))
        {
            Read("shared responses", form).Document!.Responses.Select(r => r.SharingIsInferred)
                .Should().AllBeEquivalentTo(!WithMergedCells.Contains(form), form);
        }
    }

    private static DocumentResult Read(string result, string form)
    {
        var printed = PrintedResult.All.Single(r => r.Name == result);
        var bytes = form == Json ? System.Text.Encoding.UTF8.GetBytes(PublicCommentJson.Serialize(Read(result, Forms[0]).Document!))
            : SevenForms.All.Single(f => f.File == form).Make(printed);
        using var stream = new MemoryStream(bytes);
        return Pipeline.ReadAsync(stream, new SourceInfo { FileName = form }, cancellationToken: TestContext.Current.CancellationToken)
            .GetAwaiter().GetResult();
    }

    // A form without merged cells prints a blank cell: that the answer is shared is concluded there, and marked (the test above). The mark
    // says where the knowledge is from, like a source.
    private static PublicCommentDocument Comparable(DocumentResult result)
        => result.Document! with { Responses = result.Document.Responses.Select(r => r with { SharingIsInferred = false }).ToValueList() };

    private static IEnumerable<string> Lines(PublicCommentDocument d)
        => [$"title {d.Title}", $"{d.Municipality}", .. d.PlanTitles.Select(p => p.ToString()),
            .. d.Consultations.Select(c => (c with { Tallies = [], Listing = Listing.None }).ToString()),
            .. d.Consultations.Select(c => string.Join(' ', c.Listing.Texts) + string.Join(' ', c.Listing.Flags)),
            .. d.Consultations.SelectMany(c => c.Tallies).Select(t => t.ToString()), .. d.DispositionLegend.Select(l => l.ToString()),
            .. d.Notes.Select(n => "note " + n.Text), .. d.Errata.Select(e => e.ToString()),
            .. d.Entries()
                .Select(
                    e =>
                        $"{string.Join('/', e.Opinion.Group)}|{e.Opinion.Number}|{e.Opinion.Area}|{e.Opinion.Text}|{e.Opinion.TextState}|{e.Opinion.Count}|"
                + string.Join(';',
                    e.Responses.Select(
                        r => string.Join('⏎', r.Paragraphs) + r.TextState + string.Join(',', r.Dispositions)
                            + string.Join(',', r.Answers))))];
}

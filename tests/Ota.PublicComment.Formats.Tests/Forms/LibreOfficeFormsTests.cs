namespace Ota.PublicComment.Formats.Tests.Forms;

/// <summary>What LibreOffice makes of a form of a result (a page of a Word document, a workbook of a page) is read as the result.</summary>
public sealed class LibreOfficeFormsTests
{
    private static readonly PublicCommentPipeline Pipeline = new PublicCommentPipelineBuilder().AddOpenXml().AddHtml().Build();

    [Theory]
    [InlineData("result.docx", "html", null)]
    [InlineData("result.xlsx", "html", null)]
    [InlineData("result.docx", "docx", null)]
    [InlineData("result.xlsx", "xlsx", null)]
    [InlineData("result.html", "docx:MS Word 2007 XML", "HTML (StarWriter)")]
    public void A_form_that_LibreOffice_writes_is_read_equal(string form, string to, string? inputFilter)
    {
        Assert.SkipUnless(LibreOffice.IsHere, "skipped: no soffice");
        var make = SevenForms.All.Single(f => f.File == form).Make;
        var files =
            PrintedResult.All.Select((r, i) => (Name: $"r{i}{Path.GetExtension(form)}", Bytes: make(r)))
                .ToDictionary(f => f.Name, f => f.Bytes, StringComparer.Ordinal);
        var made = LibreOffice.Convert(files, to, inputFilter);
        made.Should().HaveCount(files.Count);
        foreach (var (name, bytes) in files)
        {
            var again = Read(made[Path.GetFileNameWithoutExtension(name)], "again." + to.Split(':')[0]);
            var once = Read(bytes, form);
            again.ContentEquals(once).Should()
                .BeTrue("{0} of {1}: {2}", to, name, string.Join('\n', Shown(once).Except(Shown(again)).Select(l => "- " + l)
                .Concat(Shown(again).Except(Shown(once)).Select(l => "+ " + l))).Replace("{", "{{", StringComparison.Ordinal)
                .Replace("}", "}}", StringComparison.Ordinal));
        }
    }

    private static PublicCommentDocument Read(byte[] bytes, string name)
    {
        using var stream = new MemoryStream(bytes);
        return Pipeline.ReadAsync(stream, new SourceInfo { FileName = name }, cancellationToken: TestContext.Current.CancellationToken)
            .GetAwaiter().GetResult().GetDocumentOrThrow();
    }

    private static IEnumerable<string> Shown(PublicCommentDocument d)
        => [$"title {d.Title}", .. d.PlanTitles.Select(p => p.ToString()),
            .. d.Consultations.Select(c => (c with { Tallies = [], Listing = Listing.None }).ToString()),
            .. d.Consultations.SelectMany(c => c.Tallies).Select(t => t.ToString()), .. d.DispositionLegend.Select(l => l.ToString()),
            .. d.Notes.Select(n => "note " + n.Text),
            .. d.Entries()
                .Select(
                    e => $"{string.Join('/', e.Opinion.Group)}|{e.Opinion.Number}|{e.Opinion.Area}|{e.Opinion.Text}|{e.Opinion.TextState}|"
                + string.Join(';',
                    e.Responses.Select(
                        r => string.Join('⏎', r.Paragraphs) + r.SharingIsInferred + r.TextState + string.Join(',', r.Dispositions)
                            + string.Join(',', r.Answers))))];
}

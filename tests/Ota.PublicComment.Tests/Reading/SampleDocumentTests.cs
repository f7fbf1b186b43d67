namespace Ota.PublicComment.Tests.Reading;

/// <summary>The bundled sample and its clean twin.</summary>
public class SampleDocumentTests
{
    private static string Damaged
        => File.ReadAllText(Path.Combine(TestFiles.Root, "samples", "Ota.PublicComment.Console", "data", "sample-results.tsv"));

    private static string Clean => File.ReadAllText(TestFiles.Data("documents", "sample-results-clean.csv"));

    [Fact]
    public void The_damaged_sample_reads_as_approved()
    {
        var result = Read.Text(Damaged);
        Golden.Matches(PublicCommentJson.Serialize(result.GetDocumentOrThrow(), indented: true) + "\n", "sample-results.json");
        Golden.Matches(string.Concat(result.Diagnostics.Select(d => d.ToString(MessageLanguage.Japanese) + "\n")),
            "sample-results.findings.txt");
    }

    [Fact]
    public void The_clean_twin_reads_as_approved_and_no_repair_fires()
    {
        var result = Read.Text(Clean);
        result.Diagnostics.Should().BeEmpty();
        Golden.Matches(PublicCommentJson.Serialize(result.GetDocumentOrThrow(), indented: true) + "\n",
            "sample-results-clean.json");
    }

    [Fact]
    public void Repair_brings_the_damaged_sample_back_to_its_clean_twin_but_for_what_is_lost()
    {
        var repaired = Read.Text(Damaged).GetDocumentOrThrow().Entries().ToList();
        var clean = Read.Text(Clean).GetDocumentOrThrow().Entries().ToList();
        repaired.Should().HaveCount(31).And.HaveSameCount(clean);
        foreach (var (r, c) in repaired.Zip(clean))
        {
            r.Opinion.Number.Should().Be(c.Opinion.Number);
            (r.Opinion.Area! with { CompletedFrom = null }).Should().Be(c.Opinion.Area);
            if (r.Opinion.TextState == TextState.Complete)
            {
                r.Opinion.Text.Should().Be(c.Opinion.Text);
            }

            // The stray bracket of No. 9 is told, not changed.
            if (r.Opinion.Number!.Label != "9")
            {
                r.Responses.Single().Paragraphs.Should().Equal(c.Responses.Single().Paragraphs, "No. {0}", r.Opinion.Number);
            }
        }

        repaired.Where(e => e.Opinion.TextState != TextState.Complete).Select(e => e.Opinion.Number!.Label).Should()
            .Equal("19", "20", "31");
    }

    [Fact]
    public void What_was_repaired_needs_no_repair_again()
    {
        var document = Read.Text(Damaged).GetDocumentOrThrow();
        var again = Read.Text(CleanTable.Of(document));
        again.Diagnostics.Should()
            .NotContain(d => d.Code.StartsWith("OPC20", StringComparison.Ordinal) && string.CompareOrdinal(d.Code, "OPC2030") < 0);
        CleanTable.Texts(again.GetDocumentOrThrow()).Should().Equal(CleanTable.Texts(document));
    }

    [Fact]
    public void Full_width_and_half_width_twins_have_one_structure_and_one_text_in_the_fold()
    {
        var half = Read.Text(Damaged).GetDocumentOrThrow();
        var wide = Read.Text(Widened(Damaged)).GetDocumentOrThrow();
        wide.Opinions.Select(o => (string.Join('.', o.Number!.Parts), o.IsNumberInferred, o.Area!.Scope, o.TextState)).Should()
            .Equal(half.Opinions.Select(o => (string.Join('.', o.Number!.Parts), o.IsNumberInferred, o.Area!.Scope, o.TextState)));
        wide.Responses.Select(r => string.Join(',', r.Paragraphs.Select(p => p.Kind))).Should()
            .Equal(half.Responses.Select(r => string.Join(',', r.Paragraphs.Select(p => p.Kind))));
        foreach (var (w, h) in CleanTable.Texts(wide).Zip(CleanTable.Texts(half)))
        {
            PublicComment.Text.CompareKey.Of(w ?? "").Should().Be(PublicComment.Text.CompareKey.Of(h ?? ""));
        }
    }

    [Fact]
    public void A_document_read_again_or_among_others_is_the_same()
    {
        var first = PublicCommentJson.Serialize(Read.Text(Damaged).GetDocumentOrThrow());
        Read.Text(Clean);
        PublicCommentJson.Serialize(Read.Text(Damaged).GetDocumentOrThrow()).Should().Be(first);
    }

    [Fact]
    public async Task JSON_read_by_the_pipeline_gives_the_document_back()
    {
        var document = Read.Text(Damaged).GetDocumentOrThrow();
        using var stream = new MemoryStream(PublicCommentJson.SerializeToUtf8Bytes(document));
        var result =
            await PublicCommentPipeline.Default.ReadAsync(stream, new SourceInfo { FileName = "sample.json" },
                cancellationToken: TestContext.Current.CancellationToken);
        result.GetDocumentOrThrow().Should().Be(document);
        result.Diagnostics.Should().BeEmpty();
    }

    // Digits, Latin letters and the brackets around them; tabs, spaces and quotation marks are the table's.
    private static string Widened(string text)
        => string.Concat(
            text.Select(
                c => c is >= '0' and <= '9' or >= 'A' and <= 'Z' or >= 'a' and <= 'z' or '(' or ')' or ':' ? (char)(c + 0xFEE0) : c));
}

using System.Text;

namespace Ota.PublicComment.Tests.Reading;

/// <summary>What must hold on the real document of 大田区, read from outside the repository.</summary>
public class OtaDocumentTests
{
    private static async Task<DocumentResult> ReadAsync(ReadOptions? options = null)
    {
        var result = (await PublicCommentPipeline.Default.ReadFileAsync(
            TestFiles.Corpus("ota-informatization-plan-results.txt"), options, TestContext.Current.CancellationToken));
        Laws.All(result);
        return result;
    }

    [Fact]
    public async Task It_has_31_opinions_numbered_1_to_31_and_only_11_and_21_are_inferred()
    {
        var result = await ReadAsync();
        result.Outcome.Should().Be(Outcome.Complete);
        var document = result.GetDocumentOrThrow();
        document.Opinions.Select(o => o.Number!.Label).Should().Equal(Enumerable.Range(1, 31).Select(n => $"{n}"));
        document.Opinions.Where(o => o.IsNumberInferred).Select(o => o.Number!.Label).Should().Equal("11", "21");
        document.Responses.Should().HaveCount(31);
        document.Notes.Should().BeEmpty();
    }

    [Fact]
    public async Task The_plan_and_the_publisher_are_known()
    {
        var document = (await ReadAsync()).GetDocumentOrThrow();
        document.PlanTitles.Should().Equal(new PlanTitle { Text = "大田区情報化推進計画", IsProvisional = true, Stage = "素案" });
        document.Municipality.Should().Be(new Municipality { Code = "131113", Name = "大田区", Prefecture = "東京都" });
    }

    [Fact]
    public async Task Rows_that_extraction_tore_are_whole_again()
    {
        var result = await ReadAsync();
        var entries = result.GetDocumentOrThrow().Entries().ToList();
        entries[4].Opinion.Source.Lines.Should().Be(new NumberRange(8, 9));
        entries[4].Responses.Single().Paragraphs.Should().HaveCount(2);
        entries[6].Opinion.Area!.Text.Should().Be(entries[7].Opinion.Area!.Text);
        result.Diagnostics.Single(d => d.Code == "OPC2004").Node.Should().Be("o7");
        entries[19].Opinion.Should().BeEquivalentTo(new { Text = (string?)null, TextState = TextState.Missing });
        entries[19].Responses.Should().ContainSingle();
    }

    [Fact]
    public async Task Places_are_4_times_the_plan_7_sections_and_20_chapters()
    {
        var areas = (await ReadAsync()).GetDocumentOrThrow().Opinions.Select(o => o.Area!).ToList();
        areas.GroupBy(a => a.Scope).Select(g => (g.Key, g.Count())).Should()
            .BeEquivalentTo([(AreaScope.Plan, 4), (AreaScope.Section, 7), (AreaScope.Chapter, 20)]);
        areas.Where(a => a.Chapter is not null).GroupBy(a => a.Chapter!.Number!.Parts[0]).Select(g => (g.Key, g.Count())).Should()
            .Equal((2, 6), (3, 1), (4, 19), (5, 1));
        areas.Where(a => a.Chapter is not null).Select(a => a.Chapter!.Title).Distinct().Should().HaveCount(4);
        areas.Select((a, i) => (a, i)).Where(x => x.a.CompletedFrom is not null).Select(x => x.i + 1).Should().Equal(19, 26);
        areas.Should().OnlyContain(a => a.CompletedFrom == null || a.CompletedFrom == "第4章");
    }

    [Fact]
    public async Task No_space_is_left_inside_a_word_and_every_paragraph_stands_alone()
    {
        var document = (await ReadAsync()).GetDocumentOrThrow();
        document.Opinions.Where(o => o.Text is not null).Should().OnlyContain(o => !o.Text!.Contains(' '));
        var paragraphs = document.Responses.SelectMany(r => r.Paragraphs).ToList();
        paragraphs.Count(p => p.Kind == ParagraphKind.Body).Should().Be(61);
        paragraphs.Count(p => p.Kind == ParagraphKind.References).Should().Be(25);
        paragraphs.Should().HaveCount(86);
        paragraphs.Where(p => p.Kind == ParagraphKind.References).Should()
            .OnlyContain(p => p.Text.Contains(" 素案") && p.Text.EndsWith("ページ"));
        paragraphs.Where(p => p.Kind == ParagraphKind.Body).Should().OnlyContain(p => p.Text.EndsWith('。') && !p.Text.Contains("参考:"));
    }

    [Fact]
    public async Task Texts_suspected_cut_are_12_and_31_at_the_end_and_19_at_both_and_no_other()
    {
        var document = (await ReadAsync()).GetDocumentOrThrow();
        document.Opinions.Where(o => o.TextState is not (TextState.Complete or TextState.Missing))
            .Select(o => (o.Number!.Label, o.TextState)).Should()
            .Equal(("12", TextState.SuspectedCutAtEnd), ("19", TextState.SuspectedCutAtBoth), ("31", TextState.SuspectedCutAtEnd));
        document.Responses.Should().OnlyContain(r => r.TextState == TextState.Complete);
    }

    [Fact]
    public async Task The_passage_of_25_that_is_printed_twice_stands_once_and_the_finding_quotes_it()
    {
        var result = await ReadAsync();
        var finding = result.Diagnostics.Single(d => d.Code == "OPC2007");
        finding.Node.Should().Be("o25");
        finding.Arguments[0].Should().Be("71");
        finding.Arguments[1].Should().HaveLength(71);
        var removed = result.SourceMap!.Segments.Where(s => s.RepairCode == "OPC2007").ToList();
        string.Concat(removed.Select(s => result.SourceMap.Cells[s.Cell].Text.Substring(s.Span.Start, s.Span.Length))).Should()
            .Be(finding.Arguments[1].Trim());
        var text = result.GetDocumentOrThrow().Responses[24].Text;
        text.Split(finding.Arguments[1][..40]).Should().HaveCount(2, "it stands once");
    }

    [Fact]
    public async Task The_unbalanced_bracket_of_5_is_told_and_not_changed()
    {
        var result = await ReadAsync();
        var finding = result.Diagnostics.Single(d => d.Code == "OPC2033");
        finding.Should().BeEquivalentTo(new { Node = "o5", Severity = DiagnosticSeverity.Warning });
        result.GetDocumentOrThrow().Responses[4].Text.Should().Contain(")」に");
    }

    [Theory]
    [InlineData("cp932")]
    [InlineData("euc-jp")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("iso-2022-jp")]
    public async Task The_same_document_in_another_encoding_reads_equal(string name)
    {
        var encoding =
            CodePagesEncodingProvider.Instance.GetEncoding(
                name switch { "cp932" => 932, "euc-jp" => 51932, "iso-2022-jp" => 50220, _ => 0 })
            ?? Encoding.GetEncoding(name);
        // The wave dash is the one character of the document that these encodings do not share.
        var text =
            (await File.ReadAllTextAsync(TestFiles.Corpus("ota-informatization-plan-results.txt"),
                TestContext.Current.CancellationToken)).Replace('〜', '～');
        var expected =
            PublicCommentPipeline.Default.Read(text, cancellationToken: TestContext.Current.CancellationToken).GetDocumentOrThrow();
        var result = await PublicCommentPipeline.Default.ReadAsync(
            new MemoryStream(encoding.GetBytes(text)), cancellationToken: TestContext.Current.CancellationToken);
        result.GetDocumentOrThrow().ContentEquals(expected).Should().BeTrue();
        var forced = await PublicCommentPipeline.Default.ReadAsync(
            new MemoryStream(encoding.GetBytes(text)), options: new ReadOptions { Encoding = name },
            cancellationToken: TestContext.Current.CancellationToken);
        forced.GetDocumentOrThrow().ContentEquals(expected).Should().BeTrue();
    }

    [Fact]
    public async Task Every_repair_can_be_switched_off_alone_and_all_together_and_the_laws_still_hold()
    {
        var codes =
            (await ReadAsync()).Diagnostics.Select(d => d.Code).Distinct()
                .Where(c => string.CompareOrdinal(c, "OPC2000") > 0 && string.CompareOrdinal(c, "OPC2030") < 0).ToList();
        codes.Should().Contain(["OPC2001", "OPC2002", "OPC2003", "OPC2004", "OPC2005", "OPC2006", "OPC2007", "OPC2008", "OPC2009"]);
        foreach (var code in codes)
        {
            var without = await ReadAsync(new ReadOptions { Repairs = RepairSelection.All.Without(code) });
            without.Diagnostics.Should().NotContain(d => d.Code == code);
        }

        var raw = await ReadAsync(new ReadOptions { Repairs = RepairSelection.None });
        raw.Diagnostics.Select(d => d.Code).Should().NotContain(codes);
        raw.GetDocumentOrThrow().Opinions.Should().HaveCount(34, "31 rows, a torn one and two headings printed again");
    }

    [Fact]
    public async Task What_was_repaired_needs_no_repair_again()
    {
        var document = (await ReadAsync()).GetDocumentOrThrow();
        var again = PublicCommentPipeline.Default.Read(CleanTable.Of(document), cancellationToken: TestContext.Current.CancellationToken);
        Laws.All(again);
        again.Diagnostics.Should()
            .NotContain(d => d.Code.StartsWith("OPC20", StringComparison.Ordinal) && string.CompareOrdinal(d.Code, "OPC2030") < 0);
        CleanTable.Texts(again.GetDocumentOrThrow()).Should().Equal(CleanTable.Texts(document));
    }
}

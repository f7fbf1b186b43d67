using Ota.PublicComment.References;

namespace Ota.PublicComment.Tests.References;

public class DocumentScanTests
{
    [Fact]
    public void An_opinion_comes_before_its_answer_and_ids_go_on()
    {
        var scan = ScannedDocument.Scan("第3章 防災　12ページ", "取組4を急いでほしい。", "取組5を進めます。", "No.2の回答のとおりです。");
        scan.Citations.Select(c => (c.Id, c.Place.Node, c.Place.Field, c.Place.Paragraph, c.Text)).Should().Equal(
            ("x1", "o1", TextField.Area, null, "12ページ"),
            ("x2", "o1", TextField.OpinionText, null, "取組4"),
            ("x3", "r1", TextField.Paragraph, 0, "取組5"),
            ("x4", "r1", TextField.Paragraph, 1, "No.2の回答"));
    }

    [Fact]
    public void A_place_column_gives_items_and_pages_only()
        => ScannedDocument.Scan("第3章第2節「防災」 P３ L17～19、施策2-1。道路法「みどりの計画」令和3年", "。").Citations.Select(c => c.Text)
            .Should().Equal("P３ L17～19", "施策2-1");

    [Fact]
    public void Every_place_gives_its_characters()
    {
        var document = ScannedDocument.Of("P5", "No.1と同じ。𠮷田川の取組4", "第2章「現状」に基づき、道路法第3条、令和3年5月。", "別紙1");
        var index = new DocumentIndex(document);
        var scan = CitationScanner.Default.Scan(document);
        scan.Citations.Should().HaveCount(6);
        scan.Citations.Should().AllSatisfy(c => index.TextAt(c.Place).Should().Be(c.Text));
        scan.Dates.Should().ContainSingle().Which.Should().Match<DateMention>(d => index.TextAt(d.Place) == "令和3年5月");
    }

    [Fact]
    public void A_law_is_taken_up_in_the_same_cell_only()
    {
        var scan = ScannedDocument.Scan(null, "道路法を守ってほしい。", "同法に基づきます。", "河川法も守ります。", "同法第3条のとおりです。");
        scan.Citations.Where(c => c.Text.StartsWith("同法", StringComparison.Ordinal)).Select(c => (c.State, c.Law!.Name))
            .Should().Equal((CitationState.UnresolvedAnaphor, null), (CitationState.Unverifiable, "河川法"));
    }

    [Fact]
    public void A_document_carries_the_date_printed_with_it()
    {
        var scan = ScannedDocument.Scan(null, "。", "令和2年に始め、国の「治水方針」（令和3年6月16日閣議決定）を踏まえます。");
        scan.Dates.Should().HaveCount(2);
        scan.Citations.Single().Document!.Date.Should().BeSameAs(scan.Dates[1]);
    }

    [Fact]
    public void A_shared_answer_is_scanned_once()
    {
        var document = ScannedDocument.Of(null, "一", "取組1");
        document = document with
        {
            Opinions = [.. document.Opinions, document.Opinions[0] with { Id = "o2" }],
            Responses =
                [document.Responses[0] with { Answers = [new AnswerTarget { Opinion = "o1" }, new AnswerTarget { Opinion = "o2" }] }],
        };
        CitationScanner.Default.Scan(document).Citations.Should().ContainSingle();
    }

    [Fact]
    public void An_entry_of_a_reference_block_needs_no_page()
    {
        var document = ScannedDocument.Of(null, "。", "取組4 図書室の夜間開放を支える仕組み");
        var prose = CitationScanner.Default.Scan(document with
        {
            Responses = [document.Responses[0] with { Paragraphs = [new Paragraph { Text = "今年は取組4 図書室の夜間開放を支える仕組み" }] }],
        });
        var block = CitationScanner.Default.Scan(document with
        {
            Responses =
                [document.Responses[0] with { Paragraphs =
                    [new Paragraph { Text = "取組4 図書室の夜間開放を支える仕組み", Kind = ParagraphKind.References }] }],
        });
        prose.Citations.Single().Item!.Title.Should().BeNull();
        block.Citations.Single().Item!.Title.Should().Be("図書室の夜間開放を支える仕組み");
    }

    [Fact]
    public void Printed_revisions_are_scanned_too()
    {
        var document = ScannedDocument.Of(null, "。", "直します。");
        document = document with { Responses = [document.Responses[0] with { Revisions = [new PlanRevision { Text = "素案12ページ 池→川" }] }] };
        CitationScanner.Default.Scan(document).Citations.Single().Place.Field.Should().Be(TextField.Revision);
    }

    [Fact]
    public void A_callers_mistake_throws_at_once()
    {
        FluentActions.Invoking(() => new CitationScanner(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => CitationScanner.Default.Scan(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => CitationScanner.Default.ScanText(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void An_empty_document_has_nothing()
        => CitationScanner.Default.Scan(new PublicCommentDocument { Id = "d" }).Should().Be(new CitationScan());
}

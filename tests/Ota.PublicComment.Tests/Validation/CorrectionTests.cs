using Ota.PublicComment.Validation;

namespace Ota.PublicComment.Tests.Validation;

public sealed class CorrectionTests
{
    private static readonly string Lost = TestFiles.Data("rules", "text-lost-faulty.tsv");

    private static readonly Correction Filled = new()
    {
        Node = "o4",
        Field = TextField.OpinionText,
        Expected = null,
        Value = "歩道の幅が足りない場所がある。",
        By = "蒔田",
        On = new DateOnly(2026, 11, 25),
        Page = "p. 3",
    };

    [Fact]
    public async Task A_lost_text_is_filled_and_shown_as_a_correction_beside_the_published_document()
    {
        var check = await Checked.FileAsync(Lost, new() { Corrections = Set(Filled) });

        check.Document!.Opinions[3].Text.Should().Be(Filled.Value);
        check.Document.Opinions[3].TextState.Should().Be(TextState.Complete);
        check.PublishedDocument!.Opinions[3].Text.Should().BeNull();
        check.Corrections.Should().ContainSingle().Which.Should().Be(Filled);
        var finding = check.Diagnostics.Should().ContainSingle().Subject;
        (finding.Code, finding.Severity).Should().Be(("OPC4100", DiagnosticSeverity.Info));
        finding.GetMessage(MessageLanguage.Japanese).Should().Contain("蒔田, 2026-11-25, p. 3").And.Contain(Filled.Value);
        finding.Location.Line.Should().Be(7);
    }

    [Fact]
    public async Task What_the_document_does_not_have_as_expected_is_refused_with_a_finding()
    {
        var check = await Checked.FileAsync(Lost, new() { Corrections = Set(Filled with { Expected = "別の文。" }) });

        check.Document.Should().Be(check.PublishedDocument);
        Checked.Codes(check.Diagnostics).Should().BeEquivalentTo("OPC2030", "OPC4101");
        check.Corrections.Should().BeEmpty();
    }

    [Theory]
    [InlineData("o9", TextField.OpinionText, null)]
    [InlineData("o1", TextField.Area, null)]
    [InlineData("r1", TextField.Paragraph, 7)]
    [InlineData("r1", TextField.Paragraph, null)]
    public async Task A_place_that_is_not_there_or_cannot_be_corrected_is_told(string node, TextField field, int? paragraph)
    {
        var check = await Checked.FileAsync(
            TestFiles.Data("rules", "text-lost-clean.tsv"),
            new() { Corrections = Set(Filled with { Node = node, Field = field, Paragraph = paragraph }) });

        Checked.Codes(check.Diagnostics).Should().Equal("OPC4102");
    }

    [Fact]
    public async Task Corrections_of_another_document_are_not_applied()
    {
        var check = await Checked.FileAsync(Lost, new() { Corrections = Set(Filled) with { Document = "doc-other" } });

        Checked.Codes(check.Diagnostics).Should().BeEquivalentTo("OPC2030", "OPC4104");
    }

    [Fact]
    public async Task Every_field_that_can_be_corrected_is_and_the_source_map_no_longer_leads_from_it()
    {
        var path = TestFiles.Data("rules", "text-lost-clean.tsv");
        var before = await Checked.FileAsync(path);
        var document = before.Document!;
        var paragraph = document.Responses[1].Paragraphs[0].Text;

        var check = await Checked.FileAsync(path, new()
        {
            Corrections = Set(
                Filled with { Node = document.Id, Field = TextField.Title, Expected = document.Title, Value = "新しい題名への意見の要旨" },
                Filled with { Node = "r2", Field = TextField.Paragraph, Paragraph = 0, Expected = paragraph, Value = "直した考え方です。" },
                Filled with { Node = "r2", Field = TextField.Paragraph, Paragraph = 1, Expected = null, Value = "失われていた段落です。" }),
        });

        check.Document!.Title.Should().StartWith("新しい題名");
        check.Document.Responses[1].Text.Should().Be("直した考え方です。\n失われていた段落です。");
        check.Corrections.Should().HaveCount(3);
        check.SourceMap!.Locate(new TextPlace { Node = "r2", Field = TextField.Paragraph, Paragraph = 0, Span = new TextSpan(0, 3) })
            .Should().BeEmpty();
        check.SourceMap.Locate(new TextPlace { Node = "r1", Field = TextField.Paragraph, Paragraph = 0, Span = new TextSpan(0, 3) })
            .Should().NotBeEmpty();
        check.SourceMap.Segments.Should().Contain(s => s.RepairCode == "OPC4100").And.HaveSameCount(before.SourceMap!.Segments);
    }

    [Fact]
    public void Points_move_with_the_text_before_them_and_are_never_cut()
    {
        const string Text = "要望。①道を直す。②橋を架ける。";
        var document =
            Checked.Document(Text) with { Opinions = [Checked.Opinion(1, Text) with { Points = [Point("p1", 3), Point("p2", 9)] }] };
        DocumentResult Correct(string value) => PublicCommentPipeline.Default.CheckDocument(
            document, new() { Corrections = Set(Filled with { Node = "o1", Expected = Text, Value = value }) },
            TestContext.Current.CancellationToken);

        Correct("次の要望。①道を直す。②橋を架ける。").Document!.Opinions[0].Points.Select(p => p.Span.Start).Should().Equal(5, 11);
        Checked.Codes(Correct("要望。①道を塞ぐ。②橋を架ける。").Diagnostics).Should().Equal("OPC4103");
    }

    [Fact]
    public void A_file_of_corrections_is_read_whole_or_refused()
    {
        var set = CorrectionSet.Parse("""
            { "document": "d", "corrections": [
              { "node": "o4", "field": "opinionText", "expected": null, "value": "歩道の幅が足りない場所がある。", "by": "蒔田", "on": "2026-11-25", "page": "p. 3" },
              { "node": "r2", "field": "paragraph", "paragraph": 0, "expected": "あ", "value": "い", "by": "x", "on": "2026-11-25", "page": 12 }, // two
            ] }
            """);

        set.Document.Should().Be("d");
        set.Corrections[0].Should().Be(Filled);
        set.Corrections[1].Page.Should().Be("12");
        set.Corrections[1].Paragraph.Should().Be(0);
    }

    [Theory]
    [InlineData("", "JSON")]
    [InlineData("[]", "corrections")]
    [InlineData("{\"corrections\": [1]}", "Correction 1")]
    [InlineData("{\"corrections\": [], \"other\": 1}", "other")]
    [InlineData("{\"corrections\": [{\"node\": \"o1\"}]}", "field")]
    [InlineData("{\"corrections\": [{\"node\": \"o1\", \"field\": \"colour\"}]}", "colour")]
    [InlineData("{\"corrections\": [{\"node\": \"o1\", \"field\": \"title\", \"value\": \"x\", \"by\": \"y\", \"on\": \"yesterday\"}]}",
        "on")]
    [InlineData("{\"corrections\": [{\"node\": \"o1\", \"field\": \"title\", \"value\": \"x\", \"by\": \"y\", \"on\": \"2026-11-25\", \"paragraph\": -1}]}", "paragraph")]
    [InlineData("{\"corrections\": [{\"node\": \"o1\", \"feld\": \"title\"}]}", "feld")]
    public void A_wrong_file_of_corrections_says_which_entry_is_wrong(string json, string named)
        => FluentActions.Invoking(() => CorrectionSet.Parse(json)).Should().Throw<FormatException>().WithMessage($"*{named}*");

    private static CorrectionSet Set(params Correction[] corrections) => new() { Corrections = ValueList.Create<Correction>(corrections) };

    private static OpinionPoint Point(string id, int start) => new() { Id = id, Label = "①", Span = new TextSpan(start, 6) };
}

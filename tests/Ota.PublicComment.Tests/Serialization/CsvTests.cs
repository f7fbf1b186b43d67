using System.Text;
using Ota.PublicComment.Serialization;
using Ota.PublicComment.Tests.Generators;

namespace Ota.PublicComment.Tests.Serialization;

public class CsvTests
{
    private static readonly PublicCommentCsvOptions English = new() { Language = MessageLanguage.English };

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void What_was_written_reads_back_equal_to_the_view()
    {
        foreach (var document in Documents.Any.Examples(1_000).Concat(Documents.Coherent.Examples(1_000)))
        {
            foreach (var options in (PublicCommentCsvOptions?[])[null, English])
            {
                var result = PublicCommentCsv.Read(PublicCommentCsv.Serialize(document, options));
                Assert.Equal(CsvView.Of(document), result.GetDocumentOrThrow());
                result.Diagnostics.Should().BeEmpty();
                result.Outcome.Should().Be(Outcome.Complete);
            }
        }
    }

    [Fact]
    public void The_view_of_a_view_is_the_view()
    {
        foreach (var document in Documents.Any.Examples(500))
        {
            Assert.Equal(CsvView.Of(document), CsvView.Of(CsvView.Of(document)));
        }
    }

    [Fact]
    public void The_view_keeps_every_opinion_response_and_answer_of_a_coherent_document()
    {
        foreach (var document in Documents.Coherent.Examples(500))
        {
            var view = CsvView.Of(document);
            view.Opinions.Select(o => (o.Id, o.Number?.Label ?? "", o.Text ?? "", o.TextState, o.Count))
                .Should().Equal(document.Opinions.Select(o => (o.Id, o.Number?.Label ?? "", o.Text ?? "", o.TextState, o.Count)));
            view.Responses.Select(r => (r.Id, r.Text)).Should().BeEquivalentTo(document.Responses.Select(r => (r.Id, r.Text)));
            Answers(view).Should().BeEquivalentTo(Answers(document));
        }
    }

    [Fact]
    public async Task Our_own_file_is_recognised_and_read_without_repairs()
    {
        foreach (var document in Documents.Coherent.Examples(50).Append(SmallDocument.Create()))
        {
            foreach (var hasMark in (bool[])[false, true])
            {
                using var stream = new MemoryStream();
                (await PublicCommentCsv.SerializeAsync(document, stream, new() { WithByteOrderMark = hasMark }, Token)).Should().BeEmpty();
                stream.Position = 0;
                var result = await PublicCommentPipeline.Default.ReadAsync(stream, cancellationToken: Token);
                Assert.Equal(CsvView.Of(document), result.Document);
                result.Diagnostics.Should().BeEmpty();
            }
        }
    }

    [Fact]
    public void The_file_is_what_the_field_guide_says()
        => Golden.Matches(PublicCommentCsv.Serialize(SmallDocument.Create()), "small-document.csv");

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+81", "'+81")]
    [InlineData("-5度", "'-5度")]
    [InlineData("@SUM", "'@SUM")]
    [InlineData("\tx", "'\tx")]
    [InlineData("＝1＋1", "'＝1＋1")]
    [InlineData("＋81", "'＋81")]
    [InlineData("－5度", "'－5度")]
    [InlineData("＠SUM", "'＠SUM")]
    [InlineData("　＝1", "'　＝1")]
    [InlineData("－", "－")]
    [InlineData("'98年", "''98年")]
    [InlineData("'=x", "''=x")]
    [InlineData("'", "''")]
    [InlineData("-", "-")]
    [InlineData("1-2", "1-2")]
    public void What_a_spreadsheet_would_run_is_escaped_and_comes_back(string text, string cell)
    {
        var document = new PublicCommentDocument { Id = "d", Opinions = [new() { Id = "o1", Text = text }] };
        var csv = PublicCommentCsv.Serialize(document, English);

        csv.Should().Contain("," + cell + ",");
        PublicCommentCsv.Read(csv).Document!.Opinions[0].Text.Should().Be(text);
    }

    [Theory]
    [InlineData(" =1")]
    [InlineData(" \u3000+1")]
    [InlineData("\u00A0@x")]
    [InlineData("a\u0001b\u007Fc")]
    public void Blanks_before_a_sign_and_control_characters_come_back(string text)
    {
        var document = new PublicCommentDocument { Id = "d", Opinions = [new() { Id = "o1", Text = text }] };
        var csv = PublicCommentCsv.Serialize(document, English);

        if (!char.IsControl(text[1]))
        {
            csv.Should().Contain("'" + text);
        }

        PublicCommentCsv.Read(csv).Document!.Opinions[0].Text.Should().Be(text);
    }

    [Fact]
    public async Task Tables_for_people_show_control_characters_as_pictures()
    {
        var document =
            new PublicCommentDocument { Id = "d", Opinions = [new() { Id = "o1", Text = "池\u0000を\u001B残\u007Fす\u0085。\n次の行" }] };
        foreach (var name in (string[])["open-data", "pairs", "kouchou-ai"])
        {
            using var stream = new MemoryStream();
            (await DocumentPublishers.Default.PublishAsync(name, new PublishInput { Document = document }, stream, Token)).Should()
                .BeEmpty();
            var text = Encoding.UTF8.GetString(stream.ToArray());
            text.Where(c => char.IsControl(c) && c is not ('\r' or '\n' or '\t')).Should().BeEmpty(name);
            text.Should().Contain("池␀を␛残␡す␦。", name);
        }
    }

    [Fact]
    public async Task Code_page_932_maps_what_it_can_tells_what_it_cannot_and_never_writes_a_question_mark()
    {
        var document = new PublicCommentDocument { Id = "d", Opinions = [new() { Id = "o1", Text = "〜−—‖髙①𠮷é尐〜ｶﾞ㈱" }] };
        using var stream = new MemoryStream();

        var findings = await PublicCommentCsv.SerializeAsync(document, stream, new() { ForCp932 = true }, Token);

        findings.Select(f => $"{f.Code} {f.Arguments[0]} {f.Arguments[3]} {f.Arguments[4]}").Should().Equal(
            "OPC5017 〜 ～ 2", "OPC5017 − － 1", "OPC5017 — ― 1", "OPC5017 ‖ ∥ 1", "OPC5018 𠮷 〓 1", "OPC5018 é 〓 1", "OPC5018 尐 〓 1");
        stream.ToArray().Should().NotContain((byte)'?');
        var result =
            PublicCommentPipeline.Default.Read(CodePagesEncodingProvider.Instance.GetEncoding(932)!.GetString(stream.ToArray()),
                cancellationToken: Token);
        result.Document!.Opinions[0].Text.Should().Be("～－―∥髙①〓〓〓～ｶﾞ㈱");
        stream.Position = 0;
        Assert.Equal(result.Document, (await PublicCommentPipeline.Default.ReadAsync(stream, cancellationToken: Token)).Document);
    }

    [Fact]
    public void A_row_that_a_person_added_without_ids_is_read()
    {
        var csv = PublicCommentCsv.Serialize(SmallDocument.Create()) + "9,,,,,手で加えた意見,,,,,手で加えた答え,,,,,,,,\r\n";

        var result = PublicCommentCsv.Read(csv);

        result.Diagnostics.Should().BeEmpty();
        result.Document!.Opinions[^1].Text.Should().Be("手で加えた意見");
        result.Document.Responses[^1].Answers.Should().ContainSingle().Which.Opinion.Should().Be(result.Document.Opinions[^1].Id);
    }

    [Fact]
    public void Cells_and_rows_that_cannot_be_are_told()
    {
        var document = new PublicCommentDocument
        {
            Id = "d",
            Opinions = [new() { Id = "o1", Text = "木を植えて", Count = 3 }, new() { Id = "o2", Text = "道を広く" }],
            Responses =
                [new() { Id = "r1", Answers = [new() { Opinion = "o1" }, new() { Opinion = "o2" }],
                    Paragraphs = [new() { Text = "検討します" }] }],
        };
        var lines = PublicCommentCsv.Serialize(document).Split("\r\n");
        lines[1] = lines[1].Replace(",3,", ",三件,", StringComparison.Ordinal);
        lines[2] = lines[2].Replace("検討します", "検討しません", StringComparison.Ordinal) + ",余り";

        var result = PublicCommentCsv.Read(string.Join("\r\n", lines));

        result.Outcome.Should().Be(Outcome.Partial);
        result.Diagnostics.Select(d => (d.Code, d.Location.Line)).Should().BeEquivalentTo([("OPC5014", 2), ("OPC5015", 3), ("OPC5016", 3)]);
        result.Document!.Responses.Should().ContainSingle().Which.Text.Should().Be("検討します");
    }

    [Fact]
    public void A_table_from_elsewhere_is_refused_here()
        => PublicCommentCsv.Read("番号,意見\r\n1,木を\r\n").Diagnostics.Should().ContainSingle().Which.Code.Should().Be("OPC5019");

    private static IEnumerable<(string, string)> Answers(PublicCommentDocument document)
        => document.Responses.SelectMany(r => r.Answers.Select(a => (r.Id, a.Opinion)).Distinct());
}

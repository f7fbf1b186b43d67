using Ota.PublicComment.References;

namespace Ota.PublicComment.Tests.Model;

public class VocabularyTests
{
    [Fact]
    public void A_vocabulary_teaches_headings_without_code()
    {
        var vocabulary = Vocabulary.Parse("{ // 霧ヶ原市\n \"headings\": { \"response\": [\"本市のひとこと\"], \"Opinion\": [\"みなさまの声\",] } }");
        vocabulary.Headings.Select(h => (h.Role, h.Word)).Should()
            .BeEquivalentTo([(ColumnRole.Response, "本市のひとこと"), (ColumnRole.Opinion, "みなさまの声")]);
        var result =
            Tests.Reading.Read.Text($"{Tests.Reading.Read.Title}\n番号\tみなさまの声\t本市の ひとこと\n1\t池\t残します。\n",
                new ReadOptions { Vocabulary = vocabulary });
        result.Diagnostics.Should().BeEmpty();
        result.Document!.Responses.Single().Text.Should().Be("残します。");
    }

    [Fact]
    public void A_vocabulary_teaches_the_words_of_citations_without_code()
    {
        var vocabulary = Vocabulary.Parse("""
            {
              "itemWords": ["めあて"], "versionWords": ["ひな型"], "pageUnits": ["枚目"], "attachmentWords": ["しおり"],
              "documentSuffixes": ["羅針盤"], "noDocuments": ["みどり羅針盤"], "noLaws": ["川法"]
            }
            """);
        var scanner = new CitationScanner(vocabulary);
        scanner.ScanText("めあて3はひな型12枚目、しおり2、「まち羅針盤」のとおりです。「みどり羅針盤」と玉川法は別です。").Citations.Select(c => c.Text)
            .Should().Equal("めあて3", "ひな型12枚目", "しおり2", "「まち羅針盤」");
        CitationScanner.Default.ScanText("めあて3は「まち羅針盤」のとおりです。").Citations.Should().BeEmpty();
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{\"headings\": {}}")]
    [InlineData("{\"headings\": null}")]
    public void An_empty_vocabulary_is_one(string json) => Vocabulary.Parse(json).Should().Be(Vocabulary.Empty);

    [Theory]
    [InlineData("", "Line 1")]
    [InlineData("null", "Line 1")]
    [InlineData("[]", "Line 1")]
    [InlineData("{\n\"headings\": {\n\"response\": \"語\"}}", "Line 3")]
    [InlineData("{\n\"heading\": {}}", "Line 2*'heading'*")]
    [InlineData("{\"headings\":\n3}", "Line 1*'headings'*")]
    [InlineData("{\"headings\": {},\n\"pageUnits\": [],\n\"pageUnits\": []}", "Line ")]
    [InlineData("{\"pageUnits\":\n[\"枚\" 3]}", "Line 2")]
    [InlineData("{\n\"itemWords\": [3]}", "Line 2*'itemWords'*")]
    [InlineData("{\n\"itemWords\": \"語\"}", "Line 2*'itemWords'*")]
    [InlineData("{\"itemWords\": [\"\\ud800\"]}", "Line 1")]
    [InlineData("{\"headings\": {\n\"answers\": [\"語\"]}}", "Line 2*'answers' is not a role*")]
    [InlineData("{\"headings\": {\"3\": [\"語\"]}}", "Line 1*'3'*")]
    [InlineData("{\"headings\": {\n\n\"area\": [\" \"]}}", "Line 3*'area'*")]
    [InlineData("{\"headings\": {\"area\": [null]}}", "Line 1*'area'*")]
    [InlineData("{\"headings\": {\"area\": null}}", "Line 1*'area'*")]
    [InlineData("{\n\"itemWords\": [\" \"]}", "Line 2*'itemWords'*")]
    [InlineData("{\"pageUnits\": [null]}", "Line 1*'pageUnits'*")]
    public void What_is_no_vocabulary_throws_and_names_the_line(string json, string message)
        => FluentActions.Invoking(() => Vocabulary.Parse(json)).Should().Throw<FormatException>().WithMessage(message + "*");

    // Which column it is would be decided by which word came last; width, case and spaces do not make two words of one.
    [Theory]
    [InlineData("お寄せいただいた声", "お寄せいただいた声")]
    [InlineData("Opinion ＡＢＣ", "opinion abc")]
    public void A_heading_is_taught_for_one_role(string first, string second)
    {
        const string Message = "*is taught twice, as Opinion and as Response*";
        var opinion = Vocabulary.Empty.WithHeadings(ColumnRole.Opinion, first);
        FluentActions.Invoking(() => opinion.WithHeadings(ColumnRole.Response, second)).Should().Throw<ArgumentException>()
            .WithMessage(Message).WithParameterName("words");
        FluentActions.Invoking(() => opinion.Merge(Vocabulary.Empty.WithHeadings(ColumnRole.Response, second))).Should()
            .Throw<ArgumentException>().WithMessage(Message).WithParameterName("other");
        FluentActions.Invoking(() => new PublicCommentPipelineBuilder().AddHeadings(ColumnRole.Opinion, first)
            .AddHeadings(ColumnRole.Response, second)).Should().Throw<ArgumentException>().WithMessage(Message);
        FluentActions.Invoking(() => Vocabulary.Parse($"{{\"headings\": {{\"opinion\": [\"{first}\"],\n\"response\": [\"{second}\"]}}}}"))
            .Should().Throw<FormatException>().WithMessage("Line 2*" + Message);

        opinion.WithHeadings(ColumnRole.Opinion, second).Should().NotBeNull("taught twice for one role it is the same word");
    }

    [Fact]
    public void A_reading_may_teach_a_heading_anew()
    {
        var pipeline = new PublicCommentPipelineBuilder().AddHeadings(ColumnRole.Opinion, "ひとこと").Build();
        var options = new ReadOptions { Vocabulary = Vocabulary.Empty.WithHeadings(ColumnRole.Response, "ひとこと") };

        var result = pipeline.Read("番号\t意見\tひとこと\n1\t池を残して。\t残します。\n", options: options,
            cancellationToken: TestContext.Current.CancellationToken);

        result.GetDocumentOrThrow().Responses.Single().Text.Should().Be("残します。");
    }

    [Fact]
    public void No_text_throws() => FluentActions.Invoking(() => Vocabulary.Parse(null!)).Should().Throw<ArgumentNullException>();
}

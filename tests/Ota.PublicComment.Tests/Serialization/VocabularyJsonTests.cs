using Ota.PublicComment.References;
using Ota.PublicComment.Serialization;

namespace Ota.PublicComment.Tests.Serialization;

public class VocabularyJsonTests
{
    [Fact]
    public void A_vocabulary_teaches_headings_without_code()
    {
        var vocabulary = VocabularyJson.Parse("{ // 霧ヶ原市\n \"headings\": { \"response\": [\"本市のひとこと\"], \"Opinion\": [\"みなさまの声\",] } }");
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
        var vocabulary = VocabularyJson.Parse("""
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
    public void An_empty_vocabulary_is_one(string json) => VocabularyJson.Parse(json).Should().Be(Vocabulary.Empty);

    [Theory]
    [InlineData("", "Line 1")]
    [InlineData("null", "Line 1")]
    [InlineData("[]", "Line 1")]
    [InlineData("{\n\"headings\": {\n\"response\": \"語\"}}", "Line 3")]
    [InlineData("{\n\"heading\": {}}", "Line 2")]
    [InlineData("{\"headings\": {\n\"answers\": [\"語\"]}}", "Line 2*'answers' is not a role*")]
    [InlineData("{\"headings\": {\"3\": [\"語\"]}}", "Line 1*'3'*")]
    [InlineData("{\"headings\": {\n\n\"area\": [\" \"]}}", "Line 3*'area'*")]
    [InlineData("{\"headings\": {\"area\": [null]}}", "Line 1*'area'*")]
    [InlineData("{\"headings\": {\"area\": null}}", "Line 1*'area'*")]
    [InlineData("{\n\"itemWords\": [\" \"]}", "Line 2*'itemWords'*")]
    [InlineData("{\"pageUnits\": [null]}", "Line 1*'pageUnits'*")]
    public void What_is_no_vocabulary_throws_and_names_the_line(string json, string message)
        => FluentActions.Invoking(() => VocabularyJson.Parse(json)).Should().Throw<FormatException>().WithMessage(message + "*");

    [Fact]
    public void No_text_throws() => FluentActions.Invoking(() => VocabularyJson.Parse(null!)).Should().Throw<ArgumentNullException>();
}

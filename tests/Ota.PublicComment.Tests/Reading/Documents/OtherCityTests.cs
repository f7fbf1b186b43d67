using Ota.PublicComment.Tests.Reading.Sentences;

namespace Ota.PublicComment.Tests.Reading.Documents;

/// <summary>
/// Forms of other municipalities that were once read wrongly without a word, each as a file in <c>tests/data/issues</c> or a small table.
/// </summary>
public class OtherCityTests
{
    [Fact]
    public void A_label_alone_answers_the_bullets_above_it()
    {
        var result = ReadFile("bullets-answered-by-label.txt");
        result.Document!.Opinions.Select(o => o.Text).Should().Equal("公園にベンチを増やしてほしい。", "川沿いに木を植えてほしい。", "水飲み場がほしい。", "落ち葉を集める日を決めてほしい。");
        Town.Answers(result).Should().Equal("o1,o2,o3", "o4");
        result.Document.Responses[0].Text.Should().StartWith("ベンチと").And.EndWith("進めます。");
        result.Document.Opinions[3].Group.Should().Equal("2．落ち葉について（1件）");
        Sentence.IsQuiet(result);
    }

    [Theory]
    [InlineData("・来年度から順に設置します。")]
    [InlineData("")]
    public void Bullets_that_may_be_of_the_answer_are_told(string answer)
        => Sentence.Worse(Sentence.Read(
            $"・公園にベンチを増やしてほしい。\n（市の考え方）\n{answer}\n\n・川沿いに木を植えてほしい。\n（市の考え方）\n・管理者と相談して進めます。\n"))
            .Should().NotBeEmpty();

    [Fact]
    public void An_opinion_that_only_its_number_names_is_an_opinion()
    {
        var result = ReadFile("opinions-named-by-number.txt");
        result.Document!.Opinions.Select(o => (o.Number!.Label, o.Text)).Should()
            .Equal(("1", "公園にベンチを増やしてほしい。"), ("2", "川沿いに木を植えてほしい。"), ("3", "落ち葉を集める日を決めてほしい。"));
        result.Document.Opinions.Select(o => o.Group[0]).Should().Equal("■公園について", "■公園について", "■落ち葉について");
        result.Document.DispositionLegend.Select(l => l.Code).Should().Equal("A", "B", "C");
        Town.Dispositions(result).Should().HaveCount(3).And.AllSatisfy(d => d.Should().NotContain("Unspecified"));
        Sentence.IsQuiet(result);
    }

    [Fact]
    public void A_heading_that_goes_on_counting_at_the_end_of_an_answer_heads_what_follows()
    {
        var text = ReadFile("next-heading-in-answer.txt");
        Town.Doubts(text).Should().BeEmpty();
        text.GetDocumentOrThrow().Opinions.Select(o => string.Join("/", o.Group)).Should().Equal("[1] 公園について", "[1] 公園について", "[2] 落ち葉について");
    }
    [Fact]
    public void The_name_of_the_next_table_is_no_row_of_the_last()
    {
        var tallies = ReadFile("tables-of-counts-in-a-row.txt").Document!.Consultations.Single().Tallies;
        tallies.Select(t => t.Label).Should().NotContain(l => l.Contains("対応状況", StringComparison.Ordinal));
        tallies.Where(t => t.IsTotal).Select(t => t.Opinions).Should().Equal(3, 3);
    }

    [Fact]
    public void Page_numbers_between_labelled_blocks_are_no_text()
    {
        var result = Sentence.Read("意見 公園にベンチを増やしてほしい。\n市の考え方 来年度から順に設置します。\n\n- 1 -\n\n意見 川沿いに木を植えてほしい。\n市の考え方 管理者と相談して進めます。\n- 2 -\n");
        result.Document!.Responses.Select(r => r.Text).Should().Equal("来年度から順に設置します。", "管理者と相談して進めます。");
        result.Diagnostics.Should().ContainSingle().Which.Severity.Should().Be(DiagnosticSeverity.Info);
    }

    [Theory]
    [InlineData("※反映欄　")]
    [InlineData("対応欄：")]
    [InlineData("※対応区分欄　")]
    public void A_column_that_is_named_introduces_its_legend(string introduction)
    {
        var result = Sentence.Read(
            $"番号\t意見の概要\t市の考え方\t反映\n1\t公園にベンチを増やしてほしい。\t来年度から順に設置します。\t○\n2\t川沿いに木を植えてほしい。\t管理者と相談して進めます。\t－\n\n{introduction}○：計画に反映した　△：今後の参考　－：その他\n");
        result.Document!.DispositionLegend.Select(l => l.Code).Should().Equal("○", "△", "－");
        Town.Dispositions(result).Should().Equal("○=計画に反映した(Modified)", "－=その他(Other)");
        Sentence.IsQuiet(result);
    }

    [Theory]
    [InlineData("追加・修正なし", DispositionKind.Unchanged)]
    [InlineData("追加修正なし", DispositionKind.Unchanged)]
    [InlineData("加筆又は変更なし", DispositionKind.Unchanged)]
    [InlineData("追加・修正あり", DispositionKind.Modified)]
    public void What_is_joined_to_a_denied_change_is_denied_too(string words, DispositionKind kind)
        => Sentence.Table("対応区分", words, words, words).Document!.Responses.Should()
            .AllSatisfy(r => r.Dispositions.SelectMany(d => d.Kinds).Should().Equal(kind));

    [Fact]
    public void The_answer_is_the_column_of_sentences_and_the_other_says_what_became_of_the_opinion()
    {
        var result = Sentence.Table("対応の方向性", "盛り込みます", "対応は困難", "検討します");
        Town.Doubts(result).Should().BeEmpty();
        result = Sentence.Read("番号\t意見の概要\t対応の方向性\t市の考え方\n1\t公園にベンチを増やしてほしい。\t盛り込みます\t来年度から順に設置します。\n");
        result.Document!.Responses.Single().Text.Should().Be("来年度から順に設置します。");
        result.Document.Responses.Single().Dispositions.Single().Code.Should().Be("盛り込みます");
    }

    [Theory]
    [InlineData("市の考え方")]
    [InlineData("市の見解")]
    [InlineData("回答")]
    public void Two_columns_of_sentences_are_two_answers_and_told(string view)
    {
        var result = Sentence.Read($"番号\t意見の概要\t対応の方向性\t{view}\n1\t公園にベンチを増やしてほしい。\t計画に盛り込みます。\t来年度から順に設置します。\n");
        Town.Doubts(result).Should().Contain("OPC1012");
        result.Document!.Responses.Select(r => r.Text).Should().Equal("来年度から順に設置します。", "計画に盛り込みます。");
    }

    private static DocumentResult ReadFile(string file)
        => AllDocuments.Read(file, File.ReadAllText(TestFiles.Data("issues", file)).ReplaceLineEndings("\n"));
}

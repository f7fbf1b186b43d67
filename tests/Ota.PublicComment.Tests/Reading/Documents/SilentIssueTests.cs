namespace Ota.PublicComment.Tests.Reading.Documents;

/// <summary>What was once read without a word, each as a file of its own in <c>tests/data/issues</c> or as a small table.</summary>
public class SilentIssueTests
{
    private const string Title = "柿田町水辺計画（案）に対する意見と町の考え方\n\n";

    [Theory]
    [InlineData("labelled-opinion-lost.txt", "OPC2030")]
    [InlineData("opinions-beside-statistics.txt", "OPC1090")]
    [InlineData("numbers-begin-again.tsv", "OPC1088")]
    public void What_was_lost_is_told(string file, string code)
        => Read(file).Diagnostics.Should().ContainSingle(d => d.Code == code).Which.Severity.Should().Be(DiagnosticSeverity.Warning);

    [Fact]
    public void Pages_inside_places_stay_there_however_many_there_are()
    {
        var result = Read("pages-in-places.txt");
        result.Document!.Opinions.Select(o => o.Area!.Text).Should().Equal("第2章 避難所 12ページ", "第2章 避難所 14ページ", "第3章 備え");
        AllDocuments.IsTold(result).Should().BeFalse();
    }

    [Fact]
    public void Opinions_under_words_of_their_own_are_opinions()
    {
        var result = Read("opinions-in-two-words.txt");
        result.Document!.Opinions.Select(o => o.Text).Should().Equal("池の柵を低くしてほしい。", "犬の広場がほしい。", "木の名札がほしい。");
        result.Document.Responses.Should().HaveCount(3);
        AllDocuments.IsTold(result).Should().BeFalse();
    }

    [Theory]
    [InlineData("担当課\t意見\t考え方\n1\t池を残してほしい。\t残します。\n2\t道を広げてほしい。\t広げます。\n")]
    [InlineData("番号\t担当課\t意見\t考え方\n1\t第1章 池\t池を残してほしい。\t残します。\n2\t第2章 道\t道を広げてほしい。\t広げます。\n")]
    [InlineData("番号\t件数\t意見\t考え方\n1\tP.3\t池を残してほしい。\t残します。\n2\tP.5\t道を広げてほしい。\t広げます。\n")]
    [InlineData("番号\t対応区分\t意見\t考え方\n1\t水辺\t池を残してほしい。\t残します。\n2\t道路\t道を広げてほしい。\t広げます。\n")]
    [InlineData("番号\t計画の修正\t意見\t考え方\n1\t水辺\t池を残してほしい。\t残します。\n2\t道路\t道を広げてほしい。\t広げます。\n")]
    [InlineData("対応区分\n○：反映する\n△：参考とする\n\n番号\t担当課\t意見\t考え方\n1\t○\t池を残してほしい。\t残します。\n2\t△\t道を広げてほしい。\t広げます。\n")]
    public void Cells_that_are_another_columns_are_told(string table)
        => Codes(table).Should().Contain("OPC1080");

    [Theory]
    [InlineData("番号\t担当課\t意見\t考え方\n1\t環境課\t池を残してほしい。\t残します。\n2\t道路\t道を広げてほしい。\t広げます。\n")]
    [InlineData("番号\t意見\t考え方\t件数\n1\t池を残してほしい。\t残します。\t3件\n2\t道を広げてほしい。\t広げます。\t（20件）\n")]
    [InlineData("番号\t意見\t対応区分\t考え方\n1\t池を残してほしい。\tア\t残します。\n2\t道を広げてほしい。\tイ\t広げます。\n\nア：計画に反映したもの\nイ：今後の参考とするもの\n")]
    [InlineData("番号\t意見\t考え方\t計画の修正\n1\t池を残してほしい。\t残します。\t有\n2\t道を広げてほしい。\t広げます。\t－\n")]
    [InlineData("分野\t番号\t意見\t考え方\n水辺\t1\t池を残してほしい。\t残します。\n水辺\t2\t川を流してほしい。\t流します。\n道\t1\t道を広げてほしい。\t広げます。\n")]
    [InlineData("番号\t意見\t考え方\n●水辺\n1\t池を残してほしい。\t残します。\n2\t川を流してほしい。\t流します。\n●道\n1\t道を広げてほしい。\t広げます。\n")]
    public void Cells_that_may_be_their_columns_are_no_finding(string table)
        => Codes(table).Should().BeEmpty();

    [Fact]
    public void Headings_that_come_again_with_another_role_are_told()
        => Codes("番号\t分野\t意見\t考え方\n1\t池\t池を残してほしい。\t残します。\n\n番号\t件数\t意見\t考え方\n2\t3\t道を広げてほしい。\t広げます。\n").Should().Contain("OPC1089");

    [Fact]
    public void A_heading_that_an_answer_may_have_swallowed_is_told()
    {
        const string Record = "【意見】\n池を残してほしい。\n【回答】\n残します。\n\n";
        var groups = Title + "第1章 池\n\n" + Record + "第2章 道\n\n" + Record + "（３）橋に関すること\n\n" + Record;
        var result = Tests.Reading.Read.Text(groups);

        // Told, or taken for what it is: a heading over what follows.
        (Tests.Reading.Read.Codes(result).Contains("OPC1091") || result.Document!.Opinions[^1].Group is [.., "（３）橋に関すること"]).Should()
            .BeTrue();
        result.Document!.Responses.Select(r => r.Text).Should().OnlyContain(t => !t.Contains('橋'));
    }

    private static DocumentResult Read(string file)
        => AllDocuments.Read(file, File.ReadAllText(TestFiles.Data("issues", file)).ReplaceLineEndings("\n"));

    private static IEnumerable<string> Codes(string table)
        => Tests.Reading.Read.Text(Title + table).Diagnostics.Where(d => d.Severity != DiagnosticSeverity.Info).Select(d => d.Code);
}

using System.Text;

namespace Ota.PublicComment.Tests.Reading;

/// <summary>
/// Law 2 from the bytes on: every character of the file that is no syntax stands in a cell of the map, once and in order, and lies in a
/// segment.
/// </summary>
public sealed class FileLawTests
{
    private static readonly int Runs = Thoroughness.Of(3_000);
    private const int Letters = 60;
    private static readonly string[] Pieces =
        ["\"", "\"\"", "\r", "\n", "\r\n", ",", "\t", ";", "池", "緑", "1", " ", "\"池\"", ",\"", "\",", "\t\"", "。", "\n\n", "|", "\\"];

    [Theory]
    [InlineData(',')]
    [InlineData('\t')]
    public void No_character_of_the_file_is_lost_before_the_cells(char separator)
    {
        var random = new Random(20261129 + separator);
        for (var run = 0; run < Runs; run++)
        {
            var file = new StringBuilder("番号").Append(separator).Append("意見").Append(separator).Append("回答\n")
                .Append('1').Append(separator).Append("池を残して。").Append(separator).Append("残す。\n");
            for (var i = random.Next(Letters); i > 0; i--)
            {
                file.Append(random.Next(4) == 0 ? separator.ToString() : Pieces[random.Next(Pieces.Length)]);
            }

            var text = file.ToString();
            var result = Read(text);
            if (result.SourceMap is null)
            {
                continue;
            }

            // Cells in the order of the file, not of the map: lines beside a table come before it.
            var cells = result.SourceMap.Cells.Select(c => Bare(c.Text)).Order(StringComparer.Ordinal);
            Count(string.Concat(cells)).Should()
                .BeEquivalentTo(Count(Bare(text)), "of {0}", text.Replace("\r", "␍").Replace("\n", "␊").Replace("\t", "␉"));
            Laws.EveryUnitLiesInOneSegment(result);
        }
    }

    [Fact]
    public void What_follows_a_lone_CR_behind_an_open_quotation_mark_is_read()
    {
        var result = Read("番号,意見,回答\n1,\"池を残して,残す。\r2,緑を増やして,増やす。\n3,道を直して,直す。\n4,\"川\",よし\n");

        string.Concat(result.SourceMap!.Cells.Select(c => c.Text)).Should().Contain("緑を増やして").And.Contain("道を直して");
    }

    [Theory]
    [InlineData("番号,意見,回答\n1,\"池\tを残して。\",残す。\n2,\"緑\tを増やして。\",増やす。\n", 3)]
    [InlineData("番号,意見,回答\n1,\"池\tを\t残して。\",\"残す。\t以上\"\n", 3)]
    [InlineData("番号\t意見\t回答\n1\t池を,残して。\t残す。\n2\t緑を,増やして。\t増やす。\n", 3)]
    [InlineData("意見は,次のとおり\n意見は,多い\n意見は,少ない\n意見は,良い\n意見は,悪い\n番号\t意見\t回答\n1\t池を残して。\t残す。\n2\t緑を増やして。\t増やす。\n", 3)]
    [InlineData("番号;意見;回答\n1;池を,残して。;残す。\n2;緑を,増やして。;増やす。\n", 3)]
    public void The_separator_is_that_of_the_whole_table(string text, int width)
    {
        var result = Read(text);

        result.Document!.Opinions.Should().NotBeEmpty();
        result.Document.Opinions[0].Text.Should().StartWith("池");
        result.SourceMap!.Cells.Where(c => c.Location.Cell is not null).Max(c => c.Location.Cell!.Value.Column).Should().Be(width);
    }

    private static DocumentResult Read(string text)
        => PublicCommentPipeline.Default.ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(text)), new SourceInfo { FileName = "a.csv" })
            .GetAwaiter().GetResult();

    private static string Bare(string text)
        => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c is not ('"' or ',' or '\t' or ';' or '|' or '\\')));

    private static Dictionary<char, int> Count(string text) => text.CountBy(c => c).ToDictionary();
}

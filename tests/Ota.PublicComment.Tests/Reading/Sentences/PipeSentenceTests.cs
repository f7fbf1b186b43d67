namespace Ota.PublicComment.Tests.Reading.Sentences;

/// <summary>documents.md, "Numbers, groups, sharing": pipe tables re-published by crawlers.</summary>
public class PipeSentenceTests
{
    // A line of only the stroke joins its neighbours.
    [Theory]
    [InlineData("|番号|意見\n|\n町の考え方|\n|---|---|---|\n|1|桟橋を直す。\n|\n直します。|\n|2|芦を刈る。\n|\n刈ります。|\n")]
    [InlineData("|番号|意見|町の考え方|\n|---|---|---|\n|1\n|\n桟橋を直す。\n|\n直します。|\n|2|芦を刈る。|刈ります。|\n")]
    [InlineData("|番号|意見|町の考え方|\n|---|---|---|\n|1|桟橋を直す。\n|\n直します。|\n|2|芦を刈る。\n|\n刈ります。|\n")]
    public void A_line_of_only_a_stroke_joins_its_neighbours(string body)
    {
        var result = Town.Text(body);
        Town.Entries(result).Should().Equal("1|桟橋を直す。|直します。", "2|芦を刈る。|刈ります。");
        Town.Doubts(result).Should().BeEmpty();
    }

    // Every three lines are a row of the same width, so the bar between them joins them also where no bar ends a row.
    [Fact]
    public void A_line_of_only_a_stroke_joins_lines_without_bars_at_their_ends()
    {
        var result = Town.Text("番号|意見\n|\n町の考え方\n1|桟橋を直す。\n|\n直します。\n2|芦を刈る。\n|\n刈ります。\n");
        Town.Entries(result).Should().Equal("1|桟橋を直す。|直します。", "2|芦を刈る。|刈ります。");
        Town.Doubts(result).Should().BeEmpty();
    }

    // k empty cells at the end of a row whose cells fit better k to the right are k lost merged cells: move, carry down, Warning with both
    // readings.
    [Theory]
    [InlineData("| 桟橋 | 1 | 桟橋を直す。 | 直します。 |\n| 2 | 桟橋を広げる。 | 広げます。 | |\n| 芦原 | 3 | 芦を刈る。 | 刈ります。 |\n| 4 | 芦を残す。 | 残します。 | |\n", "分野 | 番号")]
    public void Empty_cells_at_the_end_are_lost_merged_cells(string rows, string heads)
    {
        var result = Town.Text($"| {heads} | 意見 | 町の考え方 |\n|---|---|---|---|\n{rows}");
        Town.Entries(result).Should().Equal("1|桟橋を直す。|直します。", "2|桟橋を広げる。|広げます。", "3|芦を刈る。|刈ります。", "4|芦を残す。|残します。");
        result.Document!.Opinions.Select(o => o.Area!.Text).Should().Equal("桟橋", "桟橋", "芦原", "芦原");
        Town.Doubts(result).Should().Equal("OPC2017", "OPC2017");
        result.Diagnostics[0].Arguments.Should().Contain(a => a.Contains("桟橋"));
    }

    [Fact]
    public void Two_empty_cells_at_the_end_are_two_lost_merged_cells()
    {
        var result =
            Town.Text(
                "| 編 | 章 | 番号 | 意見 | 町の考え方 |\n|---|---|---|---|---|\n| 総論 | 桟橋 | 1 | 桟橋を直す。 | 直します。 |\n| 2 | 桟橋を広げる。 | 広げます。 | | |\n| 芦原 | 3 | 芦を刈る。 | 刈ります。 | |\n| 各論 | 灯り | 4 | 灯りを置く。 | 置きます。 |\n| 各論 | 道 | 5 | 道を広げる。 | 広げます。 |\n| 各論 | 橋 | 6 | 橋を架ける。 | 架けます。 |\n");
        Town.Entries(result)[..3].Should().Equal("1|桟橋を直す。|直します。", "2|桟橋を広げる。|広げます。", "3|芦を刈る。|刈ります。");
        result.Document!.Opinions.Select(o => o.Area!.Text).Should().Equal("総論 桟橋", "総論 桟橋", "総論 芦原", "各論 灯り", "各論 道", "各論 橋");
        Town.Doubts(result).Should().Equal("OPC2017", "OPC2017");
    }

    // A row with its cells where they belong is not moved, though its last cell is empty.
    [Fact]
    public void Empty_cells_of_a_row_that_fits_stay_empty()
    {
        var result =
            Town.Text(
                "| 分野 | 番号 | 意見 | 町の考え方 | 備考 |\n|---|---|---|---|---|\n| 桟橋 | 1 | 桟橋を直す。 | 直します。 | 済 |\n| 桟橋 | 2 | 桟橋を広げる。 | 広げます。 | |\n");
        Town.Entries(result).Should().Equal("1|桟橋を直す。|直します。", "2|桟橋を広げる。|広げます。");
        Tests.Reading.Read.Codes(result).Should().NotContain("OPC2017");
    }
}

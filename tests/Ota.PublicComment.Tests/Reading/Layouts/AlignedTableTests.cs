namespace Ota.PublicComment.Tests.Reading.Layouts;

/// <summary>Tables whose columns white space alone keeps apart, as <c>pdftotext -layout</c> prints them.</summary>
public class AlignedTableTests
{
    private const string Title = "雪解市水辺計画（素案）に対する意見と市の考え方\n\n";

    private static readonly string Headings =
        Row("No.", "該当箇所", "   意見の概要", "   市の考え方", "対応") + Row("", "", "", "", "区分");

    private static readonly string FirstRow =
        Row("1", "3ページ", "池を残してほしい。子どもが", "残します。来年度から、市民の皆様", "A")
        + Row("", "", "魚を見に来る。", "と水質を調べます。", "");

    // A full cell of half-width letters pushes the answer to the right.
    private static readonly string OtherRows =
        Row("2", "5ページ", "道を広げてほしい。", "広げません。", "B")
        + "第2章 これから\n"
        + Row("3", "5ページ", "橋へ。ABCDEFGHIJKLMNOPQRST", "架けます。令和 8 年度に設計を始", "A")
        + Row("", "図2", "まで遠回りをする。", "めます。", "");

    private static readonly string Page = Headings + "第1章 水辺の今\n" + FirstRow + OtherRows;

    private static readonly string[] Expected =
    [
        "1|池を残してほしい。子どもが魚を見に来る。|残します。来年度から、市民の皆様と水質を調べます。",
        "2|道を広げてほしい。|広げません。",
        "3|橋へ。ABCDEFGHIJKLMNOPQRSTまで遠回りをする。|架けます。令和8年度に設計を始めます。",
    ];

    // Columns of characters, whatever their width: so pdftotext counts; one blank at least.
    private static string Row(params string[] cells)
    {
        var line = new System.Text.StringBuilder();
        foreach (var (index, cell) in cells.Index())
        {
            if (cell.Length > 0)
            {
                var start = ((int[])[1, 7, 18, 35, 56])[index];
                line.Append(' ', Math.Max(index == 0 ? 0 : 1, start - line.Length)).Append(cell);
            }
        }

        return line.Append('\n').ToString();
    }

    [Fact]
    public void Columns_that_white_space_keeps_apart_are_read()
    {
        var result = Tests.Reading.Read.Text(Title + Page);

        Entries(result).Should().Equal(Expected);
        result.Document!.Opinions.Select(o => o.Group.Single()).Should().Equal("第1章 水辺の今", "第1章 水辺の今", "第2章 これから");
        result.Document.Responses.Select(r => r.Dispositions.Single().Code).Should().Equal("A", "B", "A");
        result.Document.Notes.Should().BeEmpty();
        Tests.Reading.Read.Codes(result).Should().Contain("OPC1061");
        result.Diagnostics.Should().OnlyContain(d => d.Severity == DiagnosticSeverity.Info);
    }

    [Fact]
    public void A_row_goes_on_under_the_headings_of_the_next_page()
    {
        var lines = FirstRow.Split('\n');

        var result = Tests.Reading.Read.Text(Title + Headings + "第1章 水辺の今\n" + lines[0] + "\n- 1 -\n\f" + Headings + lines[1] + "\n"
            + OtherRows + "- 2 -\n");

        Entries(result).Should().Equal(Expected);
    }

    [Fact]
    public void What_stands_below_the_last_row_is_no_part_of_it()
    {
        var result = Tests.Reading.Read.Text(Title + Page + "\n" + new string(' ', 40) + "以上\n");

        Entries(result).Should().Equal(Expected);
    }

    [Fact]
    public void Headings_of_a_page_without_rows_are_booked_once()
    {
        var result = Tests.Reading.Read.Text(Title + Page + "\n\f" + Headings + "※ 要約しています。\n");

        Entries(result).Should().Equal(Expected);
        result.SourceMap!.Cells.Count(c => c.Text.Contains("該当箇所", StringComparison.Ordinal)).Should().Be(2);
    }

    [Fact]
    public void A_table_typed_with_wide_letters_is_read_by_their_width()
    {
        var result = Tests.Reading.Read.Text(Title
            + "番号  意見の概要              市の考え方\n"
            + "1     池を残してほしい。      残します。\n"
            + "2     ABC公園の道を広げてほ   広げます。ABC公園の門も広\n"
            + "      しい。                  げます。\n"
            + "3     橋を架けてほしい。      架けます。\n");

        Entries(result).Should().Equal("1|池を残してほしい。|残します。", "2|ABC公園の道を広げてほしい。|広げます。ABC公園の門も広げます。",
            "3|橋を架けてほしい。|架けます。");
    }

    // The number stands in the middle of its row: nothing says where the row begins.
    [Fact]
    public void Numbers_in_the_middle_of_their_rows_are_told()
        => Told(" No.    意見の概要            市の考え方\n"
            + "       池を残してほしい。子       残します。来年度から、市\n"
            + " 1     どもが魚を見に来る。       民の皆様と水質を調べま\n"
            + "                          す。\n"
            + "       道を広げてほしい。        広げません。\n"
            + " 2     車が多い。\n");

    [Fact]
    public void Numbers_that_do_not_count_are_told()
        => Told(" No.    意見の概要            市の考え方\n"
            + " 1     池を残してほしい。        残します。\n"
            + "       子どもが来る。\n"
            + " 7     道を広げてほしい。        広げません。\n"
            + " 3     橋を架けてほしい。        架けます。\n");

    // Answers that are cut off say that lines went to another row.
    [Fact]
    public void Answers_that_end_in_the_middle_are_told()
        => Told(" No.    意見の概要            市の考え方\n"
            + " 1     池を残してほしい。        残します。また\n"
            + " 2     道を広げてほしい。        調べます。広げる\n"
            + "       車が多い。\n"
            + " 3     橋を架けてほしい。        ことはしません\n");

    // Whether A stands in the fourth column or is the end of an answer that nearly fills its own, nobody can tell.
    [Fact]
    public void A_word_that_may_belong_to_two_columns_is_told()
        => Told(Headings + FirstRow + Row("2", "5ページ", "道を広げてほしい。", "直します。ABCDEFGHIJKLMN池の岸 B", ""));

    [Fact]
    public void A_line_of_many_words_is_no_row()
        => Told(Headings + FirstRow + Row("2", "5ページ", "道を広げてほしい。", string.Concat(Enumerable.Repeat("池 ", 20_000)), "B"));

    private static void Told(string table)
    {
        var result = Tests.Reading.Read.Text(Title + table);

        result.Document?.Opinions.Should().BeEmpty();
        result.Diagnostics.Should().Contain(d => d.Severity == DiagnosticSeverity.Error);
    }

    private static IEnumerable<string> Entries(DocumentResult result) => Layout.Entries(result);
}

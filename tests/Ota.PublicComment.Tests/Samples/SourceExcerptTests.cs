using Ota.PublicComment.Samples;
using Ota.PublicComment.Samples.Report;

namespace Ota.PublicComment.Tests.Samples;

public sealed class SourceExcerptTests
{
    [Theory]
    [InlineData("abcdef", 2, "abcdef", "c")]
    [InlineData("みどりの計画", 3, "みどりの計画", "の")]
    [InlineData("ﾊﾝｶｸと全角", 4, "ﾊﾝｶｸと全角", "と")]
    [InlineData("𠮷野の𠮷さん", 3, "𠮷野の𠮷さん", "の")]
    [InlineData("か\u3099んばる", 2, "か\u3099んばる", "ん")]
    public void The_caret_stands_under_its_character(string line, int at, string shown, string marked)
    {
        var excerpt = ExcerptWindow.Around(line, at);

        excerpt.Text.Should().Be(shown);
        Under(excerpt).Should().StartWith(marked);
    }

    [Fact]
    public void Wherever_the_caret_stands_in_a_long_line_it_points_at_its_character_and_the_piece_stays_narrow()
    {
        var line = string.Concat(Enumerable.Range(0, 300).Select(i => i % 3 == 0 ? "漢" : i % 3 == 1 ? "a" : "𠮷"));
        for (var at = 0; at < line.Length; at++)
        {
            var excerpt = ExcerptWindow.Around(line, at);

            DisplayWidth.Of(excerpt.Text).Should().BeLessThanOrEqualTo(62);
            // The second half of a pair is marked at the pair.
            var marked =
                char.IsLowSurrogate(line[at]) ? line.Substring(at - 1, 2)
                    : char.IsHighSurrogate(line[at]) ? line.Substring(at, 2) : line[at].ToString();
            Under(excerpt).Should().StartWith(marked, "at {0}", at);
            line.Should().Contain(excerpt.Text.Trim('…'));
        }

        ExcerptWindow.Around(line, 0).Text.Should().StartWith("漢").And.EndWith("…");
        ExcerptWindow.Around(line, 200).Text.Should().StartWith("…").And.EndWith("…");
        ExcerptWindow.Around(line, line.Length).Text.Should().StartWith("…").And.EndWith("𠮷");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public void Behind_the_last_character_the_caret_stands_after_the_text(int length)
    {
        var excerpt = ExcerptWindow.Around(new string('あ', length), length);

        excerpt.Caret.Should().Be(new string(' ', length * 2) + "^");
    }

    [Fact]
    public void A_column_leads_into_the_cell_that_holds_it()
    {
        var excerpts = new SourceExcerpts(ReportResults.Map);

        Under(excerpts.At(ReportResults.At(5, 1))!).Should().StartWith("8");
        Under(excerpts.At(ReportResults.At(5, 5))!).Should().StartWith("章");
        Under(excerpts.At(ReportResults.At(5, 11))!).Should().StartWith("守");
    }

    [Fact]
    public void A_line_inside_a_cell_of_several_lines_is_found()
    {
        var excerpts = new SourceExcerpts(new SourceMap(
            [
                new SourceSpan { Cell = 0, Span = new(0, 1), Location = ReportResults.At(2, 1), Text = "1" },
                new SourceSpan { Cell = 1, Span = new(0, 7), Location = ReportResults.At(2, 4), Text = "一行目\n二行目" },
                new SourceSpan { Cell = 2, Span = new(0, 3), Location = ReportResults.At(3, 6), Text = "次の列" },
            ],
            []));

        var excerpt = excerpts.At(ReportResults.At(3, 2))!;

        excerpt.Text.Should().Be("二行目 │ 次の列");
        Under(excerpt).Should().StartWith("行");
    }

    [Fact]
    public void A_workbook_row_is_found_by_its_cell()
    {
        SourceLocation Cell(int column) => new() { File = "a.xlsx", Sheet = "結果", Cell = new CellAddress(1, 9, column) };
        var excerpts = new SourceExcerpts(new SourceMap(
            [
                new SourceSpan { Cell = 0, Span = new(0, 1), Location = Cell(1), Text = "1" },
                new SourceSpan { Cell = 1, Span = new(0, 2), Location = Cell(2), Text = "意見" },
            ],
            []));

        var excerpt = excerpts.At(Cell(2))!;

        excerpt.Text.Should().Be("1 │ 意見");
        Under(excerpt).Should().Be("意見");
    }

    [Fact]
    public void Without_a_map_or_a_known_line_there_is_no_excerpt_and_without_a_column_no_caret()
    {
        new SourceExcerpts(null).At(ReportResults.At(5, 1)).Should().BeNull();
        var excerpts = new SourceExcerpts(ReportResults.Map);
        excerpts.At(ReportResults.At(99, 1)).Should().BeNull();
        excerpts.At(SourceLocation.None).Should().BeNull();
        excerpts.At(new SourceLocation { File = "見本.tsv", Line = 5 })!.Caret.Should().BeNull();
    }

    /// <summary>What stands above the caret, counted in columns of the screen.</summary>
    private static string Under(SourceExcerpt excerpt)
    {
        var width = 0;
        for (var i = 0; i < excerpt.Text.Length; i++)
        {
            if (width == excerpt.Caret!.Length - 1)
            {
                // A combining mark takes no column and belongs to the character before it.
                return excerpt.Text[i..].TrimStart('\u3099');
            }

            var isPair = char.IsHighSurrogate(excerpt.Text[i]);
            width += DisplayWidth.Of(excerpt.Text.Substring(i, isPair ? 2 : 1));
            i += isPair ? 1 : 0;
        }

        return string.Empty;
    }
}

using Ota.PublicComment.Text;

namespace Ota.PublicComment.Tests.Text;

public sealed class GlyphDamageTests
{
    [Fact]
    public void Letters_that_were_circled_numbers_come_back_where_they_rise()
    {
        string[] lines = ["まえがき", "@ 灯りの道", "橋を直す", "A 星の道", "B 川の道", "A 案は良い"];
        var edits = CircledNumberRepair.Find(lines);
        edits.Select(e => (e.Line, e.Edit.Replacement)).Should().Equal((1, '①'), (3, '②'), (4, '③'));
        MappedText.Of(lines[3]).Apply([edits[1].Edit]).Text.Should().Be("② 星の道");
    }

    [Fact]
    public void A_single_letter_comes_back_only_before_a_known_heading()
    {
        CircledNumberRepair.Find(["@ 灯りの道"]).Should().BeEmpty();
        CircledNumberRepair.Find(["A 灯りの道", "@ 町の名"], heading => heading == "灯りの道").Select(e => e.Edit.Replacement).Should().Equal('②');
        CircledNumberRepair.Find(["A city", "B 町", "C 町"]).Should().BeEmpty();
    }

    [Theory]
    [InlineData("灯 り の 道 の 整 備 に つ い て", "灯りの道の整備について")]
    [InlineData("灯 り の 道 の 整 備  ３ ９ 件", "灯りの道の整備 ３９件")]
    [InlineData("令　和　７　年　１　１　月　４　日", "令和７年１１月４日")]
    public void Letter_spaced_lines_close_up(string text, string expected)
    {
        var once = MappedText.Of(text).Apply(LetterSpacing.Decide(text));
        once.Text.Should().Be(expected);
        LetterSpacing.Decide(once.Text).Should().BeEmpty();
    }

    [Theory]
    [InlineData("意 見 の 概 要")]
    [InlineData("灯りの道 星の道 川の道 橋の道")]
    [InlineData("a b c d e f g h i j")]
    public void Short_lines_words_and_latin_letters_stay(string text) => LetterSpacing.Decide(text).Should().BeEmpty();

    [Fact]
    public void Page_numbers_between_lines_are_found_where_they_rise()
    {
        PageFooters.Find(["道", "- 2 -", "橋", "－ ３ －", "川", "2/10", "3/10", "12 ページ"]).Should().Equal(1, 3, 5, 6);
        PageFooters.Find(["5 ページ", "道", "2 ページ"]).Should().BeEmpty();
        PageFooters.Find(["- 2 -"]).Should().BeEmpty();
        PageFooters.Find(["1/2", "3/8"]).Should().BeEmpty();
    }

    [Theory]
    [InlineData("橋を直す。\n12\n道を造る。", 6)]
    [InlineData("橋を直す。 12", 6)]
    [InlineData("12　橋を直す。", 0)]
    [InlineData("橋を12本直す。", -1)]
    [InlineData("12\n橋\n12", -1)]
    [InlineData("12 本の橋", -1)]
    public void A_number_inside_a_cell_is_found_where_it_stands_alone(string text, int start) =>
        (DetachedNumber.Find(text, "12")?.Start ?? -1).Should().Be(start);
}

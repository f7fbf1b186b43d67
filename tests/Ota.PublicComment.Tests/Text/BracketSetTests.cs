using Ota.PublicComment.Text;

namespace Ota.PublicComment.Tests.Text;

/// <summary>The sets of brackets hold pairs, and agree with the fold of headings.</summary>
public sealed class BracketSetTests
{
    public static TheoryData<string> Names => ["Heading", "Label", "Quotation", "LabelOrQuotation", "Aside", "Frame", "All"];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_bracket_has_its_partner_and_nothing_else_belongs(string name)
    {
        var set = Of(name);
        set.Opening.Should().HaveLength(set.Closing.Length);
        for (var c = 0; c <= char.MaxValue; c++)
        {
            var at = set.Opening.IndexOf((char)c);
            set.Opens((char)c).Should().Be(at >= 0);
            set.CloserOf((char)c).Should().Be(at >= 0 ? set.Closing[at] : null);
            at = set.Closing.IndexOf((char)c);
            set.Closes((char)c).Should().Be(at >= 0);
            set.OpenerOf((char)c).Should().Be(at >= 0 ? set.Opening[at] : null);
            set.Has((char)c).Should().Be(set.Signs.Contains((char)c));
            set.Openers.Contains((char)c).Should().Be(set.Opens((char)c));
            set.Closers.Contains((char)c).Should().Be(set.Closes((char)c));
        }
    }

    [Fact]
    public void The_brackets_of_labels_are_those_that_the_fold_of_headings_makes_one()
    {
        for (var c = 0; c <= char.MaxValue; c++)
        {
            BracketSet.Label.Opens((char)c).Should().Be(HeadingFold.Of(((char)c).ToString()) == "(");
            BracketSet.Label.Closes((char)c).Should().Be(HeadingFold.Of(((char)c).ToString()) == ")");
        }
    }

    [Theory]
    [InlineData("【回答】", 3, 0, true)]
    [InlineData("【回答", -1, -1, false)]
    [InlineData("【回】答】", 2, 0, false)]
    [InlineData("【【回答】", 4, 1, true)]
    [InlineData("【回答］", -1, -1, false)]
    [InlineData("【】", 1, 0, false)]
    [InlineData("回答】", -1, -1, false)]
    [InlineData("（回答）", -1, -1, false)]
    [InlineData("", -1, -1, false)]
    public void A_bracket_closes_at_its_first_partner_and_opens_at_its_last(string text, int close, int open, bool enclose)
    {
        BracketSet.Heading.CloseOf(text).Should().Be(close);
        BracketSet.Heading.OpenOf(text).Should().Be(open);
        BracketSet.Heading.Enclose(text).Should().Be(enclose);
    }

    [Theory]
    [InlineData("【件数：】", "件数")]
    [InlineData("］件数", "件数")]
    [InlineData("（件数）", "（件数）")]
    [InlineData("【：】", "")]
    [InlineData("", "")]
    public void Brackets_and_other_signs_are_taken_from_both_ends(string text, string bare)
        => BracketSet.Heading.Trim(text, "：").Should().Be(bare);

    private static BracketSet Of(string name) => name switch
    {
        "Heading" => BracketSet.Heading,
        "Label" => BracketSet.Label,
        "Quotation" => BracketSet.Quotation,
        "LabelOrQuotation" => BracketSet.LabelOrQuotation,
        "Aside" => BracketSet.Aside,
        "Frame" => BracketSet.Frame,
        _ => BracketSet.All,
    };
}

using Ota.PublicComment.Reading.Headings;
using Ota.PublicComment.Text;


namespace Ota.PublicComment.Tests.Reading;

public class HeadingFoldTests
{
    [Theory]
    [InlineData("№", "no")]
    [InlineData("Ｎｏ．", "no.")]
    [InlineData(" 意 見\nの　概要 ", "意見の概要")]
    [InlineData("**【ご意見】**", "(ご意見)")]
    [InlineData("〔Ａ〕", "(a)")]
    [InlineData("", "")]
    public void Headings_are_compared_without_white_space_in_half_width(string printed, string folded)
        => HeadingFold.Of(printed).Should().Be(folded);

    [Theory]
    [InlineData(60)]
    [InlineData(64)]
    [InlineData(128)]
    [InlineData(129)]
    [InlineData(1000)]
    public void Any_length_folds_and_the_same_text_is_read_the_same_twice(int length)
    {
        HeadingFold.Of(new string('№', length)).Should().Be(string.Concat(Enumerable.Repeat("no", length)));
        HeadingFold.Of(new string('あ', length) + " *").Should().Be(new string('あ', length));
        HeadingFold.IsTooLong(new string('あ', length) + new string(' ', 100)).Should().Be(length > HeadingFold.LongestHeading);
    }

    [Fact]
    public void A_reading_does_not_depend_on_what_was_read_before()
    {
        var used = new HeadingMatcher();
        foreach (var text in Enumerable.Range(0, 5_000).Select(i => $"{i}"))
        {
            used.Read(text).IsKnown.Should().BeFalse();
        }

        foreach (var text in (string[])["意見の概要", "区の考え方", "No.", "件数", "備考", "12", "○"])
        {
            used.Read(text).Should().Be(new HeadingMatcher().Read(text));
            used.Read(text).Should().Be(new HeadingMatcher().Read(text));
        }
    }
}

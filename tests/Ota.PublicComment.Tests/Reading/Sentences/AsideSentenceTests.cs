using Ota.PublicComment.Tests.Reading.Layouts;

namespace Ota.PublicComment.Tests.Reading.Sentences;

/// <summary>What a bracket behind a label says: what the opinion is about, or something of its text, its writer, the way it came.</summary>
public class AsideSentenceTests
{
    private const string Title = "雪解市水辺計画（素案）に対する意見と市の考え方\n\n";

    [Theory]
    [InlineData("原文")]
    [InlineData("同上")]
    [InlineData("女性")]
    [InlineData("市民")]
    [InlineData("県民")]
    [InlineData("匿名")]
    [InlineData("ＦＡＸ")]
    [InlineData("ファックス")]
    [InlineData("電子メール")]
    [InlineData("電話")]
    public void What_is_no_subject_is_kept_beside(string aside)
    {
        var opinion = Read(aside);
        opinion.Subject.Should().BeNull();
        opinion.Other.Select(o => o.Text).Should().Contain(aside);
    }

    [Theory]
    [InlineData("避難所")]
    [InlineData("市民協働")]
    [InlineData("電話相談")]
    public void Other_words_are_the_subject(string aside) => Read(aside).Subject.Should().Be(aside);

    private static Opinion Read(string aside)
        => Layout.Read(Title + $"意見1（{aside}）\n池を残す。\n市の考え方\n残します。\n\n意見2（{aside}）\n道を広げる。\n市の考え方\n広げます。\n").Document!.Opinions[1];
}

namespace Ota.PublicComment.Tests.Reading;

/// <summary>A page may list any number of files below its answers.</summary>
public sealed class FileLinesTests
{
    /// <summary>Whether a line of a file goes on with the answer was asked of the next one, and so on: the stack overflowed.</summary>
    [Fact]
    public void A_hundred_thousand_files_whose_lines_end_like_sentences_are_read()
    {
        var text = "意見1\n池を残してほしい。\n回答\n残します。\n" + string.Concat(Enumerable.Repeat("計画書（PDF：3MB。）\n", 100_000));
        var result = PublicCommentPipeline.Default.Read(text, cancellationToken: TestContext.Current.CancellationToken);
        result.Document!.Opinions.Should().ContainSingle().Which.Text.Should().Be("池を残してほしい。");
    }
}

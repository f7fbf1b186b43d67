namespace Ota.PublicComment.Tests;

public class GoldenTests
{
    [Theory]
    [InlineData("a\nb\n", "a\nc\n", "line 2 differs.\napproved: b\nactual:   c")]
    [InlineData("a\n", "a\r\n", "line 1 differs.\napproved: a\nactual:   a␍")]
    [InlineData("a", "a\nb", "line 2 differs.\napproved: (no such line)\nactual:   b")]
    public void The_first_differing_line_is_told(string approved, string actual, string message)
        => Golden.FirstDifference(approved, actual).Should().Be(message);

    [Fact]
    public void Output_without_an_approved_file_fails()
    {
        Assert.SkipWhen(Environment.GetEnvironmentVariable("OPC_UPDATE_GOLDEN") == "1", "golden files are being written");
        FluentActions.Invoking(() => Golden.Matches("x", "no-such-file.txt")).Should().Throw<Exception>().WithMessage("*no approved file*");
    }
}

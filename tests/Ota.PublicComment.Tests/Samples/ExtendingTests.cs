using Ota.PublicComment.Samples.Extending;

namespace Ota.PublicComment.Tests.Samples;

/// <summary>The sample that extends the library, at work.</summary>
public sealed class ExtendingTests
{
    private static readonly string Folder = Path.Combine(TestFiles.Root, "samples", "Ota.PublicComment.Extending", "data");

    [Fact]
    public async Task Every_extension_shows_in_what_the_sample_prints()
    {
        var output = new StringWriter { NewLine = "\n" };
        await Tour.RunAsync(output, Folder);
        var text = output.ToString();

        // The approved text holds each extension's work; these say which line is whose.
        text.Should().Contain("cards.txt(10,1): ").And.Contain("CITY9001").And.Contain("CITY0001")
            .And.Contain("https://city.example/reiki/ryokka").And.Contain("ご意見 2 をお寄せいただいた方へ");
        Golden.Matches(text, "samples/extending.txt");
    }
}

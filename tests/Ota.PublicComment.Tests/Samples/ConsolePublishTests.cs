using Ota.PublicComment.Serialization;
using Ota.PublicComment.Samples;

namespace Ota.PublicComment.Tests.Samples;

public class ConsolePublishTests
{
    private const string Table = "No.\t要旨\t区の考え方\n1\t木を植えてほしい。\t検討します。\n2\t道を広くしてほしい。\t参考にします。\n";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("ja")]
    [InlineData("en")]
    public async Task Formats_lists_every_name_with_what_it_is(string language)
    {
        var run = await ConsoleRun.Of(["formats", "--lang", language], cancellationToken: Token);

        run.Code.Should().Be(0);
        var lines = run.Out.TrimEnd('\n').Split('\n');
        lines.Select(l => l.Split(' ')[0]).Should()
            .BeEquivalentTo(DocumentPublishers.Default.All.Select(p => p.Name).Concat(["docx", "xlsx"]));
        lines.Should().OnlyContain(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length > 2);
    }

    [Fact]
    public async Task Every_format_can_be_asked_for()
    {
        foreach (var publisher in DocumentPublishers.Default.All)
        {
            var run = await ConsoleRun.Of(["read", "-", "--to", publisher.Name], stdin: Table, cancellationToken: Token);
            run.Code.Should().Be(0, publisher.Name);
            run.Out.Should().NotBeEmpty(publisher.Name);
        }
    }

    [Fact]
    public async Task Texts_of_opinions_are_left_out_on_request()
    {
        (await ConsoleRun.Of(["read", "-", "--to", "csv"], stdin: Table, cancellationToken: Token)).Out.Should().Contain("木を植えて");
        (await ConsoleRun.Of(["read", "-", "--to", "csv", "--without-opinion-text"], stdin: Table, cancellationToken: Token)).Out
            .Should().NotContain("木を植えて").And.Contain("検討します");
    }

    [Fact]
    public async Task An_unknown_format_is_told_with_the_known_ones()
    {
        var run = await ConsoleRun.Of(["read", "-", "--to", "xls"], stdin: Table, cancellationToken: Token);

        run.Code.Should().Be(2);
        run.Error.Should().Contain("xls").And.Contain("kouchou-ai").And.Contain("report");
    }

    [Theory]
    [InlineData("pairs")]
    [InlineData("open-data")]
    public async Task Tables_for_excel_begin_with_its_mark_on_request(string format)
    {
        (await ConsoleRun.Of(["read", "-", "--to", format, "--bom"], stdin: Table, cancellationToken: Token)).OutBytes.Should()
            .StartWith([0xEF, 0xBB, 0xBF]);
        (await ConsoleRun.Of(["read", "-", "--to", format], stdin: Table, cancellationToken: Token)).OutBytes[0].Should().NotBe(0xEF);
        (await ConsoleRun.Of(["read", "-", "-", "--to", format, "--bom"], stdin: Table, cancellationToken: Token)).OutBytes.Should()
            .StartWith([0xEF, 0xBB, 0xBF]);
    }

    [Fact]
    public async Task A_folder_becomes_one_table()
    {
        var folder = Directory.CreateTempSubdirectory("opc").FullName;
        try
        {
            await File.WriteAllTextAsync(Path.Combine(folder, "b.tsv"), Table, Token);
            await File.WriteAllTextAsync(Path.Combine(folder, "a.tsv"), Table.Replace("木", "花", StringComparison.Ordinal), Token);
            await File.WriteAllTextAsync(Path.Combine(folder, "c.txt"), "これは表ではない。", Token);
            var target = Path.Combine(folder, "pairs.csv");

            for (var i = 0; i < 2; i++)
            {
                var run = await ConsoleRun.Of(["read", folder, "--to", "pairs", "--out", target], cancellationToken: Token);
                run.Code.Should().Be(ExitCode.Errors);
                run.Error.Should().Contain("c.txt");
                var lines = (await File.ReadAllTextAsync(target, Token)).TrimEnd().Split("\r\n");
                lines.Should().HaveCount(5);
                lines.Skip(1).Select(l => l.Split(',')[2]).Should().Equal("o1", "o2", "o1", "o2");
            }

            (await ConsoleRun.Of(["read", folder, "--to", "markdown"], cancellationToken: Token)).Error.Should().Contain("pairs");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}

using Ota.PublicComment.Samples;

namespace Ota.PublicComment.Tests.Samples;

/// <summary>What an advice names can be done: a repair that is wrong is left out with <c>--without-repair</c>.</summary>
public sealed class ConsoleRepairTests
{
    // One answer for all: the rows below it are blank.
    private const string Shared =
        "番号\t該当箇所\t意見の概要\t市の考え方\n1\t全体\t池を残してほしい。\t残す方向で検討します。\n2\t全体\t道を広くしてほしい。\t\n3\t全体\t橋を直してほしい。\t\n4\t全体\t木を植えてほしい。\t\n"
        + "5\t全体\t川をきれいにしてほしい。\t\n6\t全体\t森を守ってほしい。\t\n7\t全体\t町を明るくしてほしい。\t\n8\t全体\t空き地を使いたい。\t\n";

    [Fact]
    public async Task The_advice_of_a_shared_answer_names_an_option_that_works()
    {
        var read = await ConsoleRun.Of(["read", "-"], stdin: Shared, cancellationToken: TestContext.Current.CancellationToken);
        read.Out.Should().Contain("OPC2018 要確認").And.Contain("--without-repair OPC2018");

        var without =
            await ConsoleRun.Of(["read", "-", "--without-repair", "OPC2018"], stdin: Shared,
                cancellationToken: TestContext.Current.CancellationToken);
        without.Code.Should().Be(0);
        without.Out.Should().NotContain("OPC2018").And.Contain("OPC2031", "the blanks are told as blanks");
        without.Out.Should().Contain("考え方    1 件");
    }

    [Theory]
    [InlineData("check")]
    [InlineData("references")]
    public async Task Every_command_that_reads_takes_it(string command)
        => (await ConsoleRun.Of([command, "-", "--without-repair", "OPC2018,OPC2017"], stdin: Shared,
            cancellationToken: TestContext.Current.CancellationToken)).Out.Should().NotContain("OPC2018");

    [Fact]
    public async Task All_leaves_the_file_as_it_is()
        => (await ConsoleRun.Of(["read", "-", "--without-repair", "all"], stdin: Shared,
            cancellationToken: TestContext.Current.CancellationToken)).Out.Should().Contain("自動で直したこと: なし").And.NotContain("OPC2018");

    [Theory]
    [InlineData("ja", "OPC2081", "もしかして: OPC20")]
    [InlineData("en", "OPC2O18", "Did you mean: OPC2018")]
    [InlineData("ja", "OPC4001", "という補正はありません")]
    public async Task A_code_that_is_no_repair_is_told(string language, string code, string expected)
    {
        var run =
            await ConsoleRun.Of(["read", "-", "--without-repair", code, "--lang", language], stdin: Shared,
                cancellationToken: TestContext.Current.CancellationToken);
        run.Code.Should().Be(2);
        run.Error.Should().Contain(expected);
    }

    [Theory]
    [InlineData(new[] { "--lang", "ja" }, false, "stdin: 要確認 OPC1018: ")]
    [InlineData(new[] { "--lang=ja" }, false, "stdin: 要確認 OPC1018: ")]
    [InlineData(new string[0], true, "stdin: 要確認 OPC1018: ")]
    [InlineData(new string[0], false, "stdin: warning OPC1018: ")]
    [InlineData(new[] { "--lang", "en" }, true, "stdin: warning OPC1018: ")]
    public async Task On_the_error_stream_severities_are_words_for_who_reads_them(string[] language, bool isTerminal, string expected)
    {
        var error = new StringWriter { NewLine = "\n" };
        var host =
            new CliHost { In = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Shared)), Out = Stream.Null, Error = error,
                ErrorIsTerminal = isTerminal };
        await Cli.RunAsync(["read", "-", "--to", "json", .. language], host, TestContext.Current.CancellationToken);
        error.ToString().Should().Contain(expected);
    }
}
